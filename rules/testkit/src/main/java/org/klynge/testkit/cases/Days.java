package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.scheme.CompleteCalls;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.boundary.SubjectMatter;

/** The days on which it is worth asking: on each of them the edition is certainly in force, if it ever is. */
final class Days {

    private Days() {}

    /** A year after the beginning of the edition, and then every day on which something changes, with its neighbours. */
    static ImmutableList<LocalDate> of(RuleBook ruleBook, Scheme scheme) {
        LocalDate usual = SubjectMatter.usualDay(scheme);
        Stream<LocalDate> complete = scheme.calls().complete().stream()
                .map(CompleteCalls::days)
                .map(PartialDate::within)
                .flatMap(days -> Stream.concat(days.earliest().stream(), days.latest().stream()));
        Stream<LocalDate> others = Stream.concat(SubjectMatter.of(scheme).days().stream(), complete)
                .sorted()
                .flatMap(day -> Stream.of(-1, 0, 1).map(day::plusDays));
        ImmutableList<LocalDate> days = Stream.concat(Stream.of(usual), others)
                .distinct()
                .filter(day -> scheme.inForce().on(day) == Verdict.MET
                        && ruleBook.editions(scheme.id(), day).equals(ImmutableList.of(scheme)))
                .collect(ImmutableList.toImmutableList());
        return days.isEmpty() ? ImmutableList.of(usual) : days;
    }

    /** Of several days on which calls and conditions on the day say the same, the first one. */
    static ImmutableList<LocalDate> unlike(Collection<LocalDate> days, Collection<Condition> conditions, Judge judge) {
        List<Condition> ofDay =
                conditions.stream().flatMap(Days::ofDay).distinct().toList();
        Map<List<Verdict>, LocalDate> first = new LinkedHashMap<>();
        days.forEach(day -> first.putIfAbsent(
                ofDay.stream()
                        .map(condition -> judge.verdict(Draft.empty(day), condition))
                        .toList(),
                day));
        return ImmutableList.copyOf(first.values());
    }

    /** The parts of a condition that only the day has a say in. */
    private static Stream<Condition> ofDay(Condition condition) {
        boolean is = condition instanceof Condition.CallOpen
                || (condition instanceof Condition.OnDate on && on.fact() instanceof DateFact.DecisionDay);
        return is ? Stream.of(condition) : condition.parts().stream().flatMap(Days::ofDay);
    }
}
