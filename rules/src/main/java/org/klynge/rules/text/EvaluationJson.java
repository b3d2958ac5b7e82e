package org.klynge.rules.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.Reach;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.decision.Conflict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.decision.Holding;
import org.klynge.rules.scheme.Call;
import org.klynge.rules.scheme.CallsOnDay;
import org.klynge.rules.scheme.CompleteCalls;
import org.klynge.rules.timeline.HoldingState;

/** Condition trees with their verdicts and what these rest on, as JSON. */
final class EvaluationJson {

    private static final Wording ENGLISH = Wording.in(Language.ENGLISH);

    private final Decision decision;

    EvaluationJson(Decision decision) {
        this.decision = decision;
    }

    /** The condition and below it its parts. */
    JsonObject tree(Evaluation evaluation) {
        JsonObject node = new JsonObject()
                .put("kind", kind(evaluation.condition()))
                .put("says", says(evaluation.condition()))
                .put("verdict", evaluation.verdict().name());
        node.put("about", JsonObject.texts(evaluation.condition().subjects()));
        figure(node, evaluation);
        rest(node, evaluation.evidence());
        node.put("because", JsonObject.texts(DecisionText.because(decision, evaluation, Language.ENGLISH)));
        node.put("contradiction", JsonObject.array(evaluation.contradiction(), EvaluationJson::statement));
        node.put("deciding", JsonObject.array(deciding(evaluation), place -> place));
        node.put("parts", JsonObject.array(evaluation.parts(), this::tree));
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
    void figure(JsonObject node, Evaluation evaluation) {
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

    private static void rest(JsonObject node, Evidence evidence) {
        if (evidence instanceof Evidence.Figure figure) {
            node.put("cases", JsonObject.texts(figure.known().values()));
            node.put("leftOut", JsonObject.texts(figure.leftOut()));
            node.put("statements", JsonObject.array(figure.known().statements(), EvaluationJson::statement));
        } else if (evidence instanceof Evidence.Ratings ratings) {
            Reach reach = ratings.reach();
            JsonObject indicators = node.putObject("indicators");
            reach.indicators().forEach((number, verdict) -> indicators.put(number, verdict.name()));
            node.put("notApplicable", JsonObject.texts(reach.notApplicable()));
            node.put("statements", JsonObject.array(reach.statements(), EvaluationJson::statement));
        } else if (evidence instanceof Evidence.Grants grants) {
            node.put("grants", JsonObject.array(grants.holdings(), EvaluationJson::holding));
            node.put("mayLackGrants", !grants.mayLack().isEmpty());
        } else if (evidence instanceof Evidence.Terms terms) {
            node.put("grants", JsonObject.array(terms.holdings(), EvaluationJson::holding));
            node.put("mayLackGrants", !terms.mayLack().isEmpty());
            node.put("timeHeld", terms.time().toString());
        } else if (evidence instanceof Evidence.Renewal renewal) {
            node.put("states", JsonObject.array(renewal.held().states(), HoldingState::word));
            renewal.held().renewableUntil().ifPresent(until -> node.put("renewableUntil", until.toString()));
            node.put("renewalLeft", VerdictText.word(renewal.held().renewalLeft()));
            node.put("grants", JsonObject.array(renewal.holdings(), EvaluationJson::holding));
            node.put("mayLackGrants", renewal.mayLack());
        } else if (evidence instanceof Evidence.Day day) {
            day.known().date().ifPresent(date -> node.put("known", date.toString()));
            node.put("mayBeAbsent", day.known().mayBeAbsent());
            node.put("statements", JsonObject.array(day.known().statements(), EvaluationJson::statement));
        } else if (evidence instanceof Evidence.Cases cases) {
            node.put("goneThrough", JsonObject.texts(cases.facts()));
        } else if (evidence instanceof Evidence.Plugged plugged) {
            plugged.answer().failure().ifPresent(failure -> node.put("failure", failure.toString()));
        } else if (evidence instanceof Evidence.Calls calls) {
            CallsOnDay known = calls.known();
            node.put("calls", JsonObject.array(known.calls(), call -> call(call, known.day())));
            node.put("mayLackCalls", known.complete().isEmpty());
            node.put("complete", JsonObject.array(known.complete(), EvaluationJson::complete));
        } else if (evidence instanceof Evidence.Attestations attestations) {
            node.put("assumed", attestations.word().assumed());
            node.put("statements", JsonObject.array(attestations.word().statements(), EvaluationJson::statement));
        }
    }

    private static JsonObject holding(Holding holding) {
        return new JsonObject()
                .put("standing", holding.standing().fullName())
                .put("place", holding.place())
                .put("from", holding.from().toString())
                .put("until", holding.until().toString())
                .put("verdict", holding.verdict().name());
    }

    private static JsonObject call(Call call, LocalDate day) {
        JsonObject node = new JsonObject()
                .put("id", call.id())
                .put("opens", call.opens().toString())
                .put("closes", call.closes().toString())
                .put("verdict", call.openOn(day).name());
        node.put("sources", DecisionJson.sources(call.sources()));
        return node;
    }

    private static JsonObject complete(CompleteCalls complete) {
        JsonObject node =
                new JsonObject().put("days", PartialDate.within(complete.days()).toString());
        node.put("sources", DecisionJson.sources(complete.sources()));
        return node;
    }

    static JsonObject conflict(Conflict conflict) {
        JsonObject node = new JsonObject().put("about", conflict.about());
        node.put("statements", JsonObject.array(conflict.statements(), EvaluationJson::statement));
        return node;
    }

    private static JsonObject statement(Statement statement) {
        return new JsonObject()
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
        if (condition instanceof Condition.Renewable) {
            return "renewable";
        }
        if (condition instanceof Condition.Indicators indicators) {
            return indicators.wanted().isPresent() ? "indicators" : "every-indicator";
        }
        if (condition instanceof Condition.Custom) {
            return "custom";
        }
        if (condition instanceof Condition.CallOpen) {
            return "call";
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
