package org.klynge.cluster;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Identifier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/**
 * A figure that describes a cluster on a day: what it is called in documents, its unit, and what it can be at all.
 *
 * @param name the name, such as {@code team-fte}
 * @param possible every value that the figure can have; a statement is clipped to it
 */
public record ProfileFact(String name, Quantity possible) {

    /** How many participants the cluster has, committed or not. */
    public static final ProfileFact PARTICIPANTS = atLeastZero("participants", Unit.COUNT);
    /** How many participants are committed, by a signed agreement or a fee. */
    public static final ProfileFact COMMITTED_PARTICIPANTS = atLeastZero("committed-participants", Unit.COUNT);
    /** Which share of the committed participants belongs to the private sector. */
    public static final ProfileFact PRIVATE_PARTICIPANTS = share("private-participants");
    /** Which share of the finance of the cluster organisation is private. */
    public static final ProfileFact PRIVATE_SHARE = share("private-share");
    /** The size of the management team in full-time equivalents. */
    public static final ProfileFact TEAM_FTE = atLeastZero("team-fte", Unit.FTE);

    private static final ImmutableList<ProfileFact> STANDARD =
            ImmutableList.of(PARTICIPANTS, COMMITTED_PARTICIPANTS, PRIVATE_PARTICIPANTS, PRIVATE_SHARE, TEAM_FTE);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is not an identifier
     */
    public ProfileFact {
        Identifier.check("profile fact", name);
    }

    /**
     * A figure that is never negative.
     *
     * @param name the name
     * @param unit the unit
     * @return the fact
     */
    public static ProfileFact atLeastZero(String name, Unit unit) {
        return new ProfileFact(name, Quantity.in(Range.atLeast(BigFraction.ZERO), unit));
    }

    /**
     * A figure that is a share of a whole, from 0 to 100 %.
     *
     * @param name the name
     * @return the fact
     */
    public static ProfileFact share(String name) {
        return new ProfileFact(name, Quantity.percent(0).hull(Quantity.percent(100)));
    }

    /**
     * The figures that every dossier may give.
     *
     * @return the standard facts
     */
    public static ImmutableList<ProfileFact> standard() {
        return STANDARD;
    }

    /**
     * The standard figure of a name.
     *
     * @param name the name in documents
     * @return the fact, or nothing where no standard fact bears the name
     */
    public static Optional<ProfileFact> named(String name) {
        return STANDARD.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    /**
     * Holds a statement against what the figure can be.
     *
     * @param stated what is stated
     * @return the part of the statement that is possible
     * @throws IllegalArgumentException if none of it is, or the unit is another one
     */
    public Quantity clip(Quantity stated) {
        if (!stated.unit().equals(possible.unit())) {
            throw new IllegalArgumentException(name + " cannot be " + stated + ", a quantity in " + stated.unit()
                    + "; expected one in " + possible.unit());
        }
        return possible.meet(stated)
                .orElseThrow(
                        () -> new IllegalArgumentException(name + " cannot be " + stated + "; expected " + possible));
    }

    @Override
    public String toString() {
        return name;
    }
}
