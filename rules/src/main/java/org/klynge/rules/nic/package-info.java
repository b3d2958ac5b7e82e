/** The Norwegian cluster programme: names as constants, the rules as documents. */
@NullMarked
package org.klynge.rules.nic;

import org.jspecify.annotations.NullMarked;
