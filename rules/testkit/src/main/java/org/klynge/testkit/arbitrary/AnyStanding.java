package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** Standings, and ladders of them. */
public final class AnyStanding {

    private AnyStanding() {}

    /**
     * Standings of either kind.
     *
     * @return standings of any ladder
     */
    public static Arbitrary<Standing> standings() {
        return Arbitraries.oneOf(labels().map(label -> label), statuses().map(status -> status));
    }

    /**
     * Levels of a label.
     *
     * @return labels of any ladder
     */
    public static Arbitrary<LabelLevel> labels() {
        return names().map(LabelLevel::of);
    }

    /**
     * Statuses of a programme.
     *
     * @return statuses of any ladder
     */
    public static Arbitrary<ProgramStatus> statuses() {
        return names().map(ProgramStatus::of);
    }

    private static Arbitrary<String> names() {
        return Combinators.combine(AnyIdentifier.identifiers(), AnyIdentifier.identifiers())
                .as((ladder, name) -> ladder + "/" + name);
    }

    /**
     * Ladders of up to four standings: chains, and such on which some do not compare.
     *
     * @return ladders
     */
    public static Arbitrary<Ladder> ladders() {
        return Combinators.combine(
                        AnyIdentifier.identifiers(),
                        AnyIdentifier.identifiers()
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.of(true, false))
                .as((id, names, chain) -> ladder(
                        id,
                        names.stream()
                                .map(name -> ProgramStatus.of(id + "/" + name))
                                .toList(),
                        chain));
    }

    private static Ladder ladder(String id, List<ProgramStatus> standings, boolean chain) {
        if (chain) {
            return Ladder.chain(id, standings);
        }
        ImmutableSetMultimap.Builder<Standing, Standing> steps = ImmutableSetMultimap.builder();
        standings.stream().skip(1).forEach(higher -> steps.put(standings.get(0), higher));
        return Ladder.partial(id, standings, steps.build());
    }
}
