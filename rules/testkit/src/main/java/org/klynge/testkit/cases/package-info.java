/**
 * Cases from rules: {@link org.klynge.testkit.cases.Cases} finds a few dossiers that show what every requirement of a scheme
 * does. Commit what it writes; a review of changed rules then shows what the change does. Plain Java, for any engine of
 * tests.
 *
 * <pre>{@code
 * Cases cases = Cases.of(ruleBook, ruleBook.edition("esca-labels", "2019-11"), Purpose.AWARD);
 * Files.writeString(Path.of("cases.md"), cases.toMarkdown());
 * for (Case each : cases.cases()) {
 *     Files.writeString(Path.of(each.name() + ".yaml"), each.toYaml());
 * }
 * }</pre>
 */
@NullMarked
package org.klynge.testkit.cases;

import org.jspecify.annotations.NullMarked;
