package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Standing;

/** What the grants in a dossier and the rules tell of one standing, as known on a day. */
sealed interface GrantHistory extends History permits CompleteHistory, OpenHistory {

    /**
     * The history of a standing. Where the grants on record may not be all, and where too many ways are possible in which they
     * may have followed each other, it is told with caution.
     */
    static GrantHistory of(ValidityOverTime validities, Dossier dossier, Standing standing, LocalDate known) {
        ImmutableList<GivenGrant> grants = GivenGrant.of(dossier, standing, validities);
        if (dossier.mayLackGrants(standing)) {
            return new OpenHistory(validities, grants, known);
        }
        return CourseFinder.find(validities, grants, known)
                .<GrantHistory>map(courses -> new CompleteHistory(validities, courses))
                .orElseGet(() -> new OpenHistory(validities, grants, known));
    }

    /** What ends that which sits on the standing, if it begins on one of some days: each possible end of the unbroken time. */
    ImmutableSet<Limit> around(PartialDate days);

    /** The days from which on the standing may be held, or may be over. */
    ImmutableSortedSet<LocalDate> turns();
}
