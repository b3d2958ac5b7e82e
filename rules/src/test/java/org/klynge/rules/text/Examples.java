package org.klynge.rules.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.FactPlugin;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/** Small pieces of rules, one of each kind. */
final class Examples {

    static final Standing LOW = LabelLevel.of("exam/low");
    static final Standing HIGH = LabelLevel.of("exam/high");

    static final AssessmentSeries GOLD = new AssessmentSeries(
            "gold",
            ImmutableList.of(IndicatorCatalogue.builder()
                    .id("gold-31")
                    .title("Thirty-one indicators")
                    .size(31)
                    .addDimension(new Dimension("1", ImmutableMap.of("en", "Structure", "nb", "Struktur")))
                    .build()),
            new ShareOfPoints());

    static final Fact PARTICIPANTS = new Fact.OfProfile(ProfileFact.PARTICIPANTS);
    static final Fact COMMITTED = new Fact.OfProfile(ProfileFact.COMMITTED_PARTICIPANTS);
    static final Fact GRANTS = new Fact.OfProfile(ProfileFact.atLeastZero("grants", Unit.NOK));
    static final Fact AGE =
            new Fact.Named("cluster.age", new Fact.TimeBetween(new DateFact.Founded(), new DateFact.DecisionDay()));

    static final Claim AUDIT = new Claim("audit", ImmutableSet.of("ESCA"), Optional.empty());
    static final Claim MINIMUMS = new Claim("minimums", ImmutableSet.of("A", "B", "C"), Optional.of(GOLD));

    static final Source LAW = new Source("law", "The law", Optional.empty());
    static final Source PRESS = new Source("press", "The press", Optional.of("https://example.org/press"));

    private Examples() {}

    static Condition atLeast(Fact fact, long number) {
        return new Condition.On(fact, Threshold.atLeast(Quantity.of(number, fact.unit())));
    }

    static Condition holds(Standing... standings) {
        return new Condition.Holds(ImmutableSet.copyOf(standings));
    }

    static Condition held(Optional<Threshold> time) {
        return new Condition.Held(ImmutableSet.of(LOW), false, time);
    }

    static Condition indicators(Optional<String> dimension, Optional<Integer> wanted, IndicatorLevel level) {
        return new Condition.Indicators(GOLD, dimension, wanted, level);
    }

    static IndicatorLevel share(long percent) {
        return new IndicatorLevel.OfPoints(new Minimum.AtLeast(Quantity.percent(percent)));
    }

    static Condition plugin(String description, ImmutableMap<String, String> parameters) {
        return Condition.Custom.of(new Told("regional", () -> description), parameters);
    }

    /** A requirement of ten participants. */
    static Requirement.Builder requirement(String id) {
        return Requirement.builder()
                .id(id)
                .says("Something is required.")
                .condition(atLeast(PARTICIPANTS, 10))
                .basis(Basis.PUBLISHED)
                .addSource(LAW);
    }

    /** A scheme of two levels, of which the lower one requires something. */
    static Scheme.Builder scheme(Requirement... requirements) {
        return Scheme.builder()
                .id("exam")
                .edition("2020")
                .title("An exam")
                .ladder(Ladder.chain("exam", List.of(LOW, HIGH)))
                .putRule(LOW, rules("Low", "Lav", requirements))
                .putRule(HIGH, rules("High", "Høy"));
    }

    private static StandingRules rules(String title, String bokmal, Requirement... requirements) {
        return new StandingRules(
                ImmutableMap.of("en", title, "nb", bokmal),
                Stream.of(requirements)
                        .collect(ImmutableListMultimap.toImmutableListMultimap(each -> Purpose.AWARD, each -> each)),
                Optional.empty());
    }

    /** A plug-in for conditions that says of itself whatever it is made with, or throws. */
    record Told(String name, Supplier<String> description) implements ConditionPlugin {
        @Override
        public String describe() {
            return description.get();
        }

        @Override
        public void check(ImmutableMap<String, String> parameters) {}

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return Verdict.UNKNOWN;
        }
    }

    /** A plug-in for facts that says of itself whatever it is made with, or throws. */
    record Read(String name, Supplier<String> description) implements FactPlugin {
        @Override
        public String describe() {
            return description.get();
        }

        @Override
        public Quantity possible() {
            return Quantity.unknown(Unit.COUNT);
        }

        @Override
        public Quantity read(Dossier dossier, LocalDate day) {
            return possible();
        }
    }
}
