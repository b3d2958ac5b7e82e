/** Broken and hostile documents, and what a reader has to answer to any: {@link org.klynge.testkit.document.Answers}. */
@NullMarked
package org.klynge.testkit.document;

import org.jspecify.annotations.NullMarked;
