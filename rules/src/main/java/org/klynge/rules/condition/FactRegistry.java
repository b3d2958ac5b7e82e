package org.klynge.rules.condition;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.klynge.cluster.ProfileFact;
import org.klynge.standing.Standing;

/**
 * The facts that conditions can speak of, by name: figures, each with a unit, and dates. Immutable and thread-safe.
 *
 * <pre>{@code
 * FactRegistry facts = scheme.knownFacts();
 * facts.figure("assessment.gold.score").map(Fact::unit); // percent
 * }</pre>
 */
public final class FactRegistry {

    private final ImmutableMap<String, Fact> figures;
    private final ImmutableMap<String, DateFact> dates;

    private FactRegistry(Map<String, Fact> figures, Map<String, DateFact> dates) {
        this.figures = ImmutableMap.copyOf(figures);
        this.dates = ImmutableMap.copyOf(dates);
    }

    /**
     * The facts that every dossier has: the standard figures of profiles with their dates, when the cluster was founded and
     * how long ago, when it merged into another one, and the day of the decision.
     *
     * @return the standard facts
     */
    public static FactRegistry standard() {
        DateFact founded = new DateFact.Founded();
        DateFact merged = new DateFact.Merged();
        DateFact day = new DateFact.DecisionDay();
        return new FactRegistry(
                        ImmutableMap.of(
                                "cluster.age", new Fact.Named("cluster.age", new Fact.TimeBetween(founded, day))),
                        ImmutableMap.of(founded.name(), founded, merged.name(), merged, day.name(), day))
                .withFigures(ProfileFact.standard());
    }

    /**
     * These facts and some figures of profiles, each with the date of its latest statement.
     *
     * @param more the figures
     * @return all of them
     */
    public FactRegistry withFigures(Iterable<ProfileFact> more) {
        Collected all = new Collected(this);
        more.forEach(figure -> {
            all.add(new Fact.OfProfile(figure));
            all.add(new DateFact.Stated(figure));
        });
        return all.registry();
    }

    /**
     * These facts and those of some assessments: score, points, number and dates.
     *
     * @param more the assessments
     * @return all of them
     */
    public FactRegistry withAssessments(Iterable<AssessmentSeries> more) {
        Collected all = new Collected(this);
        more.forEach(series -> {
            all.add(new Fact.Score(series));
            all.add(new Fact.TotalPoints(series));
            all.add(new Fact.Count(series));
            for (DateFact.Which which : DateFact.Which.values()) {
                all.add(new DateFact.Examined(series, which));
            }
        });
        return all.registry();
    }

    /**
     * These facts and the dates on which some standings were given.
     *
     * @param more the standings
     * @return all of them
     */
    public FactRegistry withStandings(Iterable<? extends Standing> more) {
        Collected all = new Collected(this);
        more.forEach(standing -> {
            for (DateFact.Which which : DateFact.Which.values()) {
                all.add(new DateFact.Granted(standing, which));
            }
        });
        return all.registry();
    }

    /**
     * These facts and others, such as those that a scheme makes or a plug-in reads.
     *
     * @param more the facts
     * @return all of them
     */
    public FactRegistry withFacts(Iterable<? extends Fact> more) {
        Collected all = new Collected(this);
        more.forEach(all::add);
        return all.registry();
    }

    /** Adds facts; of two with one name the later one counts. */
    private static final class Collected {

        private final Map<String, Fact> figures;
        private final Map<String, DateFact> dates;

        Collected(FactRegistry registry) {
            this.figures = new LinkedHashMap<>(registry.figures);
            this.dates = new LinkedHashMap<>(registry.dates);
        }

        void add(Fact fact) {
            figures.put(fact.name(), fact);
        }

        void add(DateFact fact) {
            dates.put(fact.name(), fact);
        }

        FactRegistry registry() {
            return new FactRegistry(figures, dates);
        }
    }

    /**
     * The figure of a name.
     *
     * @param name the name
     * @return the fact, or nothing where no figure bears the name
     */
    public Optional<Fact> figure(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    /**
     * The date of a name.
     *
     * @param name the name
     * @return the fact, or nothing where no date bears the name
     */
    public Optional<DateFact> date(String name) {
        return Optional.ofNullable(dates.get(name));
    }

    /**
     * All figures.
     *
     * @return the facts, each with a unit
     */
    public ImmutableSet<Fact> figures() {
        return ImmutableSet.copyOf(figures.values());
    }

    /**
     * All dates.
     *
     * @return the facts
     */
    public ImmutableSet<DateFact> dates() {
        return ImmutableSet.copyOf(dates.values());
    }

    /**
     * The names of all of them.
     *
     * @return the names
     */
    public ImmutableSet<String> names() {
        return ImmutableSet.<String>builder()
                .addAll(figures.keySet())
                .addAll(dates.keySet())
                .build();
    }
}
