package org.klynge.examples.assess;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klynge.rules.timeline.HoldingGap;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Standing;

/** Timelines for people: how it stands on the day, a drawn line of time, and what else is to be known of it. */
final class TimelineText {

    private static final int WIDTH = 100;

    private final StringBuilder page = new StringBuilder();

    private TimelineText() {}

    static String of(List<AskedTimeline> timelines) {
        return timelines.stream().map(TimelineText::of).collect(Collectors.joining("\n\n"));
    }

    private static String of(AskedTimeline asked) {
        TimelineText text = new TimelineText();
        Timeline timeline = asked.timeline();
        String name = Words.oneLine(asked.cluster().name());
        text.line(name);
        text.line("=".repeat(Math.min(WIDTH, name.codePointCount(0, name.length()))));
        LocalDate known = asked.asKnownOn().orElse(asked.date());
        text.wrapped(
                "",
                "",
                "Asked: what did it hold on " + asked.date() + ", as known on "
                        + (known.equals(asked.date()) ? "that day" : known) + "?");
        text.line("");
        if (timeline.standings().isEmpty()) {
            text.line("No grant is on record.");
            return text.page.toString();
        }
        timeline.standings()
                .forEach(standing ->
                        text.wrapped("", "    ", standing + ": " + HeldWords.of(timeline.on(standing, asked.date()))));
        text.others(asked);
        text.line("");
        TimelineDrawing.of(asked).forEach(text::line);
        text.wrapped(
                "",
                "",
                "All of it is as known on " + known
                        + ": a seamless renewal that is on record by then makes the days between valid.");
        text.section(
                "Grants",
                timeline.standings().stream()
                        .flatMap(standing -> timeline.periods(standing).stream().map(HeldWords::of))
                        .toList());
        text.section(
                "Gaps",
                Stream.concat(
                                timeline.standings().stream()
                                        .flatMap(standing -> timeline.gaps(standing).stream()
                                                .map(gap -> gap(standing + ": ", "not held", gap))),
                                asked.ladders().stream()
                                        .flatMap(ladder -> timeline.ladderGaps(ladder).stream()
                                                .map(gap -> gap("any of " + ladder + ": ", "none held", gap))))
                        .toList());
        text.section(
                "Deadlines",
                timeline.deadlines(asked.date()).stream().map(HeldWords::of).toList());
        text.section(
                "Contested: by these readings, which are not followed, it would stand otherwise",
                timeline.contested(asked.date()).stream()
                        .map(other -> other.standing() + " by " + other.reading() + ": " + HeldWords.of(other.held()))
                        .toList());
        text.section("Findings: each grant held against the rules of its day", FindingsText.of(asked.findings()));
        return text.page.toString();
    }

    /** The standings without a grant on record; they are not drawn. */
    private void others(AskedTimeline asked) {
        Map<Boolean, List<String>> never = asked.others().stream()
                .collect(Collectors.partitioningBy(
                        standing -> asked.timeline()
                                .on(standing, asked.date())
                                .state()
                                .equals(Optional.of(HoldingState.NEVER)),
                        Collectors.mapping(Standing::fullName, Collectors.toList())));
        never.forEach((certain, names) -> {
            if (!names.isEmpty()) {
                wrapped(
                        "",
                        "    ",
                        (certain ? "never held: " : "not on record, perhaps held: ") + String.join(", ", names));
            }
        });
    }

    private static String gap(String of, String words, HoldingGap gap) {
        return of + (gap.certain() ? "" : "perhaps ") + words + " from " + gap.first() + " to " + gap.last();
    }

    private void section(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            line("");
            line(heading);
            entries.forEach(entry -> wrapped("  - ", "    ", entry));
        }
    }

    /** Breaks lines between words; a word that is longer than a line stands on one of its own. */
    private void wrapped(String lead, String indent, String words) {
        StringBuilder line = new StringBuilder(lead);
        boolean begun = false;
        for (String word : Splitter.on(' ').split(Words.oneLine(words))) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        line(line.toString());
    }

    /** What a dossier says stands on one line, whatever characters are in it. */
    private void line(String words) {
        page.append(Words.oneLine(words)).append('\n');
    }
}
