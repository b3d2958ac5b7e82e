/**
 * Four programmes that Klynge does not know by itself: {@link org.klynge.examples.custom.GoCluster} of Germany,
 * {@link org.klynge.examples.custom.CatalunyaClusters} of Catalonia, {@link org.klynge.examples.custom.Poles} of France and
 * {@link org.klynge.examples.custom.Innovationskraft} of Denmark. Their rules are documents beside these classes;
 * {@link org.klynge.examples.custom.HeadOfficeIn} is a condition in Java that they use.
 */
@NullMarked
package org.klynge.examples.custom;

import org.jspecify.annotations.NullMarked;
