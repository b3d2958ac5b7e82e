package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;

/**
 * A grant with what the dossier says of its days.
 *
 * @param index its place among the grants of the dossier, from 0
 * @param from its first day
 * @param stated the end that it states
 * @param assessment the assessment that it was given on, where that is of a kind that counts
 * @param assessed the day of that assessment
 */
record GivenGrant(
        int index,
        PartialDate from,
        Optional<PartialDate> stated,
        Optional<String> assessment,
        Optional<PartialDate> assessed) {

    static ImmutableList<GivenGrant> of(Dossier dossier, Standing standing, ValidityOverTime validities) {
        return IntStream.range(0, dossier.grants().size())
                .filter(i -> dossier.grants().get(i).standing().equals(standing))
                .mapToObj(i -> of(dossier, i, validities))
                .collect(ImmutableList.toImmutableList());
    }

    private static GivenGrant of(Dossier dossier, int index, ValidityOverTime validities) {
        Grant grant = dossier.grants().get(index);
        PartialDate from = dossier.beginningOf(grant).orElse(PartialDate.unknown());
        Optional<PartialDate> assessed = grant.assessment()
                .flatMap(dossier::assessment)
                .filter(validities::counts)
                .flatMap(dossier::dateOf);
        return new GivenGrant(
                index,
                from,
                grant.until().map(stated -> stated.notBefore(from).orElse(stated)),
                grant.assessment().filter(id -> assessed.isPresent()),
                assessed);
    }

    GivenGrant beginning(PartialDate narrower) {
        return new GivenGrant(index, narrower, stated, assessment, assessed);
    }

    private GivenGrant assessed(PartialDate narrower) {
        return new GivenGrant(index, from, stated, assessment, Optional.of(narrower));
    }

    /** The same grant for each month in which it may have been assessed, where these are few and they matter. */
    ImmutableList<GivenGrant> byMonth(Validity validity, int most) {
        Optional<PartialDate> bounded = assessed.filter(
                date -> date.earliest().isPresent() && date.latest().isPresent());
        if (validity.countedFrom() != Validity.Start.ASSESSMENT_MONTH || stated.isPresent() || bounded.isEmpty()) {
            return ImmutableList.of(this);
        }
        ImmutableList<PartialDate> months = Days.months(bounded.get(), most);
        return months.stream()
                .flatMap(month -> from.notBefore(month).stream()
                        .map(later -> beginning(later).assessed(month)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The end that the grant states, no earlier than it begins. */
    Optional<PartialDate> statedEnd() {
        return stated.map(end -> end.notBefore(from).orElse(end));
    }

    /** The last day of this grant as a first award, and what it was counted from. */
    Term first(Validity validity) {
        boolean byGrant = validity.countedFrom() == Validity.Start.GRANT;
        Counted counted = byGrant
                ? new Counted(Counted.From.GRANT, from, Optional.empty())
                : new Counted(Counted.From.ASSESSMENT, assessed.orElse(PartialDate.unknown()), assessment);
        return Term.of(this, PeriodKind.FIRST, validity.lastDay(from, assessed), counted, from);
    }

    /** The last day of this grant as a renewal, and what it was counted from. */
    Term renewal(Validity validity, PartialDate before) {
        PartialDate end = validity.lastDayRenewed(before, from, assessed);
        boolean seamless = validity.renewal().seamless();
        Counted counted;
        if (validity.renewal().length().isEmpty()) {
            counted = new Counted(Counted.From.UNKNOWN, PartialDate.unknown(), Optional.empty());
        } else if (seamless) {
            counted = new Counted(Counted.From.PERIOD_BEFORE, before, Optional.empty());
        } else {
            counted = first(validity).counted().get(0);
        }
        return Term.of(
                this, PeriodKind.RENEWAL, end, counted, seamless ? Days.earlierOf(from, Days.dayAfter(before)) : from);
    }

    /** This grant where nobody tells how long it runs. */
    Term open() {
        PartialDate end = from.earliest().map(PartialDate::from).orElse(PartialDate.unknown());
        Counted counted = new Counted(Counted.From.UNKNOWN, PartialDate.unknown(), Optional.empty());
        return Term.of(this, PeriodKind.FIRST, end, counted, from).either();
    }
}
