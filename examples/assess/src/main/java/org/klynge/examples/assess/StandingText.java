package org.klynge.examples.assess;

import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.MissingFact;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Standing;

/** Puts standings on a page: the verdict, how long it would run, and its requirements. */
final class StandingText {

    private final Decision decision;
    private final Page page;
    private final RequirementText requirements;
    private final SourceList sources;

    StandingText(Decision decision, Page page, RequirementText requirements, SourceList sources) {
        this.decision = decision;
        this.page = page;
        this.requirements = requirements;
        this.sources = sources;
    }

    /** What people call a standing. */
    String title(Standing standing) {
        return Optional.ofNullable(decision.scheme().rules(standing).titles().get("en"))
                .orElse(standing.fullName());
    }

    /** Prints a standing and below it what it requires: first what is not met, then what is open. */
    void print(StandingDecision standing) {
        page.gap();
        page.line(
                Mark.sign(standing.verdict()) + " ",
                title(standing.standing()) + ": " + Mark.answer(standing.verdict()));
        if (standing.requirements().isEmpty()) {
            page.line("    ", "The rules state no requirement.");
        }
        boolean given =
                decision.purpose() == Purpose.AWARD && !standing.requirements().isEmpty();
        if (given && standing.verdict().isPossible()) {
            decision.scheme()
                    .rules(standing.standing())
                    .validity()
                    .ifPresent(validity -> page.line("    ", validity(standing, validity)));
        }
        Set<String> open = open(standing);
        if (!open.isEmpty()) {
            page.line("    ", "To settle: " + String.join(", ", open));
        }
        standing.requirements().stream()
                .sorted(Comparator.comparing((RequirementDecision each) ->
                                !each.requirement().applied())
                        .thenComparing(RequirementDecision::verdict))
                .forEach(requirement -> requirements.print(requirement, title(standing.standing())));
    }

    /** What would settle a standing: the first thing that is missing on each way down its open requirements. */
    private static Set<String> open(StandingDecision standing) {
        Set<String> names = standing.missing().stream().map(MissingFact::name).collect(ImmutableSet.toImmutableSet());
        return standing.obstacles().stream()
                .flatMap(obstacle -> open(obstacle.requirement().evaluation()))
                .filter(names::contains)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> open(Evaluation evaluation) {
        return evaluation.condition().subjects().isEmpty()
                ? evaluation.parts().stream().flatMap(StandingText::open)
                : evaluation.condition().subjects().stream();
    }

    private String validity(StandingDecision standing, Validity validity) {
        return "If given on this day: valid for " + period(validity.first()) + " from the "
                + start(validity.countedFrom())
                + standing.validUntil().map(until -> ", last day: " + until).orElse("")
                + sources.refer(validity.sources());
    }

    private static String start(Validity.Start start) {
        return switch (start) {
            case GRANT -> "grant";
            case ASSESSMENT_DAY -> "day of the assessment";
            case ASSESSMENT_MONTH -> "month of the assessment";
        };
    }

    private static String period(Period period) {
        long months = period.toTotalMonths();
        boolean years = months % 12 == 0;
        long count = years ? months / 12 : months;
        return count + (years ? " year" : " month") + (count == 1 ? "" : "s");
    }
}
