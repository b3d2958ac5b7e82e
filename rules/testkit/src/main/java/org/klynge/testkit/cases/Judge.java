package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Engine;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/** Decides on drafts: by the engine on single conditions, which is quick, and as a user does on all. */
final class Judge {

    private final RuleBook ruleBook;
    private final Scheme scheme;
    private final Engine engine;
    private final Decider decider;
    private final Map<Draft, Decision> decided = new HashMap<>();

    Judge(RuleBook ruleBook, Scheme scheme, Purpose purpose) {
        this.ruleBook = ruleBook;
        this.scheme = scheme;
        Decider standard = Klynge.decider(ruleBook);
        this.engine = standard.engine();
        this.decider = standard.forPurpose(purpose).underEdition(scheme.edition());
    }

    RuleBook ruleBook() {
        return ruleBook;
    }

    Decision decide(Draft draft) {
        return decided.computeIfAbsent(draft, each -> decider.decide(scheme.id(), Writing.of(each), each.asked()));
    }

    boolean gives(Draft draft, Iterable<Goal> goals) {
        Situation situation = situation(draft);
        for (Goal goal : goals) {
            if (engine.evaluate(goal.condition(), situation).verdict() != goal.verdict()) {
                return false;
            }
        }
        return true;
    }

    Verdict verdict(Draft draft, Condition condition) {
        return engine.evaluate(condition, situation(draft)).verdict();
    }

    /** How far a draft is from the bound of a threshold; none where there is no bound. */
    BigFraction distance(Draft draft, Condition condition) {
        Evaluation evaluation = engine.evaluate(condition, situation(draft));
        return evaluation
                .margin()
                .filter(margin -> margin.range().hasLowerBound())
                .map(margin -> margin.range().lowerEndpoint().abs())
                .orElse(BigFraction.ZERO);
    }

    private Situation situation(Draft draft) {
        return new Situation(new DossierOnDay(Writing.of(draft), draft.asked(), ImmutableSet.of()), ruleBook);
    }
}
