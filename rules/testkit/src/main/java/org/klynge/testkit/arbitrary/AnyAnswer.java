package org.klynge.testkit.arbitrary;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Answer;
import org.klynge.rules.decision.Failure;
import org.klynge.rules.spi.Contained;
import org.klynge.rules.spi.PluginFailure;

/** What plug-ins answer, or do instead. */
public final class AnyAnswer {

    private AnyAnswer() {}

    /**
     * What plug-ins do instead of answering.
     *
     * @return failures of any plug-in
     */
    public static Arbitrary<PluginFailure> pluginFailures() {
        return Combinators.combine(AnyIdentifier.identifiers(), AnyText.texts()).as(PluginFailure::new);
    }

    /**
     * Failures of plug-ins that leave a requirement open.
     *
     * @return failures, each with the id of a requirement
     */
    public static Arbitrary<Failure> failures() {
        return Combinators.combine(AnyIdentifier.identifiers(), pluginFailures())
                .as(Failure::new);
    }

    /**
     * What plug-ins say of conditions.
     *
     * @return verdicts, and failures that leave the condition unknown
     */
    public static Arbitrary<Answer> answers() {
        return contained().map(said -> new Answer(said.answer().orElse(Verdict.UNKNOWN), said.failure()));
    }

    /**
     * What came of asking plug-ins.
     *
     * @return verdicts, or failures
     */
    public static Arbitrary<Contained<Verdict>> contained() {
        return Arbitraries.oneOf(
                Arbitraries.of(Verdict.class).map(verdict -> new Contained<>(Optional.of(verdict), Optional.empty())),
                pluginFailures().map(failure -> new Contained<>(Optional.empty(), Optional.of(failure))));
    }
}
