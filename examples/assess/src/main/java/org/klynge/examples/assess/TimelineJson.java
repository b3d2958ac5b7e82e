package org.klynge.examples.assess;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Lists;
import java.util.List;
import org.klynge.rules.timeline.ContestedHolding;
import org.klynge.rules.timeline.Counted;
import org.klynge.rules.timeline.Deadline;
import org.klynge.rules.timeline.Held;
import org.klynge.rules.timeline.HeldPeriod;
import org.klynge.rules.timeline.HoldingGap;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.PeriodKind;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Standing;

/** Timelines as JSON; dates are written as in dossiers, and last days are included. */
final class TimelineJson {

    private TimelineJson() {}

    /** An array with an object for each timeline, and a line end. */
    static String of(List<AskedTimeline> timelines) {
        return Json.write(Json.array(timelines, TimelineJson::timeline)) + "\n";
    }

    private static ObjectNode timeline(AskedTimeline asked) {
        Timeline timeline = asked.timeline();
        ObjectNode node = Json.object()
                .put("cluster", asked.cluster().id())
                .put("date", asked.date().toString());
        asked.asKnownOn().ifPresent(day -> node.put("asKnownOn", day.toString()));
        ObjectNode held = node.putObject("held");
        ArrayNode periods = node.putArray("periods");
        ArrayNode gaps = node.putArray("gaps");
        for (Standing standing : timeline.standings()) {
            held.set(standing.fullName(), held(timeline.on(standing, asked.date())));
            timeline.periods(standing).forEach(period -> periods.add(period(period)));
            timeline.gaps(standing).forEach(gap -> gaps.add(gap("standing", standing.fullName(), gap)));
        }
        asked.ladders()
                .forEach(ladder -> timeline.ladderGaps(ladder)
                        .forEach(gap -> node.withArray("ladderGaps").add(gap("ladder", ladder, gap))));
        asked.others().forEach(standing -> held.set(standing.fullName(), held(timeline.on(standing, asked.date()))));
        node.set("deadlines", Json.array(timeline.deadlines(asked.date()), TimelineJson::deadline));
        node.set("contested", Json.array(timeline.contested(asked.date()), TimelineJson::contested));
        FindingsJson.put(asked.findings(), node.putArray("findings"));
        return node;
    }

    private static ObjectNode held(Held held) {
        ObjectNode node = Json.object();
        if (held.state().isPresent()) {
            node.put("state", held.state().get().word());
        } else {
            node.set("state", Json.texts(Lists.transform(held.states().asList(), HoldingState::word)));
        }
        held.since().ifPresent(day -> node.put("since", day.toString()));
        held.validUntil().ifPresent(day -> node.put("validUntil", day.toString()));
        held.renewableUntil().ifPresent(day -> node.put("renewableUntil", day.toString()));
        return node;
    }

    private static ObjectNode period(HeldPeriod period) {
        ObjectNode node =
                Json.object().put("standing", period.standing().fullName()).put("place", period.place());
        period.assessment().ifPresent(id -> node.put("assessment", id));
        node.put("from", period.from().toString())
                .put("until", period.until().toString())
                .put("validSince", period.validSince().toString());
        node.set("kinds", Json.texts(Lists.transform(period.kinds().asList(), PeriodKind::word)));
        node.set("counted", Json.array(period.counted(), TimelineJson::counted));
        return node;
    }

    private static ObjectNode gap(String kind, String name, HoldingGap gap) {
        return Json.object()
                .put(kind, name)
                .put("first", gap.first().toString())
                .put("last", gap.last().toString())
                .put("certain", gap.certain());
    }

    private static ObjectNode counted(Counted counted) {
        ObjectNode node = Json.object()
                .put("from", counted.from().word())
                .put("day", counted.day().toString());
        counted.assessment().ifPresent(id -> node.put("assessment", id));
        return node;
    }

    private static ObjectNode deadline(Deadline deadline) {
        return Json.object()
                .put("standing", deadline.standing().fullName())
                .put("kind", deadline.kind().word())
                .put("day", deadline.day().toString());
    }

    private static ObjectNode contested(ContestedHolding contested) {
        ObjectNode node = Json.object()
                .put("reading", contested.reading().toString())
                .put("standing", contested.standing().fullName());
        node.set("held", held(contested.held()));
        return node;
    }
}
