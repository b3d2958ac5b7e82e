package org.klynge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klynge.rules.NamedCases.day;
import static org.klynge.rules.NamedCases.dossier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Change;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/** "Over 80 %", exactly: below the line, on it and above it. */
class GoldThresholdTest {

    private static RequirementDecision score(String reported) {
        String document = """
                cluster: { id: some-cluster }
                assessments:
                  - { id: gold, catalogue: esca-gold-2013, date: 2018-05-04, reported-score: %s }
                """;
        return Klynge.standard()
                .decide(EscaLabels.SCHEME, dossier(document.formatted(reported)), day("2018-06-01"))
                .requirement("gold.score");
    }

    @ParameterizedTest
    @CsvSource({
        "119 of 150, NOT_MET, false",
        "120 of 150, NOT_MET, true",
        "121 of 150, MET, false",
        "128 of 150, MET, false",
        "95999999 of 120000000, NOT_MET, false",
        "96000000 of 120000000, NOT_MET, true",
        "96000001 of 120000000, MET, false",
        "79 %, NOT_MET, false",
        "80 %, UNKNOWN, false",
        "81 %, MET, false",
        "more than 80 %, MET, false",
        "at least 80 %, UNKNOWN, true",
        "'{ percent: 80, rounded: down }', UNKNOWN, true",
        "'{ percent: 80, rounded: nearest }', UNKNOWN, false",
        "'{ percent: 80.1, rounded: nearest }', MET, false",
        "100 %, MET, false",
        "0 %, NOT_MET, false",
    })
    void is_exact(String reported, Verdict verdict, boolean contested) {
        RequirementDecision decision = score(reported);
        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.isContested()).isEqualTo(contested);
    }

    @Property(tries = 200)
    void is_met_by_points_just_when_five_times_the_points_are_more_than_four_times_the_maximum(
            @ForAll @LongRange(min = 0, max = 10_000) long points,
            @ForAll @LongRange(min = 1, max = 10_000) long maximum) {
        long reached = Math.min(points, maximum);
        Assessment assessment = Assessment.builder()
                .id("gold")
                .catalogue(EscaLabels.GOLD_CATALOGUE)
                .date(PartialDate.parse("2018-05-04"))
                .reportedScore(Points.of(reached, maximum))
                .build();
        RequirementDecision decision = Klynge.standard()
                .decide(EscaLabels.SCHEME, Dossier.of(assessment), day("2018-06-01"))
                .requirement("gold.score");
        assertThat(decision.verdict()).isEqualTo(Verdict.of(5 * reached > 4 * maximum));
        assertThat(decision.isContested()).isEqualTo(5 * reached == 4 * maximum);
    }

    @ParameterizedTest
    @CsvSource({
        "at least 15, MET",
        "at least 251, MET",
        "at least 252, UNKNOWN",
        "at least 300, UNKNOWN",
        "at most 250, NOT_MET",
        "at most 251, UNKNOWN",
    })
    void more_than_250_members_are_held_against_whole_numbers(String bound, Verdict verdict) {
        Quantity members = ProfileFact.PARTICIPANTS.clip(Quantity.parse("more than 250", Unit.COUNT));
        assertThat(new Threshold(Quantity.parse(bound, Unit.COUNT)).test(members))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"112, NOT_MET", "113, MET"})
    void a_scheme_of_ones_own_may_set_another_threshold(int points, Verdict verdict) {
        Scheme published =
                Klynge.ruleBook().edition(EscaLabels.SCHEME, day("2018-06-01")).orElseThrow();
        Scheme own = published.withThreshold("gold.score", Threshold.moreThan(Quantity.percent(75)));
        Decider decider = Klynge.decider(RuleBook.of(own));
        Assessment assessment = Assessment.builder()
                .id("gold")
                .catalogue(EscaLabels.GOLD_CATALOGUE)
                .date(PartialDate.parse("2018-05-04"))
                .reportedScore(Points.of(points, 150))
                .build();
        RequirementDecision decision = decider.decide(EscaLabels.SCHEME, Dossier.of(assessment), day("2018-06-01"))
                .requirement("gold.score");
        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.requirement().basis()).isEqualTo(Basis.OWN);
        assertThat(decision.requirement().sources()).isEmpty();
        assertThat(decision.requirement().says()).isEqualTo("assessment.gold.score: more than 75 %");
        assertThat(own.changes())
                .containsExactly(
                        new Change.Replaced(published.requirement("gold.score").orElseThrow(), decision.requirement()));
    }
}
