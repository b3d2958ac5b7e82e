package org.klynge.testkit.arbitrary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.rules.scheme.Change;
import org.klynge.rules.scheme.Extension;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Scheme;

/** Schemes that extend random ones. */
public final class AnyExtension {

    private AnyExtension() {}

    /**
     * Extensions of random schemes by up to four changes.
     *
     * @return schemes in the making; what was set to what it was is no change
     */
    public static Arbitrary<Extension> extensions() {
        return Combinators.combine(
                        AnyScheme.schemes(),
                        AnyScheme.requirements(),
                        AnyScheme.requirements(),
                        AnyValidity.optional(true),
                        Arbitraries.of(World.STANDINGS),
                        Arbitraries.of(Purpose.class),
                        Arbitraries.integers().between(0, 255),
                        Combinators.combine(AnyText.texts(), AnyScheme.inForce())
                                .as(Map::entry))
                .as((base, one, two, validity, standing, purpose, kinds, own) -> {
                    Extension extension = base.extend("w-extension", "2");
                    List<String> ids = ids(base);
                    if ((kinds & 1) > 0 && !ids.isEmpty()) {
                        extension = extension.replace(AnyScheme.named(one, ids.get(0)));
                    }
                    if ((kinds & 2) > 0) {
                        extension = extension.add(standing, purpose, AnyScheme.named(two, "added"));
                    }
                    if ((kinds & 4) > 0 && ids.size() > 1) {
                        extension = extension.remove(ids.get(1));
                    }
                    if ((kinds & 8) > 0 && !standing.equals(World.STANDINGS.get(0))) {
                        extension = extension.validity(standing, validity);
                    }
                    if ((kinds & 16) > 0) {
                        extension = extension.title(own.getKey());
                    }
                    if ((kinds & 64) > 0) {
                        extension = extension.inForce((kinds & 128) > 0 ? InForce.ALWAYS : own.getValue());
                    }
                    if ((kinds & 2) > 0 && (kinds & 32) > 0) {
                        extension = extension.replace(AnyScheme.named(one, "added"));
                    }
                    return extension;
                });
    }

    /**
     * What an extension changes.
     *
     * @return changes of every kind, as they are found in extensions
     */
    public static Arbitrary<Change> changes() {
        return Parts.of(extensions(), extension -> extension.scheme().changes());
    }

    private static List<String> ids(Scheme scheme) {
        Set<String> ids = new LinkedHashSet<>();
        scheme.rules()
                .values()
                .forEach(rules -> rules.requirements().values().forEach(requirement -> ids.add(requirement.id())));
        return List.copyOf(ids);
    }
}
