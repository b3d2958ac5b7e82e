package org.klynge.examples.assess;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Stream;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Conflict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Outcome;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.standing.Standing;

/** One decision as a page of text that tells at a glance what it is, and below that why. */
final class Scorecard {

    private final Decision decision;
    private final Page page = new Page();
    private final SourceList sources = new SourceList();
    private final RequirementText requirements;
    private final StandingText standings;

    private Scorecard(Decision decision) {
        this.decision = decision;
        this.requirements = new RequirementText(page, EvidenceText.of(decision), sources);
        this.standings = new StandingText(decision, page, requirements, sources);
    }

    static String of(Decision decision) {
        Scorecard card = new Scorecard(decision);
        card.heading();
        decision.standings().values().forEach(card.standings::print);
        card.missing();
        card.contested();
        card.conflicts();
        card.assumed();
        card.sources();
        return card.page.toString();
    }

    private void heading() {
        page.rule();
        page.line("", decision.dossier().cluster().name());
        page.line(
                "", decision.scheme().title() + ", edition " + decision.scheme().edition());
        page.line(
                "",
                "Asked: " + question() + " on " + decision.date() + "? ("
                        + decision.purpose().word() + ")");
        page.rule();
        page.line("", outcome());
        if (decision.isCautious()) {
            page.line("", "Cautious: with the same dossier, closer reasoning might be certain of more.");
        }
    }

    private String question() {
        return switch (decision.purpose()) {
            case AWARD -> "what does it qualify for";
            case APPLY -> "what may it apply for";
            case RENEW -> "what may it have renewed";
            case KEEP -> "what may it keep";
        };
    }

    private String outcome() {
        if (decision.standings().values().stream()
                .allMatch(standing -> standing.requirements().isEmpty())) {
            return "Not known: the rules state nothing for this purpose.";
        }
        Outcome outcome = decision.outcome();
        String assuming =
                decision.assumptions().isEmpty() ? "" : ", assuming " + Words.join(decision.assumptions(), "and");
        return outcome.isCertain()
                ? "Certain: " + titles(outcome.atLeast()) + assuming + "."
                : "Possible, not certain: " + titles(outcome.atMost()) + assuming + ". At least: "
                        + titles(outcome.atLeast()) + ".";
    }

    private String titles(ImmutableSet<Standing> titled) {
        return titled.isEmpty()
                ? "nothing"
                : Words.join(titled.stream().map(standings::title).toList(), "and");
    }

    private void section(String title) {
        page.gap();
        page.line("", title);
    }

    private void missing() {
        Set<String> names = decision.missing();
        if (names.isEmpty()) {
            return;
        }
        section("Missing");
        int width = names.stream().mapToInt(String::length).max().orElse(0);
        for (String name : names) {
            conditions()
                    .filter(condition -> condition.subjects().contains(name))
                    .map(ConditionText::toBeKnown)
                    .findFirst()
                    .ifPresent(what -> page.line("  " + name + " ".repeat(width - name.length() + 2), what));
        }
    }

    private Stream<Condition> conditions() {
        return decision.standings().values().stream()
                .flatMap(standing -> standing.requirements().stream())
                .flatMap(requirement -> tree(requirement.evaluation()))
                .map(Evaluation::condition);
    }

    private static Stream<Evaluation> tree(Evaluation evaluation) {
        return Stream.concat(Stream.of(evaluation), evaluation.parts().stream().flatMap(Scorecard::tree));
    }

    private void contested() {
        if (!decision.contested().isEmpty()) {
            section("Contested: other published sources give another verdict");
            for (String id : decision.contested()) {
                RequirementDecision requirement = decision.requirement(id);
                page.line("  ", id + ": " + requirements.contested(requirement));
            }
        }
    }

    private void conflicts() {
        if (!decision.conflicts().isEmpty()) {
            section("Conflicts: the dossier contradicts itself; nothing was decided by these");
            for (Conflict conflict : decision.conflicts()) {
                page.line(
                        "  ", conflict.about() + ": " + Words.join(EvidenceText.places(conflict.statements()), "and"));
            }
        }
    }

    private void assumed() {
        if (!decision.assumptions().isEmpty()) {
            section("Assumed");
            page.line("  ", String.join(", ", decision.assumptions()));
        }
    }

    private void sources() {
        if (!sources.isEmpty()) {
            section("Sources");
            sources.print(page);
        }
    }
}
