/** How Klynge's values are generated. Seen by Klynge's own modules only. */
@NullMarked
package org.klynge.style;

import org.jspecify.annotations.NullMarked;
