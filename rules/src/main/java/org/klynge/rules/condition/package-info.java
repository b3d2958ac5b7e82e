/**
 * What rules are made of: the {@link org.klynge.rules.condition.Condition} tree, the
 * {@link org.klynge.rules.condition.Fact facts} and {@link org.klynge.rules.condition.Claim claims} that it speaks of,
 * and in {@link org.klynge.rules.condition.DossierOnDay} what a dossier tells of them on a day.
 */
@NullMarked
package org.klynge.rules.condition;

import org.jspecify.annotations.NullMarked;
