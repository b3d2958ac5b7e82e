package org.klynge.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written form of partial dates; kept apart so that {@link PartialDate} is about days alone. */
final class PartialDateGrammar {

    private static final Pattern POINT = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private PartialDateGrammar() {}

    static PartialDate parse(String text) {
        if (text.equals("unknown")) {
            return PartialDate.unknown();
        }
        if (text.startsWith("by ")) {
            return PartialDate.by(last(point(text.substring(3), text)));
        }
        if (text.startsWith("from ")) {
            return PartialDate.from(first(point(text.substring(5), text)));
        }
        int dots = text.indexOf("..");
        if (dots >= 0) {
            LocalDate first = first(point(text.substring(0, dots), text));
            LocalDate last = last(point(text.substring(dots + 2), text));
            if (first.isAfter(last)) {
                throw new IllegalArgumentException("'" + text + "' ends before it begins");
            }
            return PartialDate.between(first, last);
        }
        return point(text, text);
    }

    private static PartialDate point(String text, String whole) {
        Matcher point = POINT.matcher(text);
        if (!point.matches()) {
            throw new IllegalArgumentException("'" + shorten(whole) + "' is not a date; expected a form such as '2014',"
                    + " '2021-10', '2021-10-16', 'by 2015-01-05', 'from 2021-10-01', '2021-10-04..2021-10-08'");
        }
        int year = Integer.parseInt(point.group(1));
        try {
            if (point.group(2) == null) {
                return PartialDate.in(Year.of(year));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(point.group(2)));
            return point.group(3) == null
                    ? PartialDate.in(month)
                    : PartialDate.on(month.atDay(Integer.parseInt(point.group(3))));
        } catch (DateTimeException notInTheCalendar) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is not in the calendar; expected a month from 01 to 12 and a day that the month has",
                    notInTheCalendar);
        }
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    private static LocalDate first(PartialDate point) {
        return point.range().lowerEndpoint();
    }

    private static LocalDate last(PartialDate point) {
        return point.range().upperEndpoint();
    }

    static String print(PartialDate date) {
        if (date.earliest().isEmpty()) {
            return date.latest().map(last -> "by " + last).orElse("unknown");
        }
        LocalDate first = first(date);
        if (date.latest().isEmpty()) {
            return "from " + first;
        }
        LocalDate last = last(date);
        if (first.equals(last)) {
            return first.toString();
        }
        if (date.equals(PartialDate.in(Year.from(first)))) {
            String day = first.toString();
            return day.substring(0, day.length() - "-01-01".length());
        }
        if (date.equals(PartialDate.in(YearMonth.from(first)))) {
            return YearMonth.from(first).toString();
        }
        return first + ".." + last;
    }
}
