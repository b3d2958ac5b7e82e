/**
 * The organisations that are assessed: {@link org.klynge.cluster.Cluster}, and in {@link org.klynge.cluster.Profile}
 * what describes them on a day.
 */
@NullMarked
package org.klynge.cluster;

import org.jspecify.annotations.NullMarked;
