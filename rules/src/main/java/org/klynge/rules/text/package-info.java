/**
 * Rules and decisions in words: {@link org.klynge.rules.text.SchemeText} puts a scheme on a page to read and sign,
 * {@link org.klynge.rules.text.DecisionText} a decision with its reasons, and {@link org.klynge.rules.text.Wording} says a
 * single condition, fact or change. Every word stands in a bundle of messages, one for each
 * {@link org.klynge.rules.text.Language}.
 */
@NullMarked
package org.klynge.rules.text;

import org.jspecify.annotations.NullMarked;
