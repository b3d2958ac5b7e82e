package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Call;
import org.klynge.rules.scheme.Calls;
import org.klynge.rules.scheme.CallsOnDay;
import org.klynge.rules.scheme.CompleteCalls;
import org.klynge.rules.scheme.Source;
import org.klynge.standing.Standing;

/** When one may apply for the standings of random schemes. */
public final class AnyCalls {

    private AnyCalls() {}

    /**
     * Calls, and when all calls are known.
     *
     * @return calls
     */
    public static Arbitrary<Calls> calls() {
        return Combinators.combine(call().list().ofMaxSize(3), complete().list().ofMaxSize(2))
                .as((list, known) -> {
                    ImmutableList.Builder<Call> named = ImmutableList.builder();
                    for (int i = 0; i < list.size(); i++) {
                        Call call = list.get(i);
                        named.add(new Call("2019." + i, call.standings(), call.opens(), call.closes(), call.sources()));
                    }
                    return new Calls(named.build(), ImmutableList.copyOf(known));
                });
    }

    /**
     * Single calls.
     *
     * @return calls of one or two standings that do not close before they open
     */
    public static Arbitrary<Call> call() {
        return Combinators.combine(
                        standings().filter(standings -> !standings.isEmpty()),
                        AnyDate.dates(),
                        AnyDate.dates(),
                        sources())
                .filter((standings, opens, closes, written) ->
                        closes.notBefore(opens).isPresent())
                .as((standings, opens, closes, written) -> new Call("call", standings, opens, closes, written));
    }

    /**
     * Days of which all calls are known.
     *
     * @return days, for some standings or for all
     */
    public static Arbitrary<CompleteCalls> complete() {
        return Combinators.combine(
                        AnyDate.dates().filter(days -> !days.equals(PartialDate.unknown())), standings(), sources())
                .as((days, standings, written) -> new CompleteCalls(days.range(), standings, written));
    }

    /**
     * What is known of the calls for a standing on a day.
     *
     * @return calls that may be open, and whether there may be others
     */
    public static Arbitrary<CallsOnDay> onDay() {
        return Combinators.combine(calls(), Arbitraries.of(World.STANDINGS), AnyDate.days())
                .as(Calls::on);
    }

    private static Arbitrary<ImmutableSet<Standing>> standings() {
        return Arbitraries.of(World.STANDINGS).set().ofMaxSize(2).map(ImmutableSet::copyOf);
    }

    private static Arbitrary<ImmutableList<Source>> sources() {
        return AnySource.some()
                .optional(0.7)
                .map(named -> named.map(ImmutableList::copyOf).orElse(ImmutableList.of()));
    }
}
