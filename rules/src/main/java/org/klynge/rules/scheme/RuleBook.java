package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.standing.Standing;

/**
 * Schemes with all their editions: everything that a decision may consult. The mark of one scheme may ask for the label
 * of another, and finds here how long that label runs.
 *
 * <p>The editions of a scheme do not overlap, each ladder belongs to one scheme, and every standing that a condition
 * speaks of is on some ladder. Immutable and thread-safe.
 */
public final class RuleBook {

    private final ImmutableList<Scheme> schemes;

    private RuleBook(ImmutableList<Scheme> schemes) {
        this.schemes = schemes;
        checkLadders();
        checkEditions();
        checkClaims();
        schemes.forEach(scheme -> scheme.rules().values().stream()
                .flatMap(rules -> rules.requirements().values().stream())
                .forEach(requirement -> Stream.concat(
                                Stream.of(requirement.condition()),
                                requirement.otherReadings().stream().flatMap(reading -> reading.condition().stream()))
                        .forEach(condition -> checkStandings(scheme, requirement, condition))));
    }

    /**
     * A rule book of some editions.
     *
     * @param schemes the editions, in any order
     * @return the rule book
     * @throws IllegalArgumentException if two editions overlap or bear the same name, two schemes share a ladder, or a
     *     condition speaks of a standing that is on none
     */
    public static RuleBook of(Iterable<Scheme> schemes) {
        return new RuleBook(ImmutableList.copyOf(schemes));
    }

    /**
     * A rule book of some editions.
     *
     * @param schemes the editions, in any order
     * @return the rule book
     * @throws IllegalArgumentException as {@link #of(Iterable)} does
     */
    public static RuleBook of(Scheme... schemes) {
        return of(List.of(schemes));
    }

    private void checkLadders() {
        Map<String, String> schemeOfLadder = new HashMap<>();
        for (Scheme scheme : schemes) {
            String other = schemeOfLadder.putIfAbsent(scheme.ladder().id(), scheme.id());
            if (other != null && !other.equals(scheme.id())) {
                throw new IllegalArgumentException("schemes: " + other + " and " + scheme.id()
                        + " have the same ladder '" + scheme.ladder().id() + "'");
            }
        }
    }

    private void checkEditions() {
        for (int i = 0; i < schemes.size(); i++) {
            for (Scheme other : schemes.subList(i + 1, schemes.size())) {
                Scheme one = schemes.get(i);
                if (one.id().equals(other.id())) {
                    boolean sameDays =
                            one.inForce().days().isConnected(other.inForce().days())
                                    && !one.inForce()
                                            .days()
                                            .intersection(other.inForce().days())
                                            .isEmpty();
                    if (sameDays || one.edition().equals(other.edition())) {
                        throw new IllegalArgumentException("schemes: the editions " + one.edition() + " ("
                                + one.inForce() + ") and " + other.edition() + " (" + other.inForce() + ") of "
                                + one.id() + (sameDays ? " overlap" : " bear the same name"));
                    }
                }
            }
        }
    }

    /** Attestations name a claim and no scheme, so that one name must not mean two things. */
    private void checkClaims() {
        Map<String, String> schemeOfClaim = new HashMap<>();
        for (Scheme scheme : schemes) {
            for (Claim claim : scheme.claims()) {
                String other = schemeOfClaim.putIfAbsent(claim.name(), scheme.id());
                if (other != null && !other.equals(scheme.id())) {
                    throw new IllegalArgumentException("schemes: " + other + " and " + scheme.id()
                            + " both declare the claim '" + claim.name() + "'; expected a name of its own for each");
                }
            }
        }
    }

    private void checkStandings(Scheme scheme, Requirement requirement, Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            for (Standing standing : holds.anyOf()) {
                if (!standings().contains(standing)) {
                    throw new IllegalArgumentException("schemes: the requirement '" + requirement.id() + "' of "
                            + scheme.id() + " " + scheme.edition() + " speaks of " + standing
                            + ", which no scheme here gives; expected one of " + standings());
                }
            }
        }
        condition.parts().forEach(part -> checkStandings(scheme, requirement, part));
    }

    /**
     * All editions of all schemes.
     *
     * @return the editions, in the order in which they were given
     */
    public ImmutableList<Scheme> schemes() {
        return schemes;
    }

    /**
     * The edition of a scheme that is in force on a day.
     *
     * @param scheme the id of the scheme
     * @param day the day
     * @return the edition, or nothing where none is in force
     * @throws IllegalArgumentException if the rule book has no scheme of that id
     */
    public Optional<Scheme> edition(String scheme, LocalDate day) {
        if (editions(scheme).isEmpty()) {
            throw new IllegalArgumentException("scheme: '" + scheme + "' is not in this rule book; expected one of "
                    + schemes.stream().map(Scheme::id).distinct().toList());
        }
        return editions(scheme).stream()
                .filter(edition -> edition.inForce().days().contains(day))
                .findFirst();
    }

    /**
     * The editions of a scheme.
     *
     * @param scheme the id of the scheme
     * @return the editions; empty where the rule book has no scheme of that id
     */
    public ImmutableList<Scheme> editions(String scheme) {
        return schemes.stream().filter(edition -> edition.id().equals(scheme)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Every standing that some edition gives.
     *
     * @return the standings of all ladders
     */
    public ImmutableSet<Standing> standings() {
        return schemes.stream()
                .flatMap(scheme -> scheme.ladder().standings().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * How long a standing runs that is given on a day.
     *
     * @param standing the standing
     * @param day the day on which it is given
     * @return the validity, or nothing where the edition of that day, or any edition, says nothing of it
     */
    public Optional<Validity> validity(Standing standing, LocalDate day) {
        return schemes.stream()
                .filter(scheme -> scheme.inForce().days().contains(day))
                .filter(scheme -> scheme.ladder().standings().contains(standing))
                .findFirst()
                .flatMap(scheme -> scheme.rules(standing).validity());
    }

    /**
     * The names of all claims that some scheme lets authorities confirm.
     *
     * @return the names
     */
    public ImmutableSet<String> claims() {
        return schemes.stream()
                .flatMap(scheme -> scheme.claims().stream())
                .map(claim -> claim.name())
                .collect(ImmutableSet.toImmutableSet());
    }
}
