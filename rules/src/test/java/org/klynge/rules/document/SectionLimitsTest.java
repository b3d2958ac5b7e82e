package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How many standings, facts and changes one document may have: so many are read, and of one more none. */
class SectionLimitsTest {

    private static final String HEAD = "scheme: fi\nedition: \"1\"\ntitle: T\n";
    private static final String LADDER =
            "ladder: { id: fi, kind: labels, standings: [ low ] }\nstandings: { low: {} }\n";

    static Stream<Arguments> sections() {
        return Stream.of(
                section(
                        100,
                        most -> HEAD + "standings: {}\nladder: { id: fi, kind: labels, standings: "
                                + list(most, i -> "s" + i) + " }\n",
                        "5:44 101 standings; at most 100 are read"),
                section(
                        200,
                        most -> HEAD + LADDER + "figures: " + entries(most, i -> "f" + i + ": { unit: eur }") + "\n",
                        "6:10 201 figures; at most 200 are read"),
                section(
                        200,
                        most -> HEAD + LADDER + "facts: " + entries(most, i -> "f" + i + ": { is: cluster.age }")
                                + "\n",
                        "6:8 201 facts; at most 200 are read"));
    }

    private static Arguments section(int most, IntFunction<String> document, String problem) {
        return Arguments.of(document.apply(most), document.apply(most + 1), problem);
    }

    private static String list(int items, IntFunction<String> item) {
        return IntStream.range(0, items).mapToObj(item).collect(Collectors.joining(", ", "[ ", " ]"));
    }

    private static String entries(int items, IntFunction<String> item) {
        return IntStream.range(0, items).mapToObj(item).collect(Collectors.joining(", ", "{ ", " }"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void so_many_are_read(String most, String more, String problem) {
        assertThat(Documents.rules(most).problems()).isEmpty();
        Documents.assertProblems(Documents.rules(more), List.of(problem));
    }

    /** What is wrong with one of them is not told of where there are too many. */
    @ParameterizedTest
    @MethodSource("sections")
    void of_too_many_none_is_read(String most, String more, String problem) {
        String wrong = more.replace("s7,", "S7,")
                .replace("f7: { unit: eur", "f7: { unit: ell")
                .replace("f7: { is", "f7: { si");
        assertThat(wrong).isNotEqualTo(more);
        Documents.assertProblems(Documents.rules(wrong), List.of(problem));
    }
}
