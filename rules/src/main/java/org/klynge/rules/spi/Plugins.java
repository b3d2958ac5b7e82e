package org.klynge.rules.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some plug-ins, by kind and name. Immutable and thread-safe.
 *
 * <pre>{@code
 * Plugins plugins = Plugins.installed();
 * plugins.failures().forEach(failure -> log(failure.toString())); // those that cannot be used
 * }</pre>
 */
public final class Plugins {

    /** No plug-ins. */
    public static final Plugins NONE = of();

    private final ImmutableMap<String, ConditionPlugin> conditions;
    private final ImmutableMap<String, FactPlugin> facts;
    private final ImmutableMap<String, ScoringPlugin> scoring;
    private final ImmutableMap<String, SchemePlugin> schemes;
    private final ImmutableList<PluginFailure> failures;

    private Plugins(Collected collected, Stream<PluginFailure> failures) {
        this.conditions = collected.conditions.plugins();
        this.facts = collected.facts.plugins();
        this.scoring = collected.scoring.plugins();
        this.schemes = collected.schemes.plugins();
        this.failures = failures.collect(ImmutableList.toImmutableList());
    }

    /** Plug-ins on their way here, each kind by itself. */
    private static final class Collected {

        private final CollectedPlugins<ConditionPlugin> conditions = new CollectedPlugins<>(ConditionPlugin.class);
        private final CollectedPlugins<FactPlugin> facts = new CollectedPlugins<>(FactPlugin.class);
        private final CollectedPlugins<ScoringPlugin> scoring = new CollectedPlugins<>(ScoringPlugin.class);
        private final CollectedPlugins<SchemePlugin> schemes = new CollectedPlugins<>(SchemePlugin.class);

        void add(Plugin plugin) {
            if (plugin instanceof ConditionPlugin condition) {
                conditions.add(condition);
            }
            if (plugin instanceof FactPlugin fact) {
                facts.add(fact);
            }
            if (plugin instanceof ScoringPlugin rule) {
                scoring.add(rule);
            }
            if (plugin instanceof SchemePlugin scheme) {
                schemes.add(scheme);
            }
        }

        void add(Plugins plugins) {
            conditions.addAll(plugins.conditions);
            facts.addAll(plugins.facts);
            scoring.addAll(plugins.scoring);
            schemes.addAll(plugins.schemes);
        }

        Stream<PluginFailure> failures() {
            return Stream.of(conditions, facts, scoring, schemes).flatMap(kind -> kind.failures().stream());
        }

        /** These, if nothing is wrong with any of them. */
        Collected checked() {
            String wrong = failures().map(PluginFailure::toString).collect(Collectors.joining("\n"));
            if (!wrong.isEmpty()) {
                throw new IllegalArgumentException("plug-ins: " + wrong);
            }
            return this;
        }
    }

    /**
     * Plug-ins that are at hand.
     *
     * @param plugins the plug-ins
     * @return the plug-ins by kind and name
     * @throws IllegalArgumentException if two of a kind have the same name, or a name is no identifier, cannot be told, or
     *     is taken by what Klynge has itself
     */
    public static Plugins of(Plugin... plugins) {
        Collected collected = new Collected();
        for (Plugin plugin : plugins) {
            collected.add(plugin);
        }
        return new Plugins(collected.checked(), Stream.empty());
    }

    /**
     * The plug-ins that {@link ServiceLoader} finds on the class path and on the module path, by the class loader of the
     * current thread.
     *
     * @return the plug-ins; one that cannot be made, or whose name is none, is taken or borne by another of its kind, is
     *     left out and told of in {@link #failures}
     */
    public static Plugins installed() {
        Collected found = new Collected();
        found.conditions.addAll(ServiceLoader.load(ConditionPlugin.class));
        found.facts.addAll(ServiceLoader.load(FactPlugin.class));
        found.scoring.addAll(ServiceLoader.load(ScoringPlugin.class));
        found.schemes.addAll(ServiceLoader.load(SchemePlugin.class));
        return new Plugins(found, found.failures());
    }

    /**
     * These plug-ins and others.
     *
     * @param others the others
     * @return all of them
     * @throws IllegalArgumentException if two of a kind have the same name
     */
    public Plugins and(Plugins others) {
        Collected both = new Collected();
        both.add(this);
        both.add(others);
        return new Plugins(both.checked(), Stream.concat(failures.stream(), others.failures.stream()));
    }

    /**
     * The conditions by name.
     *
     * @return the plug-ins
     */
    public ImmutableMap<String, ConditionPlugin> conditions() {
        return conditions;
    }

    /**
     * The facts by name.
     *
     * @return the plug-ins
     */
    public ImmutableMap<String, FactPlugin> facts() {
        return facts;
    }

    /**
     * The ways of scoring by name.
     *
     * @return the plug-ins
     */
    public ImmutableMap<String, ScoringPlugin> scoring() {
        return scoring;
    }

    /**
     * The schemes by name.
     *
     * @return the plug-ins
     */
    public ImmutableMap<String, SchemePlugin> schemes() {
        return schemes;
    }

    /**
     * What was installed and cannot be used.
     *
     * @return the class or the name of each, and why
     */
    public ImmutableList<PluginFailure> failures() {
        return failures;
    }
}
