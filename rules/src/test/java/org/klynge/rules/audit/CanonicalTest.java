package org.klynge.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Canonical JSON, as the package describes it. */
class CanonicalTest {

    @ParameterizedTest
    @MethodSource
    void texts_are_escaped_where_they_must_be(String text, String json) {
        assertThat(Canonical.text(text).json()).isEqualTo('"' + json + '"');
    }

    static Stream<Arguments> texts_are_escaped_where_they_must_be() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("a\"b\\c/d", "a\\\"b\\\\c/d"),
                Arguments.of("\b\t\n\f\r", "\\b\\t\\n\\f\\r"),
                Arguments.of("\u0000\u001f\u0085\u009f", "\\u0000\\u001f\\u0085\\u009f"),
                Arguments.of("a\u2028\u2029\ufeff", "a\\u2028\\u2029\\ufeff"),
                Arguments.of("Øst \u00a0 \ud83d\udc20", "Øst \u00a0 \ud83d\udc20"));
    }

    @Test
    void keys_are_sorted_by_code_point() {
        // By its first half, the fish would come before the last character of the plane below.
        assertThat(Canonical.table()
                        .put("\ud83d\udc20", "3")
                        .put("\uff61", "2")
                        .put("a", "1")
                        .put("B", "0")
                        .end()
                        .json())
                .isEqualTo("{\"B\":\"0\",\"a\":\"1\",\"\uff61\":\"2\",\"\ud83d\udc20\":\"3\"}");
    }

    @Property(tries = 300)
    void the_order_is_that_of_the_code_points(@ForAll("texts") String one, @ForAll("texts") String other) {
        int[] points = one.codePoints().toArray();
        int[] others = other.codePoints().toArray();
        assertThat(Integer.signum(Canonical.BY_CODE_POINT.compare(one, other)))
                .isEqualTo(Integer.signum(Arrays.compare(points, others)));
    }

    /** Of the characters between which the order by halves would go wrong. */
    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "\ud7ff", "\ue000", "\uff61", "\ud800\udc00", "\ud83d\udc20", "\ud83d\udc21")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Test
    void lists_keep_their_order_or_are_sorted() {
        var table = Canonical.table().end();
        assertThat(Canonical.inOrder(Stream.of(Canonical.text("b"), table, Canonical.text("a")))
                        .json())
                .isEqualTo("[\"b\",{},\"a\"]");
        assertThat(Canonical.sorted(Stream.of(Canonical.text("b"), table, Canonical.text("a"), Canonical.text("a")))
                        .json())
                .isEqualTo("[\"a\",\"a\",\"b\",{}]");
        assertThat(Canonical.inOrder(Stream.of()).json()).isEqualTo("[]");
    }

    @ParameterizedTest
    @MethodSource
    void a_quantity_is_an_interval_of_reduced_fractions(Quantity quantity, String text) {
        assertThat(Ranges.of(quantity).text()).isEqualTo(text);
    }

    static Stream<Arguments> a_quantity_is_an_interval_of_reduced_fractions() {
        return Stream.of(
                Arguments.of(Quantity.parse("more than 80 %", Unit.PERCENT), "(80,*) percent"),
                Arguments.of(Quantity.parse("more than 120 of 150", Unit.PERCENT), "(80,*) percent"),
                Arguments.of(Quantity.parse("at most 0.8 FTE", Unit.FTE), "(*,4/5] fte"),
                Arguments.of(Quantity.parse("-0.8 EUR", Unit.EUR), "[-4/5,-4/5] eur"),
                Arguments.of(Quantity.parse("more than 250", Unit.COUNT), "[251,*) count whole"),
                Arguments.of(Quantity.unknown(Unit.POINTS), "(*,*) points"));
    }

    @ParameterizedTest
    @MethodSource
    void a_date_is_an_interval_of_days(String date, String text) {
        assertThat(Ranges.of(PartialDate.parse(date)).text()).isEqualTo(text);
    }

    static Stream<Arguments> a_date_is_an_interval_of_days() {
        return Stream.of(
                Arguments.of("2020-02", "[2020-02-01,2020-02-29]"),
                Arguments.of("by 2015-01-05", "(*,2015-01-05]"),
                Arguments.of("from 2015", "[2015-01-01,*)"),
                Arguments.of("unknown", "(*,*)"));
    }

    @Test
    void a_hash_is_told_and_sorted_by_its_digits() {
        ContentHash low = new ContentHash("0".repeat(64));
        ContentHash high = new ContentHash("f".repeat(64));
        assertThat(low).hasToString("0".repeat(64)).isLessThan(high);
        assertThat(high).isGreaterThan(low);
        assertThat(ContentHash.of(Canonical.text("a"))).isNotEqualTo(ContentHash.of(Canonical.text("b")));
    }
}
