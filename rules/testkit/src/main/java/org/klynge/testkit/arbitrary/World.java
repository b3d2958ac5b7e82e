package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.FactPlugin;
import org.klynge.rules.spi.Plugins;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** Everything that random schemes speak of: a few names of each kind. */
final class World {

    /** A condition in Java, with parameters. */
    static final class Nearby implements ConditionPlugin {
        @Override
        public String name() {
            return "nearby";
        }

        @Override
        public void check(ImmutableMap<String, String> parameters) {
            if (parameters.size() > 3) {
                throw new IllegalArgumentException("nearby takes at most three parameters");
            }
        }

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return Verdict.of(parameters.isEmpty());
        }
    }

    /** A fact in Java. */
    static final class Turnover implements FactPlugin {
        @Override
        public String name() {
            return "registry.turnover";
        }

        @Override
        public Quantity possible() {
            return Quantity.parse("at least 0 EUR", Unit.EUR);
        }

        @Override
        public Quantity read(Dossier dossier, LocalDate day) {
            return possible();
        }
    }

    static final Plugins PLUGINS = Plugins.of(new Nearby(), new Turnover());

    static final IndicatorCatalogue LISTED = IndicatorCatalogue.builder()
            .id("w-listed")
            .title("Four indicators")
            .size(4)
            .addDimension(new Dimension("one", ImmutableMap.of("en", "One", "nb", "Én")))
            .addDimension(new Dimension("two", ImmutableMap.of("en", "Two")))
            .addIndicator(indicator("1.1", "one", new Minimum.AtLeast(Quantity.percent(60))))
            .addIndicator(indicator("1.2", "one", Minimum.NONE))
            .addIndicator(indicator("1.3", "one", Minimum.NOT_PUBLISHED))
            .addIndicator(indicator("2.1", "two", new Minimum.AtLeast(Quantity.percent(40))))
            .build();

    static final IndicatorCatalogue UNLISTED = IndicatorCatalogue.builder()
            .id("w-unlisted")
            .title("Nine indicators")
            .size(9)
            .addDimension(new Dimension("d", ImmutableMap.of("en", "D")))
            .build();

    static final AssessmentSeries EXAM = new AssessmentSeries("exam", ImmutableList.of(LISTED), new ShareOfPoints());
    static final AssessmentSeries BENCHMARK =
            new AssessmentSeries("benchmark", ImmutableList.of(UNLISTED, LISTED), new ShareOfPoints());

    static final Claim LISTED_CLAIM = new Claim(
            "listed",
            ImmutableSet.of("ESCA", "Innovasjon Norge"),
            Optional.empty(),
            Optional.of(ProgramStatus.of("w/low")));
    static final Claim PASSED = new Claim("exam.passed", ImmutableSet.of("ESCA"), Optional.of(EXAM));

    static final ProfileFact GRANTS = ProfileFact.atLeastZero("grants-received", Unit.NOK);
    static final ProfileFact RESULT = new ProfileFact("result", Quantity.parse("at least -5 EUR", Unit.EUR));

    static final Fact INTERVAL = new Fact.Named(
            "exam-interval",
            new Fact.TimeBetween(
                    new DateFact.Examined(EXAM, DateFact.Which.FIRST),
                    new DateFact.Examined(EXAM, DateFact.Which.SECOND)));
    static final Fact MEMBERS = new Fact.Combined(
            "members",
            new Combination.Sum(ImmutableList.of(
                    new Fact.OfProfile(ProfileFact.PARTICIPANTS),
                    new Fact.OfProfile(ProfileFact.COMMITTED_PARTICIPANTS))));
    static final Fact COMMITTED = new Fact.Combined(
            "committed-share", new Combination.Ratio(new Fact.OfProfile(ProfileFact.COMMITTED_PARTICIPANTS), MEMBERS));
    static final Fact BEST = new Fact.Combined(
            "best", new Combination.Greatest(ImmutableList.of(new Fact.Score(EXAM), new Fact.Score(BENCHMARK))));
    static final Fact WORST = new Fact.Combined(
            "worst", new Combination.Least(ImmutableList.of(new Fact.Score(EXAM), new Fact.Score(BENCHMARK))));
    static final Fact MANY = new Fact.Combined(
            "many",
            new Combination.Count(
                    ImmutableList.of(new Fact.Score(EXAM), new Fact.Score(BENCHMARK), BEST),
                    Threshold.atLeast(Quantity.percent(50))));
    static final Fact NICKNAME = new Fact.Named("turnover", Fact.Custom.of(new Turnover()));

    static final ImmutableList<Fact> OWN_FACTS =
            ImmutableList.of(INTERVAL, MEMBERS, COMMITTED, BEST, WORST, MANY, NICKNAME);

    static final ImmutableList<Standing> STANDINGS =
            ImmutableList.of(ProgramStatus.of("w/low"), ProgramStatus.of("w/mid"), ProgramStatus.of("w/high"));
    static final Ladder LADDER = Ladder.chain("w", STANDINGS);

    static final ImmutableList<Source> SOURCES = ImmutableList.of(
            new Source("law", "The law", Optional.of("https://example.org/law")),
            new Source("press", "The press", Optional.empty()),
            new Source("letter", "A letter", Optional.empty()));

    private World() {}

    private static Indicator indicator(String number, String dimension, Minimum minimum) {
        return Indicator.builder()
                .number(number)
                .name("Indicator " + number)
                .dimension(dimension)
                .minimum(minimum)
                .build();
    }
}
