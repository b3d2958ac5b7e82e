package org.klynge.testkit.arbitrary;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Latest;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Profiles with figures for any of the standard facts. */
public final class AnyProfile {

    private AnyProfile() {}

    /**
     * Profiles; any part may be missing.
     *
     * @return profiles with standard figures
     */
    public static Arbitrary<Profile> profiles() {
        Arbitrary<List<Optional<Quantity>>> figures = Combinators.combine(ProfileFact.standard().stream()
                        .map(fact -> figures(fact).optional(0.5))
                        .toList())
                .as(list -> list);
        return Combinators.combine(AnyDate.dates(), figures, orders()).as(AnyProfile::profile);
    }

    private static Arbitrary<List<ProfileFact>> orders() {
        return Arbitraries.shuffle(ProfileFact.standard());
    }

    private static Profile profile(PartialDate date, List<Optional<Quantity>> figures, List<ProfileFact> order) {
        Profile.Builder profile = Profile.builder().date(date);
        for (ProfileFact fact : order) {
            figures.get(ProfileFact.standard().indexOf(fact)).ifPresent(figure -> profile.putFigure(fact, figure));
        }
        return profile.build();
    }

    /**
     * What can be said of a fact.
     *
     * @param fact the fact
     * @return quantities within what the fact can be
     */
    public static Arbitrary<Quantity> figures(ProfileFact fact) {
        Unit unit = fact.possible().unit();
        return AnyQuantity.quantities(unit.equals(Unit.PERCENT) ? AnyNumber.percentages() : AnyNumber.fromZero(), unit)
                .map(figure -> fact.possible().meet(figure).isPresent() ? fact.clip(figure) : fact.possible());
    }

    /**
     * The latest word on the participants of a cluster.
     *
     * @return what up to three profiles tell on a day
     */
    public static Arbitrary<Latest<Profile, Quantity>> latest() {
        return Combinators.combine(AnyDate.days(), profiles().list().ofMaxSize(3))
                .as((day, profiles) -> Latest.on(
                        day,
                        profiles,
                        Profile::date,
                        profile -> profile.figures()
                                .getOrDefault(ProfileFact.PARTICIPANTS, ProfileFact.PARTICIPANTS.possible()),
                        Quantity::meet));
    }

    /**
     * What may be the latest word on the participants of a cluster.
     *
     * @return numbers, each with the profiles that give it
     */
    public static Arbitrary<Latest.Candidate<Profile, Quantity>> candidates() {
        return Parts.of(latest(), Latest::candidates);
    }
}
