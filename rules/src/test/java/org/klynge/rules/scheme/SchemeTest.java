package org.klynge.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.klynge.rules.scheme.Schemes.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.standing.LabelLevel;

class SchemeTest {

    private static final LabelLevel LOW = Schemes.level("test/low");
    private static final LabelLevel HIGH = Schemes.level("test/high");
    private static final Requirement SIZE = Schemes.requirement("size", Schemes.atLeast(15));
    private static final Requirement HELD = Schemes.requirement("held", Schemes.holds(LOW));
    private static final Scheme SCHEME = scheme("test", "1")
            .putRule(LOW, Schemes.award(SIZE))
            .putRule(
                    HIGH,
                    new StandingRules(
                            ImmutableMap.of("en", "High"),
                            ImmutableListMultimap.of(Purpose.AWARD, SIZE, Purpose.AWARD, HELD, Purpose.KEEP, SIZE),
                            Optional.empty()))
            .build();
    private static final Threshold AT_LEAST_30 = Threshold.atLeast(Quantity.count(30));

    @Test
    void anotherThresholdIsARuleOfOnesOwn() {
        Scheme own = SCHEME.withThreshold("size", AT_LEAST_30);
        assertThat(own.requirement("size"))
                .contains(Requirement.builder()
                        .id("size")
                        .says("profile.participants: at least 30")
                        .condition(Schemes.atLeast(30))
                        .basis(Basis.OWN)
                        .build());
        // It is changed wherever it stands, and nothing else is.
        Requirement changed = own.requirement("size").orElseThrow();
        assertThat(own.rules(LOW)).isEqualTo(Schemes.award(changed));
        assertThat(own.rules(HIGH).requirements(Purpose.AWARD)).containsExactly(changed, HELD);
        assertThat(own.rules(HIGH).requirements(Purpose.KEEP)).containsExactly(changed);
        assertThat(own.rules(HIGH).titles()).containsEntry("en", "High");
        assertThat(own.ladder()).isEqualTo(SCHEME.ladder());
        assertThat(SCHEME.requirement("size")).contains(SIZE);
    }

    @Test
    void builtInSchemesCanBeChangedToo() {
        assertThat(Klynge.ruleBook().editions(EscaLabels.SCHEME)).allSatisfy(edition -> {
            Scheme own = edition.withThreshold("gold.score", Threshold.moreThan(Quantity.percent(75)));
            Requirement score = own.requirement("gold.score").orElseThrow();
            assertThat(score.says()).isEqualTo("assessment.gold.score: more than 75 %");
            assertThat(score.sources()).isEmpty();
            assertThat(score.otherReadings()).isEmpty();
            assertThat(own.claims()).isEqualTo(edition.claims());
            assertThat(own.inForce()).isEqualTo(edition.inForce());
            assertThat(RuleBook.of(own).schemes()).hasSize(1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sizes | requirement: 'sizes' is not in test 1; expected one of [size, held]",
                "held  | the requirement 'held' is not a threshold on a fact",
            })
    void onlyAThresholdCanBeChanged(String id, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEME.withThreshold(id, AT_LEAST_30))
                .withMessage(message);
    }

    @Test
    void anotherThresholdIsInTheSameUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEME.withThreshold("size", Threshold.atLeast(Quantity.percent(30))))
                .withMessage("threshold: at least 30 % is in percent, but profile.participants is in count");
    }

    @Test
    void saysNothingOfAStandingThatIsOnlyNamed() {
        Scheme named = scheme("test", "1").build();
        assertThat(named.rules(LOW)).isEqualTo(StandingRules.NONE);
        assertThat(named.inForce()).isEqualTo(InForce.ALWAYS);
        assertThat(named.requirement("size")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named.rules(Schemes.level("esca/gold")))
                .withMessage("standing: esca/gold is not on the ladder test[test/low, test/high]");
    }

    @Test
    void refusesPartsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme("test", "1")
                        .putRule(Schemes.level("esca/gold"), StandingRules.NONE)
                        .build())
                .withMessage("rules: esca/gold is not on the ladder test[test/low, test/high]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme("test", "1")
                        .putRule(LOW, Schemes.award(SIZE))
                        .putRule(HIGH, Schemes.award(Schemes.requirement("size", Schemes.atLeast(20))))
                        .build())
                .withMessage("rules: two different requirements are called 'size'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme("test", "1").id("Test").build())
                .withMessageContaining("scheme 'Test' is not an identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme("test", "2020/1").build())
                .withMessageContaining("edition '2020/1' is not an identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme("test", "1").title(" ").build())
                .withMessage("title: the scheme 'test' has a blank title");
        assertThatIllegalStateException()
                .isThrownBy(() -> Scheme.builder().id("test").build())
                .withMessageContainingAll("edition", "title", "ladder");
    }

    @ParameterizedTest
    @CsvSource({
        "en, A title, title: 'en' is not another language; expected a two-letter code such as nb or nl",
        "NB, A title, title: 'NB' is not another language; expected a two-letter code such as nb or nl",
        "nor, A title, title: 'nor' is not another language; expected a two-letter code such as nb or nl",
        "nb, ' ', title: the text in 'nb' is blank",
    })
    void aTitleIsTranslatedIntoOtherLanguages(String language, String title, String message) {
        Scheme.Builder scheme = scheme("test", "1").putTranslation(language, title);
        assertThatIllegalArgumentException().isThrownBy(scheme::build).withMessage(message);
    }

    @Test
    void schemesOfEqualPartsAreEqual() {
        Scheme same = scheme("test", "1")
                .putRule(LOW, SCHEME.rules(LOW))
                .putRule(HIGH, SCHEME.rules(HIGH))
                .build();
        assertThat(same).isEqualTo(SCHEME).hasSameHashCodeAs(SCHEME);
        assertThat(List.of(SCHEME)).doesNotContain(SCHEME.withThreshold("size", AT_LEAST_30));
    }

    @Test
    void whatIsDeclaredHasANameOfItsOwn() {
        IndicatorCatalogue catalogue =
                IndicatorCatalogue.builder().id("c").title("C").size(1).build();
        AssessmentSeries exam = new AssessmentSeries("exam", ImmutableList.of(catalogue), new ShareOfPoints());
        Claim claim = new Claim("word", ImmutableSet.of("Jury"), Optional.empty());
        ProfileFact jobs = ProfileFact.atLeastZero("jobs", Unit.COUNT);
        Fact sum = new Fact.Combined("sum", new Combination.Sum(ImmutableList.of(new Fact.OfProfile(jobs))));
        assertTwice("assessments: 'exam'", scheme -> scheme.addAssessment(exam));
        assertTwice("claims: 'word'", scheme -> scheme.addClaim(claim));
        assertTwice("figures: 'jobs'", scheme -> scheme.addFigure(jobs));
        assertTwice("facts: 'sum'", scheme -> scheme.addFact(sum));
    }

    private static void assertTwice(String what, Consumer<Scheme.Builder> declaration) {
        Scheme.Builder scheme = scheme("test", "1");
        declaration.accept(scheme);
        assertThat(scheme.build().id()).isEqualTo("test");
        declaration.accept(scheme);
        assertThatIllegalArgumentException().isThrownBy(scheme::build).withMessage(what + " is declared twice in test");
    }
}
