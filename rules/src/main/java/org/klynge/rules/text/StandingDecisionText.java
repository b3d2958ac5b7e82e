package org.klynge.rules.text;

import java.util.Comparator;
import java.util.List;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.MissingFact;
import org.klynge.rules.decision.Obstacle;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Standing;

/** Puts the decision on standings on a page, in as much detail as is wanted. */
final class StandingDecisionText {

    private static final int INDENT = 4;

    private final Decision decision;
    private final Wording wording;
    private final Messages messages;
    private final VerdictText verdicts;
    private final Page page;
    private final PartText parts;
    private final SourceNumbers sources;
    private final RequirementDecisionText requirements;
    private final MissingText missing;

    StandingDecisionText(Decision decision, Wording wording, Page page, SourceNumbers sources) {
        this.decision = decision;
        this.wording = wording;
        this.messages = wording.messages();
        this.verdicts = new VerdictText(messages);
        this.page = page;
        this.parts = new PartText(wording, page, new EvidenceText(decision, wording, sources::refer));
        this.sources = sources;
        this.requirements = new RequirementDecisionText(wording, page, parts, sources);
        this.missing = new MissingText(wording, page, parts);
    }

    private String title(StandingDecision standing) {
        return wording.standings().title(standing.standing());
    }

    private String answer(StandingDecision standing) {
        return title(standing) + ": " + verdicts.answer(standing.verdict());
    }

    /** The verdict, how long it would run, every requirement, the certain obstacles first, and what is missing. */
    void full(StandingDecision standing) {
        heading(standing);
        if (!statesNothing(standing) && standing.verdict().isPossible()) {
            decision.scheme().rules(standing.standing()).validity().ifPresent(runs -> validity(standing, runs));
        }
        standing.requirements().stream()
                .sorted(Comparator.comparing((RequirementDecision each) ->
                                !each.requirement().applied())
                        .thenComparing(RequirementDecision::verdict))
                .forEach(requirement -> requirements.print(INDENT, requirement, title(standing)));
        missing.print(INDENT, standing);
    }

    private void heading(StandingDecision standing) {
        page.gap();
        page.line(0, VerdictText.sign(standing.verdict()) + " ", answer(standing));
        if (statesNothing(standing)) {
            page.line(INDENT, "", messages.text("standing.no-requirement"));
        }
        if (!standing.cases().isEmpty()) {
            page.line(INDENT, "", cases(standing));
        }
        if (standing.isCautious()) {
            page.line(INDENT, "", messages.text("standing.cautious"));
        }
    }

    private String cases(StandingDecision standing) {
        return messages.text(
                standing.verdict() == Verdict.NOT_MET ? "standing.cases" : "evidence.cases",
                messages.and(standing.cases().asList()));
    }

    private void validity(StandingDecision standing, Validity published) {
        if (decision.purpose() != Purpose.AWARD && decision.purpose() != Purpose.RENEW) {
            return;
        }
        Validity runs = read(published, standing.standing());
        boolean renewing = decision.purpose() == Purpose.RENEW;
        String told = renewing ? Page.plain(wording.renewed(runs)) : wording.validity(runs);
        if (!told.isEmpty()) {
            page.line(
                    INDENT,
                    "",
                    messages.text(renewing ? "standing.if-renewed" : "standing.if-given") + " " + told
                            + sources.refer(runs.sources()));
        }
        standing.renewableUntil()
                .ifPresent(until -> page.line(
                        INDENT,
                        "",
                        messages.text("standing.renewable", wording.dates().known(until))));
        standing.validUntil()
                .ifPresent(until -> page.line(
                        INDENT,
                        "",
                        messages.text("standing.last-day", wording.dates().known(until))));
    }

    /** The validity by the reading that was chosen for it. */
    private Validity read(Validity validity, Standing standing) {
        return decision.readings().stream()
                .filter(choice -> choice.isOf(standing))
                .map(ReadingChoice::reading)
                .filter(validity.readings()::contains)
                .findFirst()
                .map(validity::withReading)
                .orElse(validity);
    }

    /** One line: the verdict, and what decides. */
    void inShort(StandingDecision standing) {
        page.line(0, VerdictText.sign(standing.verdict()) + " ", answer(standing) + " \u2013 " + decides(standing));
    }

    private String decides(StandingDecision standing) {
        if (statesNothing(standing)) {
            return messages.text("standing.no-requirement");
        }
        if (!standing.cases().isEmpty()) {
            return cases(standing);
        }
        return switch (standing.verdict()) {
            case MET -> messages.text("short.met");
            case NOT_MET -> messages.text("short.not-met", messages.and(obstacles(standing)));
            case UNKNOWN -> open(standing);
        };
    }

    /** The requirements that decide, of the certain ones and the open ones only those that do. */
    private static List<String> obstacles(StandingDecision standing) {
        return standing.obstacles().stream()
                .filter(obstacle -> obstacle.verdict() == standing.verdict())
                .map(Obstacle::toString)
                .toList();
    }

    /** What is missing; where nothing is, since statements contradict each other or a plug-in failed, the requirements. */
    private String open(StandingDecision standing) {
        List<String> missing =
                standing.missing().stream().map(MissingFact::name).distinct().toList();
        return missing.isEmpty()
                ? messages.text("short.open", messages.and(obstacles(standing)))
                : messages.text("short.missing", messages.and(missing));
    }

    private static boolean statesNothing(StandingDecision standing) {
        return standing.requirements().stream()
                .noneMatch(each -> each.requirement().applied());
    }

    /** What stands in the way, and what would settle it; nothing where nothing does. */
    void whyNot(StandingDecision standing) {
        if (standing.verdict() == Verdict.MET) {
            return;
        }
        heading(standing);
        for (Obstacle obstacle : decision.whyNot(standing.standing())) {
            requirements.obstacle(INDENT, obstacle, title(standing));
        }
        if (isOnlyContradicted(standing)) {
            page.line(INDENT, "", messages.text("obstacles.contradicted"));
        }
        missing.print(INDENT, standing);
    }

    /** Whether nothing that is missing could settle it, but only a dossier that does not contradict itself. */
    private static boolean isOnlyContradicted(StandingDecision standing) {
        List<Obstacle> obstacles = standing.obstacles();
        return standing.verdict() == Verdict.UNKNOWN
                && !obstacles.isEmpty()
                && standing.missing().isEmpty()
                && obstacles.stream()
                        .flatMap(obstacle -> obstacle.because().stream())
                        .noneMatch(cause -> cause.contradiction().isEmpty());
    }
}
