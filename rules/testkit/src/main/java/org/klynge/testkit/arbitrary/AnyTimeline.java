package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import org.klynge.rules.timeline.ContestedHolding;
import org.klynge.rules.timeline.Counted;
import org.klynge.rules.timeline.Deadline;
import org.klynge.rules.timeline.Held;
import org.klynge.rules.timeline.HeldPeriod;
import org.klynge.rules.timeline.HoldingGap;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Standing;

/** What the timelines of random dossiers tell. */
public final class AnyTimeline {

    private AnyTimeline() {}

    /**
     * Timelines.
     *
     * @return timelines in which each day is told as known on that day
     */
    public static Arbitrary<Timeline> timelines() {
        return Asked.any().map(AnyTimeline::of);
    }

    private static Timeline of(Asked asked) {
        return Timeline.of(asked.decider().ruleBook(), asked.dossier());
    }

    private static <T> ImmutableList<T> each(Asked asked, Function<Standing, Collection<T>> parts) {
        return of(asked).standings().stream()
                .flatMap(standing -> parts.apply(standing).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How it stands with standings on a day.
     *
     * @return what is possible of a standing of which a grant is on record
     */
    public static Arbitrary<Held> held() {
        return Parts.of(
                Asked.any(),
                asked -> each(asked, standing -> ImmutableList.of(of(asked).on(standing, asked.day()))));
    }

    /**
     * Grants as periods.
     *
     * @return periods of every kind
     */
    public static Arbitrary<HeldPeriod> periods() {
        return Parts.of(Asked.any(), asked -> each(asked, of(asked)::periods));
    }

    /**
     * What the last days of periods are counted from.
     *
     * @return days, with what they are of
     */
    public static Arbitrary<Counted> counted() {
        return Parts.of(
                Asked.any(),
                asked -> each(asked, of(asked)::periods).stream()
                        .flatMap(period -> period.counted().stream())
                        .toList());
    }

    /**
     * Days between periods.
     *
     * @return gaps, certain or not
     */
    public static Arbitrary<HoldingGap> gaps() {
        return Parts.of(Asked.any(), asked -> each(asked, of(asked)::gaps));
    }

    /**
     * Ends that are still to come.
     *
     * @return deadlines of either kind
     */
    public static Arbitrary<Deadline> deadlines() {
        return Parts.of(Asked.any(), asked -> of(asked).deadlines(asked.day()));
    }

    /**
     * Readings by which it stands otherwise with a standing.
     *
     * @return readings, with how it stands by them
     */
    public static Arbitrary<ContestedHolding> contested() {
        return Parts.of(Asked.any(), asked -> of(asked).contested(asked.day()));
    }
}
