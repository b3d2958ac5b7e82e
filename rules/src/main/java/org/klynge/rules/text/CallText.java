package org.klynge.rules.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.Call;
import org.klynge.rules.scheme.Calls;
import org.klynge.rules.scheme.CallsOnDay;
import org.klynge.rules.scheme.CompleteCalls;
import org.klynge.rules.scheme.Source;
import org.klynge.standing.Standing;

/** When standings can be applied for. */
final class CallText {

    private final Messages messages;
    private final DateText dates;
    private final StandingText standings;
    private final Function<List<Source>, String> refer;

    /** Words that refer to sources in some way, after a space. */
    CallText(Wording wording, Function<List<Source>, String> refer) {
        this.messages = wording.messages();
        this.dates = wording.dates();
        this.standings = wording.standings();
        this.refer = refer;
    }

    /** Refers to sources by what they are, where there is no list of them. */
    static String byTitle(List<Source> sources) {
        return sources.isEmpty()
                ? ""
                : " (" + String.join("; ", sources.stream().map(Source::title).toList()) + ")";
    }

    /** The calls that a scheme lists, and of which days it lists all. */
    void print(Calls calls, Page page) {
        if (calls.equals(Calls.NONE)) {
            return;
        }
        page.heading(messages.text("calls.title"), '-');
        for (Call call : calls.list()) {
            page.line(
                    2,
                    "- ",
                    messages.text(
                                    "calls.listed",
                                    call.id(),
                                    anyOf(call.standings()),
                                    dates.known(call.opens()),
                                    dates.known(call.closes()))
                            + refer.apply(call.sources()));
        }
        calls.complete().forEach(complete -> page.line(2, "- ", complete(complete) + refer.apply(complete.sources())));
    }

    private String complete(CompleteCalls complete) {
        String days = dates.threshold(PartialDate.within(complete.days()));
        return complete.standings().isEmpty()
                ? messages.text("calls.complete", days)
                : messages.text("calls.complete-for", days, anyOf(complete.standings()));
    }

    private String anyOf(ImmutableSet<Standing> some) {
        return messages.or(some.stream().map(standings::title).toList());
    }

    /** The calls that may be open, or else the last one before; and whether there may be others. */
    ImmutableList<String> onDay(CallsOnDay known) {
        List<Call> told = new ArrayList<>(known.open());
        if (told.isEmpty()) {
            known.lastOver().ifPresent(told::add);
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        told.forEach(call -> lines.add(messages.text(
                        "call." + VerdictText.word(call.openOn(known.day())),
                        call.id(),
                        dates.known(call.opens()),
                        dates.known(call.closes()))
                + refer.apply(call.sources())));
        if (told.isEmpty()) {
            lines.add(messages.text("calls.none", standings.named(known.standing())));
        }
        if (known.verdict() == Verdict.NOT_MET) {
            known.complete().forEach(complete -> lines.add(complete(complete) + refer.apply(complete.sources())));
        }
        if (!known.verdict().isCertain() && known.complete().isEmpty()) {
            lines.add(messages.text("calls.may-lack", standings.named(known.standing())));
        }
        return lines.build();
    }
}
