package org.klynge.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Grant;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;

/** A standing of two years that can be renewed for one year after its end. */
class RenewableTest {

    private static final ProgramStatus LEVEL = ProgramStatus.of("regional/level");
    private static final Validity TWO_YEARS = new Validity(
            Period.ofYears(2),
            Validity.Start.GRANT,
            Optional.empty(),
            new Renewal(Optional.of(Period.ofYears(3)), Optional.of(Period.ofYears(1)), true),
            ImmutableList.of(),
            "default",
            ImmutableList.of());
    private static final RuleBook RULES = RuleBook.of(Scheme.builder()
            .id("regional")
            .edition("1")
            .title("Regional")
            .ladder(Ladder.chain("regional", List.of(LEVEL)))
            .putRule(LEVEL, new StandingRules(ImmutableMap.of(), ImmutableListMultimap.of(), Optional.of(TWO_YEARS)))
            .build());

    private static Grant from(String date) {
        return Grant.builder().standing(LEVEL).from(PartialDate.parse(date)).build();
    }

    private static Evaluation evaluate(Dossier dossier, LocalDate day) {
        return new ReferenceEngine()
                .evaluate(
                        new Condition.Renewable(LEVEL),
                        new Situation(new DossierOnDay(dossier, day, ImmutableSet.of()), RULES));
    }

    @ParameterizedTest
    @CsvSource({
        // Not yet given; given; its last day; the first day after it; the last day of the year after it; too late.
        "2020-06-15, 2020-06-14, NOT_MET",
        "2020-06-15, 2020-06-15, MET",
        "2020-06-15, 2022-06-14, MET",
        "2020-06-15, 2022-06-15, MET",
        "2020-06-15, 2023-06-14, MET",
        "2020-06-15, 2023-06-15, NOT_MET",
        // Of a month, the last day may be any of a month's.
        "2020-06,    2020-05-31, NOT_MET",
        "2020-06,    2020-06-29, UNKNOWN",
        "2020-06,    2020-06-30, MET",
        "2020-06,    2023-05-31, MET",
        "2020-06,    2023-06-01, UNKNOWN",
        "2020-06,    2023-06-29, UNKNOWN",
        "2020-06,    2023-06-30, NOT_MET",
    })
    void it_can_be_renewed_from_its_first_day_to_a_year_after_its_last(String from, LocalDate day, Verdict verdict) {
        Evaluation evaluation = evaluate(Dossier.builder().addGrant(from(from)).build(), day);
        assertThat(evaluation.verdict()).isEqualTo(verdict);
    }

    @Test
    void what_was_renewed_can_be_renewed_again_for_a_year_after_the_longer_time() {
        Dossier dossier = Dossier.builder()
                .addGrant(from("2020-06-15"))
                .addGrant(from("2023-01-20"))
                .build();
        assertThat(evaluate(dossier, LocalDate.of(2026, 6, 14)).verdict()).isEqualTo(Verdict.MET);
        assertThat(evaluate(dossier, LocalDate.of(2026, 6, 15)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void where_grants_may_lack_an_old_one_does_not_rule_it_out() {
        Dossier dossier = Dossier.builder()
                .addGrant(from("2020-06-15"))
                .addIncomplete(OpenList.GRANTS)
                .build();
        assertThat(evaluate(dossier, LocalDate.of(2023, 6, 15)).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void the_evidence_tells_the_last_day_and_the_grants() {
        Evaluation evaluation =
                evaluate(Dossier.builder().addGrant(from("2020-06-15")).build(), LocalDate.of(2022, 7, 1));
        Evidence.Renewal renewal = (Evidence.Renewal) evaluation.evidence();
        assertThat(renewal.held().renewableUntil()).contains(PartialDate.parse("2023-06-14"));
        assertThat(renewal.holdings()).extracting(holding -> holding.place()).containsExactly("grants[0]");
    }
}
