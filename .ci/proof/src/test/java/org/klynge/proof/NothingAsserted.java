package org.klynge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.AbstractIntegerAssert;
import org.junit.jupiter.api.Test;

/** Tests that are not run, but looked at: some that cannot fail, and some that only seem so. */
class NothingAsserted {

    @Test
    void asserts_nothing() {
        List.of(1).forEach(each -> {});
    }

    @Test
    void asserts_nothing_in_what_it_calls() {
        List.of(1).forEach(NothingAsserted::calls_itself);
    }

    private static void calls_itself(int times) {
        if (times > 0) {
            calls_itself(times - 1);
        }
    }

    @Test
    void says_what_it_is_about_and_no_more() {
        AbstractIntegerAssert<?> unused = assertThat(Integer.valueOf(1));
    }

    @Test
    void asserts_in_a_lambda() {
        List.of(1).forEach(each -> assertThat(each).isPositive());
    }

    @Test
    void asserts_in_what_it_calls() {
        List.of(1).forEach(NothingAsserted::positive);
    }

    private static void positive(int number) {
        assertThat(number).isPositive();
    }
}
