package org.klynge.rules.document;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.klynge.cluster.ProfileFact;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Source;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** What the names in one scheme document mean. */
final class SchemeNames {

    private final ImmutableSet<Standing> standings;
    private final boolean complete;
    private final Predicate<String> mayLack;
    private final Map<String, AssessmentSeries> assessments = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Requirement> shared = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final TreeSet<String> citedSources = new TreeSet<>();

    /**
     * Names that include some standings; a set that is not complete is no reason to refuse another one.
     *
     * @param mayLack which sections of the document may be incomplete
     */
    SchemeNames(ImmutableSet<Standing> standings, boolean complete, Predicate<String> mayLack) {
        this.standings = standings;
        this.complete = complete;
        this.mayLack = mayLack;
        ProfileFact.standard().forEach(figure -> add(new Fact.OfProfile(figure)));
    }

    void add(AssessmentSeries series) {
        assessments.put(series.name(), series);
        add(new Fact.Score(series));
        add(new Fact.Count(series));
    }

    private void add(Fact fact) {
        facts.put(fact.name(), fact);
    }

    void add(Claim claim) {
        claims.put(claim.name(), claim);
    }

    void add(Source source) {
        sources.put(source.id(), source);
    }

    void share(Requirement requirement) {
        shared.put(requirement.id(), requirement);
    }

    Standing standing(String fullName) {
        return standings.stream()
                .filter(standing -> standing.fullName().equals(fullName))
                .findFirst()
                .orElseGet(() -> otherStanding(fullName));
    }

    private Standing otherStanding(String fullName) {
        if (complete) {
            throw unknown(
                    "standing",
                    fullName,
                    standings.stream().map(Standing::fullName).collect(ImmutableSet.toImmutableSet()));
        }
        return ProgramStatus.of(fullName);
    }

    AssessmentSeries assessments(String name) {
        return find("assessments", name, assessments, "assessments");
    }

    Claim claim(String name) {
        return find("claim", name, claims, "claims");
    }

    Fact fact(String name) {
        return find("fact", name, facts, "assessments");
    }

    Requirement shared(String id) {
        return find("shared requirement", id, shared, "shared");
    }

    Source source(String id) {
        citedSources.add(id);
        return find("source", id, sources, "sources");
    }

    boolean isCited(String source) {
        return citedSources.contains(source);
    }

    private <T> T find(String what, String name, Map<String, T> known, String section) {
        T found = known.get(name);
        if (found == null && mayLack.test(section)) {
            throw new CutOff(name);
        }
        if (found == null) {
            throw unknown(what, name, known.keySet());
        }
        return found;
    }

    private static IllegalArgumentException unknown(String what, String name, Collection<String> known) {
        return new IllegalArgumentException("no " + what + " is called '" + name + "'; " + Nearest.to(name, known));
    }
}
