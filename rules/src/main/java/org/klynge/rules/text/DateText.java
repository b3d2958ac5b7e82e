package org.klynge.rules.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.InForce;

/** Days, months and years, and the days in which a date must lie. */
final class DateText {

    private final Messages messages;

    DateText(Messages messages) {
        this.messages = messages;
    }

    /** What a range of days asks of a date that is held against it. */
    String threshold(PartialDate bounds) {
        if (isPoint(bounds)) {
            return messages.text(bounds.isExact() ? "date-threshold.on" : "date-threshold.in", point(bounds));
        }
        if (bounds.earliest().isPresent() && bounds.latest().isPresent()) {
            return messages.text(
                    "date-threshold.between",
                    day(bounds.earliest().get()),
                    day(bounds.latest().get()));
        }
        return bounds.earliest()
                .map(first -> messages.text("date-threshold.from", day(first)))
                .orElseGet(() ->
                        messages.text("date-threshold.by", day(bounds.latest().orElseThrow())));
    }

    /** What is known of a date. */
    String known(PartialDate date) {
        if (date.earliest().isEmpty() && date.latest().isEmpty()) {
            return messages.text("date.unknown");
        }
        return isPoint(date) ? point(date) : threshold(date);
    }

    /** The days on which an edition is in force. */
    String inForce(InForce days) {
        if (days.from().isPresent() && days.until().isPresent()) {
            return messages.text(
                    "in-force.between",
                    bound(days.from().get()),
                    bound(days.until().get()));
        }
        return days.from()
                .map(from -> messages.text("in-force.from", bound(from)))
                .or(() -> days.until().map(until -> messages.text("in-force.until", bound(until))))
                .orElseGet(() -> messages.text("in-force.always"));
    }

    /** Of a bound that is neither a day nor a month nor a year the first day is taken. */
    private String bound(PartialDate date) {
        return isPoint(date) ? point(date) : day(date.earliest().orElseThrow());
    }

    private static boolean isPoint(PartialDate date) {
        return date.isExact() || isMonth(date) || isYear(date);
    }

    private static boolean isMonth(PartialDate date) {
        return date.earliest()
                .filter(first -> date.equals(PartialDate.in(YearMonth.from(first))))
                .isPresent();
    }

    private static boolean isYear(PartialDate date) {
        return date.earliest()
                .filter(first -> date.equals(PartialDate.in(Year.from(first))))
                .isPresent();
    }

    private String point(PartialDate date) {
        LocalDate first = date.earliest().orElseThrow();
        if (isYear(date)) {
            return year(first);
        }
        return isMonth(date) ? tied(messages.text("date.month", month(first), year(first))) : day(first);
    }

    private String day(LocalDate day) {
        return tied(messages.text("date.day", String.valueOf(day.getDayOfMonth()), month(day), year(day)));
    }

    private String month(LocalDate day) {
        return messages.text("month." + day.getMonthValue());
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    private static String tied(String words) {
        return words.replace(' ', Page.TIE);
    }
}
