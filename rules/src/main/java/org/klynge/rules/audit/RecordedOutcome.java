package org.klynge.rules.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.decision.Conflict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.OtherEdition;

/**
 * What was decided, and what was said about it. Of a plug-in that failed only the name is kept: its message may be another
 * one each time.
 *
 * @param edition the edition that was applied
 * @param standings the decision on each standing by its full name; sorted
 * @param requirements the verdict on each requirement by its id; sorted
 * @param contested the ids of the requirements that other readings would decide otherwise; sorted
 * @param conflicts the statements that contradict each other, such as {@code founded: grants[2014].from, ...}, wherever in
 *     their lists they stand: entries without an id go by their date; sorted
 * @param failures the plug-ins that failed, each behind the requirement that it left open, such as
 *     {@code gold.score: registry}; sorted
 * @param otherEditions the other editions that may have been in force on the day, each with the verdict that it would have
 *     given on each standing; sorted
 * @param mayHaveNoEdition whether it may be that no edition was in force on the day
 */
public record RecordedOutcome(
        String edition,
        ImmutableMap<String, RecordedStanding> standings,
        ImmutableMap<String, Verdict> requirements,
        ImmutableSet<String> contested,
        ImmutableSet<String> conflicts,
        ImmutableSet<String> failures,
        ImmutableMap<String, ImmutableMap<String, Verdict>> otherEditions,
        boolean mayHaveNoEdition) {

    /** How every statement of a verdict begins. */
    static final String VERDICT = "verdict on ";

    private static final Pattern POSITION = Pattern.compile("^(profiles|grants|attestations)\\[\\d+]");

    static RecordedOutcome of(Decision decision) {
        TreeMap<String, RecordedStanding> standings = new TreeMap<>(Canonical.BY_CODE_POINT);
        TreeMap<String, Verdict> requirements = new TreeMap<>(Canonical.BY_CODE_POINT);
        decision.standings().forEach((standing, decided) -> {
            standings.put(standing.fullName(), RecordedStanding.of(decision, decided));
            decided.requirements()
                    .forEach(each -> requirements.put(each.requirement().id(), each.verdict()));
        });
        return new RecordedOutcome(
                decision.scheme().edition(),
                ImmutableMap.copyOf(standings),
                ImmutableMap.copyOf(requirements),
                sorted(decision.contested().stream()),
                sorted(decision.conflicts().stream().map(RecordedOutcome::words)),
                sorted(decision.failures().stream()
                        .map(failure ->
                                failure.requirement() + ": " + failure.failure().plugin())),
                otherEditions(decision),
                decision.mayHaveNoEdition());
    }

    private static ImmutableMap<String, ImmutableMap<String, Verdict>> otherEditions(Decision decision) {
        TreeMap<String, ImmutableMap<String, Verdict>> editions = new TreeMap<>(Canonical.BY_CODE_POINT);
        for (OtherEdition other : decision.otherEditions()) {
            TreeMap<String, Verdict> verdicts = new TreeMap<>(Canonical.BY_CODE_POINT);
            other.verdicts().forEach((standing, verdict) -> verdicts.put(standing.fullName(), verdict));
            editions.put(other.edition(), ImmutableMap.copyOf(verdicts));
        }
        return ImmutableMap.copyOf(editions);
    }

    private static String words(Conflict conflict) {
        return conflict.about() + ": "
                + conflict.statements().stream()
                        .map(RecordedOutcome::place)
                        .sorted(Canonical.BY_CODE_POINT)
                        .collect(Collectors.joining(", "));
    }

    /** A dossier in another order says the same, so that no position in a list may stand here. */
    private static String place(Statement statement) {
        return POSITION.matcher(statement.place()).replaceFirst("$1[" + statement.date() + "]");
    }

    private static ImmutableSet<String> sorted(Stream<String> texts) {
        return texts.sorted(Canonical.BY_CODE_POINT).collect(ImmutableSet.toImmutableSet());
    }

    /** Everything that is said here, by what it is about: what a replay compares. */
    ImmutableSortedMap<String, String> statements() {
        TreeMap<String, String> said = new TreeMap<>(Canonical.BY_CODE_POINT);
        standings.forEach((standing, decided) -> decided.tell(standing, said::put));
        otherEditions.forEach((other, verdicts) -> verdicts.forEach((standing, verdict) ->
                said.put(VERDICT + standing + " by the edition " + other, FactForm.word(verdict))));
        if (mayHaveNoEdition) {
            said.put("edition in force on the day", "perhaps none");
        }
        requirements.forEach((id, verdict) -> said.put(VERDICT + "requirement " + id, FactForm.word(verdict)));
        putAll("contested requirements", contested, said);
        putAll("conflicts", conflicts, said);
        putAll("failures", failures, said);
        return ImmutableSortedMap.copyOfSorted(said);
    }

    private static void putAll(String what, ImmutableSet<String> texts, TreeMap<String, String> said) {
        if (!texts.isEmpty()) {
            said.put(what, String.join("; ", texts));
        }
    }
}
