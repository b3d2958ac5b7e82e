package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What an edition of a scheme says about one standing.
 *
 * @param kind what the standing is; a label is always a level
 * @param titles what people call the standing, by language (two-letter code)
 * @param requirements what is required for each purpose that the scheme speaks of
 * @param validity how long the standing runs, where that is published
 */
public record StandingRules(
        StandingKind kind,
        ImmutableMap<String, String> titles,
        ImmutableListMultimap<Purpose, Requirement> requirements,
        Optional<Validity> validity) {

    /** What is said of a standing that an edition only names. */
    public static final StandingRules NONE =
            new StandingRules(ImmutableMap.of(), ImmutableListMultimap.of(), Optional.empty());

    /**
     * What is said of a level.
     *
     * @param titles what people call the standing, by language (two-letter code)
     * @param requirements what is required for each purpose that the scheme speaks of
     * @param validity how long the standing runs, where that is published
     */
    public StandingRules(
            ImmutableMap<String, String> titles,
            ImmutableListMultimap<Purpose, Requirement> requirements,
            Optional<Validity> validity) {
        this(StandingKind.LEVEL, titles, requirements, validity);
    }

    /**
     * What is required for a purpose.
     *
     * @param purpose the purpose
     * @return the requirements; empty where the scheme does not speak of the purpose
     */
    public ImmutableList<Requirement> requirements(Purpose purpose) {
        return requirements.get(purpose);
    }

    /**
     * The same of a standing of another kind.
     *
     * @param other what the standing is
     * @return the rules
     */
    public StandingRules ofKind(StandingKind other) {
        return new StandingRules(other, titles, requirements, validity);
    }

    StandingRules requiring(ImmutableListMultimap<Purpose, Requirement> other) {
        return new StandingRules(kind, titles, other, validity);
    }

    StandingRules running(Optional<Validity> other) {
        return new StandingRules(kind, titles, requirements, other);
    }
}
