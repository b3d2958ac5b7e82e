package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.spi.Contained;
import org.klynge.rules.spi.PluginFailure;
import org.klynge.rules.spi.Plugins;

/**
 * The facts of plug-ins, each of which is asked once what it can be.
 *
 * @param facts those that told it
 * @param failures what the others did instead, by name
 */
record PluginFacts(ImmutableList<Fact> facts, ImmutableMap<String, PluginFailure> failures) {

    static PluginFacts of(Plugins plugins) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        ImmutableMap.Builder<String, PluginFailure> failures = ImmutableMap.builder();
        plugins.facts().forEach((name, plugin) -> {
            Contained<Quantity> possible = Contained.call(name, plugin::possible);
            possible.answer().ifPresent(range -> facts.add(new Fact.Custom(name, range, plugin)));
            possible.failure().ifPresent(failure -> failures.put(name, failure));
        });
        return new PluginFacts(facts.build(), failures.buildOrThrow());
    }

    /** Why nothing is known of a fact, where its plug-in failed. */
    Optional<PluginFailure> failure(String name) {
        return Optional.ofNullable(failures.get(name));
    }
}
