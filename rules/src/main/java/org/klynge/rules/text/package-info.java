/**
 * Rules in words that people read and sign: {@link org.klynge.rules.text.SchemeText} puts a scheme on a page,
 * {@link org.klynge.rules.text.Wording} says a single condition, fact or change. Every word stands in a bundle of messages,
 * one for each {@link org.klynge.rules.text.Language}.
 */
@NullMarked
package org.klynge.rules.text;

import org.jspecify.annotations.NullMarked;
