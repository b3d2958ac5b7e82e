package org.klynge.examples.assess;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.rules.timeline.Held;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Standing;

/**
 * The whole years that are drawn, in columns of equally many days; the last column may have some days of the year after.
 *
 * @param first the first day
 * @param days the days of a column
 * @param columns the number of columns
 */
record DrawnYears(LocalDate first, int days, int columns) {

    /** More years than these are not readable. */
    private static final int MOST_YEARS = 40;

    /** The room that the number of a year takes, and with what sets it apart from the next one. */
    private static final int NUMBER = 4;

    private static final int NUMBER_APART = 6;

    /** The years of all that is known of a timeline, and that of the day that is asked for. */
    static DrawnYears of(AskedTimeline asked, int width) {
        int year = asked.date().getYear();
        int from = bounds(asked).mapToInt(LocalDate::getYear).min().orElse(year);
        int to = bounds(asked).mapToInt(LocalDate::getYear).max().orElse(year);
        if (to - from >= MOST_YEARS) {
            from = Math.max(from, Math.min(year - MOST_YEARS / 2, to - MOST_YEARS + 1));
            to = Math.min(to, from + MOST_YEARS - 1);
        }
        LocalDate first = LocalDate.of(from, 1, 1);
        long all = ChronoUnit.DAYS.between(first, LocalDate.of(to + 1, 1, 1));
        int days = (int) ceiling(all, width);
        return new DrawnYears(first, days, (int) ceiling(all, days));
    }

    private static Stream<LocalDate> bounds(AskedTimeline asked) {
        Timeline timeline = asked.timeline();
        Stream<PartialDate> known = timeline.standings().stream()
                .flatMap(standing -> Stream.concat(
                        timeline.periods(standing).stream().flatMap(period -> Stream.of(period.from(), period.until())),
                        dates(timeline, standing, asked.date())));
        return Stream.concat(
                Stream.of(asked.date()),
                known.flatMap(date -> Stream.of(date.earliest(), date.latest())).flatMap(Optional::stream));
    }

    private static Stream<PartialDate> dates(Timeline timeline, Standing standing, LocalDate day) {
        Held held = timeline.on(standing, day);
        return Stream.of(held.since(), held.validUntil(), held.renewableUntil()).flatMap(Optional::stream);
    }

    private static long ceiling(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    LocalDate firstOf(int column) {
        return first.plusDays((long) column * days);
    }

    int columnOf(LocalDate day) {
        return (int) (ChronoUnit.DAYS.between(first, day) / days);
    }

    /** The numbers of the years, as many as there is room for. */
    String numbers() {
        char[] line = spaces(columns);
        years().filter(this::isNumbered).forEach(day -> {
            String year = String.valueOf(day.getYear());
            year.getChars(0, year.length(), line, columnOf(day));
        });
        return new String(line).stripTrailing();
    }

    /** A mark at the first day of each year, a larger one under those whose number is told. */
    String ticks() {
        char[] line = spaces(columns);
        years().forEach(day -> line[columnOf(day)] = isNumbered(day) ? '|' : '\'');
        return new String(line).stripTrailing();
    }

    private boolean isNumbered(LocalDate day) {
        int step = Stream.of(1, 2, 5, 10)
                .filter(years -> years * 365 / days >= NUMBER_APART)
                .findFirst()
                .orElse(20);
        return day.getYear() % step == 0 && columnOf(day) + NUMBER <= columns;
    }

    private Stream<LocalDate> years() {
        return Stream.iterate(first, day -> columnOf(day) < columns, day -> day.plusYears(1));
    }

    private static char[] spaces(int length) {
        char[] line = new char[length];
        Arrays.fill(line, ' ');
        return line;
    }
}
