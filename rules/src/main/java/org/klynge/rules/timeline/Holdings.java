package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Holding;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;

/**
 * Which grants of a standing run on the day of a situation.
 *
 * <p>A grant runs from its first day to the end that it states, or else to the end that the rules of its standing give:
 * those of the edition that was in force when it was given. Where the rules say nothing, the end is unknown. So it is
 * for a label that may be a renewal, whose end depends on the one before.
 */
public final class Holdings {

    private Holdings() {}

    /**
     * Looks up the grants of a standing.
     *
     * @param situation the dossier on the day, and the rules
     * @param standing the standing
     * @return a holding for each grant on record, in their order
     */
    public static ImmutableList<Holding> of(Situation situation, Standing standing) {
        Dossier dossier = situation.record().dossier();
        return IntStream.range(0, dossier.grants().size())
                .filter(i -> dossier.grants().get(i).standing().equals(standing))
                .mapToObj(i -> holding(situation, dossier.grants().get(i), "grants[" + i + "]"))
                .collect(ImmutableList.toImmutableList());
    }

    private static Holding holding(Situation situation, Grant grant, String place) {
        Dossier dossier = situation.record().dossier();
        LocalDate day = situation.record().day();
        PartialDate from = dossier.beginningOf(grant).orElse(PartialDate.unknown());
        PartialDate until = grant.until()
                .map(stated -> stated.notBefore(from).orElse(stated))
                .orElseGet(() -> lastDay(situation.ruleBook(), dossier, grant, from));
        Verdict begun = from.onOrBefore(day);
        Verdict over = until.onOrBefore(day.minusDays(1));
        return new Holding(grant.standing(), place, grant.assessment(), from, until, begun.and(over.negate()));
    }

    private static PartialDate lastDay(RuleBook rules, Dossier dossier, Grant grant, PartialDate from) {
        Optional<Validity> validity = validity(rules, grant.standing(), from);
        boolean onItsOwn = validity.filter(known -> known.countedFrom() == Validity.Start.GRANT)
                .isPresent();
        if (validity.isEmpty() || (!onItsOwn && mayBeRenewal(dossier, grant, from))) {
            return from.earliest().map(PartialDate::from).orElse(PartialDate.unknown());
        }
        Optional<PartialDate> assessed = grant.assessment()
                .flatMap(dossier::assessment)
                .filter(assessment -> counts(rules, grant.standing(), assessment))
                .flatMap(dossier::dateOf);
        return validity.get().lastDay(from, assessed);
    }

    /** The validity, where every possible first day of a grant falls under the same one. */
    private static Optional<Validity> validity(RuleBook rules, Standing standing, PartialDate from) {
        if (from.earliest().isEmpty() || from.latest().isEmpty()) {
            return Optional.empty();
        }
        // Between these days nothing changes: the first one, and those on which an edition begins or ends.
        Stream<LocalDate> changes = rules.schemes().stream()
                .map(Scheme::inForce)
                .flatMap(days -> Stream.concat(days.from().stream(), days.until().stream()))
                .flatMap(bound -> bound.earliest().stream())
                .filter(from.range());
        Set<Optional<Validity>> possible = Stream.concat(from.earliest().stream(), changes)
                .map(day -> rules.validity(standing, day).map(Holdings::withoutOrigin))
                .collect(Collectors.toSet());
        return possible.size() == 1 ? possible.iterator().next() : Optional.empty();
    }

    /** Whether an assessment is of the kind that the standing is given on; a benchmarking does not date a gold label. */
    private static boolean counts(RuleBook rules, Standing standing, Assessment assessment) {
        return rules.schemes().stream()
                .flatMap(scheme -> Stream.ofNullable(scheme.rules().get(standing)))
                .flatMap(said -> said.validity().stream())
                .flatMap(validity -> validity.assessment().stream())
                .anyMatch(series -> series.catalogue(assessment.catalogue()).isPresent());
    }

    /** The same time from the same start, whoever says so. */
    private static Validity withoutOrigin(Validity validity) {
        return new Validity(
                validity.first().normalized(), validity.countedFrom(), Optional.empty(), ImmutableList.of());
    }

    private static boolean mayBeRenewal(Dossier dossier, Grant grant, PartialDate from) {
        return dossier.mayLackGrants(grant.standing())
                || dossier.grants().stream()
                        .filter(other -> other != grant && other.standing().equals(grant.standing()))
                        .anyMatch(other -> from.latest()
                                .map(last -> other.from().onOrBefore(last).isPossible())
                                .orElse(true));
    }
}
