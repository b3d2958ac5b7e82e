package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What an edition of a scheme says about one standing.
 *
 * @param titles what people call the standing, by language (two-letter code)
 * @param requirements what is required for each purpose that the scheme speaks of
 * @param validity how long the standing runs, where that is published
 */
public record StandingRules(
        ImmutableMap<String, String> titles,
        ImmutableListMultimap<Purpose, Requirement> requirements,
        Optional<Validity> validity) {

    /** What is said of a standing that an edition only names. */
    public static final StandingRules NONE =
            new StandingRules(ImmutableMap.of(), ImmutableListMultimap.of(), Optional.empty());

    /**
     * What is required for a purpose.
     *
     * @param purpose the purpose
     * @return the requirements; empty where the scheme does not speak of the purpose
     */
    public ImmutableList<Requirement> requirements(Purpose purpose) {
        return requirements.get(purpose);
    }
}
