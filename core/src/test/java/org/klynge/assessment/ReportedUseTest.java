package org.klynge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;

/** From the first report to the last one a catalogue is in use; of other days nothing is said. */
class ReportedUseTest {

    @ParameterizedTest
    @CsvSource({
        "2014-11-06,    2019-11-15, 2014-11-05, UNKNOWN",
        "2014-11-06,    2019-11-15, 2014-11-06, MET",
        "2014-11-06,    2019-11-15, 2019-11-15, MET",
        "2014-11-06,    2019-11-15, 2019-11-16, UNKNOWN",
        // Of a month or a year it is not known on which of its days the report came.
        "2012,          2026-01,    2012-12-30, UNKNOWN",
        "2012,          2026-01,    2012-12-31, MET",
        "2012,          2026-01,    2026-01-01, MET",
        "2012,          2026-01,    2026-01-02, UNKNOWN",
        "2012-08,       2012-08,    2012-08-21, UNKNOWN",
        "2014-11-06,    from 2023,  2023-01-01, MET",
        "2014-11-06,    from 2023,  2023-01-02, UNKNOWN",
        "by 2015-01-05, 2016,       2015-01-05, MET",
        "by 2015-01-05, 2016,       2015-01-04, UNKNOWN",
        // One report alone.
        "2015-01-05,    2015-01-05, 2015-01-05, MET",
        "2015-01-05,    unknown,    2015-01-05, MET",
        "2015-01-05,    unknown,    2015-01-06, UNKNOWN",
        "unknown,       2015-01-05, 2015-01-05, MET",
        "unknown,       2015-01-05, 2015-01-04, UNKNOWN",
        "unknown,       unknown,    2015-01-05, UNKNOWN",
        // Each day bounds the other.
        "2012,          2012-08-21, 2012-08-21, MET",
        "2012-08-21,    2012,       2012-08-21, MET",
        "2012-08-21,    2012,       2012-08-22, UNKNOWN",
    })
    void a_day_between_certain_reports_is_one_of_use(
            PartialDate from, PartialDate until, LocalDate day, Verdict verdict) {
        assertThat(new ReportedUse(from, until).on(day)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2012-08, 2012-07", "2012-08-21, 2012-08-20", "from 2013, by 2012-12-31", "2013, by 2012"})
    void refuses_a_last_day_before_the_first(PartialDate from, PartialDate until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportedUse(from, until))
                .withMessage("until: " + until + " lies before from: " + from
                        + "; give the day of the latest report, or leave it out");
    }

    @Property
    void no_day_is_ever_excluded(@ForAll("uses") ReportedUse use, @ForAll("days") LocalDate day) {
        assertThat(use.on(day)).isNotEqualTo(Verdict.NOT_MET);
    }

    @Property(maxDiscardRatio = 50)
    void what_is_met_stays_met_when_the_days_of_the_reports_become_known(
            @ForAll("uses") ReportedUse use, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        Assume.that(use.from().range().contains(one) && use.until().range().contains(other) && !other.isBefore(one));
        ReportedUse known = new ReportedUse(PartialDate.on(one), PartialDate.on(other));
        for (LocalDate day = FIRST; !day.isAfter(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            assertThat(known.on(day).narrows(use.on(day))).as("%s", day).isTrue();
            boolean between = !day.isBefore(one) && !day.isAfter(other);
            assertThat(known.on(day)).isEqualTo(between ? Verdict.MET : Verdict.UNKNOWN);
        }
    }

    private static final LocalDate FIRST = LocalDate.of(2012, 8, 1);
    private static final int DAYS = 8;

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    static Arbitrary<ReportedUse> uses() {
        return Combinators.combine(dates(), dates())
                .as((one, other) ->
                        one.notAfter(other).isPresent() ? new ReportedUse(one, other) : new ReportedUse(other, one));
    }

    private static Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                days().map(PartialDate::on),
                days().map(PartialDate::by),
                days().map(PartialDate::from),
                Combinators.combine(days(), days())
                        .as((one, other) -> PartialDate.on(one).hull(PartialDate.on(other))),
                Arbitraries.just(PartialDate.unknown()));
    }
}
