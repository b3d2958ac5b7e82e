package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;

/**
 * What a cluster held when, by its grants and the rules on how long they run.
 *
 * <pre>{@code
 * Timeline timeline = Timeline.of(Klynge.ruleBook(), dossier);
 * timeline.on(EscaLabels.GOLD, LocalDate.of(2023, 12, 1)).state();      // renewable, by what was known on that day
 * timeline.asKnownOn(LocalDate.of(2024, 2, 1))
 *         .on(EscaLabels.GOLD, LocalDate.of(2023, 12, 1)).state();      // valid, since it was renewed in January 2024
 * }</pre>
 *
 * <p>A grant that states its end runs to that day. Any other is a renewal if it begins while what was before can be renewed,
 * by the rules in force on its first day, and else a first award; where these rules say nothing of renewing, the end of an award
 * that counts from an assessment is not known if there was another one before. Grants of the same day do not renew each
 * other. A renewal takes nothing away; a seamless one makes the days between valid, from the day on which it is on record.
 * Where these rules say how often a standing can be renewed, and what was given was renewed so often, a later grant is a first
 * award, from which is counted anew: in the last period, and after it, nothing can be renewed.
 *
 * <p>What the rules end on a date ends on it, given or renewed. What they let sit on another standing ends no later than the
 * unbroken time of that standing in which it began, as that time is known on the same day: where the other one is prolonged
 * later, it runs on with it from the day on which that is known. A grant that begins after the date, or while the other
 * standing is not held, may end on any day; where it may have been held, or not, both are possible. With a standing of which it
 * is not published whether it ends another one, that other one may end, or go on: only up to its end is it certain. An end that a grant states
 * outweighs all of that.
 *
 * <p>A cluster that merged into another one ceased to exist: from the day of the merger on it holds nothing, whatever its grants
 * state, nothing can be renewed, and no grant counts that begins on that day or later. Whether the cluster that carries on
 * holds the same is another question, which is not answered here.
 *
 * <p>Dates that are known to the month or the year, and lists of grants that are not complete, leave several states possible;
 * a state that is the only one is certain. There may be fewer than are told: where the same unknown date decides in two ways,
 * as an assessment that two grants name, where grants may be lacking, and where very many orders of the grants are
 * possible. There are never more. Immutable and thread-safe.
 */
public final class Timeline {

    private final RuleBook rules;
    private final Dossier dossier;
    private final Histories histories;
    private final Optional<LocalDate> known;

    /** Where one day is named, the same histories serve all questions; to find them is the greater part of the work. */
    private final ConcurrentMap<Standing, History> found = new ConcurrentHashMap<>();

    private Timeline(RuleBook rules, Dossier dossier, Optional<LocalDate> known) {
        this.rules = rules;
        this.dossier = dossier;
        this.histories = new Histories(rules, dossier);
        this.known = known;
    }

    /**
     * The timeline of a cluster. Each day is told as known on that day, unless another one is {@linkplain #asKnownOn named};
     * where no day is asked for, everything on record counts.
     *
     * @param rules the rules on how long standings run
     * @param dossier what is known of the cluster
     * @return the timeline
     */
    public static Timeline of(RuleBook rules, Dossier dossier) {
        return new Timeline(
                Objects.requireNonNull(rules, "rules"), Objects.requireNonNull(dossier, "dossier"), Optional.empty());
    }

    /**
     * The same timeline, as far as it was known on a day: only grants with their first day on or before it count, and a merger
     * of the cluster only if it was on or before it.
     *
     * @param day the day
     * @return the timeline
     */
    public Timeline asKnownOn(LocalDate day) {
        return new Timeline(rules, dossier, Optional.of(day));
    }

    /**
     * The standings of which grants are on record, in the order of the dossier.
     *
     * @return the standings
     */
    public ImmutableSet<Standing> standings() {
        return dossier.grants().stream().map(Grant::standing).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * How it stands with a standing on a day.
     *
     * @param standing the standing
     * @param day the day
     * @return what is possible, with the dates that belong to it
     */
    public Held on(Standing standing, LocalDate day) {
        return history(standing, known.orElse(day)).on(day);
    }

    /**
     * The grants of a standing as the periods in which it was held.
     *
     * @param standing the standing
     * @return a period for each grant that counts, or may count, in the order of the dossier
     */
    public ImmutableList<HeldPeriod> periods(Standing standing) {
        return history(standing, known.orElse(LocalDate.MAX)).terms().stream()
                .map(term -> term.period(dossier.grants().get(term.index())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The days between the periods of a standing on which it was not held, or perhaps not.
     *
     * @param standing the standing
     * @return the gaps in the order of time
     */
    public ImmutableList<HoldingGap> gaps(Standing standing) {
        return history(standing, known.orElse(LocalDate.MAX)).gaps();
    }

    /**
     * The days between the grants of a ladder on which none of its standings was held, or perhaps none: between two programmes,
     * for instance, or two labels.
     *
     * <pre>{@code
     * for (HoldingGap gap : Timeline.of(Klynge.ruleBook(), dossier).ladderGaps("nic")) {
     *     gap.first();     // of the days on which the cluster was in no programme
     * }
     * }</pre>
     *
     * @param ladder the name of the ladder, such as {@code nic}
     * @return the gaps in the order of time; none before the first grant on record, and none after the last one has begun
     */
    public ImmutableList<HoldingGap> ladderGaps(String ladder) {
        ImmutableSet<Standing> standings = Stream.concat(
                        standings().stream(),
                        rules.schemes().stream().flatMap(scheme -> scheme.ladder().standings().stream()))
                .filter(standing -> standing.ladder().equals(ladder))
                .collect(ImmutableSet.toImmutableSet());
        return new LadderGaps(known.isPresent() ? this : asKnownOn(LocalDate.MAX), standings).find();
    }

    /**
     * The ends that are not over on a day, or may not be: of what is held on that day, and of what can be renewed. A last day is
     * still to come until it is over, so that the day itself may be one of them.
     *
     * @param day the day
     * @return the deadlines in the order of time; those of which nothing is known but that they are possible are left out
     */
    public ImmutableList<Deadline> deadlines(LocalDate day) {
        ImmutableList.Builder<Deadline> deadlines = ImmutableList.builder();
        for (Standing standing : standings()) {
            Held held = on(standing, day);
            if (held.states().contains(HoldingState.VALID)) {
                deadline(standing, Deadline.Kind.VALID_UNTIL, held.validUntil(), day)
                        .ifPresent(deadlines::add);
            }
            if (held.states().contains(HoldingState.VALID) || held.states().contains(HoldingState.RENEWABLE)) {
                deadline(standing, Deadline.Kind.RENEWABLE_UNTIL, held.renewableUntil(), day)
                        .ifPresent(deadlines::add);
            }
        }
        return ImmutableList.sortedCopyOf(Deadline.IN_TIME, deadlines.build());
    }

    private static Optional<Deadline> deadline(
            Standing standing, Deadline.Kind kind, Optional<PartialDate> end, LocalDate day) {
        return end.flatMap(date -> date.notBefore(PartialDate.on(day)))
                .filter(date -> !date.equals(PartialDate.from(day)))
                .map(date -> new Deadline(standing, kind, date));
    }

    /**
     * The readings of validities by which it would stand otherwise with a standing on a day: in another state, or with
     * another date. They may be of a standing that it sits on.
     *
     * @param day the day
     * @return each such reading alone, with how it would stand by it, in the order of the standings and their readings
     */
    public ImmutableList<ContestedHolding> contested(LocalDate day) {
        ImmutableList.Builder<ContestedHolding> contested = ImmutableList.builder();
        for (Standing standing : standings()) {
            Held asRead = on(standing, day);
            for (ReadingChoice choice : rules.readings()) {
                if (rules.sittingOn(ImmutableSet.of(standing)).stream().anyMatch(choice::isOf)) {
                    Held otherwise =
                            new Timeline(rules.choosing(ImmutableList.of(choice)), dossier, known).on(standing, day);
                    if (!otherwise.equals(asRead)) {
                        contested.add(new ContestedHolding(choice, standing, otherwise));
                    }
                }
            }
        }
        return contested.build();
    }

    /**
     * To which day a standing would run if it were renewed on a day.
     *
     * @param standing the standing
     * @param day the day of the renewal
     * @return the last day as far as it is known; nothing where a grant on that day would perhaps be none, or a first award,
     *     or where the rules do not tell how much longer a renewal runs
     */
    public Optional<PartialDate> ifRenewedOn(Standing standing, LocalDate day) {
        Grant renewal =
                Grant.builder().standing(standing).from(PartialDate.on(day)).build();
        Dossier renewed = dossier.toBuilder().addGrant(renewal).build();
        String place = "grants[" + dossier.grants().size() + "]";
        return new Timeline(rules, renewed, Optional.of(day))
                .periods(standing).stream()
                        .filter(period -> period.place().equals(place))
                        .filter(period -> period.kinds().equals(ImmutableSet.of(PeriodKind.RENEWAL)))
                        .filter(period ->
                                period.counted().stream().noneMatch(counted -> counted.from() == Counted.From.UNKNOWN))
                        .map(HeldPeriod::until)
                        .findFirst();
    }

    /**
     * To which day a standing would run if it were given on a day and ran to another by its own time: that day, or an
     * earlier one where the validity says what ends it.
     *
     * @param validity how long the standing runs
     * @param day the day on which it is given
     * @param counted the last day by its own time, as far as it is known
     * @return the last day as far as it is known; nothing where no more is known than that it is not before the day, or where
     *     the cluster has merged into another one by that day
     */
    public Optional<PartialDate> ifGivenOn(Validity validity, LocalDate day, PartialDate counted) {
        boolean merged = dossier.cluster()
                .merger()
                .filter(merger -> merger.date().onOrBefore(day) == Verdict.MET)
                .isPresent();
        PartialDate from = PartialDate.on(day);
        return histories.endings(known.orElse(day)).limits(from, validity).stream()
                .flatMap(limits -> Stream.concat(
                        validity.first().stream().map(time -> counted),
                        limits.stream().map(Limit::day))
                        .reduce(Days::earlierOf)
                        .stream())
                .reduce(PartialDate::hull)
                .filter(last -> !merged && !last.equals(PartialDate.from(day)));
    }

    private History history(Standing standing, LocalDate asKnown) {
        return known.isEmpty()
                ? histories.of(standing, asKnown)
                : found.computeIfAbsent(standing, each -> histories.of(each, asKnown));
    }

    @Override
    public String toString() {
        return "Timeline[" + dossier.grants()
                + known.filter(day -> !day.equals(LocalDate.MAX))
                        .map(day -> " as known on " + day)
                        .orElse("") + "]";
    }
}
