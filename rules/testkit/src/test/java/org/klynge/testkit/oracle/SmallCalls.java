package org.klynge.testkit.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.scheme.Call;
import org.klynge.rules.scheme.Calls;
import org.klynge.rules.scheme.CompleteCalls;
import org.klynge.rules.scheme.Scheme;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** Calls of the small world, which are open today or not, or perhaps. */
final class SmallCalls {

    private static final Standing OPEN = ProgramStatus.of("calls/open");
    private static final Standing OVER = ProgramStatus.of("calls/over");
    private static final Standing PERHAPS = ProgramStatus.of("calls/perhaps");
    private static final Standing PERHAPS_TOO = ProgramStatus.of("calls/perhaps-too");
    private static final Standing NO_LIST = ProgramStatus.of("calls/no-list");
    private static final ImmutableList<Standing> STANDINGS =
            ImmutableList.of(OPEN, OVER, PERHAPS, PERHAPS_TOO, NO_LIST);

    private static final Calls CALLS = new Calls(
            ImmutableList.of(
                    call("certain", "2020-02-28", "2020-02-29", OPEN),
                    call("before", "2020-02-27", "2020-02-28", OVER, NO_LIST),
                    call("later", "2020-03-01", "2020-03-02", OVER, PERHAPS),
                    call("loose", "2020-02-28..2020-03-01", "2020-02-27..2020-03-02", PERHAPS, PERHAPS_TOO),
                    call("end", "2020-02-27", "2020-02-28..2020-02-29", PERHAPS)),
            ImmutableList.of(
                    new CompleteCalls(
                            Range.singleton(SmallWorlds.TODAY),
                            ImmutableSet.of(OVER, PERHAPS, PERHAPS_TOO),
                            ImmutableList.of()),
                    new CompleteCalls(Range.lessThan(SmallWorlds.TODAY), ImmutableSet.of(), ImmutableList.of())));

    /** A scheme beside that of the small world, which lists the calls. */
    static final Scheme SCHEME = Scheme.builder()
            .id("calls")
            .edition("1")
            .title("Calls")
            .ladder(Ladder.chain("calls", STANDINGS))
            .calls(CALLS)
            .build();

    private SmallCalls() {}

    private static Call call(String id, String opens, String closes, Standing... standings) {
        return new Call(
                id,
                ImmutableSet.copyOf(standings),
                PartialDate.parse(opens),
                PartialDate.parse(closes),
                ImmutableList.of());
    }

    static Arbitrary<Condition> conditions() {
        return Arbitraries.of(STANDINGS).map(Condition.CallOpen::new);
    }

    private static Stream<Call> listed(Standing standing) {
        return CALLS.list().stream().filter(call -> call.standings().contains(standing));
    }

    private static String other(Standing standing) {
        return "another call for " + standing;
    }

    /** Whether a choice is one on calls. */
    static boolean isChoice(String choice) {
        return choice.contains(" call ");
    }

    /** The choices on which it hangs whether one can apply for a standing. */
    static Set<String> choices(String standing) {
        return STANDINGS.stream()
                .filter(each -> each.fullName().equals(standing))
                .flatMap(each -> Stream.concat(
                        Stream.of(other(each)),
                        listed(each)
                                .flatMap(call ->
                                        Stream.of("first day of call " + call.id(), "last day of call " + call.id()))))
                .collect(Collectors.toSet());
    }
}
