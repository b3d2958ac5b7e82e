package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.standing.Standing;

/**
 * A few dossiers that show what an edition of a scheme does: for every standing they reach each verdict that was found to be
 * possible, and for every requirement that is applied there are two that differ in one statement, by which it alone goes from
 * met to not met. The same rules always give the same cases, in the same order and the same words.
 *
 * <pre>{@code
 * Cases cases = Cases.of(ruleBook, ruleBook.edition("esca-labels", "2019-11"), Purpose.AWARD);
 * cases.toMarkdown(); // a table for each standing
 * cases.unreached();  // what no case was found for, and why
 * }</pre>
 *
 * <p>The search is bounded, and knows nothing of what plug-ins ask for: what it does not find may be possible. What it does
 * find was decided by the standard engine, and so is right.
 */
public final class Cases {

    private final Scheme scheme;
    private final Purpose purpose;
    private final Collecting collected;

    private Cases(Scheme scheme, Purpose purpose, Collecting collected) {
        this.scheme = scheme;
        this.purpose = purpose;
        this.collected = collected;
    }

    /**
     * Finds the cases of an edition.
     *
     * @param ruleBook the rules that it may consult
     * @param scheme an edition of the rule book
     * @param purpose what is asked
     * @return the cases for every standing of its ladder
     * @throws IllegalArgumentException if the edition is not in the rule book
     */
    public static Cases of(RuleBook ruleBook, Scheme scheme, Purpose purpose) {
        if (!ruleBook.schemes().contains(scheme)) {
            throw new IllegalArgumentException("scheme: " + scheme.id() + " " + scheme.edition()
                    + " is not in the rule book; expected one of its editions");
        }
        Collecting collected = new Collecting(ruleBook, scheme, purpose);
        scheme.ladder().standings().forEach(collected::standing);
        return new Cases(scheme, purpose, collected);
    }

    /**
     * The edition.
     *
     * @return the scheme
     */
    public Scheme scheme() {
        return scheme;
    }

    /**
     * What is asked.
     *
     * @return the purpose
     */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * All cases.
     *
     * @return the cases, each of them once, in the order of the standings for which they were found first
     */
    public ImmutableList<Case> cases() {
        return collected.cases();
    }

    /**
     * A case for every verdict on every standing.
     *
     * @return the cases, as far as they were found
     */
    public ImmutableTable<Standing, Verdict, Case> outcomes() {
        return collected.outcomes();
    }

    /**
     * A pair of cases for every requirement of a standing.
     *
     * @return the pairs, as far as they were found
     */
    public ImmutableList<Flip> flips() {
        return collected.flips();
    }

    /**
     * What no case was found for.
     *
     * @return the verdicts on standings that were not reached, and the requirements that were not flipped alone
     */
    public ImmutableList<Unreached> unreached() {
        return collected.unreached();
    }

    /**
     * Everything as a page for people: a table for each standing, of its cases and the verdict on each requirement.
     *
     * @return Markdown, which ends with a line end
     */
    public String toMarkdown() {
        return CasesPage.of(this, collected);
    }
}
