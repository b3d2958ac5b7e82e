package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/** Small schemes. */
final class Schemes {

    static final Source LAW = new Source("law", "The law", Optional.empty());
    static final Fact PARTICIPANTS = new Fact.OfProfile(ProfileFact.PARTICIPANTS);

    private Schemes() {}

    static LabelLevel level(String fullName) {
        return LabelLevel.of(fullName);
    }

    /** An edition with a ladder of the scheme's name, low and high. */
    static Scheme.Builder scheme(String id, String edition) {
        return Scheme.builder()
                .id(id)
                .edition(edition)
                .title("A scheme")
                .ladder(Ladder.chain(id, List.of(level(id + "/low"), level(id + "/high"))));
    }

    static InForce days(String from, String until) {
        return new InForce(
                Optional.ofNullable(from).map(PartialDate::parse),
                Optional.ofNullable(until).map(PartialDate::parse));
    }

    static Requirement requirement(String id, Condition condition) {
        return Requirement.builder()
                .id(id)
                .says("Something is required.")
                .condition(condition)
                .basis(Basis.PUBLISHED)
                .addSource(LAW)
                .build();
    }

    static Condition atLeast(long participants) {
        return new Condition.On(PARTICIPANTS, Threshold.atLeast(Quantity.count(participants)));
    }

    static StandingRules award(Requirement... requirements) {
        return new StandingRules(
                ImmutableMap.of(),
                Stream.of(requirements)
                        .collect(ImmutableListMultimap.toImmutableListMultimap(each -> Purpose.AWARD, each -> each)),
                Optional.empty());
    }

    static StandingRules valid(Validity validity) {
        return new StandingRules(ImmutableMap.of(), ImmutableListMultimap.of(), Optional.of(validity));
    }

    static Condition holds(Standing standing) {
        return new Condition.Holds(ImmutableSet.of(standing));
    }

    static Reading reading(Condition condition) {
        return new Reading(Reading.numbered(1), Optional.of(condition), ImmutableList.of(LAW));
    }
}
