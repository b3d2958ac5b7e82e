package org.klynge.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums, differences and the lesser of two ranges, with the ends that belong to them and those that do not. */
class IntervalTest {

    /** Such as {@code [1;3)}. */
    private static Interval interval(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(";", -1);
        return new Interval(
                BigFraction.of(Integer.parseInt(ends[0])),
                text.startsWith("["),
                BigFraction.of(Integer.parseInt(ends[1])),
                text.endsWith("]"));
    }

    @ParameterizedTest
    @CsvSource({
        // one, other, sum, difference, lesser
        "[1;3], [2;5], [3;8], [-4;1], [1;3]",
        "(1;3], [2;5], (3;8], (-4;1], (1;3]",
        "[1;3), [2;5], [3;8), [-4;1), [1;3)",
        "[1;3], (2;5], (3;8], [-4;1), [1;3]",
        "[1;3], [2;5), [3;8), (-4;1], [1;3]",
        "[2;3], (2;3), (4;6), (-1;1), [2;3)",
        "(2;3), [2;3], (4;6), (-1;1), [2;3)",
        "(2;3], (2;3], (4;6], (-1;1), (2;3]",
        "[4;9], [2;3), [6;12), (1;7], [2;3)",
        "[2;9], (1;4], (3;13], [-2;8), (1;4]",
    })
    void the_ends_of_a_result_belong_to_it_as_its_parts_reach_theirs(
            String one, String other, String sum, String difference, String lesser) {
        assertThat(interval(one).plus(interval(other))).isEqualTo(interval(sum));
        assertThat(interval(one).minus(interval(other))).isEqualTo(interval(difference));
        assertThat(interval(one).min(interval(other))).isEqualTo(interval(lesser));
    }
}
