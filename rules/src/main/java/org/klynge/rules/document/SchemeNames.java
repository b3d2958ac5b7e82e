package org.klynge.rules.document;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.cluster.ProfileFact;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.FactRegistry;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.PluginFailure;
import org.klynge.rules.spi.Plugins;
import org.klynge.rules.spi.ScoringPlugin;
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
    private final Map<String, Supplier<Optional<Fact>>> pending = new LinkedHashMap<>();
    private final Plugins plugins;
    private final PluginFacts pluginFacts;
    private FactRegistry facts;
    private final Set<String> citedSources = new HashSet<>();
    private final Set<String> used = new HashSet<>();

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
            Plugins plugins,
            PluginFacts pluginFacts,
            Predicate<String> mayLack) {
        this.catalogues = catalogues;
        this.standings = standings;
        this.complete = complete;
        this.plugins = plugins;
        this.pluginFacts = pluginFacts;
        this.facts = FactRegistry.standard().withStandings(standings).withFacts(pluginFacts.facts());
        this.mayLack = mayLack;
    }

    /** Adds the names of a scheme that this one extends; its sources need not be cited again. */
    void inherit(Scheme base) {
        base.assessments().forEach(this::add);
        base.figures().forEach(this::add);
        base.facts().forEach(this::add);
        base.claims().forEach(this::add);
        Stream<Source> cited = base.rules().values().stream()
                .flatMap(rules -> Stream.concat(
                        rules.validity().stream().flatMap(SchemeNames::sources),
                        rules.requirements().values().stream().flatMap(SchemeNames::sources)));
        Stream<Source> ofDays =
                Stream.concat(base.inForce().sources().stream(), base.calls().sources());
        Stream.concat(ofDays, cited).forEach(source -> {
            add(source);
            citedSources.add(source.id());
        });
    }

    private static Stream<Source> sources(Requirement requirement) {
        return Stream.concat(
                requirement.sources().stream(),
                requirement.otherReadings().stream().flatMap(reading -> reading.sources().stream()));
    }

    private static Stream<Source> sources(Validity validity) {
        return Stream.concat(
                validity.sources().stream(),
                validity.otherReadings().stream().flatMap(reading -> reading.sources().stream()));
    }

    /** Notes that a section declares a name, whether that can be read or not. */
    void declare(String section, String name) {
        declared.put(section, name);
    }

    void add(AssessmentSeries series) {
        assessments.put(series.name(), series);
        facts = facts.withAssessments(ImmutableList.of(series));
    }

    void add(ProfileFact figure) {
        facts = facts.withFigures(ImmutableList.of(figure));
    }

    void add(Fact fact) {
        facts = facts.withFacts(ImmutableList.of(fact));
    }

    boolean isFact(String name) {
        return facts.figure(name).isPresent() || facts.date(name).isPresent();
    }

    /** Notes a fact that is declared and will be read when it is first needed, or last of all. */
    void later(String name, Supplier<Optional<Fact>> read) {
        pending.put(name, read);
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
        Supplier<Optional<Fact>> read = pending.get(name);
        if (read != null) {
            return read.get().orElseThrow(() -> new UnreadableName(name));
        }
        return facts.figure(name).orElseThrow(() -> noFact(name));
    }

    private IllegalArgumentException noFact(String name) {
        Optional<PluginFailure> failure = pluginFacts.failure(name);
        if (failure.isPresent()) {
            return new IllegalArgumentException("nothing is known of the fact of the plug-in " + failure.get());
        }
        if (date(name).isPresent()) {
            return new IllegalArgumentException("'" + name + "' is a date, where a number is expected");
        }
        for (String series : declared.get("assessments")) {
            if (name.startsWith("assessment." + series + ".") && !assessments.containsKey(series)) {
                return new UnreadableName(series);
            }
        }
        boolean unreadable = mayLack.test("assessments")
                || mayLack.test("facts")
                || mayLack.test("figures")
                || declared.containsEntry("facts", name)
                || (name.startsWith("profile.")
                        && declared.containsEntry("figures", name.substring("profile.".length())));
        return unreadable ? new UnreadableName(name) : unknown("fact", name, alike(name));
    }

    /** The facts among which a name is looked for: those that begin alike, figures before dates, where there are such. */
    private Collection<String> alike(String name) {
        String beginning = name.substring(0, name.indexOf('.') + 1);
        List<String> figures = facts.figures().stream()
                .map(Fact::name)
                .filter(other -> !beginning.isEmpty() && other.startsWith(beginning))
                .toList();
        return figures.isEmpty() ? facts.names() : figures;
    }

    /** The date of a name, if it is one. */
    Optional<DateFact> date(String name) {
        return facts.date(name);
    }

    DateFact knownDate(String name) {
        return date(name).orElseThrow(() -> {
            if (facts.figure(name).isPresent()) {
                return new IllegalArgumentException("'" + name + "' is a number, where a date is expected");
            }
            IllegalArgumentException none = noFact(name);
            return none instanceof UnreadableName
                    ? none
                    : unknown(
                            "date",
                            name,
                            facts.dates().stream().map(DateFact::name).toList());
        });
    }

    ConditionPlugin conditionPlugin(String name) {
        return plugin("condition", name, plugins.conditions());
    }

    ImmutableMap<String, ScoringPlugin> scoringPlugins() {
        return plugins.scoring();
    }

    private static <P> P plugin(String kind, String name, Map<String, P> known) {
        P found = known.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no plug-in brings a " + kind + " called '" + name + "'; "
                    + (known.isEmpty() ? "none is installed" : Nearest.to(name, known.keySet())));
        }
        return found;
    }

    Requirement shared(String id) {
        used.add(id);
        return find("shared requirement", id, shared, "shared");
    }

    boolean isUsed(String shared) {
        return used.contains(shared);
    }

    /** The sources that some fields name, each once. */
    ImmutableList<Source> sources(Fields fields) {
        Set<String> named = new HashSet<>();
        return fields.values("source", id -> {
            if (!named.add(id)) {
                throw new IllegalArgumentException("'" + id + "' occurs twice; remove one of them");
            }
            return source(id);
        });
    }

    private Source source(String id) {
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
