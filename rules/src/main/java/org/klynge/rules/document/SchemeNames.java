package org.klynge.rules.document;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.klynge.assessment.IndicatorCatalogue;
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

    private final Map<String, IndicatorCatalogue> catalogues;
    private final ImmutableSet<Standing> standings;
    private final boolean complete;
    private final Predicate<String> mayLack;
    private final SetMultimap<String, String> declared = HashMultimap.create();
    private final Map<String, AssessmentSeries> assessments = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Requirement> shared = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final TreeSet<String> citedSources = new TreeSet<>();

    /**
     * The names that documents share; those that this one declares are added.
     *
     * @param complete whether these are all standings, so that there is no other one
     * @param mayLack which sections of the document may be incomplete
     */
    SchemeNames(
            Map<String, IndicatorCatalogue> catalogues,
            ImmutableSet<Standing> standings,
            boolean complete,
            Predicate<String> mayLack) {
        this.catalogues = catalogues;
        this.standings = standings;
        this.complete = complete;
        this.mayLack = mayLack;
        ProfileFact.standard().forEach(figure -> add(new Fact.OfProfile(figure)));
    }

    /** Notes that a section declares a name, whether that can be read or not. */
    void declare(String section, String name) {
        declared.put(section, name);
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

    IndicatorCatalogue catalogue(String id) {
        IndicatorCatalogue found = catalogues.get(id);
        if (found == null && declared.containsEntry("catalogues", id)) {
            throw new UnreadableName(id);
        }
        if (found == null) {
            throw unknown("catalogue", id, catalogues.keySet());
        }
        return found;
    }

    AssessmentSeries assessments(String name) {
        return find("assessments", name, assessments, "assessments");
    }

    Claim claim(String name) {
        return find("claim", name, claims, "claims");
    }

    Fact fact(String name) {
        for (String series : declared.get("assessments")) {
            if (name.startsWith("assessment." + series + ".") && !assessments.containsKey(series)) {
                throw new UnreadableName(series);
            }
        }
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
        if (found == null && (mayLack.test(section) || declared.containsEntry(section, name))) {
            throw new UnreadableName(name);
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
