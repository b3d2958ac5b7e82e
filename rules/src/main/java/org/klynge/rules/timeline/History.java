package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** What is told of one standing, as known on a day. */
sealed interface History permits GrantHistory, MergedHistory {

    /** How it stands on a day. */
    Held on(LocalDate day);

    /** Each grant that had begun by the day, or may have, in the order of the dossier. */
    ImmutableList<Term> terms();

    /** The days between the periods. */
    ImmutableList<HoldingGap> gaps();
}
