/** The engines. Not exported: {@link org.klynge.rules.decision.Engine} is what users see of them. */
@NullMarked
package org.klynge.rules.engine;

import org.jspecify.annotations.NullMarked;
