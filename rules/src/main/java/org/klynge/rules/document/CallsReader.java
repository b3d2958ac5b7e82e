package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.klynge.fact.Identifier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Call;
import org.klynge.rules.scheme.Calls;
import org.klynge.rules.scheme.CompleteCalls;
import org.klynge.rules.scheme.Source;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/** Reads the calls that a scheme lists, and the days on which there were no others. */
final class CallsReader {

    /** Of calls and of complete days each. */
    private static final int MOST = 500;

    private final Fields fields;
    private final Problems problems;
    private final Optional<Ladder> ladder;
    private final SchemeNames names;

    private CallsReader(Fields fields, Optional<Ladder> ladder, SchemeNames names) {
        this.fields = fields;
        this.problems = fields.problems();
        this.ladder = ladder;
        this.names = names;
    }

    /** Reads the calls of a scheme, once its ladder, if it is a right one, is known. */
    static Optional<Calls> calls(Fields scheme, Optional<Ladder> ladder, SchemeNames names) {
        return scheme.node("calls")
                .flatMap(node -> Fields.of(node, "the calls", scheme.problems()))
                .flatMap(fields -> new CallsReader(fields, ladder, names).calls());
    }

    private Optional<Calls> calls() {
        int before = problems.count();
        ImmutableList.Builder<Call> list = ImmutableList.builder();
        Set<String> ids = new HashSet<>();
        if (fields.hasAtMost(MOST, "list", "calls")) {
            fields.each("list", "a call", call -> {
                if (call.has("id") && !ids.add(call.scalar("id"))) {
                    problems.add(
                            call.locationOf("id"),
                            "the call '" + Problems.shorten(call.scalar("id"))
                                    + "' occurs twice; give this one another id");
                }
                call(call).ifPresent(list::add);
            });
        }
        ImmutableList.Builder<CompleteCalls> complete = ImmutableList.builder();
        if (fields.hasAtMost(MOST, "complete", "periods")) {
            fields.each("complete", "a period", period -> complete(period).ifPresent(complete::add));
        }
        fields.done();
        return fields.unlessSince(before, fields.location(), () -> new Calls(list.build(), complete.build()));
    }

    private Optional<Call> call(Fields call) {
        int before = problems.count();
        Optional<String> id = call.required("id", text -> Identifier.check("call", text));
        call.requiredNode("for");
        ImmutableSet<Standing> standings = standings(call);
        PartialDate opens = call.value("opens", PartialDate::parse).orElse(PartialDate.unknown());
        PartialDate closes = call.value("closes", PartialDate::parse).orElse(PartialDate.unknown());
        ImmutableList<Source> sources = names.sources(call);
        call.done();
        Location location = call.has("for") && standings.isEmpty() ? call.locationOf("for") : call.locationOf("closes");
        return call.unlessSince(before, location, () -> new Call(id.orElseThrow(), standings, opens, closes, sources));
    }

    private Optional<CompleteCalls> complete(Fields period) {
        int before = problems.count();
        Optional<Range<LocalDate>> days = period.required("days", CallsReader::days);
        ImmutableSet<Standing> standings = standings(period);
        if (period.has("for") && standings.isEmpty() && problems.count() == before) {
            problems.add(period.locationOf("for"), "'for' names no standing; name one, or leave it out to mean all");
        }
        ImmutableList<Source> sources = names.sources(period);
        period.done();
        return period.unlessSince(
                before, period.locationOf("days"), () -> new CompleteCalls(days.orElseThrow(), standings, sources));
    }

    /** Every day of what would be one of them. */
    static Range<LocalDate> days(String text) {
        return PartialDate.parse(text).range();
    }

    private ImmutableSet<Standing> standings(Fields of) {
        return ImmutableSet.copyOf(of.values(
                "for",
                name -> ladder.orElseThrow(() -> new UnreadableName(name))
                        .named(name)
                        .orElseThrow(() -> new IllegalArgumentException("the ladder has no standing '" + name + "'; "
                                + Nearest.to(
                                        name,
                                        ladder.get().standings().stream()
                                                .map(Standing::name)
                                                .toList())))));
    }
}
