package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.RuleBook;
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
 *
 * <p>Dates that are known to the month or the year, and lists of grants that are not complete, leave several states possible;
 * a state that is the only one is certain. There may be fewer than are told: where the same unknown date decides in two ways,
 * as an assessment that two grants name, where grants may be lacking, and where very many orders of the grants are
 * possible. There are never more. Immutable and thread-safe.
 */
public final class Timeline {

    private final RuleBook rules;
    private final Dossier dossier;
    private final Optional<LocalDate> known;

    private Timeline(RuleBook rules, Dossier dossier, Optional<LocalDate> known) {
        this.rules = rules;
        this.dossier = dossier;
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
     * The same timeline, as far as it was known on a day: only grants with their first day on or before it count.
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
                .map(term -> term.period(standing))
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
     * The ends that are still to come after a day, or may be: of what is held on that day, and of what can be renewed.
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
        return end.filter(date -> !date.equals(PartialDate.unknown()))
                .flatMap(date -> Days.after(date, day))
                .map(date -> new Deadline(standing, kind, date));
    }

    /**
     * The readings of validities by which it would stand otherwise with a standing on a day: in another state, or with
     * another date.
     *
     * @param day the day
     * @return each such reading alone, with how it would stand by it, in the order of the standings and their readings
     */
    public ImmutableList<ContestedHolding> contested(LocalDate day) {
        ImmutableList.Builder<ContestedHolding> contested = ImmutableList.builder();
        for (Standing standing : standings()) {
            Held asRead = on(standing, day);
            for (ReadingChoice choice : rules.readings()) {
                if (choice.isOf(standing)) {
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

    private History history(Standing standing, LocalDate asKnown) {
        return History.of(new ValidityOverTime(rules, standing), dossier, standing, asKnown);
    }
}
