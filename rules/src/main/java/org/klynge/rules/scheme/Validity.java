package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.AssessmentSeries;

/**
 * How long a standing runs once it is given, and once it is renewed: for some time, until something else ends it, or both.
 *
 * <pre>{@code
 * // Assessed in October 2021, valid for two years: to the end of October 2023.
 * validity.lastDay(grantedOn, Optional.of(PartialDate.parse("2021-10")));
 * }</pre>
 *
 * @param first how long it runs when it is given for the first time, or anew; nothing where only its ending is said
 * @param countedFrom where the counting begins; {@link Start#GRANT} where no time is said
 * @param assessment the assessments that are meant where it begins with one
 * @param renewal what is said of renewing it
 * @param ending what ends it before that time, be it given or renewed
 * @param basis what it rests on as the scheme applies it, where that is said; it stays whatever reading is chosen
 * @param sources where that is written
 * @param appliedReading the name of the reading that this is; {@link Reading#DEFAULT} where it has none of its own
 * @param otherReadings how other sources state it
 */
public record Validity(
        Optional<Period> first,
        Start countedFrom,
        Optional<AssessmentSeries> assessment,
        Renewal renewal,
        Ending ending,
        Optional<Basis> basis,
        ImmutableList<Source> sources,
        String appliedReading,
        ImmutableList<ValidityReading> otherReadings) {

    /** Where the counting begins. */
    public enum Start {
        /** With the month of the assessment; the standing runs to the end of the same month so much later. */
        ASSESSMENT_MONTH,
        /** With the day of the assessment; the standing runs to the same day so much later, and on it. */
        ASSESSMENT_DAY,
        /** With the first day of the grant; the standing ends on the eve of the same day so much later. */
        GRANT
    }

    /**
     * A validity that nothing ends before its time.
     *
     * @param first how long it runs
     * @param countedFrom where the counting begins
     * @param assessment the assessments that are meant where it begins with one
     * @param renewal what is said of renewing it
     * @param sources where that is written
     * @param appliedReading the name of the reading that this is
     * @param otherReadings how other sources state it
     * @throws IllegalArgumentException if the period is not some years and months, above zero, the name of the applied
     *     reading is not an identifier, or two readings have the same name
     */
    public Validity(
            Period first,
            Start countedFrom,
            Optional<AssessmentSeries> assessment,
            Renewal renewal,
            ImmutableList<Source> sources,
            String appliedReading,
            ImmutableList<ValidityReading> otherReadings) {
        this(
                Optional.of(first),
                countedFrom,
                assessment,
                renewal,
                Ending.NONE,
                Optional.empty(),
                sources,
                appliedReading,
                otherReadings);
    }

    /**
     * A validity of which only its ending is said, by all sources in the same way.
     *
     * @param ending what ends it
     * @param sources where that is written
     * @throws IllegalArgumentException if it says of no ending
     */
    public Validity(Ending ending, ImmutableList<Source> sources) {
        this(
                Optional.empty(),
                Start.GRANT,
                Optional.empty(),
                Renewal.UNSTATED,
                ending,
                Optional.empty(),
                sources,
                Reading.DEFAULT,
                ImmutableList.of());
    }

    /**
     * A validity that all sources state in the same way, and of which nothing is said about renewing.
     *
     * @param first how long it runs
     * @param countedFrom where the counting begins
     * @param assessment the assessments that are meant where it begins with one
     * @param sources where that is written
     * @throws IllegalArgumentException if the period is not some years and months, above zero
     */
    public Validity(
            Period first, Start countedFrom, Optional<AssessmentSeries> assessment, ImmutableList<Source> sources) {
        this(first, countedFrom, assessment, Renewal.UNSTATED, sources, Reading.DEFAULT, ImmutableList.of());
    }

    /**
     * Checks the parts and the names of the readings.
     *
     * @throws IllegalArgumentException if the period is not some years and months, above zero, neither a time nor an ending
     *     is said, something counts from an assessment or is renewed for a time though no time is said, the name of the
     *     applied reading is not an identifier, or two readings have the same name
     */
    public Validity {
        first = first.map(period -> checked("first", period));
        check(first, countedFrom, assessment, renewal, ending);
        ReadingIds.check(
                "a validity",
                appliedReading,
                otherReadings.stream().map(ValidityReading::id).toList());
    }

    /** Without a time there is nothing to count. */
    static void check(
            Optional<Period> first,
            Start countedFrom,
            Optional<AssessmentSeries> assessment,
            Renewal renewal,
            Ending ending) {
        if (first.isPresent()) {
            return;
        }
        if (!ending.isStated()) {
            throw new IllegalArgumentException(
                    "first: the validity says neither how long it runs nor what ends it; state at least one");
        }
        if (countedFrom != Start.GRANT || assessment.isPresent()) {
            throw new IllegalArgumentException(
                    "first: the validity says from where to count, but no time; state the time, or leave that out");
        }
        if (renewal.length().isPresent()) {
            throw new IllegalArgumentException(
                    "renewal: the validity says how long a renewal runs, but not how long what is"
                            + " renewed; state 'first', or leave that out");
        }
    }

    /** Twelve months are a year, however they were written. */
    static Period checked(String what, Period period) {
        boolean wholeMonths =
                Period.ofMonths((int) period.toTotalMonths()).normalized().equals(period.normalized());
        if (period.toTotalMonths() <= 0 || !wholeMonths) {
            throw new IllegalArgumentException(what + ": " + period + " is no validity; expected some years or months");
        }
        return period.normalized();
    }

    /**
     * The names of all readings.
     *
     * @return the names, that of the applied reading first
     */
    public ImmutableSet<String> readings() {
        return ReadingIds.of(
                appliedReading, otherReadings.stream().map(ValidityReading::id).toList());
    }

    /**
     * The same validity, read otherwise.
     *
     * @param reading the name of one of its readings
     * @return a validity by that reading and its sources; what was applied before takes its place among the others
     * @throws IllegalArgumentException if there is no reading of that name
     */
    public Validity withReading(String reading) {
        if (reading.equals(appliedReading)) {
            return this;
        }
        ValidityReading chosen = otherReadings.stream()
                .filter(other -> other.id().equals(reading))
                .findFirst()
                .orElseThrow(() -> ReadingIds.unknown("the validity", reading, readings()));
        ValidityReading before =
                new ValidityReading(appliedReading, first, countedFrom, assessment, renewal, ending, sources);
        return new Validity(
                chosen.first(),
                chosen.countedFrom(),
                chosen.assessment(),
                chosen.renewal(),
                chosen.ending(),
                basis,
                chosen.sources(),
                chosen.id(),
                otherReadings.stream()
                        .map(other -> other.equals(chosen) ? before : other)
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The last day of a grant that is no renewal, by the time that is counted. What else ends it depends on more than its own
     * days: see {@link #ending}, and {@code org.klynge.rules.timeline.Timeline} for both.
     *
     * @param from the first day of the grant, as far as it is known
     * @param assessed the day of the assessment, where there is one
     * @return the last day as far as it is known; an assessment is never later than the grant; any day from the first day of
     *     the grant on where no time is said
     */
    public PartialDate lastDay(PartialDate from, Optional<PartialDate> assessed) {
        return first.map(length -> lastDay(length, from, assessed)).orElse(anyFrom(from));
    }

    private static PartialDate anyFrom(PartialDate from) {
        return from.earliest().map(PartialDate::from).orElse(PartialDate.unknown());
    }

    /**
     * The last day of a renewal, by the time that is counted. It is never before that of the period before: a renewal takes nothing away.
     *
     * @param before the last day of the period before, as far as it is known
     * @param from the first day of the renewal, as far as it is known
     * @param assessed the day of the assessment, where there is one
     * @return the last day as far as it is known; where nobody says how much longer a renewal runs, any day that is not
     *     before the other two
     */
    public PartialDate lastDayRenewed(PartialDate before, PartialDate from, Optional<PartialDate> assessed) {
        PartialDate least = before.laterOf(from);
        if (renewal.length().isEmpty()) {
            return anyFrom(least);
        }
        Period length = renewal.length().get();
        PartialDate counted =
                renewal.seamless() ? map(before, day -> extended(day, length)) : lastDay(length, from, assessed);
        return counted.laterOf(least);
    }

    /** What ended with a month ends with a month again, where months are counted. */
    private LocalDate extended(LocalDate last, Period length) {
        return switch (countedFrom) {
            case GRANT -> last.plusDays(1).plus(length).minusDays(1);
            case ASSESSMENT_DAY -> last.plus(length);
            case ASSESSMENT_MONTH ->
                last.getDayOfMonth() == last.lengthOfMonth()
                        ? YearMonth.from(last).plus(length).atEndOfMonth()
                        : last.plus(length);
        };
    }

    /**
     * The last day on which a standing can be renewed.
     *
     * @param end the last day on which it is valid, as far as it is known
     * @return the last day as far as it is known, or nothing where it is not said how long after its end it can be renewed
     */
    public Optional<PartialDate> renewableUntil(PartialDate end) {
        return renewal.window()
                .map(window -> map(end, day -> {
                    boolean withTheMonth =
                            countedFrom == Start.ASSESSMENT_MONTH && day.getDayOfMonth() == day.lengthOfMonth();
                    return withTheMonth ? YearMonth.from(day).plus(window).atEndOfMonth() : day.plus(window);
                }));
    }

    private PartialDate lastDay(Period length, PartialDate from, Optional<PartialDate> assessed) {
        if (countedFrom == Start.GRANT) {
            return countedFrom(from, length);
        }
        PartialDate counted = assessed.flatMap(date -> date.notAfter(from))
                .orElse(from.latest().map(PartialDate::by).orElse(PartialDate.unknown()));
        // Whatever the assessment, the standing was held on the day on which it was given.
        return countedFrom(counted, length).laterOf(from);
    }

    /**
     * The last day of what is no renewal, counted from a day.
     *
     * @param start the day where the counting begins, as far as it is known: of the grant or of the assessment
     * @return the last day as far as it is known, by the time that is counted; any day from the start on where no time is said
     */
    public PartialDate countedFrom(PartialDate start) {
        return first.map(length -> countedFrom(start, length)).orElse(anyFrom(start));
    }

    private PartialDate countedFrom(PartialDate start, Period length) {
        return map(start, day -> switch (countedFrom) {
            case GRANT -> day.plus(length).minusDays(1);
            case ASSESSMENT_DAY -> day.plus(length);
            case ASSESSMENT_MONTH -> YearMonth.from(day).plus(length).atEndOfMonth();
        });
    }

    private static PartialDate map(PartialDate date, Function<LocalDate, LocalDate> change) {
        Optional<LocalDate> first = date.earliest().map(day -> isEndless(day) ? day : change.apply(day));
        Optional<LocalDate> last = date.latest().map(day -> isEndless(day) ? day : change.apply(day));
        if (first.isPresent() && last.isPresent()) {
            return PartialDate.between(first.get(), last.get());
        }
        return first.map(PartialDate::from).or(() -> last.map(PartialDate::by)).orElse(PartialDate.unknown());
    }

    /** Whether a day is so late that nothing can be counted from it. */
    private static boolean isEndless(LocalDate day) {
        return day.getYear() > Year.MAX_VALUE - 1_000;
    }
}
