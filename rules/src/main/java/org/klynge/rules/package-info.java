/** The front door: {@link org.klynge.rules.Klynge}. */
@NullMarked
package org.klynge.rules;

import org.jspecify.annotations.NullMarked;
