package org.klynge.rules.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.timeline.HeldPeriod;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;

/**
 * The view of somebody who gives a standing anew on a day. What was given of it before is over on the eve: else whoever holds a
 * standing could be given it again and again, since a requirement that asks to be admitted is met by those who are.
 *
 * @param dossier what is known then
 * @param certain whether it is known of each grant of the standing whether it began before
 */
record GivenAnew(Dossier dossier, boolean certain) {

    static GivenAnew on(LocalDate day, Standing standing, Dossier dossier, Timeline timeline) {
        List<Grant> grants = new ArrayList<>(dossier.grants());
        List<HeldPeriod> periods = timeline.periods(standing);
        boolean certain = true;
        for (int i : IntStream.range(0, grants.size()).toArray()) {
            Grant grant = grants.get(i);
            Verdict before = grant.standing().equals(standing)
                    ? dossier.beginningOf(grant).orElse(grant.from()).onOrBefore(day.minusDays(1))
                    : Verdict.NOT_MET;
            if (before == Verdict.MET) {
                String place = "grants[" + i + "]";
                Optional<PartialDate> end = grant.until()
                        .or(() -> periods.stream()
                                .filter(period -> period.place().equals(place))
                                .map(HeldPeriod::until)
                                .findFirst());
                grants.set(i, over(grant, end, day.minusDays(1)));
            }
            certain &= before != Verdict.UNKNOWN;
        }
        return new GivenAnew(KnownHistory.withGrants(dossier, grants), certain);
    }

    private static Grant over(Grant grant, Optional<PartialDate> end, LocalDate eve) {
        PartialDate last =
                end.orElse(PartialDate.unknown()).notAfter(PartialDate.on(eve)).orElse(PartialDate.on(eve));
        Grant.Builder over = Grant.builder()
                .standing(grant.standing())
                .from(grant.from())
                .until(last.notBefore(grant.from()).orElse(PartialDate.on(eve)));
        grant.by().ifPresent(over::by);
        grant.assessment().ifPresent(over::assessment);
        return over.build();
    }
}
