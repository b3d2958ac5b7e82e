package org.klynge.rules.document;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.FactRegistry;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;

/**
 * What the names in the document of a scheme will mean to a reader: the counterpart of {@link SchemeNames}. What a
 * requirement speaks of must be declared by its scheme, or no document can say it.
 */
final class Declared {

    private final Scheme scheme;
    private final FactRegistry facts;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    Declared(Scheme scheme) {
        this.scheme = scheme;
        this.facts = scheme.knownFacts();
    }

    void fact(String key, Fact fact, Entries entries) {
        boolean known = facts.figure(fact.name()).filter(fact::equals).isPresent();
        if (!known && !(fact instanceof Fact.Custom)) {
            throw entries.refuse(key, scheme.id() + " does not declare the fact " + fact.name());
        }
        entries.text(key, fact.name());
    }

    /** The names of facts, as a list. */
    void facts(String key, List<Fact> of, Entries entries) {
        for (Fact fact : of) {
            boolean known = facts.figure(fact.name()).filter(fact::equals).isPresent();
            if (!known && !(fact instanceof Fact.Custom)) {
                throw entries.refuse(key, scheme.id() + " does not declare the fact " + fact.name());
            }
        }
        entries.texts(key, of.stream().map(Fact::name).toList());
    }

    String date(String key, DateFact fact, Entries entries) {
        // Dates of standings are known for the ladders of other schemes, too.
        boolean known = fact instanceof DateFact.Granted
                || facts.date(fact.name()).filter(fact::equals).isPresent();
        if (!known) {
            throw entries.refuse(key, scheme.id() + " does not declare the date " + fact.name());
        }
        return fact.name();
    }

    void series(String key, AssessmentSeries series, Entries entries) {
        if (!scheme.assessments().contains(series)) {
            throw entries.refuse(key, scheme.id() + " does not declare the assessments " + series.name());
        }
        entries.text(key, series.name());
    }

    void claim(String key, Claim claim, Entries entries) {
        if (!scheme.claims().contains(claim)) {
            throw entries.refuse(key, scheme.id() + " does not declare the claim " + claim.name());
        }
        entries.text(key, claim.name());
    }

    /** The names of sources, which are declared at the end of the document. */
    void sources(List<Source> cited, Entries entries) {
        if (cited.stream().distinct().count() < cited.size()) {
            throw entries.refuse("source", "one source is named twice; a document names each once");
        }
        for (Source source : cited) {
            Source other = sources.putIfAbsent(source.id(), source);
            if (other != null && !other.equals(source)) {
                throw entries.refuse("source", "two sources are called " + source.id());
            }
        }
        entries.texts("source", cited.stream().map(Source::id).toList());
    }

    /** The sources that were named so far. */
    ImmutableSet<Source> cited() {
        return ImmutableSet.copyOf(sources.values());
    }
}
