package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.klynge.dossier.Dossier;
import org.klynge.standing.Standing;

/** What a dossier and the rules tell of one standing, as known on a day. */
sealed interface History permits CompleteHistory, OpenHistory {

    /**
     * The history of a standing. Where the grants on record may not be all, and where too many ways are possible in which they
     * may have followed each other, it is told with caution.
     */
    static History of(ValidityOverTime validities, Dossier dossier, Standing standing, LocalDate known) {
        ImmutableList<GivenGrant> grants = GivenGrant.of(dossier, standing, validities);
        if (dossier.mayLackGrants(standing)) {
            return new OpenHistory(validities, grants, known);
        }
        return CourseFinder.find(validities, grants, known)
                .<History>map(courses -> new CompleteHistory(validities, courses))
                .orElseGet(() -> new OpenHistory(validities, grants, known));
    }

    /** How it stands on a day. */
    Held on(LocalDate day);

    /** Each grant that had begun by the day, or may have, in the order of the dossier. */
    ImmutableList<Term> terms();

    /** The days between the periods. */
    ImmutableList<HoldingGap> gaps();
}
