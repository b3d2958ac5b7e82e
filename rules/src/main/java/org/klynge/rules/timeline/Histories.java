package org.klynge.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.klynge.cluster.Merger;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.Standing;

/** What a dossier and the rules tell of each standing. */
record Histories(RuleBook rules, Dossier dossier) {

    /** The history of a standing as known on a day. */
    History of(Standing standing, LocalDate known) {
        Optional<PartialDate> merger = dossier.cluster()
                .merger()
                .map(Merger::date)
                .filter(date -> Days.mayBeBefore(date, Days.dayAfter(known)));
        if (merger.isEmpty()) {
            return ofGrants(standing, known);
        }
        List<PartialDate> beginnings = dossier.grants().stream()
                .flatMap(grant -> dossier.beginningOf(grant).stream())
                .toList();
        return MergedHistory.of(merger.get(), beginnings, known, day -> ofGrants(standing, day));
    }

    /** The history by the grants alone: what sits on another standing ends with that one as known on the same day. */
    private GrantHistory ofGrants(Standing standing, LocalDate known) {
        return GrantHistory.of(new ValidityOverTime(rules, standing, endings(known)), dossier, standing, known);
    }

    /** What ends grants beside their own time, as known on a day. */
    Endings endings(LocalDate known) {
        return new Endings(other -> ofGrants(other, known));
    }
}
