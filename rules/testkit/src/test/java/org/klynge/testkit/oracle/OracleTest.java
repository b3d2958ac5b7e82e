package org.klynge.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.spi.ConditionPlugin;

/** The oracle for any scheme: its worlds are worlds, and it meets those that matter. */
class OracleTest {

    private static final Condition FIFTEEN =
            new Condition.On(new Fact.OfProfile(ProfileFact.PARTICIPANTS), Threshold.atLeast(Quantity.count(15)));
    private static final Condition OVER_80 =
            new Condition.On(new Fact.Score(SmallWorlds.SERIES), Threshold.moreThan(Quantity.percent(80)));

    private static Optional<Survey> survey(Condition condition, Dossier dossier) {
        return Oracle.of(SmallWorlds.RULES).survey(condition, dossier, SmallWorlds.TODAY, ImmutableSet.of());
    }

    private static Optional<Verdict> verdict(Condition condition, Dossier dossier) {
        return survey(condition, dossier).flatMap(Survey::verdict);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void meets_no_world_in_which_a_certain_verdict_is_wrong(
            @ForAll("dossiers") Dossier dossier, @ForAll("conditions") Condition condition) {
        Verdict verdict =
                SmallWorlds.decide(List.of(condition), dossier, Set.of()).verdict();
        assertThat(survey(condition, dossier).flatMap(survey -> survey.against(verdict)))
                .as("%s", verdict)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "15, MET",
        "14, NOT_MET",
        "at least 15, MET",
        "more than 14, MET",
        "at least 14, UNKNOWN",
        "at most 14, NOT_MET",
        "between 3 and 900, UNKNOWN",
        "unknown, UNKNOWN"
    })
    void goes_by_what_lies_on_either_side_of_a_threshold(String known, Verdict expected) {
        Dossier dossier = Dossier.builder()
                .addProfile(Profile.builder()
                        .date(PartialDate.on(SmallWorlds.LONG_AGO))
                        .putFigure(ProfileFact.PARTICIPANTS, Quantity.parse(known, Unit.COUNT))
                        .build())
                .build();
        assertThat(survey(FIFTEEN, dossier)).get().satisfies(survey -> {
            assertThat(survey.verdict()).contains(expected);
            assertThat(survey.isConclusive()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "95 %, none, MET",
                "80 %, none, UNKNOWN",
                "more than 80 %, none, MET",
                "at most 80 %, none, NOT_MET",
                "between 40 and 50 of 50, 1 of 5, UNKNOWN",
                "none, 0 of 5, UNKNOWN",
                "none, none, UNKNOWN"
            })
    void finds_ratings_that_make_a_total(String total, String rating, Verdict expected) {
        Assessment.Builder assessment =
                Assessment.builder().id("a").catalogue("small").date(PartialDate.on(SmallWorlds.LONG_AGO));
        Optional.ofNullable(total).map(ReportedScore::parse).ifPresent(assessment::reportedScore);
        Optional.ofNullable(rating).map(Rating::parse).ifPresent(known -> assessment.putRating("1", known));
        assertThat(verdict(OVER_80, Dossier.of(assessment.build()))).contains(expected);
    }

    @Example
    void has_nothing_to_say_of_plugins() {
        ConditionPlugin plugin = new ConditionPlugin() {
            @Override
            public String name() {
                return "nearby";
            }

            @Override
            public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
                return Verdict.MET;
            }
        };
        Condition asked = new Condition.Not(Condition.Custom.of(plugin, ImmutableMap.of()));
        assertThat(survey(asked, Dossier.builder().build())).isEmpty();
    }

    @Example
    void needs_a_world_to_try() {
        assertThatThrownBy(() -> Oracle.of(SmallWorlds.RULES).withWorlds(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("worlds: 0");
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return SmallDossiers.dossiers();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return SmallConditions.any();
    }
}
