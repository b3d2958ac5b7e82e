/** What was held when: grants and the rules of their validity. */
@NullMarked
package org.klynge.rules.timeline;

import org.jspecify.annotations.NullMarked;
