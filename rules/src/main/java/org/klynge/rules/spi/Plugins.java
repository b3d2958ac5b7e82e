package org.klynge.rules.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.klynge.fact.Identifier;

/**
 * Some plug-ins, by kind and name. Immutable and thread-safe.
 *
 * <pre>{@code
 * Plugins plugins = Plugins.installed();
 * plugins.failures().forEach(failure -> log(failure.toString())); // those that could not be made
 * }</pre>
 */
public final class Plugins {

    /** No plug-ins. */
    public static final Plugins NONE = new Plugins(ImmutableList.of(), ImmutableList.of());

    private final ImmutableMap<String, ConditionPlugin> conditions;
    private final ImmutableMap<String, FactPlugin> facts;
    private final ImmutableMap<String, ScoringPlugin> scoring;
    private final ImmutableMap<String, SchemePlugin> schemes;
    private final ImmutableList<PluginFailure> failures;

    private Plugins(Iterable<Plugin> plugins, ImmutableList<PluginFailure> failures) {
        this.conditions = byName(plugins, ConditionPlugin.class);
        this.facts = byName(plugins, FactPlugin.class);
        this.scoring = byName(plugins, ScoringPlugin.class);
        this.schemes = byName(plugins, SchemePlugin.class);
        this.failures = failures;
    }

    private static <P extends Plugin> ImmutableMap<String, P> byName(Iterable<Plugin> plugins, Class<P> kind) {
        Map<String, P> byName = new LinkedHashMap<>();
        for (Plugin plugin : plugins) {
            if (kind.isInstance(plugin)) {
                String name = Identifier.check("plug-in", plugin.name());
                Plugin other = byName.putIfAbsent(name, kind.cast(plugin));
                if (other != null) {
                    throw new IllegalArgumentException(
                            "plug-ins: " + other.getClass().getName() + " and "
                                    + plugin.getClass().getName() + " are both called '" + name
                                    + "'; expected a name of its own for each");
                }
            }
        }
        return ImmutableMap.copyOf(byName);
    }

    /**
     * Plug-ins that are at hand.
     *
     * @param plugins the plug-ins
     * @return the plug-ins by kind and name
     * @throws IllegalArgumentException if two of a kind have the same name, or a name is no identifier
     */
    public static Plugins of(Plugin... plugins) {
        return new Plugins(Arrays.asList(plugins), ImmutableList.of());
    }

    /**
     * The plug-ins that {@link ServiceLoader} finds on the class path and on the module path, by the class loader of the
     * current thread.
     *
     * @return the plug-ins; one that cannot be made is left out and told of in {@link #failures}
     * @throws IllegalArgumentException if two of a kind have the same name
     */
    public static Plugins installed() {
        return new Installed().plugins();
    }

    /** Makes what the service loader finds, one by one, so that a broken provider takes no other one with it. */
    private static final class Installed {

        private final ImmutableList.Builder<Plugin> found = ImmutableList.builder();
        private final ImmutableList.Builder<PluginFailure> failed = ImmutableList.builder();

        Plugins plugins() {
            add(ServiceLoader.load(ConditionPlugin.class));
            add(ServiceLoader.load(FactPlugin.class));
            add(ServiceLoader.load(ScoringPlugin.class));
            add(ServiceLoader.load(SchemePlugin.class));
            return new Plugins(found.build(), failed.build());
        }

        private <P extends Plugin> void add(ServiceLoader<P> loader) {
            var providers = loader.stream().iterator();
            while (true) {
                String name = "a provider of " + loader;
                try {
                    if (!providers.hasNext()) {
                        return;
                    }
                    ServiceLoader.Provider<P> provider = providers.next();
                    name = provider.type().getName();
                    P plugin = provider.get();
                    Identifier.check("plug-in", plugin.name());
                    found.add(plugin);
                } catch (ServiceConfigurationError | RuntimeException | LinkageError | StackOverflowError broken) {
                    failed.add(new PluginFailure(name, String.valueOf(broken.getMessage())));
                }
            }
        }
    }

    /**
     * These plug-ins and others.
     *
     * @param others the others
     * @return all of them
     * @throws IllegalArgumentException if two of a kind have the same name
     */
    public Plugins and(Plugins others) {
        ImmutableList.Builder<Plugin> all = ImmutableList.builder();
        for (Plugins some : ImmutableList.of(this, others)) {
            all.addAll(some.conditions.values())
                    .addAll(some.facts.values())
                    .addAll(some.scoring.values())
                    .addAll(some.schemes.values());
        }
        return new Plugins(
                all.build(),
                ImmutableList.<PluginFailure>builder()
                        .addAll(failures)
                        .addAll(others.failures)
                        .build());
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
     * What was installed and could not be made.
     *
     * @return the class of each, and why
     */
    public ImmutableList<PluginFailure> failures() {
        return failures;
    }
}
