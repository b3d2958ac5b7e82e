package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.condition.Condition;

/** What hangs together is gone through together, and what does not by itself; up to so many cases. */
class ModulesTest {

    private static final ImmutableMap<String, String> CLAIMS = ImmutableMap.of("A", "word", "B", "sound", "C", "other");

    private static Formula formula(String condition) {
        return Formula.of(OwnRules.evaluate(condition, "cluster: { id: some }"));
    }

    /** Capitals are claims, which are denied behind a dash. */
    private static String written(String condition) {
        String result = condition.replaceAll("-([ABC])", "{ not: $1 }");
        for (Map.Entry<String, String> claim : CLAIMS.entrySet()) {
            result = result.replace(claim.getKey(), "{ attested: " + claim.getValue() + " }");
        }
        return result;
    }

    /** How many variables each part has, in the order of the formula. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "any: [ A, -A ]                                             | 1",
                "any: [ A, -A, B, -B ]                             | 2",
                "any: [ { all: [ A, -A ] }, { all: [ B, -B ] } ]   | 1 1",
                "any: [ { all: [ A, B ] }, { all: [ -A, -B ] } ]    | 2",
                "any: [ A, { all: [ -A, B, -B ] } ]                | 2",
                "any: [ A, -A, { all: [ B, -B ] } ]                | 1 1",
                "any: [ A, { all: [ -A, B, { any: [ -B, C ] }, -C ] } ] | 3",
                "any: [ A, -A, { all: [ B, { any: [ C, -B ] }, -C ] } ] | 1 2",
                "any: [ A, -A, { all: [ B, -B, { any: [ C, -C ] } ] } ] | 1 1 1",
            })
    void are_gone_through_together_where_they_reach_into_each_other(String condition, String sizes) {
        Formula formula = formula(written(condition));
        Modules modules =
                Modules.of(formula.variables().stream().filter(Variable::isTorn).toList());
        assertThat(formula.root()
                        .tree()
                        .filter(modules::isModule)
                        .map(node -> "" + modules.own(node).size())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(sizes);
        assertThat(modules.nodes()).hasSize(sizes.split(" ").length);
    }

    /** A number has one more cell than thresholds. Whatever else a part holds is visited for each case, too. */
    @ParameterizedTest
    @CsvSource({
        "63, 63, 0, false",
        "63, 64, 0, true",
        "3, 1000, 0, true",
        // exactly so many visits: 64 times 64 cases, and 256 nodes
        "63, 63, 129, false",
        "63, 63, 130, true",
        // too many thresholds on one thing
        "1001, 0, 0, true",
    })
    void are_gone_through_up_to_a_number_of_cases(int jobs, int participants, int more, boolean tooLarge) {
        Formula formula = formula("any: [ " + thresholds("profile.jobs", jobs)
                + thresholds("profile.participants", participants) + "{ attested: word }, ".repeat(more) + " ]");
        Modules modules = Modules.of(formula.variables().stream()
                .filter(variable -> variable.first().condition() instanceof Condition.On)
                .toList());
        assertThat(modules.isTooLarge(formula.root())).isEqualTo(tooLarge);
        if (!tooLarge) {
            assertThat(modules.cases(formula.root()).size()).isEqualTo((jobs + 1) * (participants + 1));
        }
    }

    private static String thresholds(String fact, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(line -> "{ fact: " + fact + ", at-least: " + line + " }, ")
                .collect(Collectors.joining());
    }
}
