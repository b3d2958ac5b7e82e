/** The European labels: names as constants, the rules as documents. */
@NullMarked
package org.klynge.rules.esca;

import org.jspecify.annotations.NullMarked;
