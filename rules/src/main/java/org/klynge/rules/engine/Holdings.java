package org.klynge.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.klynge.cluster.Merger;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Holding;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.timeline.HeldPeriod;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Standing;

/**
 * Which grants of a standing run on the day of a situation.
 *
 * <p>A grant runs from its first day to the end that it states, or else to the end that a {@link Timeline} tells: by the rules
 * of the edition that was in force when it was given, as a first award or as a renewal. Where the rules say nothing, the end is
 * unknown. What another standing ends, or a merger of the cluster, ends as that is known on the day of the situation.
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
        return holdings(situation, standing, (period, day) -> period.from());
    }

    /**
     * Looks up the grants of a standing with the days that are valid because of them: a seamless renewal that is on record
     * begins with the day after the period before, which may lie before its own first day.
     *
     * @param situation the dossier on the day, and the rules
     * @param standing the standing
     * @return a holding for each grant on record, in their order
     */
    public static ImmutableList<Holding> covering(Situation situation, Standing standing) {
        return holdings(situation, standing, Holdings::coveredSince);
    }

    private static ImmutableList<Holding> holdings(
            Situation situation, Standing standing, BiFunction<HeldPeriod, LocalDate, PartialDate> from) {
        LocalDate day = situation.record().day();
        // How long a grant runs by itself is settled by those before it; that later ones are known makes no difference.
        ImmutableList<HeldPeriod> periods = situation.recorded().periods(standing);
        if (mayBeEndedByOthers(situation, standing)) {
            ImmutableMap<String, HeldPeriod> known =
                    Maps.uniqueIndex(situation.known().periods(standing), HeldPeriod::place);
            periods = periods.stream()
                    .map(period -> asKnown(period, known.getOrDefault(period.place(), period), day))
                    .collect(ImmutableList.toImmutableList());
        }
        return periods.stream()
                .map(period -> holding(situation, period, from.apply(period, day)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether a grant certainly begins before the cluster merged into another one. Any other may be none: nothing is given to an
     * organisation that ceased to exist.
     *
     * @param situation the dossier on the day, and the rules
     * @param place where the dossier says of the grant
     * @return false where it may begin on the day of the merger or later, though that lies behind the day of the situation: if so,
     *     it does not count on any day
     */
    static boolean isBeforeMerger(Situation situation, String place) {
        Dossier dossier = situation.record().dossier();
        // Not the days of a holding: these are those on which the grant begins if it counts.
        Optional<LocalDate> begun = IntStream.range(0, dossier.grants().size())
                .filter(i -> place.equals("grants[" + i + "]"))
                .mapToObj(i -> dossier.grants().get(i))
                .flatMap(grant -> dossier.beginningOf(grant).flatMap(PartialDate::latest).stream())
                .findFirst();
        return dossier.cluster()
                .merger()
                .map(Merger::date)
                .map(date -> date.earliest()
                        .filter(merged -> begun.filter(merged::isAfter).isPresent())
                        .isPresent())
                .orElse(true);
    }

    private static boolean mayBeEndedByOthers(Situation situation, Standing standing) {
        return situation.record().dossier().cluster().merger().isPresent()
                || situation.ruleBook().sittingOn(ImmutableSet.of(standing)).size() > 1;
    }

    /** What is known on the day goes by the grant having begun: where that is not certain, both are possible. */
    private static HeldPeriod asKnown(HeldPeriod period, HeldPeriod known, LocalDate day) {
        return period.from().onOrBefore(day) == Verdict.MET
                ? known
                : new HeldPeriod(
                        period.standing(),
                        period.place(),
                        period.assessment(),
                        period.from(),
                        period.until().hull(known.until()),
                        period.validSince().hull(known.validSince()),
                        period.kinds(),
                        period.counted());
    }

    private static Holding holding(Situation situation, HeldPeriod period, PartialDate from) {
        LocalDate day = situation.record().day();
        Verdict begun = from.onOrBefore(day);
        Verdict over = period.until().onOrBefore(day.minusDays(1));
        Verdict given = isBeforeMerger(situation, period.place()) ? Verdict.MET : Verdict.UNKNOWN;
        return new Holding(
                period.standing(),
                period.place(),
                period.assessment(),
                from,
                period.until(),
                begun.and(over.negate()).and(given));
    }

    /** Where the grant itself may begin after the day, it may not cover anything yet. */
    private static PartialDate coveredSince(HeldPeriod period, LocalDate day) {
        return period.from().onOrBefore(day) == Verdict.MET
                ? period.validSince()
                : period.validSince().hull(period.from());
    }
}
