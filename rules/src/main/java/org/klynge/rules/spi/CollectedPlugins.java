package org.klynge.rules.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Collection;
import java.util.Optional;
import java.util.ServiceLoader;
import org.klynge.fact.Identifier;

/**
 * Plug-ins of one kind on their way into {@link Plugins}, one by one, so that a broken one takes no other with it. Each is
 * asked for its name once.
 *
 * @param <P> the kind
 */
final class CollectedPlugins<P extends Plugin> {

    /** A service loader that fails as often as this finds no end. */
    private static final int MOST_FAILURES = 1_000;

    private final Class<P> kind;
    private final ListMultimap<String, P> byName =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    private final ImmutableList.Builder<PluginFailure> failures = ImmutableList.builder();

    CollectedPlugins(Class<P> kind) {
        this.kind = kind;
    }

    /** Adds a plug-in if it has a name that is free. */
    void add(P plugin) {
        String type = plugin.getClass().getName();
        Contained<String> name = Contained.call(type, plugin::name);
        Contained<String> free = name.answer()
                .map(said -> Contained.ask(type, () -> TakenNames.check(kind, Identifier.check("plug-in", said))))
                .orElse(name);
        free.failure().ifPresent(failures::add);
        free.answer().ifPresent(known -> byName.put(known, plugin));
    }

    /** Adds plug-ins whose names are known. */
    void addAll(ImmutableMap<String, P> plugins) {
        plugins.forEach(byName::put);
    }

    /** Makes and adds what a service loader finds. */
    void addAll(ServiceLoader<P> loader) {
        var providers = loader.stream().iterator();
        for (int failed = 0; failed < MOST_FAILURES; ) {
            Contained<Optional<ServiceLoader.Provider<P>>> next = Contained.call(
                    "a provider of " + kind.getName(),
                    () -> providers.hasNext() ? Optional.of(providers.next()) : Optional.empty());
            if (next.answer().isEmpty()) {
                failed++;
                next.failure().ifPresent(failures::add);
            } else if (next.answer().get().isEmpty()) {
                return;
            } else {
                ServiceLoader.Provider<P> provider = next.answer().get().get();
                Contained<P> made = Contained.call(provider.type().getName(), provider);
                made.failure().ifPresent(failures::add);
                made.answer().ifPresent(this::add);
            }
        }
    }

    /** The plug-ins that have a name for themselves: of several with one name none is better than the others. */
    ImmutableMap<String, P> plugins() {
        ImmutableMap.Builder<String, P> plugins = ImmutableMap.builder();
        byName.asMap().forEach((name, several) -> {
            if (several.size() == 1) {
                plugins.put(name, several.iterator().next());
            }
        });
        return plugins.buildOrThrow();
    }

    /** What went wrong, with the names that several bear. */
    ImmutableList<PluginFailure> failures() {
        ImmutableList.Builder<PluginFailure> all =
                ImmutableList.<PluginFailure>builder().addAll(failures.build());
        byName.asMap().forEach((name, several) -> {
            if (several.size() > 1) {
                all.add(new PluginFailure(
                        name,
                        String.join(" and ", types(several)) + " bear this name; expected a name of its own for each"));
            }
        });
        return all.build();
    }

    private static ImmutableList<String> types(Collection<? extends Plugin> several) {
        return several.stream().map(plugin -> plugin.getClass().getName()).collect(ImmutableList.toImmutableList());
    }
}
