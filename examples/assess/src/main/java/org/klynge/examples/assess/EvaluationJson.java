package org.klynge.examples.assess;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.Reach;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.decision.Conflict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.decision.Holding;
import org.klynge.rules.text.DecisionText;
import org.klynge.rules.text.Language;
import org.klynge.rules.text.Wording;

/** Condition trees with their verdicts and what these rest on, as JSON. */
final class EvaluationJson {

    private static final Wording ENGLISH = Wording.in(Language.ENGLISH);

    private final Decision decision;

    EvaluationJson(Decision decision) {
        this.decision = decision;
    }

    /** The condition and below it its parts. */
    ObjectNode tree(Evaluation evaluation) {
        ObjectNode node = Json.object()
                .put("kind", kind(evaluation.condition()))
                .put("says", says(evaluation.condition()))
                .put("verdict", evaluation.verdict().name());
        node.set("about", Json.texts(evaluation.condition().subjects()));
        figure(node, evaluation);
        rest(node, evaluation.evidence());
        node.set("because", Json.texts(DecisionText.because(decision, evaluation, Language.ENGLISH)));
        node.set("contradiction", Json.array(evaluation.contradiction(), EvaluationJson::statement));
        node.set("deciding", Json.array(deciding(evaluation), IntNode::valueOf));
        node.set("parts", Json.array(evaluation.parts(), this::tree));
        return node;
    }

    /** The places of the parts that decided, counted from zero. */
    private static List<Integer> deciding(Evaluation evaluation) {
        return IntStream.range(0, evaluation.parts().size())
                .filter(i -> evaluation.deciding().contains(evaluation.parts().get(i)))
                .boxed()
                .toList();
    }

    /** What a condition asks itself; of a claim that may be computed too, that it is confirmed. */
    private static String says(Condition condition) {
        return ENGLISH.heading(
                condition instanceof Condition.Confirmable confirmable
                        ? new Condition.Attested(confirmable.claim())
                        : condition);
    }

    /** A condition beside another one of which it is a variant: only the threshold where the fact is the same. */
    static String variant(Condition condition, Condition applied) {
        return condition instanceof Condition.On on
                        && applied instanceof Condition.On other
                        && on.fact().equals(other.fact())
                ? ENGLISH.threshold(on.threshold())
                : ENGLISH.condition(condition);
    }

    /** What is known of a fact, what it is held against and how far from it that is, where the condition is a threshold. */
    void figure(ObjectNode node, Evaluation evaluation) {
        if (evaluation.condition() instanceof Condition.On on
                && evaluation.evidence() instanceof Evidence.Figure figure) {
            Known known = figure.known();
            node.put("fact", on.fact().name());
            known.hull().ifPresent(hull -> node.put("known", hull.toString()));
            node.put("mayBeAbsent", known.mayBeAbsent());
            node.put("threshold", on.threshold().toString());
        } else if (evaluation.condition() instanceof Condition.OnDate on) {
            node.put("fact", on.fact().name()).put("threshold", on.threshold().toString());
        } else if (evaluation.condition() instanceof Condition.Held held) {
            held.time().ifPresent(time -> node.put("threshold", time.toString()));
        }
        evaluation.margin().ifPresent(margin -> node.put("margin", margin.toString()));
    }

    private static void rest(ObjectNode node, Evidence evidence) {
        if (evidence instanceof Evidence.Figure figure) {
            node.set("cases", Json.texts(figure.known().values()));
            node.set("leftOut", Json.texts(figure.leftOut()));
            node.set("statements", Json.array(figure.known().statements(), EvaluationJson::statement));
        } else if (evidence instanceof Evidence.Ratings ratings) {
            Reach reach = ratings.reach();
            ObjectNode indicators = node.putObject("indicators");
            reach.indicators().forEach((number, verdict) -> indicators.put(number, verdict.name()));
            node.set("notApplicable", Json.texts(reach.notApplicable()));
            node.set("statements", Json.array(reach.statements(), EvaluationJson::statement));
        } else if (evidence instanceof Evidence.Grants grants) {
            node.set("grants", Json.array(grants.holdings(), EvaluationJson::holding));
            node.put("mayLackGrants", !grants.mayLack().isEmpty());
        } else if (evidence instanceof Evidence.Terms terms) {
            node.set("grants", Json.array(terms.holdings(), EvaluationJson::holding));
            node.put("mayLackGrants", !terms.mayLack().isEmpty());
            node.put("timeHeld", terms.time().toString());
        } else if (evidence instanceof Evidence.Day day) {
            day.known().date().ifPresent(date -> node.put("known", date.toString()));
            node.put("mayBeAbsent", day.known().mayBeAbsent());
            node.set("statements", Json.array(day.known().statements(), EvaluationJson::statement));
        } else if (evidence instanceof Evidence.Cases cases) {
            node.set("goneThrough", Json.texts(cases.facts()));
        } else if (evidence instanceof Evidence.Plugged plugged) {
            plugged.answer().failure().ifPresent(failure -> node.put("failure", failure.toString()));
        } else if (evidence instanceof Evidence.Attestations attestations) {
            node.put("assumed", attestations.word().assumed());
            node.set("statements", Json.array(attestations.word().statements(), EvaluationJson::statement));
        }
    }

    private static ObjectNode holding(Holding holding) {
        return Json.object()
                .put("standing", holding.standing().fullName())
                .put("place", holding.place())
                .put("from", holding.from().toString())
                .put("until", holding.until().toString())
                .put("verdict", holding.verdict().name());
    }

    static ObjectNode conflict(Conflict conflict) {
        ObjectNode node = Json.object().put("about", conflict.about());
        node.set("statements", Json.array(conflict.statements(), EvaluationJson::statement));
        return node;
    }

    private static ObjectNode statement(Statement statement) {
        return Json.object()
                .put("place", statement.place())
                .put("date", statement.date().toString());
    }

    private static String kind(Condition condition) {
        if (condition instanceof Condition.On) {
            return "threshold";
        }
        if (condition instanceof Condition.OnDate) {
            return "date";
        }
        if (condition instanceof Condition.Holds) {
            return "holds";
        }
        if (condition instanceof Condition.Held) {
            return "held";
        }
        if (condition instanceof Condition.Indicators indicators) {
            return indicators.wanted().isPresent() ? "indicators" : "every-indicator";
        }
        if (condition instanceof Condition.Custom) {
            return "custom";
        }
        if (condition instanceof Condition.Attested) {
            return "attested";
        }
        if (condition instanceof Condition.Confirmable) {
            return "confirmable";
        }
        if (condition instanceof Condition.All) {
            return "all";
        }
        if (condition instanceof Condition.Any) {
            return "any";
        }
        return condition instanceof Condition.AtLeast ? "at-least" : "not";
    }
}
