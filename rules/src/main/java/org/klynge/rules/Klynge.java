package org.klynge.rules;

import com.google.common.collect.Iterables;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.engine.ReferenceEngine;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.nic.Nic;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.spi.PluginFailure;
import org.klynge.rules.spi.Plugins;

/**
 * The front door: deciders that are ready to use.
 *
 * <pre>{@code
 * Decider klynge = Klynge.standard();
 * Decision decision = klynge.decide(EscaLabels.SCHEME, Dossier.of(assessment), date);
 * decision.verdict(EscaLabels.GOLD); // yes, no or not known
 * decision.whyNot(EscaLabels.GOLD);  // what stands in the way, in order
 * }</pre>
 */
public final class Klynge {

    /** Read when it is first needed, and once. */
    private static final class BuiltIn {
        static final RuleBook RULES = RuleBookReader.standalone()
                .read(Iterables.concat(EscaLabels.documents(), Nic.documents()))
                .orThrow();
    }

    private Klynge() {}

    /**
     * A decider by the built-in schemes and the standard engine.
     *
     * @return the decider
     */
    public static Decider standard() {
        return decider(ruleBook());
    }

    /**
     * A decider by rules of one's own and the standard engine.
     *
     * @param ruleBook the rules
     * @return the decider
     */
    public static Decider decider(RuleBook ruleBook) {
        return Decider.of(ruleBook, new ReferenceEngine());
    }

    /**
     * A decider by the built-in schemes, those of all plug-ins that {@link Plugins#installed()} finds, and the standard
     * engine. All plug-ins must be in order; {@link #withInstalled(Consumer)} does with those that are.
     *
     * @return the decider
     * @throws IllegalArgumentException if a plug-in cannot be made, two of a kind have the same name, or a document of a
     *     plug-in has a problem; the message tells them all
     */
    public static Decider withInstalled() {
        Plugins installed = Plugins.installed();
        if (!installed.failures().isEmpty()) {
            throw new IllegalArgumentException("plug-ins: "
                    + installed.failures().stream().map(PluginFailure::toString).collect(Collectors.joining("\n")));
        }
        return decider(RuleBookReader.extending(ruleBook())
                .withPlugins(installed)
                .read()
                .orThrow());
    }

    /**
     * A decider by the built-in schemes, those of the plug-ins that {@link Plugins#installed()} finds and that are in
     * order, and the standard engine. Whatever is wrong with a plug-in, the built-in schemes and the other plug-ins decide.
     *
     * <pre>{@code
     * Decider klynge = Klynge.withInstalled(failure -> log(failure.toString()));
     * }</pre>
     *
     * @param failed is told of each plug-in that is left out: one that cannot be made, bears the name of another one, or
     *     brings documents with problems
     * @return the decider
     */
    public static Decider withInstalled(Consumer<PluginFailure> failed) {
        Plugins installed = Plugins.installed();
        installed.failures().forEach(failed);
        return decider(
                RuleBookReader.extending(ruleBook()).withPlugins(installed).readUsable(failed));
    }

    /**
     * The built-in schemes: the European labels and the Norwegian programme.
     *
     * @return the rule book
     */
    public static RuleBook ruleBook() {
        return BuiltIn.RULES;
    }
}
