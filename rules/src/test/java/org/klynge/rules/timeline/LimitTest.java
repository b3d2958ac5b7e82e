package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.PartialDate;
import org.klynge.standing.LabelLevel;

/** What sets an end, and what is known where one of two may set it. */
class LimitTest {

    @ParameterizedTest
    @CsvSource({
        "2020-01-31, 2020-03-31, 2020-01-31..2020-03-31",
        "2020-01, 2020-01-31, 2020-01",
        "from 2020-01-01, 2019, from 2019-01-01",
    })
    void either_of_two_lies_within_both(String one, String other, String either) {
        PartialDate expected = PartialDate.parse(either);
        Limit limit = new Limit(Counted.From.DATE, PartialDate.parse(one));
        assertThat(limit.hull(new Limit(Counted.From.DATE, PartialDate.parse(other))))
                .isEqualTo(new Limit(Counted.From.DATE, expected));
        Counted counted = new Counted(Counted.From.ASSESSMENT, PartialDate.parse(one), Optional.of("a"));
        assertThat(counted.hull(new Counted(Counted.From.ASSESSMENT, PartialDate.parse(other), Optional.of("a"))))
                .isEqualTo(new Counted(Counted.From.ASSESSMENT, expected, Optional.of("a")));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-31, from 2020-01-31",
        "2020-01, from 2020-01-01",
        "from 2020-01-01, from 2020-01-01",
        "by 2020-01-01, unknown"
    })
    void what_may_go_on_ends_no_earlier(String day, String later) {
        assertThat(new Limit(Counted.From.OTHER_STANDING, PartialDate.parse(day)).orLater())
                .isEqualTo(new Limit(Counted.From.PERHAPS_OTHER_STANDING, PartialDate.parse(later)));
        assertThat(Limit.unknown(PartialDate.parse(day)))
                .isEqualTo(new Limit(Counted.From.UNKNOWN, PartialDate.parse(later)));
    }

    @Test
    void deadlines_are_sorted_by_their_first_and_then_by_their_last_day() {
        Deadline[] inTime = {
            deadline("a/one", Deadline.Kind.RENEWABLE_UNTIL, "2020-01"),
            deadline("a/one", Deadline.Kind.VALID_UNTIL, "2020-01-01..2020-02-29"),
            deadline("a/two", Deadline.Kind.VALID_UNTIL, "2020-01-01..2020-02-29"),
            deadline("a/two", Deadline.Kind.RENEWABLE_UNTIL, "2020-01-01..2020-02-29"),
            deadline("a/one", Deadline.Kind.VALID_UNTIL, "from 2020-01-01"),
            deadline("a/one", Deadline.Kind.VALID_UNTIL, "2020-01-02"),
        };
        for (int i = 1; i < inTime.length; i++) {
            assertThat(Deadline.IN_TIME.compare(inTime[i - 1], inTime[i])).isNegative();
            assertThat(Deadline.IN_TIME.compare(inTime[i], inTime[i - 1])).isPositive();
        }
    }

    private static Deadline deadline(String standing, Deadline.Kind kind, String day) {
        return new Deadline(LabelLevel.of(standing), kind, PartialDate.parse(day));
    }
}
