package org.klynge.rules.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.function.Function;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.cluster.ProfileFact;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/**
 * The names that a rule book gives meaning to. A dossier may name other standings and claims, since other schemes exist;
 * but a name that is a slip away from a known one is a mistake.
 */
final class KnownNames {

    private static final int SLIP = 2;

    private final ImmutableSet<Standing> standings;
    private final ImmutableMap<String, IndicatorCatalogue> catalogues;
    private final ImmutableSetMultimap<String, Claim> claims;
    private final ImmutableSet<ProfileFact> figures;

    KnownNames(RuleBook ruleBook) {
        this.standings = ruleBook.standings();
        this.catalogues = ruleBook.schemes().stream()
                .flatMap(scheme -> scheme.assessments().stream())
                .flatMap(series -> series.catalogues().stream())
                .distinct()
                .collect(ImmutableMap.toImmutableMap(IndicatorCatalogue::id, Function.identity(), (one, other) -> one));
        this.figures = ruleBook.figures();
        this.claims = ruleBook.schemes().stream()
                .flatMap(scheme -> scheme.claims().stream())
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(Claim::name, Function.identity()));
    }

    /** The figures that a profile can give: the standard ones, and those that a scheme asks for. */
    ImmutableSet<ProfileFact> figures() {
        return figures;
    }

    /** The standing of a full name. One that no scheme gives is taken for the status of some other programme. */
    Standing standing(String fullName) {
        return standings.stream()
                .filter(standing -> standing.fullName().equals(fullName))
                .findFirst()
                .orElseGet(() -> ProgramStatus.of(checkNoSlip(
                        "standing",
                        fullName,
                        standings.stream().map(Standing::fullName).collect(ImmutableSet.toImmutableSet()))));
    }

    /** A catalogue; one that no scheme knows could count for nothing, so that "not assessed" would be all that is said. */
    String catalogue(String id) {
        if (!catalogues.containsKey(id)) {
            throw new IllegalArgumentException(
                    "no scheme knows the catalogue '" + id + "'; " + Nearest.to(id, catalogues.keySet()));
        }
        return id;
    }

    /** The number of an indicator that a catalogue lists, or any where it lists none. */
    String indicator(String catalogue, String number) {
        IndicatorCatalogue known = catalogues.get(catalogue);
        if (known != null && known.isListed() && known.indicator(number).isEmpty()) {
            throw new IllegalArgumentException("the catalogue " + catalogue + " has no indicator '" + number + "'; "
                    + Nearest.to(
                            number,
                            known.indicators().stream().map(Indicator::number).toList()));
        }
        return number;
    }

    /** Whoever gives an attestation; a slip of an authority whose word would count is a mistake. */
    String authority(String claim, String by) {
        for (Claim known : claims.get(claim)) {
            for (String authority : known.authorities()) {
                boolean slip = by.equalsIgnoreCase(authority) || Nearest.distance(by, authority) == 1;
                if (!known.authorities().contains(by) && slip) {
                    throw new IllegalArgumentException("the word of '" + by + "' does not count for " + claim
                            + "; did you mean '" + authority + "'?");
                }
            }
        }
        return by;
    }

    /** Whether a claim is always about an assessment, so that it says nothing without one. */
    private boolean isAboutAssessment(String claim) {
        return claims.containsKey(claim)
                && claims.get(claim).stream().allMatch(known -> known.about().isPresent());
    }

    /** Whether a claim can be about an assessment against a catalogue. */
    boolean canBeAbout(String claim, String catalogue) {
        return !isAboutAssessment(claim)
                || claims.get(claim).stream()
                        .flatMap(known -> known.about().stream())
                        .anyMatch(series -> series.catalogue(catalogue).isPresent());
    }

    String claim(String name) {
        return checkNoSlip("claim", name, claims.keySet());
    }

    private static String checkNoSlip(String what, String name, ImmutableSet<String> known) {
        if (!known.contains(name)) {
            for (String other : known) {
                boolean part = name.contains(other) || other.contains(name);
                if (part || (Nearest.distance(name, other) <= SLIP && !isOtherEdition(name, other))) {
                    throw new IllegalArgumentException(
                            "no scheme knows the " + what + " '" + name + "'; did you mean '" + other + "'?");
                }
            }
        }
        return name;
    }

    /** Names that differ in digits alone are other editions, not slips. */
    private static boolean isOtherEdition(String name, String other) {
        return name.replaceAll("[0-9]", "").equals(other.replaceAll("[0-9]", ""));
    }
}
