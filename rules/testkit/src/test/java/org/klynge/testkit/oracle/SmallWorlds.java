package org.klynge.testkit.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** A scheme so small that all worlds of a dossier can be gone through. */
final class SmallWorlds {

    /** Worlds take place in these days; the day of the decision lies in their midst. */
    static final List<LocalDate> DAYS =
            LocalDate.of(2020, 2, 27).datesUntil(LocalDate.of(2020, 3, 3)).toList();

    static final LocalDate TODAY = DAYS.get(2);

    /** A day that stands for all long before. */
    static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    /** A day less than a month before the first of the days, for what happened lately but before them. */
    static final LocalDate LATELY = LocalDate.of(2020, 2, 12);

    static final List<LocalDate> ANY_DAY =
            Stream.concat(Stream.of(LONG_AGO, LATELY), DAYS.stream()).toList();

    /** One indicator with a published minimum, one in another dimension of which nothing is published. */
    static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.builder()
            .id("small")
            .title("Two indicators")
            .size(2)
            .addDimension(new Dimension("d", ImmutableMap.of("en", "One")))
            .addDimension(new Dimension("e", ImmutableMap.of("en", "Two")))
            .addIndicator(Indicator.builder()
                    .number("1")
                    .name("One")
                    .dimension("d")
                    .minimum(new Minimum.AtLeast(Quantity.percent(50)))
                    .build())
            .addIndicator(
                    Indicator.builder().number("2").name("Two").dimension("e").build())
            .build();

    static final AssessmentSeries SERIES =
            new AssessmentSeries("small", ImmutableList.of(CATALOGUE), new ShareOfPoints());

    /** The same assessments under another name. */
    static final AssessmentSeries AGAIN =
            new AssessmentSeries("again", ImmutableList.of(CATALOGUE), new ShareOfPoints());

    /** Half of the points of every indicator. */
    static final IndicatorLevel HALF = new IndicatorLevel.OfPoints(new Minimum.AtLeast(Quantity.percent(50)));

    static final Claim OF_ASSESSMENT = new Claim("of-assessment", ImmutableSet.of("ESCA"), Optional.of(SERIES));
    static final Claim OF_CLUSTER = new Claim("of-cluster", ImmutableSet.of("ESCA"), Optional.empty());

    /** A standing whose grants run as long as they say, or for a month. */
    static final Standing MONTHLY = ProgramStatus.of("small/monthly");

    /** A standing whose grants run as long as they say, or nobody knows how long. */
    static final Standing OPEN = ProgramStatus.of("small/open");

    static final RuleBook RULES = RuleBook.of(scheme(List.of()), SmallCalls.SCHEME);

    /** The standings, and what the ladder has above them. */
    static Set<Standing> orHigher(Set<Standing> anyOf) {
        return RULES.orHigher(anyOf, TODAY);
    }

    /** The small scheme, in which the open standing requires some conditions. */
    private static Scheme scheme(List<Condition> conditions) {
        ImmutableListMultimap.Builder<Purpose, Requirement> requirements = ImmutableListMultimap.builder();
        for (int i = 0; i < conditions.size(); i++) {
            requirements.put(
                    Purpose.AWARD,
                    Requirement.builder()
                            .id("r" + i)
                            .says("It holds.")
                            .condition(conditions.get(i))
                            .basis(Basis.OWN)
                            .build());
        }
        return Scheme.builder()
                .id("small")
                .edition("1")
                .title("Small")
                .ladder(Ladder.chain("small", List.of(MONTHLY, OPEN)))
                .addClaim(OF_ASSESSMENT)
                .addClaim(OF_CLUSTER)
                .addAssessment(SERIES)
                .addAssessment(AGAIN)
                .putRule(
                        MONTHLY,
                        new StandingRules(
                                ImmutableMap.of(),
                                ImmutableListMultimap.of(),
                                Optional.of(new Validity(
                                        Period.ofMonths(1),
                                        Validity.Start.GRANT,
                                        Optional.empty(),
                                        ImmutableList.of()))))
                .putRule(OPEN, new StandingRules(ImmutableMap.of(), requirements.build(), Optional.empty()))
                .build();
    }

    /** Decides on the open standing, which requires some conditions. */
    static StandingDecision decide(List<Condition> conditions, Dossier dossier, Set<String> assumed) {
        return decision(conditions, dossier, assumed).standing(OPEN);
    }

    /** Decides on both standings, of which only the open one requires anything. */
    static Decision decision(List<Condition> conditions, Dossier dossier, Set<String> assumed) {
        return Klynge.decider(RuleBook.of(scheme(conditions), SmallCalls.SCHEME))
                .assuming(assumed.toArray(new String[0]))
                .decide("small", dossier, TODAY);
    }

    private SmallWorlds() {}
}
