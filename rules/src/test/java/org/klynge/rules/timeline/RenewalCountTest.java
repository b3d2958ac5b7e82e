package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.Renewal;

/** How often something was renewed is a range, too. */
class RenewalCountTest {

    private static final Renewal UNLIMITED = limited(Optional.empty());

    private static Renewal limited(Optional<Integer> most) {
        return new Renewal(Optional.empty(), Optional.empty(), false, most);
    }

    private static Renewal limited(int most) {
        return limited(Optional.of(most));
    }

    @ParameterizedTest
    @CsvSource({
        // renewed at least, at most, allowed, one more
        "0, 0, 1, MET",
        "1, 1, 1, NOT_MET",
        "0, 1, 1, UNKNOWN",
        "0, 1, 2, MET",
        "1, 2, 2, UNKNOWN",
        "2, 2, 2, NOT_MET",
        "2, 2147483647, 2, NOT_MET",
        "1, 2147483647, 2, UNKNOWN",
    })
    void one_more_is_left_below_the_limit(int least, int most, int limit, Verdict left) {
        assertThat(new Renewals(least, most).left(limited(limit))).isEqualTo(left);
        assertThat(new Renewals(least, most).left(UNLIMITED)).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({
        // renewed at least, at most, allowed, then at least, at most: it had not been renewed as often as is allowed
        "0, 0, 1, 1, 1",
        "0, 1, 1, 1, 1",
        "0, 2, 2, 1, 2",
        "1, 1, 3, 2, 2",
        "0, 2147483647, 2, 1, 2",
    })
    void a_renewal_is_one_more_and_was_allowed(int least, int most, int limit, int thenLeast, int thenMost) {
        assertThat(new Renewals(least, most).onceMore(limited(limit))).isEqualTo(new Renewals(thenLeast, thenMost));
    }

    @Test
    void without_a_limit_nothing_follows_from_that_it_was_allowed() {
        assertThat(new Renewals(0, 2).onceMore(UNLIMITED)).isEqualTo(new Renewals(1, 3));
        assertThat(Renewals.ANY.onceMore(UNLIMITED)).isEqualTo(new Renewals(1, Integer.MAX_VALUE));
    }

    @Test
    void what_may_have_been_a_renewal_may_have_been_none() {
        assertThat(Renewals.NONE.perhapsOnceMore()).isEqualTo(new Renewals(0, 1));
        assertThat(new Renewals(1, 2).perhapsOnceMore()).isEqualTo(new Renewals(0, 3));
        assertThat(Renewals.ANY.perhapsOnceMore()).isEqualTo(Renewals.ANY);
    }
}
