package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.klynge.cluster.Profile;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Engine;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.spi.ConditionPlugin;

/** Engines and plug-ins that break laws. */
final class Broken {

    private Broken() {}

    /** An engine that says something else of thresholds than the standard one. */
    record Lying(BiFunction<Evaluation, Situation, Verdict> lie) implements Engine {

        static Lying saying(Function<Verdict, Verdict> lie) {
            return new Lying((evaluation, situation) -> lie.apply(evaluation.verdict()));
        }

        @Override
        public String name() {
            return "lying";
        }

        @Override
        public Evaluation evaluate(Condition condition, Situation situation) {
            Evaluation honest = Klynge.decider(situation.ruleBook()).engine().evaluate(condition, situation);
            return condition instanceof Condition.On
                    ? new Evaluation(
                            condition,
                            lie.apply(honest, situation),
                            honest.evidence(),
                            ImmutableList.of(),
                            honest.contradiction())
                    : honest;
        }
    }

    /** An engine that cannot compare. */
    record Throwing() implements Engine {
        @Override
        public String name() {
            return "throwing";
        }

        @Override
        public Evaluation evaluate(Condition condition, Situation situation) {
            throw new IllegalStateException("I cannot compare");
        }
    }

    /** A condition that answers by whatever it is given. */
    record Plugged(Function<Dossier, Verdict> answer) implements ConditionPlugin {

        static Plugged throwing() {
            return new Plugged(dossier -> {
                throw new IllegalStateException("the register is closed");
            });
        }

        static Plugged alternating() {
            AtomicInteger calls = new AtomicInteger();
            return new Plugged(dossier -> Verdict.of(calls.getAndIncrement() % 2 == 0));
        }

        /** Takes the first profile for the only one. */
        static Plugged ofFirstProfile() {
            return new Plugged(dossier -> Verdict.of(dossier.profiles().stream()
                    .map(Profile::date)
                    .findFirst()
                    .filter(date -> date.onOrBefore(LocalDate.of(2020, 12, 31)) == Verdict.MET)
                    .isPresent()));
        }

        @Override
        public String name() {
            return "register";
        }

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return answer.apply(dossier);
        }
    }
}
