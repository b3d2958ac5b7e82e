package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Grant;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** Grants of standings, known to a rule book or not. */
public final class AnyGrant {

    private AnyGrant() {}

    /**
     * Grants of some standings or of ones that nobody knows, some of them on one of some assessments.
     *
     * @param known the standings; at least one
     * @param assessments the ids of assessments that a grant may name
     * @return grants that fit into a dossier with these assessments
     */
    public static Arbitrary<Grant> grants(Collection<Standing> known, List<String> assessments) {
        return Combinators.combine(
                        standings(known),
                        AnyDate.dates(),
                        AnyDate.dates().optional(0.5),
                        AnyText.texts().optional(0.5),
                        oneOf(assessments))
                .filter((standing, from, until, by, about) -> isOrdered(from, until))
                .as((standing, from, until, by, about) -> {
                    Grant.Builder grant = Grant.builder().standing(standing).from(from);
                    until.ifPresent(grant::until);
                    by.ifPresent(grant::by);
                    about.ifPresent(grant::assessment);
                    return grant.build();
                });
    }

    private static boolean isOrdered(PartialDate from, Optional<PartialDate> until) {
        return until.isEmpty() || until.get().notBefore(from).isPresent();
    }

    /**
     * Known standings, and such as are no slips of known ones.
     *
     * @param known the standings; at least one
     * @return standings
     */
    public static Arbitrary<Standing> standings(Collection<Standing> known) {
        Arbitrary<Standing> others = Combinators.combine(AnyIdentifier.identifiers(), AnyIdentifier.identifiers())
                .filter((ladder, name) -> ladder.length() <= 80)
                .as((ladder, name) -> ProgramStatus.of("another-programme." + ladder + "/" + name));
        return Arbitraries.oneOf(Arbitraries.of(known), others);
    }

    /** One of some names, or none. */
    static Arbitrary<Optional<String>> oneOf(List<String> names) {
        ImmutableList.Builder<Optional<String>> choices = ImmutableList.builder();
        choices.add(Optional.empty());
        names.forEach(name -> choices.add(Optional.of(name)));
        return Arbitraries.of(choices.build());
    }
}
