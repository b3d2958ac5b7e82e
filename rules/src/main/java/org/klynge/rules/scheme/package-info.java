/**
 * The rules as data: a {@link org.klynge.rules.scheme.Scheme} is one edition of the rules of one body, made of
 * {@link org.klynge.rules.scheme.Requirement requirements}; a {@link org.klynge.rules.scheme.RuleBook} holds all of them.
 * The {@link org.klynge.rules.scheme.Calls calls} by which one can apply for standings are data as well.
 */
@NullMarked
package org.klynge.rules.scheme;

import org.jspecify.annotations.NullMarked;
