package org.klynge.rules.document;

import com.google.common.collect.ImmutableSet;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Call;
import org.klynge.rules.scheme.Calls;
import org.klynge.rules.scheme.CompleteCalls;
import org.klynge.standing.Standing;

/** Writes the calls that a scheme lists: the counterpart of {@link CallsReader}. */
final class CallsWriter {

    private final Declared declared;

    CallsWriter(Declared declared) {
        this.declared = declared;
    }

    void calls(Calls calls, Entries entries) {
        entries.mapping("calls", said -> {
            said.each("list", calls.list(), this::call);
            said.each("complete", calls.complete(), this::complete);
        });
    }

    private void call(Call call, Entries entries) {
        entries.text("id", call.id());
        standings(call.standings(), entries);
        entries.date("opens", call.opens());
        entries.date("closes", call.closes());
        declared.sources(call.sources(), entries);
    }

    private void complete(CompleteCalls complete, Entries entries) {
        entries.statedDate("days", PartialDate.within(complete.days()));
        standings(complete.standings(), entries);
        declared.sources(complete.sources(), entries);
    }

    private static void standings(ImmutableSet<Standing> standings, Entries entries) {
        entries.texts("for", standings.stream().map(Standing::name).toList());
    }
}
