package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;

/** What is known of a fact or a date is exact where one case is left, and the case is one value. */
class KnownTest {

    private static final Fact PARTICIPANTS = new Fact.OfProfile(ProfileFact.PARTICIPANTS);
    private static final Statement ONE = new Statement("profiles[0]", PartialDate.parse("2020"));

    private static Known known(String values, boolean mayBeAbsent, ImmutableList<Statement> contradiction) {
        return Known.of(
                PARTICIPANTS,
                Splitter.on(';')
                        .omitEmptyStrings()
                        .trimResults()
                        .splitToStream(values)
                        .map(value -> Quantity.parse(value, Unit.COUNT))
                        .collect(ImmutableList.toImmutableList()),
                mayBeAbsent,
                ImmutableList.of(),
                contradiction,
                ImmutableList.of(),
                false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // values        | may be absent | open  | several cases | at least 10
                "12              | false         | false | false         | MET",
                "9               | false         | false | false         | NOT_MET",
                "12; 12          | false         | false | true          | MET",
                "12; 13          | false         | true  | true          | MET",
                "12; 9           | false         | true  | true          | UNKNOWN",
                "at least 12     | false         | true  | false         | MET",
                "12              | true          | true  | true          | UNKNOWN",
                "9               | true          | true  | true          | NOT_MET",
                "''              | true          | false | false         | NOT_MET",
                "''              | false         | false | false         | NOT_MET",
            })
    void a_fact_is_open_where_it_can_be_several_things(
            String values, boolean mayBeAbsent, boolean open, boolean several, Verdict verdict) {
        Known known = known(values, mayBeAbsent, ImmutableList.of());
        assertThat(known.open()).hasSize(open ? 1 : 0);
        assertThat(known.hasSeveralCases()).isEqualTo(several);
        assertThat(known.isAbsent()).isEqualTo(values.isEmpty());
        assertThat(known.hull().isPresent()).isEqualTo(!values.isEmpty());
        assertThat(known.test(Threshold.atLeast(Quantity.count(10)))).isEqualTo(verdict);
    }

    @Test
    void nothing_is_decided_by_what_is_contradicted() {
        Known known = known("12", false, ImmutableList.of(ONE, ONE));
        assertThat(known.test(Threshold.atLeast(Quantity.count(10)))).isEqualTo(Verdict.UNKNOWN);
        assertThat(known.hull()).isEmpty();
        assertThat(known("", false, ImmutableList.of(ONE, ONE)).isAbsent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, false, true, MET",
        "2020-01-01, true, false, UNKNOWN",
        "2020, false, false, MET",
        "2019-12-31, true, false, NOT_MET",
        "2019, false, false, NOT_MET",
        ", false, true, NOT_MET",
        ", true, true, NOT_MET"
    })
    void a_date_is_exact_where_it_is_one_day_or_none(
            String date, boolean mayBeAbsent, boolean exact, Verdict since2020) {
        KnownDate known = new KnownDate(
                Optional.ofNullable(date).map(PartialDate::parse),
                mayBeAbsent,
                false,
                ImmutableList.of(),
                ImmutableList.of());
        assertThat(known.isExact()).isEqualTo(exact);
        assertThat(known.test(DateThreshold.atLeast(PartialDate.parse("2020")))).isEqualTo(since2020);
    }

    @Test
    void no_date_decides_that_is_contradicted() {
        KnownDate known = new KnownDate(
                Optional.of(PartialDate.parse("2021")), false, false, ImmutableList.of(), ImmutableList.of(ONE, ONE));
        assertThat(known.test(DateThreshold.atLeast(PartialDate.parse("2020")))).isEqualTo(Verdict.UNKNOWN);
    }
}
