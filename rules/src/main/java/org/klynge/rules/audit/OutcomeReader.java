package org.klynge.rules.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;

/** Reads what was decided from a record. */
final class OutcomeReader {

    private OutcomeReader() {}

    /** The outcome; nothing where the record has problems. */
    static Optional<RecordedOutcome> outcome(RecordFields fields) {
        Optional<String> edition = fields.required("edition", Function.identity());
        TreeMap<String, RecordedStanding> standings = new TreeMap<>(Canonical.BY_CODE_POINT);
        fields.mappings(
                "standings",
                "decisions by standing",
                "a decision on a standing",
                (name, decided) -> standing(decided).ifPresent(standing -> standings.put(name, standing)));
        ImmutableMap<String, Verdict> requirements =
                fields.texts("requirements", "verdicts by requirement", RecordWords::verdict);
        ImmutableSet<String> contested = fields.texts("contested");
        ImmutableSet<String> conflicts = fields.texts("conflicts");
        ImmutableSet<String> failures = fields.texts("failures");
        TreeMap<String, ImmutableMap<String, Verdict>> editions = new TreeMap<>(Canonical.BY_CODE_POINT);
        fields.mapping(
                "other-editions",
                "verdicts by edition",
                others -> others.keys()
                        .forEach(name ->
                                editions.put(name, others.texts(name, "verdicts by standing", RecordWords::verdict))));
        Optional<Boolean> noEdition = fields.required("may-have-no-edition", RecordWords::truth);
        return fields.unlessProblems(() -> new RecordedOutcome(
                edition.orElseThrow(),
                ImmutableMap.copyOf(standings),
                requirements,
                contested,
                conflicts,
                failures,
                ImmutableMap.copyOf(editions),
                noEdition.orElseThrow()));
    }

    private static Optional<RecordedStanding> standing(RecordFields fields) {
        Optional<Verdict> verdict = fields.required("verdict", RecordWords::verdict);
        Optional<PartialDate> validUntil = fields.optional("valid-until", PartialDate::parse);
        ImmutableSet<String> missing = fields.texts("missing");
        Optional<Boolean> cautious = fields.required("cautious", RecordWords::truth);
        ImmutableMap<String, Verdict> decisive = fields.texts("decisive", "verdicts by reading", RecordWords::verdict);
        TreeMap<String, Optional<PartialDate>> validity = new TreeMap<>(Canonical.BY_CODE_POINT);
        fields.mappings(
                "contested-validity",
                "last days by reading",
                "a last day",
                (reading, last) -> validity.put(reading, last.optional("valid-until", PartialDate::parse)));
        return fields.unlessProblems(() -> new RecordedStanding(
                verdict.orElseThrow(),
                validUntil,
                missing,
                cautious.orElseThrow(),
                decisive,
                ImmutableMap.copyOf(validity)));
    }
}
