package org.klynge.examples.assess;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Standing;

/**
 * A timeline as a drawing for a terminal, in plain ASCII: a row for each standing under a scale of years, and a mark under the
 * day that is asked for. Every day is looked at, so that a column shows as certain only what holds on all of its days.
 */
final class TimelineDrawing {

    private static final int WIDTH = 100;
    private static final int LONGEST_NAME = 30;

    private final Timeline timeline;
    private final LocalDate date;
    private final DrawnYears years;
    private final int names;

    private TimelineDrawing(AskedTimeline asked) {
        this.timeline = asked.timeline();
        this.date = asked.date();
        this.names = timeline.standings().stream()
                .mapToInt(standing -> name(standing).length())
                .max()
                .orElse(0);
        // A space, and a place for an arrow on either side.
        this.years = DrawnYears.of(asked, WIDTH - names - 3);
    }

    /** The lines of the drawing. */
    static ImmutableList<String> of(AskedTimeline asked) {
        return new TimelineDrawing(asked).lines();
    }

    private ImmutableList<String> lines() {
        String margin = " ".repeat(names + 2);
        ImmutableList.Builder<String> lines =
                ImmutableList.<String>builder().add(margin + years.numbers()).add(margin + years.ticks());
        timeline.standings().forEach(standing -> lines.add(row(standing)));
        return lines.add(margin + pointer()).add("").addAll(legend()).build();
    }

    private ImmutableList<String> legend() {
        Joiner joiner = Joiner.on("    ");
        return ImmutableList.of(
                joiner.join(DrawnState.VALID, DrawnState.RENEWABLE, DrawnState.NOTHING, DrawnState.CHANGES),
                joiner.join(
                        DrawnState.PERHAPS_VALID,
                        DrawnState.PERHAPS_RENEWABLE,
                        "< > valid or renewable beyond, or perhaps"),
                "A column is " + (years.days() == 1 ? "a day." : years.days() + " days.")
                        + " What is certain holds on each of them.");
    }

    private static String name(Standing standing) {
        String name = standing.fullName();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 2) + "..";
    }

    private String row(Standing standing) {
        StringBuilder row = new StringBuilder(Strings.padEnd(name(standing), names + 1, ' '));
        row.append(goesOn(standing, years.first().minusDays(1)) ? '<' : ' ');
        for (int column = 0; column < years.columns(); column++) {
            row.append(state(standing, column).mark());
        }
        return row.append(goesOn(standing, years.firstOf(years.columns())) ? ">" : "")
                .toString();
    }

    /** What holds on all days of a column, or else what is certain of none. */
    private DrawnState state(Standing standing, int column) {
        EnumSet<DrawnState> states = EnumSet.noneOf(DrawnState.class);
        LocalDate next = years.firstOf(column + 1);
        // One day on which it is perhaps valid settles the column.
        for (LocalDate day = years.firstOf(column);
                day.isBefore(next) && !states.contains(DrawnState.PERHAPS_VALID);
                day = day.plusDays(1)) {
            states.add(DrawnState.of(timeline.on(standing, day).states()));
        }
        return DrawnState.together(states);
    }

    /** Whether there is anything to see beyond the drawing. */
    private boolean goesOn(Standing standing, LocalDate day) {
        ImmutableSet<HoldingState> states = timeline.on(standing, day).states();
        return states.contains(HoldingState.VALID) || states.contains(HoldingState.RENEWABLE);
    }

    private String pointer() {
        int column = years.columnOf(date);
        String day = date.toString();
        return column > years.columns() / 2
                ? Strings.padStart(day + " ^", column + 1, ' ')
                : " ".repeat(column) + "^ " + day;
    }
}
