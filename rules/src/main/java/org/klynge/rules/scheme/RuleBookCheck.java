package org.klynge.rules.scheme;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.cluster.ProfileFact;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.standing.Standing;

/** Checks that the schemes of a rule book go together: what each names means one thing, and is there. */
final class RuleBookCheck {

    private final RuleBook ruleBook;
    private final ImmutableList<Scheme> schemes;

    RuleBookCheck(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
        this.schemes = ruleBook.schemes();
    }

    /** Throws a {@link RuleBookConflict} where they do not. */
    void run() {
        checkLadders();
        checkEditions();
        checkClaims();
        checkFigures();
        checkCalls();
        checkEndings();
        schemes.forEach(scheme -> scheme.rules().values().stream()
                .flatMap(rules -> rules.requirements().values().stream())
                .forEach(requirement -> Stream.concat(
                                Stream.of(requirement.condition()),
                                requirement.otherReadings().stream().flatMap(reading -> reading.condition().stream()))
                        .forEach(condition -> checkStandings(scheme, requirement, condition))));
    }

    private void checkLadders() {
        Map<String, String> schemeOfLadder = new HashMap<>();
        for (Scheme scheme : schemes) {
            String other = schemeOfLadder.putIfAbsent(
                    scheme.ladder().id(), scheme.origin().id());
            if (other != null && !other.equals(scheme.origin().id())) {
                throw new RuleBookConflict(
                        scheme,
                        "ladder",
                        "schemes: " + other + " and " + scheme.id() + " have the same ladder '"
                                + scheme.ladder().id() + "'");
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
                    boolean sameName = one.edition().equals(other.edition());
                    if (sameDays || sameName) {
                        throw new RuleBookConflict(
                                other,
                                sameName ? "edition" : "in-force",
                                "schemes: the editions " + one.edition() + " ("
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
                String declaring = declaring(scheme, claim);
                String other = schemeOfClaim.putIfAbsent(claim.name(), declaring);
                if (other != null && !other.equals(declaring)) {
                    throw new RuleBookConflict(
                            scheme,
                            "claims",
                            "schemes: " + other + " and " + declaring + " both declare the claim '" + claim.name()
                                    + "'; expected a name of its own for each");
                }
            }
        }
    }

    /** Where a claim comes from: the first in a chain of extensions that has it. */
    private static String declaring(Scheme scheme, Claim claim) {
        return scheme.base()
                .filter(base -> base.claims().contains(claim))
                .map(base -> declaring(base, claim))
                .orElse(scheme.id());
    }

    /** Dossiers name a figure and no scheme, so that one name must not mean two things. */
    private void checkFigures() {
        Map<String, ProfileFact> byName = new HashMap<>();
        ProfileFact.standard().forEach(figure -> byName.put(figure.name(), figure));
        schemes.forEach(scheme -> scheme.figures().forEach(figure -> {
            ProfileFact other = byName.putIfAbsent(figure.name(), figure);
            if (other != null && !other.equals(figure)) {
                throw new RuleBookConflict(
                        scheme,
                        "figures",
                        "schemes: the figure '" + figure.name() + "' is " + other.possible()
                                + " in " + other.possible().unit() + " here and " + figure.possible() + " in "
                                + figure.possible().unit() + " there; expected one meaning");
            }
        }));
    }

    /** A call is one and the same in every edition that lists it. */
    private void checkCalls() {
        Table<String, String, Call> byLadder = HashBasedTable.create();
        schemes.forEach(scheme -> scheme.calls().list().forEach(call -> {
            Call other = byLadder.get(scheme.ladder().id(), call.id());
            if (other != null && !other.equals(call)) {
                throw new RuleBookConflict(
                        scheme,
                        "calls",
                        "schemes: the call '" + call.id() + "' of " + scheme.id() + " " + scheme.edition()
                                + " is not as another edition lists it; expected the same days, standings and sources, or"
                                + " another id");
            }
            byLadder.put(scheme.ladder().id(), call.id(), call);
        }));
    }

    /** A standing that sits on itself would end whenever it ends. */
    private void checkEndings() {
        ImmutableSet<Standing> given = ruleBook.standings();
        for (Scheme scheme : schemes) {
            scheme.rules()
                    .forEach((standing, said) -> said.validity().stream()
                            .flatMap(RuleBook::endingWith)
                            .forEach(other -> {
                                String sits = "schemes: " + standing
                                        + (isCertain(said, other) ? " ends with " : " may end with ") + other + " by "
                                        + scheme.id() + " " + scheme.edition();
                                if (!given.contains(other)) {
                                    throw new RuleBookConflict(
                                            scheme,
                                            "standings",
                                            sits + ", which no scheme here gives; expected one of " + given);
                                }
                                if (ruleBook.sittingOn(ImmutableList.of(other)).contains(standing)) {
                                    throw new RuleBookConflict(
                                            scheme,
                                            "standings",
                                            sits
                                                    + ", which ends with it in turn; expected no standing that ends with itself");
                                }
                            }));
        }
    }

    /** Whether it ends with another by any reading, and does not only perhaps do so. */
    private static boolean isCertain(StandingRules said, Standing other) {
        return said.validity().stream()
                .flatMap(validity -> Stream.concat(
                        Stream.of(validity.ending()),
                        validity.otherReadings().stream().map(ValidityReading::ending)))
                .anyMatch(ending -> ending.with().equals(Optional.of(other)));
    }

    private void checkStandings(Scheme scheme, Requirement requirement, Condition condition) {
        NamedStandings.in(condition)
                .filter(standing -> !ruleBook.standings().contains(standing))
                .findFirst()
                .ifPresent(standing -> {
                    throw new RuleBookConflict(
                            scheme,
                            "standings",
                            "schemes: the requirement '" + requirement.id() + "' of "
                                    + scheme.id() + " " + scheme.edition() + " speaks of " + standing
                                    + ", which no scheme here gives; expected one of " + ruleBook.standings());
                });
    }
}
