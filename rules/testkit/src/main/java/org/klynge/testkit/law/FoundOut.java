package org.klynge.testkit.law;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Finding;
import org.klynge.rules.decision.MissingFact;

/** Dossiers that say what was found out. */
final class FoundOut {

    private FoundOut() {}

    /** The dossier of a decision with a finding added on its day; none where that cannot be said, or something else is said. */
    static ImmutableList<Dossier> of(MissingFact missing, Finding finding, Decision decision) {
        if (finding instanceof Finding.Figures figures) {
            return figure(missing.asked())
                    .filter(figure -> decision.dossier().profiles().stream()
                            .noneMatch(profile -> profile.figures().containsKey(figure)))
                    .map(figure -> figures.values().asRanges().stream()
                            .map(range -> stating(decision, figure, within(range, figures.unit())))
                            .collect(ImmutableList.toImmutableList()))
                    .orElse(ImmutableList.of());
        }
        return finding instanceof Finding.Truth truth
                ? claim(missing.asked())
                        .filter(claim -> claim.about().isEmpty())
                        .filter(claim -> decision.dossier().attestations().stream()
                                .noneMatch(said -> said.claim().equals(claim.name())))
                        .filter(claim -> !decision.assumptions().contains(claim.name()))
                        .map(claim -> ImmutableList.of(confirming(decision, claim, truth.holds())))
                        .orElse(ImmutableList.of())
                : ImmutableList.of();
    }

    private static Optional<ProfileFact> figure(Condition asked) {
        return asked instanceof Condition.On on ? figure(on.fact()) : Optional.empty();
    }

    private static Optional<ProfileFact> figure(Fact fact) {
        if (fact instanceof Fact.Named named) {
            return figure(named.fact());
        }
        return fact instanceof Fact.OfProfile of ? Optional.of(of.figure()) : Optional.empty();
    }

    private static Optional<Claim> claim(Condition asked) {
        if (asked instanceof Condition.Confirmable confirmable) {
            return Optional.of(confirmable.claim());
        }
        return asked instanceof Condition.Attested attested ? Optional.of(attested.claim()) : Optional.empty();
    }

    /** A number of the range, as near to its lower end as one can. */
    private static Quantity within(Range<BigFraction> range, Unit unit) {
        BigFraction step = BigFraction.ONE;
        if (range.hasLowerBound() && range.hasUpperBound() && !unit.whole()) {
            step = range.upperEndpoint().subtract(range.lowerEndpoint()).divide(2);
        }
        BigFraction number = BigFraction.ZERO;
        if (range.hasLowerBound()) {
            boolean itself = range.lowerBoundType() == BoundType.CLOSED;
            number = itself ? range.lowerEndpoint() : range.lowerEndpoint().add(step);
        } else if (range.hasUpperBound()) {
            boolean itself = range.upperBoundType() == BoundType.CLOSED;
            number = itself ? range.upperEndpoint() : range.upperEndpoint().subtract(step);
        }
        return Quantity.exactly(number, unit);
    }

    private static Dossier stating(Decision decision, ProfileFact figure, Quantity number) {
        Entries known = Entries.of(decision.dossier());
        Profile stating = Profile.builder()
                .date(PartialDate.on(decision.date()))
                .putFigure(figure, number)
                .build();
        return known.withProfiles(with(known.profiles(), stating)).dossier();
    }

    private static Dossier confirming(Decision decision, Claim claim, boolean holds) {
        Entries known = Entries.of(decision.dossier());
        Attestation word = Attestation.builder()
                .claim(claim.name())
                .holds(holds)
                .by(claim.authorities().asList().get(0))
                .date(PartialDate.on(decision.date()))
                .build();
        return known.withAttestations(with(known.attestations(), word)).dossier();
    }

    private static <T> ImmutableList<T> with(List<T> list, T another) {
        return ImmutableList.<T>builder().addAll(list).add(another).build();
    }
}
