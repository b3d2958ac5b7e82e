package org.klynge.rules.document;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.FactPlugin;

/** Calls plug-ins while documents are read: whatever one throws is refused as an illegal argument would be. */
final class PluginCall {

    private PluginCall() {}

    static Condition checked(ConditionPlugin plugin, ImmutableMap<String, String> parameters) {
        return call("condition", () -> Condition.Custom.of(plugin, parameters));
    }

    /** The fact of a plug-in; nothing where the plug-in does not tell what it can be. */
    static Optional<Fact> fact(FactPlugin plugin) {
        try {
            return Optional.of(call("fact", () -> Fact.Custom.of(plugin)));
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    /** The answer of a plug-in. */
    static <T> T call(String what, Supplier<@Nullable T> question) {
        T answer;
        try {
            answer = question.get();
        } catch (IllegalArgumentException refused) {
            throw refused;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
            throw new IllegalArgumentException(
                    "the plug-in for this " + what + " threw "
                            + thrown.getClass().getName(),
                    thrown);
        }
        if (answer == null) {
            throw new IllegalArgumentException("the plug-in for this " + what + " returned null");
        }
        return answer;
    }
}
