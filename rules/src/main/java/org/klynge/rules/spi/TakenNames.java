package org.klynge.rules.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** The names that mean something without any plug-in: one that bore such a name would take its place, or never be asked. */
final class TakenNames {

    private static final ImmutableList<String> FACTS =
            ImmutableList.of("assessment.", "cluster.", "profile.", "standing.");
    private static final String DAY = "day";
    private static final ImmutableSet<String> SCORING =
            ImmutableSet.of("levels", "share-of-points", "weakest-dimension", "weighted-dimensions");

    private TakenNames() {}

    /** Gives a name back that is free. */
    static String check(Class<? extends Plugin> kind, String name) {
        if (kind == FactPlugin.class && (name.equals(DAY) || FACTS.stream().anyMatch(name::startsWith))) {
            throw new IllegalArgumentException("the fact '" + name
                    + "' is one of Klynge's own, or could be; expected a name that is not 'day' and does not begin with "
                    + String.join(", ", FACTS));
        }
        if (kind == ScoringPlugin.class && SCORING.contains(name)) {
            throw new IllegalArgumentException("the scoring rule '" + name
                    + "' is one of Klynge's own; expected a name other than " + String.join(", ", SCORING));
        }
        return name;
    }
}
