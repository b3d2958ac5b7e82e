package org.klynge.rules.text;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.decision.Holding;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.standing.Standing;

/** What was given to a cluster, and when it runs. */
final class GrantText {

    private final Messages messages;
    private final QuantityText quantities;
    private final DateText dates;
    private final StandingText standings;
    private final MarginText margins;

    GrantText(Wording wording, MarginText margins) {
        this.messages = wording.messages();
        this.quantities = wording.quantities();
        this.dates = wording.dates();
        this.standings = wording.standings();
        this.margins = margins;
    }

    List<String> held(Condition condition, Evidence.Grants grants) {
        return told(grants.holdings(), asked(condition), grants.mayLack());
    }

    /** The grants, and before them for how long they ran where that is asked. */
    List<String> heldFor(Condition.Held held, Evidence.Terms terms, Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        held.time()
                .ifPresent(time -> lines.add(messages.text("grants.time", quantities.told(terms.time())) + "; "
                        + messages.text("evidence.threshold", quantities.threshold(time.bounds()))
                        + margins.of(evaluation).map(words -> "; " + words).orElse("")));
        lines.addAll(told(terms.holdings(), held.anyOf(), terms.mayLack()));
        return lines;
    }

    /** Until when it can be renewed, or that no renewal is left, and the grants. */
    List<String> renewable(Standing standing, Evidence.Renewal renewal) {
        List<String> lines = new ArrayList<>();
        renewal.held()
                .renewableUntil()
                .ifPresent(until -> lines.add(messages.text("grants.renewable-until", dates.known(until))));
        if (renewal.held().states().contains(HoldingState.VALID)) {
            Verdict left = renewal.held().renewalLeft();
            if (left == Verdict.NOT_MET) {
                lines.add(messages.text("grants.no-renewal-left"));
            } else if (left == Verdict.UNKNOWN) {
                lines.add(messages.text("grants.renewal-perhaps-left"));
            }
        }
        ImmutableSet<Standing> asked = ImmutableSet.of(standing);
        lines.addAll(told(renewal.holdings(), asked, renewal.mayLack() ? asked : ImmutableSet.of()));
        return lines;
    }

    private static ImmutableSet<Standing> asked(Condition condition) {
        return condition instanceof Condition.Holds holds ? holds.anyOf() : ((Condition.Held) condition).anyOf();
    }

    private List<String> told(List<Holding> holdings, Collection<Standing> asked, Collection<Standing> mayLack) {
        List<String> lines = new ArrayList<>();
        for (Holding holding : holdings) {
            lines.add(messages.text(
                    "grant." + VerdictText.word(holding.verdict()),
                    holding.place(),
                    standings.named(holding.standing()),
                    dates.known(holding.from()),
                    dates.known(holding.until())));
        }
        if (lines.isEmpty()) {
            lines.add(messages.text("grants.none", standings.anyOf(asked, false)));
        }
        if (!mayLack.isEmpty()) {
            lines.add(messages.text("grants.may-lack", standings.anyOf(mayLack, false)));
        }
        return lines;
    }
}
