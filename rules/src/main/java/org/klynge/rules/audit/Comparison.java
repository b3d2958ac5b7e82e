package org.klynge.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Scheme;

/** Holds a record against what a decider is, and says, today. */
final class Comparison {

    private final DecisionRecord record;
    private final Decider decider;
    private final ImmutableList.Builder<Difference> found = ImmutableList.builder();

    Comparison(DecisionRecord record, Decider decider) {
        this.record = record;
        this.decider = decider;
    }

    /** What may be the reason for another outcome, apart from the dossier. */
    ImmutableList<Difference> causes(Optional<Decision> decision) {
        found.addAll(Contradictions.in(record));
        compare(Difference.Kind.KLYNGE, "Klynge", record.klynge(), KlyngeVersion.current());
        compare(
                Difference.Kind.ENGINE,
                "engine",
                record.engine(),
                decider.engine().name());
        compare(
                Difference.Kind.ENGINE,
                "version of the engine",
                record.engineVersion(),
                decider.engine().version());
        Optional<Scheme> applied = decision.map(Decision::scheme).or(this::recorded);
        Consulted consulted =
                decision.map(made -> Consulted.by(made, decider.ruleBook())).orElseGet(this::consultedByRecord);
        compareAll(Difference.Kind.PLUG_IN, "plug-in ", "", record.plugins(), consulted.plugins(), Optional.empty());
        applied.map(Scheme::edition)
                .ifPresent(edition -> compare(
                        Difference.Kind.RULES,
                        "edition of " + record.question().scheme(),
                        record.outcome().edition(),
                        edition,
                        applied.flatMap(Comparison::firstDay)));
        editions(consulted.editions(decider.ruleBook()));
        // What the record says against itself comes before everything that changed since.
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(difference -> difference.kind() != Difference.Kind.RECORD), found.build());
    }

    /** The edition that was applied, as far as it is still there. */
    private Optional<Scheme> recorded() {
        return edition(record.question().scheme(), record.outcome().edition());
    }

    /** What the editions that were applied, as far as they are still there, may look at today. */
    private Consulted consultedByRecord() {
        return new Consulted(
                Stream.concat(
                                recorded().stream(),
                                record.outcome().otherEditions().keySet().stream()
                                        .flatMap(other ->
                                                edition(record.question().scheme(), other).stream()))
                        .collect(ImmutableList.toImmutableList()),
                record.question().purpose());
    }

    private Optional<Scheme> edition(String scheme, String edition) {
        return decider.ruleBook().editions(scheme).stream()
                .filter(each -> each.edition().equals(edition))
                .findFirst();
    }

    private void editions(ImmutableList<SchemeHashes> today) {
        Map<String, SchemeHashes> before = byName(record.consulted());
        Map<String, SchemeHashes> now = byName(today);
        TreeSet<String> names = new TreeSet<>(Canonical.BY_CODE_POINT);
        names.addAll(before.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            Optional<SchemeHashes> one = Optional.ofNullable(before.get(name));
            Optional<SchemeHashes> other = Optional.ofNullable(now.get(name))
                    // An edition may be there still where the one that is applied today does not look at it.
                    .or(() -> one.flatMap(hashes -> edition(hashes.scheme(), hashes.edition()))
                            .map(SchemeHashes::of));
            if (one.isPresent() && other.isPresent()) {
                edition(name, one.get(), other.get(), sinceTheRecord());
            } else {
                found.add(new Difference(
                        Difference.Kind.RULES,
                        name,
                        one.map(hashes -> hashes.rules().sha256()),
                        other.map(hashes -> hashes.rules().sha256()),
                        other.flatMap(this::comingIn)));
            }
        }
    }

    /** All that is known of a change within one and the same edition. */
    private Optional<String> sinceTheRecord() {
        return record.recordedOn().map(day -> "some day after " + day);
    }

    /** An edition of the scheme itself came in on its first day; others may only not have been looked at before. */
    private Optional<String> comingIn(SchemeHashes added) {
        return added.scheme().equals(record.question().scheme())
                ? edition(added.scheme(), added.edition()).flatMap(Comparison::firstDay)
                : sinceTheRecord();
    }

    private void edition(String name, SchemeHashes before, SchemeHashes now, Optional<String> since) {
        if (!before.rules().equals(now.rules())) {
            compareAll(Difference.Kind.RULES, "", " of " + name, texts(before), texts(now), since);
            if (before.parts().equals(now.parts())) {
                // Only a record that was changed has another hash of the same parts.
                compare(
                        Difference.Kind.RECORD,
                        "rules of " + name,
                        before.rules().sha256(),
                        now.rules().sha256());
            }
        } else if (!before.parts().equals(now.parts())) {
            compareAll(Difference.Kind.RECORD, "", " of " + name, texts(before), texts(now), Optional.empty());
        }
        compare(
                Difference.Kind.TEXTS,
                "texts of " + name,
                before.texts().sha256(),
                now.texts().sha256(),
                since);
    }

    private static Map<String, SchemeHashes> byName(ImmutableList<SchemeHashes> editions) {
        Map<String, SchemeHashes> byName = new TreeMap<>(Canonical.BY_CODE_POINT);
        editions.forEach(hashes -> byName.put(hashes.scheme() + " " + hashes.edition(), hashes));
        return byName;
    }

    private static ImmutableMap<String, String> texts(SchemeHashes hashes) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        hashes.parts().forEach((part, hash) -> texts.put(part, hash.sha256()));
        return texts.buildOrThrow();
    }

    private static Optional<String> firstDay(Scheme scheme) {
        return scheme.inForce().from().flatMap(PartialDate::earliest).map(LocalDate::toString);
    }

    /** What is decided otherwise: the verdicts before all that is said about them. */
    ImmutableList<Difference> outcomes(Decision decision) {
        Comparison outcomes = new Comparison(record, decider);
        outcomes.compareAll(
                Difference.Kind.OUTCOME,
                "",
                "",
                record.outcome().statements(),
                RecordedOutcome.of(decision).statements(),
                Optional.empty());
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(difference -> !difference.what().startsWith(RecordedOutcome.VERDICT)),
                outcomes.found.build());
    }

    private void compare(Difference.Kind kind, String what, String before, String now) {
        compare(kind, what, before, now, Optional.empty());
    }

    private void compare(Difference.Kind kind, String what, String before, String now, Optional<String> since) {
        if (!before.equals(now)) {
            found.add(new Difference(kind, what, Optional.of(before), Optional.of(now), since));
        }
    }

    private void compareAll(
            Difference.Kind kind,
            String prefix,
            String suffix,
            Map<String, String> before,
            Map<String, String> now,
            Optional<String> since) {
        TreeSet<String> names = new TreeSet<>(Canonical.BY_CODE_POINT);
        names.addAll(before.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            Optional<String> one = Optional.ofNullable(before.get(name));
            Optional<String> other = Optional.ofNullable(now.get(name));
            if (!one.equals(other)) {
                found.add(new Difference(kind, prefix + name + suffix, one, other, since));
            }
        }
    }
}
