package org.klynge.testkit.boundary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scoring.LevelPoints;
import org.klynge.standing.Standing;

/**
 * What an edition of a scheme asks about: the things that a dossier has to speak of to move one of its verdicts, and the
 * thresholds that it sets on them. Other readings, and requirements that are not applied, ask too.
 *
 * @param figures the figures of a profile
 * @param series the assessments; all that the edition declares are among them, since conditions in Java may read any
 * @param claims what can be attested
 * @param standings the standings of its ladder, and those of others that it consults
 * @param thresholds what is asked of figures, also where they are parts of others
 * @param dateThresholds what is asked of dates
 * @param times how long something may be past or may run, in months
 * @param days the days on which something changes: the edition, its calls and its standings begin or end
 */
public record SubjectMatter(
        ImmutableSet<ProfileFact> figures,
        ImmutableSet<AssessmentSeries> series,
        ImmutableSet<Claim> claims,
        ImmutableSet<Standing> standings,
        ImmutableSetMultimap<Fact, Threshold> thresholds,
        ImmutableSetMultimap<DateFact, DateThreshold> dateThresholds,
        ImmutableSet<Period> times,
        ImmutableSet<LocalDate> days) {

    /** The most points of an indicator, where nothing tells another number. */
    public static final int USUAL_POINTS = 5;

    private static final LocalDate SOME_DAY = LocalDate.of(2020, 1, 1);

    /**
     * A day on which it is worth asking, whatever else happens on it.
     *
     * @param scheme an edition
     * @return a year after the edition began, or else before it ended; some day for one that is always in force
     */
    public static LocalDate usualDay(Scheme scheme) {
        return scheme.inForce()
                .from()
                .flatMap(PartialDate::latest)
                .map(from -> from.plusYears(1))
                .or(() ->
                        scheme.inForce().until().flatMap(PartialDate::earliest).map(until -> until.minusYears(1)))
                .orElse(SOME_DAY);
    }

    /**
     * What an edition of a scheme asks about.
     *
     * @param scheme the edition
     * @return everything that its requirements, validities and calls speak of
     */
    public static SubjectMatter of(Scheme scheme) {
        Collected collected = new Collected();
        collected.scheme(scheme);
        conditions(scheme).forEach(collected::condition);
        return collected.matter();
    }

    /**
     * The numbers that are worth trying for a figure: those on a threshold of its own or of what it is a part of, and just
     * beside them, and a few small ones.
     *
     * @param figure a figure
     * @return numbers that the figure can be, each of them once; never empty where it can be 0, 1, 2, 3 or 10
     */
    public ImmutableList<BigFraction> numbers(ProfileFact figure) {
        Fact fact = new Fact.OfProfile(figure);
        Set<BigFraction> numbers = new LinkedHashSet<>();
        numbers.add(BigFraction.ZERO);
        thresholds.forEach((asked, threshold) -> {
            if (asked.unit().equals(fact.unit()) && asked.roots().contains(fact.name())) {
                Steps.ends(threshold.bounds().range())
                        .flatMap(end -> Stream.of(
                                end, Steps.whole(end.divide(asked.roots().size()))))
                        .forEach(end -> {
                            numbers.add(end);
                            numbers.add(Steps.below(end, fact.unit()));
                            numbers.add(Steps.above(end, fact.unit()));
                        });
            }
        });
        Stream.of(1, 2, 3, 10).map(BigFraction::of).forEach(numbers::add);
        return numbers.stream()
                .filter(number -> figure.possible().range().contains(number))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The shares of points that a scheme asks a series for, in percent.
     *
     * @param of the series
     * @return the ends of its thresholds on the score, then none, half and all of the points
     */
    public ImmutableList<BigFraction> shares(AssessmentSeries of) {
        return Stream.concat(
                        thresholds.get(new Fact.Score(of)).stream()
                                .flatMap(threshold ->
                                        Steps.ends(threshold.bounds().range())),
                        Stream.of(0, 50, 100).map(BigFraction::of))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The highest rating of an indicator.
     *
     * @param series the assessments
     * @return of a table of levels its highest; else {@link #USUAL_POINTS}
     */
    public static BigFraction highestRating(AssessmentSeries series) {
        return series.scoring() instanceof LevelPoints levels
                ? levels.points().lastKey()
                : BigFraction.of(USUAL_POINTS);
    }

    /**
     * The numbers of the indicators of a catalogue.
     *
     * @param catalogue the catalogue
     * @return the numbers; of a catalogue that lists none, 1, 2 and so on
     */
    public static ImmutableList<String> numbers(IndicatorCatalogue catalogue) {
        return catalogue.isListed()
                ? catalogue.indicators().stream().map(Indicator::number).collect(ImmutableList.toImmutableList())
                : IntStream.rangeClosed(1, catalogue.size())
                        .mapToObj(Integer::toString)
                        .collect(ImmutableList.toImmutableList());
    }

    /**
     * Every condition that a scheme states, for any purpose and by any reading, each with its parts.
     *
     * @param scheme an edition
     * @return the conditions
     */
    static Stream<Condition> conditions(Scheme scheme) {
        return scheme.rules().values().stream()
                .flatMap(rules -> rules.requirements().values().stream())
                .distinct()
                .flatMap(SubjectMatter::conditions)
                .distinct();
    }

    /** Every condition of a requirement, by any reading, each with its parts. */
    static Stream<Condition> conditions(Requirement requirement) {
        return Stream.concat(
                        Stream.of(requirement.condition()),
                        requirement.otherReadings().stream()
                                .map(Reading::condition)
                                .flatMap(condition -> condition.stream()))
                .flatMap(SubjectMatter::withParts);
    }

    static Stream<Condition> withParts(Condition condition) {
        return Stream.concat(Stream.of(condition), condition.parts().stream().flatMap(SubjectMatter::withParts));
    }
}
