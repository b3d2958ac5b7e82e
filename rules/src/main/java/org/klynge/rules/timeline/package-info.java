/**
 * What was held when: grants and the rules of their validity. Begin with {@link org.klynge.rules.timeline.Timeline}; it tells how it
 * stands on a day ({@link org.klynge.rules.timeline.Held}), and the grants as periods. Nothing is decided here on who deserves a
 * standing: decisions stand above, and ask this for the days.
 */
@NullMarked
package org.klynge.rules.timeline;

import org.jspecify.annotations.NullMarked;
