package org.klynge.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** Whether one can apply for a standing on a day, as far as it is known. */
class CallsTest {

    private static final Standing LOW = ProgramStatus.of("reef/low");
    private static final Standing HIGH = ProgramStatus.of("reef/high");
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 26);
    private static final List<LocalDate> DAYS =
            FIRST.datesUntil(LocalDate.of(2020, 3, 4)).toList();

    private static Call call(String id, String opens, String closes) {
        return new Call(
                id, ImmutableSet.of(LOW), PartialDate.parse(opens), PartialDate.parse(closes), ImmutableList.of());
    }

    private static CompleteCalls complete(String days, Standing... standings) {
        return new CompleteCalls(PartialDate.parse(days).range(), ImmutableSet.copyOf(standings), ImmutableList.of());
    }

    @ParameterizedTest
    @CsvSource({
        // the first day and the last one are both among them
        "2019-06-01, 2019-09-06, 2019-05-31, NOT_MET",
        "2019-06-01, 2019-09-06, 2019-06-01, MET",
        "2019-06-01, 2019-09-06, 2019-09-06, MET",
        "2019-06-01, 2019-09-06, 2019-09-07, NOT_MET",
        "2019-06-01, 2019-06-01, 2019-06-01, MET",
        // of a month or a year, any day may be the first
        "2019-06, 2019-09-06, 2019-05-31, NOT_MET",
        "2019-06, 2019-09-06, 2019-06-01, UNKNOWN",
        "2019-06, 2019-09-06, 2019-06-29, UNKNOWN",
        "2019-06, 2019-09-06, 2019-06-30, MET",
        "2019, 2019-09-06, 2018-12-31, NOT_MET",
        "2019, 2019-09-06, 2019-09-05, UNKNOWN",
        // or the last one
        "2019-06-01, 2019-09, 2019-09-01, MET",
        "2019-06-01, 2019-09, 2019-09-02, UNKNOWN",
        "2019-06-01, 2019-09, 2019-09-30, UNKNOWN",
        "2019-06-01, 2019-09, 2019-10-01, NOT_MET",
        // it is open on the day that is the last, even if nobody knows which was the first, and the other way round
        "2019, 2019-09-06, 2019-09-06, MET",
        "2019-09-06, 2019, 2019-09-06, MET",
        "unknown, 2019-09-06, 2000-01-01, UNKNOWN",
        "unknown, 2019-09-06, 2019-09-06, MET",
        "unknown, 2019-09-06, 2019-09-07, NOT_MET",
        "2019-06-01, unknown, 2019-05-31, NOT_MET",
        "2019-06-01, unknown, 2019-06-01, MET",
        "2019-06-01, unknown, 2029-06-01, UNKNOWN",
        "2019-06-01, from 2019-09-06, 2019-09-06, MET",
        "2019-06-01, from 2019-09-06, 2019-09-07, UNKNOWN",
        "by 2019-06-01, 2019-09-06, 2019-05-31, UNKNOWN",
        "by 2019-06-01, 2019-09-06, 2019-06-01, MET",
    })
    void a_call_is_open_from_its_first_day_to_its_last(String opens, String closes, LocalDate day, Verdict open) {
        assertThat(call("one", opens, closes).openOn(day)).isEqualTo(open);
    }

    @Test
    void the_first_and_the_last_day_of_all_do_no_harm() {
        Call call = call("one", "unknown", "unknown");
        assertThat(call.openOn(LocalDate.MIN)).isEqualTo(Verdict.UNKNOWN);
        assertThat(call.openOn(LocalDate.MAX)).isEqualTo(Verdict.UNKNOWN);
    }

    /** A call, a day and what it would be by going through all first and last days. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void calls_are_open_where_some_is_in_every_world(
            @ForAll("calls") List<Call> calls, @ForAll("days") LocalDate day, @ForAll boolean complete) {
        Calls listed = new Calls(
                ImmutableList.copyOf(calls), complete ? ImmutableList.of(complete("2020")) : ImmutableList.of());
        boolean someOpen = !complete;
        boolean someNot = false;
        for (List<Boolean> world : worlds(calls, day)) {
            someOpen |= world.contains(true);
            someNot |= !world.contains(true);
        }
        Verdict expected = someOpen && someNot ? Verdict.UNKNOWN : Verdict.of(someOpen);
        assertThat(listed.openFor(LOW, day)).isEqualTo(expected);
        assertThat(listed.openFor(HIGH, day)).isEqualTo(complete ? Verdict.NOT_MET : Verdict.UNKNOWN);
    }

    private static List<List<Boolean>> worlds(List<Call> calls, LocalDate day) {
        List<List<Boolean>> worlds = List.of(List.of());
        for (Call call : calls) {
            List<List<Boolean>> more = new ArrayList<>();
            for (LocalDate opens : DAYS) {
                for (LocalDate closes : DAYS) {
                    if (call.opens().range().contains(opens)
                            && call.closes().range().contains(closes)
                            && !closes.isBefore(opens)) {
                        for (List<Boolean> world : worlds) {
                            List<Boolean> longer = new ArrayList<>(world);
                            longer.add(!opens.isAfter(day) && !closes.isBefore(day));
                            more.add(longer);
                        }
                    }
                }
            }
            worlds = more.stream().distinct().toList();
        }
        return worlds;
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAYS);
    }

    @Provide
    static Arbitrary<List<Call>> calls() {
        Arbitrary<PartialDate> dates = Combinators.combine(days(), days())
                .as((one, other) ->
                        one.isBefore(other) ? PartialDate.between(one, other) : PartialDate.between(other, one));
        return Combinators.combine(dates, dates)
                .filter((opens, closes) -> closes.notBefore(opens).isPresent())
                .as((opens, closes) -> new Call("c", ImmutableSet.of(LOW), opens, closes, ImmutableList.of()))
                .list()
                .ofMaxSize(3)
                .map(some -> {
                    List<Call> named = new ArrayList<>();
                    some.forEach(each -> named.add(new Call(
                            "c" + named.size(), each.standings(), each.opens(), each.closes(), each.sources())));
                    return named;
                });
    }

    @ParameterizedTest
    @CsvSource({
        "reef/low,  2021-12-31, UNKNOWN",
        "reef/low,  2022-01-01, NOT_MET",
        "reef/low,  2023-12-31, NOT_MET",
        "reef/low,  2024-01-01, UNKNOWN",
        "reef/high, 2016-02-29, NOT_MET",
        "reef/low,  2016-02-29, UNKNOWN",
    })
    void that_there_is_no_call_is_known_on_the_days_that_are_complete(String standing, LocalDate day, Verdict open) {
        Calls calls = new Calls(ImmutableList.of(), ImmutableList.of(complete("2022..2023"), complete("2016", HIGH)));
        assertThat(calls.openFor(ProgramStatus.of(standing), day)).isEqualTo(open);
        assertThat(Calls.NONE.openFor(ProgramStatus.of(standing), day)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void the_calls_that_may_be_open_are_told_and_the_last_one_before() {
        Call first = call("first", "2018-01-01", "2018-02-01");
        Call second = call("second", "2019-01-01", "2019-02");
        Call third = call("third", "2019-02-10", "2019-03-01");
        Calls calls = new Calls(ImmutableList.of(second, third, first), ImmutableList.of());
        assertThat(calls.on(LOW, LocalDate.of(2019, 2, 15)).open()).containsExactly(second, third);
        assertThat(calls.on(LOW, LocalDate.of(2019, 2, 15)).lastOver()).contains(first);
        assertThat(calls.on(LOW, LocalDate.of(2020, 1, 1)).open()).isEmpty();
        assertThat(calls.on(LOW, LocalDate.of(2020, 1, 1)).lastOver()).contains(third);
        assertThat(calls.on(LOW, LocalDate.of(2018, 1, 1)).lastOver()).isEmpty();
        assertThat(calls.on(HIGH, LocalDate.of(2020, 1, 1)).calls()).isEmpty();
    }

    @Test
    void refuses_what_no_call_can_be() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call("one", "2019-09-07", "2019-09-06"))
                .withMessage("closes: the call 'one' closes 2019-09-06, before it opens: 2019-09-07; expected a day no"
                        + " earlier than that");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call("one", "from 2019-10", "2019-09"))
                .withMessageContaining("closes 2019-09, before it opens: from 2019-10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call("2019/1", "2019", "2019"))
                .withMessageContaining("call '2019/1' is not an identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Call(
                        "one", ImmutableSet.of(), PartialDate.unknown(), PartialDate.unknown(), ImmutableList.of()))
                .withMessage("standings: the call 'one' is for none; expected at least one standing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Calls(
                        ImmutableList.of(call("one", "2019", "2019"), call("one", "2020", "2020")), ImmutableList.of()))
                .withMessage("calls: two calls are called 'one'; expected an id of its own for each");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompleteCalls(Range.all(), ImmutableSet.of(), ImmutableList.of()))
                .withMessageContaining("days: all days; expected a first or a last one");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CompleteCalls(Range.closedOpen(FIRST, FIRST), ImmutableSet.of(), ImmutableList.of()))
                .withMessageContaining("no day lies in");
    }

    @Test
    void days_are_the_same_however_their_range_is_written() {
        assertThat(new CompleteCalls(Range.openClosed(FIRST, FIRST.plusDays(2)), ImmutableSet.of(), ImmutableList.of()))
                .isEqualTo(new CompleteCalls(
                        Range.closedOpen(FIRST.plusDays(1), FIRST.plusDays(3)), ImmutableSet.of(), ImmutableList.of()));
    }

    private static Scheme.Builder edition(String edition, InForce inForce, Calls calls) {
        return Scheme.builder()
                .id("reef")
                .edition(edition)
                .title("Reef")
                .inForce(inForce)
                .ladder(Ladder.chain("reef", List.of(LOW, HIGH)))
                .calls(calls);
    }

    @Test
    void tells_the_sources_of_calls_and_of_what_is_known_to_be_all() {
        Source one = new Source("one", "One", Optional.empty());
        Source two = new Source("two", "Two", Optional.empty());
        Call call = new Call(
                "a", ImmutableSet.of(LOW), PartialDate.unknown(), PartialDate.unknown(), ImmutableList.of(one));
        CompleteCalls known =
                new CompleteCalls(PartialDate.parse("2020").range(), ImmutableSet.of(LOW), ImmutableList.of(two));
        assertThat(new Calls(ImmutableList.of(call), ImmutableList.of(known)).sources())
                .containsExactly(one, two);
        assertThat(Calls.NONE.sources()).isEmpty();
    }

    @Test
    void a_scheme_has_calls_for_its_own_standings_only() {
        Call other = new Call(
                "one",
                ImmutableSet.of(ProgramStatus.of("bay/low")),
                PartialDate.unknown(),
                PartialDate.unknown(),
                ImmutableList.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition("1", InForce.ALWAYS, new Calls(ImmutableList.of(other), ImmutableList.of()))
                        .build())
                .withMessage("calls: bay/low is not on the ladder reef[reef/low, reef/high]");
        CompleteCalls known = complete("2020", ProgramStatus.of("bay/low"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition("1", InForce.ALWAYS, new Calls(ImmutableList.of(), ImmutableList.of(known)))
                        .build())
                .withMessage("calls: bay/low is not on the ladder reef[reef/low, reef/high]");
    }

    @Test
    void a_rule_book_knows_the_calls_of_all_editions_whatever_the_day() {
        Scheme before = edition(
                        "1",
                        new InForce(date(""), date("2020")),
                        new Calls(ImmutableList.of(call("late", "2019-12-01", "2020-01-31")), ImmutableList.of()))
                .build();
        Scheme after = edition(
                        "2",
                        new InForce(date("2020"), date("")),
                        new Calls(
                                ImmutableList.of(call("late", "2019-12-01", "2020-01-31")),
                                ImmutableList.of(complete("2020"))))
                .build();
        RuleBook rules = RuleBook.of(before, after, after.extend("own", "1").scheme());
        assertThat(rules.calls(LOW, LocalDate.of(2020, 1, 31)).calls()).hasSize(1);
        assertThat(rules.calls(LOW, LocalDate.of(2020, 1, 31)).verdict()).isEqualTo(Verdict.MET);
        assertThat(rules.calls(LOW, LocalDate.of(2020, 2, 1)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(rules.calls(LOW, LocalDate.of(2019, 12, 1)).verdict()).isEqualTo(Verdict.MET);
        assertThat(rules.calls(LOW, LocalDate.of(2019, 11, 30)).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(rules.calls(HIGH, LocalDate.of(2020, 1, 31)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(rules.calls(ProgramStatus.of("bay/low"), LocalDate.of(2020, 1, 31))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_call_is_the_same_in_every_edition_that_lists_it() {
        Scheme before = edition(
                        "1",
                        new InForce(date(""), date("2020")),
                        new Calls(ImmutableList.of(call("late", "2019", "2020")), ImmutableList.of()))
                .build();
        Scheme after = edition(
                        "2",
                        new InForce(date("2020"), date("")),
                        new Calls(ImmutableList.of(call("late", "2019", "2020-01-31")), ImmutableList.of()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(before, after))
                .withMessage(
                        "schemes: the call 'late' of reef 2 is not as another edition lists it; expected the same days,"
                                + " standings and sources, or another id");
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    @Test
    void an_extension_has_the_calls_of_its_base() {
        Calls calls = new Calls(ImmutableList.of(call("late", "2019", "2020")), ImmutableList.of());
        Scheme scheme = edition("1", InForce.ALWAYS, calls).build();
        assertThat(scheme.extend("own", "1").title("Own").scheme().calls()).isEqualTo(calls);
        assertThat(edition("1", InForce.ALWAYS, Calls.NONE).build().calls()).isEqualTo(Calls.NONE);
    }
}
