package org.klynge.examples.assess;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.klynge.dossier.Attestation;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.KnownDate;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.condition.Word;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.decision.Holding;

/**
 * What verdicts rest on, in plain English.
 *
 * @param records the entries of the dossier
 * @param assessments what is told of assessments
 */
record EvidenceText(Records records, AssessmentText assessments) {

    static EvidenceText of(Decision decision) {
        Records records = new Records(decision.dossier());
        return new EvidenceText(records, new AssessmentText(records, decision.date()));
    }

    /** What the verdict on one condition rests on, its parts apart. */
    List<String> lines(Evaluation evaluation) {
        Condition condition = evaluation.condition();
        Evidence evidence = evaluation.evidence();
        if (!evaluation.contradiction().isEmpty()) {
            return List.of(
                    "contradicted: " + Words.join(places(evaluation.contradiction()), "and") + " cannot all be true");
        }
        if (condition instanceof Condition.On on && evidence instanceof Evidence.Figure figure) {
            return figure(on, figure);
        }
        if (condition instanceof Condition.Indicators indicators && evidence instanceof Evidence.Ratings ratings) {
            return assessments.ratings(indicators.of(), ratings.reach());
        }
        if (condition instanceof Condition.OnDate on && evidence instanceof Evidence.Day day) {
            return date(on, day.known());
        }
        if (evidence instanceof Evidence.Grants grants) {
            return grants(condition, grants.holdings(), !grants.mayLack().isEmpty());
        }
        if (evidence instanceof Evidence.Terms terms) {
            return grants(condition, terms.holdings(), !terms.mayLack().isEmpty());
        }
        if (evidence instanceof Evidence.Plugged plugged) {
            return plugged.answer().failure().stream()
                    .map(failure -> "the plug-in failed: " + failure)
                    .toList();
        }
        if (evidence instanceof Evidence.Attestations attestations) {
            return condition instanceof Condition.Confirmable confirmable
                    ? word(confirmable.claim(), attestations.word())
                    : word(((Condition.Attested) condition).claim(), attestations.word());
        }
        return List.of();
    }

    static List<String> places(List<Statement> statements) {
        return statements.stream().map(Records::place).toList();
    }

    private List<String> figure(Condition.On on, Evidence.Figure figure) {
        Known known = figure.known();
        Optional<AssessmentSeries> series = series(on.fact());
        List<String> lines = new ArrayList<>();
        String what = known.isAbsent()
                ? series.map(assessments::notAssessed).orElse("there is none")
                : known.statements().isEmpty() ? nothing(on.fact(), known) : "known: " + values(known);
        lines.add(what + "; wanted: " + on.threshold() + margin(on, known));
        known.statements().forEach(statement -> lines.add("from " + assessments.source(series, statement)));
        if (!figure.leftOut().isEmpty()) {
            lines.add("left out of the total, since not applicable: " + Words.join(figure.leftOut(), "and"));
        }
        return lines;
    }

    private static String values(Known known) {
        return known.values().stream().map(Figures::of).distinct().collect(Collectors.joining(" or "))
                + (known.mayBeAbsent() ? ", or not assessed yet" : "");
    }

    private static Optional<AssessmentSeries> series(Fact fact) {
        if (fact instanceof Fact.Score score) {
            return Optional.of(score.series());
        }
        if (fact instanceof Fact.TotalPoints total) {
            return Optional.of(total.series());
        }
        return fact instanceof Fact.Count count ? Optional.of(count.series()) : Optional.empty();
    }

    private static String nothing(Fact fact, Known known) {
        if (fact instanceof Fact.OfProfile) {
            return "nothing is stated";
        }
        if (series(fact).isEmpty()) {
            boolean nothing = known.hull().filter(fact.possible()::equals).isPresent();
            return nothing ? "nothing is known" : "known: " + values(known);
        }
        boolean complete = known.values().stream().allMatch(Quantity::isExact);
        return complete ? "no assessment is on record" : AssessmentText.PERHAPS;
    }

    private static String margin(Condition.On on, Known known) {
        if (known.statements().isEmpty()) {
            return "";
        }
        return known.hull()
                .flatMap(on.threshold()::margin)
                .map(margin ->
                        margin.isExact() && margin.range().lowerEndpoint().signum() == 0
                                ? "; on the line, which is " + (known.test(on.threshold()) == Verdict.MET ? "" : "not ")
                                        + "enough"
                                : "; margin: " + Figures.of(margin))
                .orElse("");
    }

    private static List<String> date(Condition.OnDate on, KnownDate known) {
        List<String> lines = new ArrayList<>();
        lines.add(known.date().map(date -> "known: " + date).orElse("there is none")
                + (known.date().isPresent() && known.mayBeAbsent() ? ", or there is none yet" : "") + "; wanted: "
                + on.threshold());
        known.statements().forEach(statement -> lines.add("from " + Records.place(statement)));
        return lines;
    }

    private static List<String> grants(Condition condition, List<Holding> holdings, boolean mayLack) {
        List<String> lines = new ArrayList<>();
        for (Holding holding : holdings) {
            lines.add(holding.place() + " of " + holding.standing() + ": "
                    + switch (holding.verdict()) {
                        case MET -> "runs";
                        case NOT_MET -> "does not run";
                        case UNKNOWN -> "may run";
                    }
                    + " on the day (from " + holding.from() + ", until "
                    + (holding.until().latest().isPresent() ? holding.until() : "an unknown day") + ")");
        }
        if (lines.isEmpty()) {
            lines.add("no grant of " + Words.join(condition.subjects(), "or") + " is on record");
        }
        if (mayLack) {
            lines.add("the record may lack grants");
        }
        return lines;
    }

    private List<String> word(Claim claim, Word word) {
        List<String> lines = new ArrayList<>();
        for (Statement statement : word.statements()) {
            Optional<Attestation> attestation = records.attestation(statement);
            lines.add(attestation
                            .map(said -> (said.holds() ? "confirmed by " : "denied by ") + said.by() + ": ")
                            .orElse("")
                    + Records.place(statement)
                    + attestation
                            .flatMap(Attestation::assessment)
                            .map(id -> ", about assessments[" + id + "]")
                            .orElse(""));
        }
        if (word.verdict() == Verdict.NOT_MET && lines.isEmpty()) {
            lines.add(claim.about().map(assessments::notAssessed).orElse("denied"));
        } else if (word.assumed()) {
            lines.add("assumed: " + claim.name());
        } else if (word.verdict() == Verdict.UNKNOWN) {
            lines.add("not confirmed: " + (lines.isEmpty() ? "no word of " : "no certain word of ")
                    + ConditionText.authorities(claim) + " on record");
        }
        return ImmutableList.copyOf(lines);
    }
}
