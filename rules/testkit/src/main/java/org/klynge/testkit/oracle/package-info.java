/**
 * A brute-force oracle for conditions of any scheme. Read {@link org.klynge.testkit.oracle.Oracle} first, and
 * {@link org.klynge.testkit.oracle.Survey} for what it tells and how much that is worth.
 */
@NullMarked
package org.klynge.testkit.oracle;

import org.jspecify.annotations.NullMarked;
