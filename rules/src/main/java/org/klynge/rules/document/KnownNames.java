package org.klynge.rules.document;

import com.google.common.collect.ImmutableSet;
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
    private final ImmutableSet<String> catalogues;
    private final ImmutableSet<String> claims;

    KnownNames(RuleBook ruleBook) {
        this.standings = ruleBook.standings();
        this.catalogues = ruleBook.schemes().stream()
                .flatMap(scheme -> scheme.assessments().stream())
                .flatMap(series -> series.catalogues().stream())
                .map(catalogue -> catalogue.id())
                .collect(ImmutableSet.toImmutableSet());
        this.claims = ruleBook.claims();
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
        if (!catalogues.contains(id)) {
            throw new IllegalArgumentException(
                    "no scheme knows the catalogue '" + id + "'; " + Nearest.to(id, catalogues));
        }
        return id;
    }

    String claim(String name) {
        return checkNoSlip("claim", name, claims);
    }

    private static String checkNoSlip(String what, String name, ImmutableSet<String> known) {
        if (!known.contains(name)) {
            for (String other : known) {
                if (Nearest.distance(name, other) <= SLIP && !isOtherEdition(name, other)) {
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
