package org.klynge.examples.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.klynge.fact.PartialDate;
import org.klynge.rules.timeline.Counted;
import org.klynge.rules.timeline.Deadline;
import org.klynge.rules.timeline.Held;
import org.klynge.rules.timeline.HeldPeriod;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.PeriodKind;

/** How it stands with standings, in words. */
final class HeldWords {

    private HeldWords() {}

    /** The state with its dates, such as {@code valid since 2021-11-06, valid until 2023-10-31, ...}. */
    static String of(Held held) {
        List<String> words = new ArrayList<>();
        String states = either(held.states().stream().map(HeldWords::of).toList());
        words.add(states + (held.state().isPresent() ? "" : " (not certain which)"));
        known(held.since()).ifPresent(day -> words.add("since " + day));
        known(held.validUntil()).ifPresent(day -> words.add("valid until " + day));
        known(held.renewableUntil()).ifPresent(day -> words.add("renewable until " + day));
        return String.join("; ", words);
    }

    private static String of(HoldingState state) {
        return state == HoldingState.NEVER ? "never held" : state.word();
    }

    private static Optional<String> known(Optional<PartialDate> date) {
        return date.filter(day -> !day.equals(PartialDate.unknown())).map(HeldWords::of);
    }

    /** A date as far as it is known. */
    static String of(PartialDate date) {
        String written = date.toString();
        if (date.earliest().isPresent() && date.latest().isPresent()) {
            return written.contains("..") ? "some day of " + written.replace("..", " to ") : written;
        }
        return date.latest()
                .map(last -> last + " or earlier")
                .or(() -> date.earliest().map(first -> first + " or later"))
                .orElse("a day that is not known");
    }

    /** What a grant on record gave. */
    static String of(HeldPeriod period) {
        return period.standing() + " (" + period.place() + "): "
                + either(period.kinds().stream().map(HeldWords::of).toList()) + ", from " + of(period.from())
                + ", valid until " + of(period.until()) + ", "
                + period.counted().stream().map(HeldWords::of).collect(Collectors.joining(", or "));
    }

    /** Words in a row, such as {@code valid, renewable or lapsed}. */
    private static String either(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static String of(PeriodKind kind) {
        return kind == PeriodKind.FIRST ? "first award" : "renewal";
    }

    private static String of(Counted counted) {
        return switch (counted.from()) {
            case ASSESSMENT ->
                "counted from the assessment"
                        + counted.assessment().map(id -> " " + id).orElse("") + day(counted);
            case GRANT -> "counted from its first day";
            case PERIOD_BEFORE -> "counted from the end of the period before" + day(counted);
            case DATE -> "the date on which all of them end";
            case OTHER_STANDING -> "the end of the standing that it sits on" + day(counted);
            case PERHAPS_OTHER_STANDING -> "perhaps the end of another standing, or any day after it" + day(counted);
            case MERGER -> "the eve of the merger with another cluster";
            case STATED -> "as stated";
            case UNKNOWN -> "the rules do not tell how long";
        };
    }

    private static String day(Counted counted) {
        return known(Optional.of(counted.day())).map(day -> " (" + day + ")").orElse("");
    }

    /** The last day of something. */
    static String of(Deadline deadline) {
        return deadline.standing()
                + (deadline.kind() == Deadline.Kind.VALID_UNTIL ? ": last day valid, " : ": last day to renew it, ")
                + of(deadline.day());
    }
}
