/**
 * The rules as data: a {@link org.klynge.rules.scheme.Scheme} is one edition of the rules of one body, made of
 * {@link org.klynge.rules.scheme.Requirement requirements}; a {@link org.klynge.rules.scheme.RuleBook} holds all of them.
 */
@NullMarked
package org.klynge.rules.scheme;

import org.jspecify.annotations.NullMarked;
