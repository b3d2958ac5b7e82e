package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.klynge.rules.decision.Situation;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.engine.ReferenceEngine;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.Grant;
import org.klynge.standing.ProgramStatus;

/** A standing of two years that can be renewed once, for three more; then it has to be given anew. */
class RenewalsTest {

    private static final ProgramStatus LEVEL = ProgramStatus.of("regional/level");

    private static final RuleBook RULES = rules("renewals: 1");

    private static final Dossier GIVEN = given("2020-01-01", "2022-03-01", "2025-02-01");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // day     | state     | until      | renewable until | whether it can be renewed
                "2019-12-31 | NEVER     |            |            | NOT_MET",
                "2021-12-31 | VALID     | 2021-12-31 | 2022-12-31 | MET",
                "2022-01-01 | RENEWABLE | 2021-12-31 | 2022-12-31 | MET",
                "2022-02-28 | RENEWABLE | 2021-12-31 | 2022-12-31 | MET",
                // It is renewed, and no renewal is left.
                "2022-03-01 | VALID     | 2024-12-31 |            | NOT_MET",
                "2024-12-31 | VALID     | 2024-12-31 |            | NOT_MET",
                "2025-01-01 | LAPSED    | 2024-12-31 |            | NOT_MET",
                "2025-01-31 | LAPSED    | 2024-12-31 |            | NOT_MET",
                // It is given anew.
                "2025-02-01 | VALID     | 2027-01-31 | 2028-01-31 | MET",
                "2027-02-01 | RENEWABLE | 2027-01-31 | 2028-01-31 | MET",
                "2028-01-31 | RENEWABLE | 2027-01-31 | 2028-01-31 | MET",
                "2028-02-01 | LAPSED    | 2027-01-31 | 2028-01-31 | NOT_MET",
            })
    void once_it_was_renewed_it_has_to_be_given_anew(
            LocalDate day, HoldingState state, String until, String renewable, Verdict canBeRenewed) {
        Held held = Timeline.of(RULES, GIVEN).on(LEVEL, day);
        assertThat(held.state()).contains(state);
        assertThat(held.validUntil().map(PartialDate::toString)).isEqualTo(Optional.ofNullable(until));
        assertThat(held.renewableUntil().map(PartialDate::toString)).isEqualTo(Optional.ofNullable(renewable));
        assertThat(renewable(GIVEN, day)).isEqualTo(canBeRenewed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // how often    | third grant | kinds                   | its last day
                "renewals: 1     | 2025-02-01 | first, renewal, first   | 2027-01-31",
                "renewals: 1     | 2024-06-01 | first, renewal, first   | 2026-05-31",
                "renewals: 2     | 2025-02-01 | first, renewal, renewal | 2027-12-31",
                "renewals: 2     | 2026-01-01 | first, renewal, first   | 2027-12-31",
                "seamless: true  | 2025-02-01 | first, renewal, renewal | 2027-12-31",
            })
    void renewals_are_counted_from_the_first_award(String often, String third, String kinds, String last) {
        Timeline timeline = Timeline.of(rules(often), given("2020-01-01", "2022-03-01", third));
        assertThat(timeline.periods(LEVEL).stream()
                        .flatMap(period -> period.kinds().stream())
                        .map(PeriodKind::word)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(kinds);
        assertThat(timeline.periods(LEVEL).get(2).until()).hasToString(last);
    }

    @Test
    void what_is_given_anew_before_the_last_period_is_over_can_be_renewed_again() {
        Held held = Timeline.of(RULES, given("2020-01-01", "2022-03-01", "2024-06-01"))
                .on(LEVEL, LocalDate.of(2024, 6, 1));
        assertThat(held.since()).contains(PartialDate.parse("2020-01-01"));
        assertThat(held.validUntil()).contains(PartialDate.parse("2026-05-31"));
        assertThat(held.renewableUntil()).contains(PartialDate.parse("2027-05-31"));
        assertThat(held.renewalLeft()).isEqualTo(Verdict.MET);
    }

    @Test
    void no_deadline_is_told_for_what_can_be_renewed_no_more() {
        Timeline timeline = Timeline.of(RULES, GIVEN);
        assertThat(timeline.deadlines(LocalDate.of(2023, 6, 1)))
                .extracting(Deadline::kind)
                .containsExactly(Deadline.Kind.VALID_UNTIL);
        assertThat(timeline.deadlines(LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(timeline.deadlines(LocalDate.of(2025, 6, 1)))
                .extracting(Deadline::kind)
                .containsExactly(Deadline.Kind.VALID_UNTIL, Deadline.Kind.RENEWABLE_UNTIL);
        assertThat(timeline.ifRenewedOn(LEVEL, LocalDate.of(2021, 6, 1))).contains(PartialDate.parse("2024-12-31"));
        assertThat(Timeline.of(RULES, given("2020-01-01", "2022-03-01")).ifRenewedOn(LEVEL, LocalDate.of(2024, 6, 1)))
                .isEmpty();
    }

    /** It can be renewed to the end of 2022: the second grant was a renewal, or a first award. */
    @ParameterizedTest
    @CsvSource({
        "2024-06-01, VALID, UNKNOWN",
        "2025-06-01, RENEWABLE LAPSED, UNKNOWN",
        "2026-01-15, LAPSED, NOT_MET",
    })
    void where_it_may_have_been_given_anew_both_are_possible(LocalDate day, String states, Verdict canBeRenewed) {
        Dossier dossier = given("2020-01-01", "2022-12-15..2023-01-15");
        assertThat(Timeline.of(RULES, dossier).on(LEVEL, day).states())
                .extracting(HoldingState::name)
                .containsExactly(states.split(" "));
        assertThat(renewable(dossier, day)).isEqualTo(canBeRenewed);
    }

    @Test
    void where_grants_may_be_lacking_it_may_have_been_renewed_already() {
        Dossier open =
                given("2020-01-01").toBuilder().addIncomplete(OpenList.GRANTS).build();
        Held held = Timeline.of(RULES, open).on(LEVEL, LocalDate.of(2021, 6, 1));
        assertThat(held.state()).contains(HoldingState.VALID);
        assertThat(held.renewalLeft()).isEqualTo(Verdict.UNKNOWN);
        assertThat(renewable(open, LocalDate.of(2021, 6, 1))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Timeline.of(rules("seamless: true"), open)
                        .on(LEVEL, LocalDate.of(2021, 6, 1))
                        .renewalLeft())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void what_can_never_be_renewed_is_not_said_by_a_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Renewal(Optional.empty(), Optional.empty(), false, Optional.of(0)))
                .withMessage("renewals: 0 is no number of renewals; expected 1 or more");
    }

    private static Verdict renewable(Dossier dossier, LocalDate day) {
        Evaluation evaluation = new ReferenceEngine()
                .evaluate(
                        new Condition.Renewable(LEVEL),
                        new Situation(new DossierOnDay(dossier, day, ImmutableSet.of()), RULES));
        return evaluation.verdict();
    }

    private static Dossier given(String... from) {
        Dossier.Builder dossier = Dossier.builder();
        for (String date : from) {
            dossier.addGrant(Grant.builder()
                    .standing(LEVEL)
                    .from(PartialDate.parse(date))
                    .build());
        }
        return dossier.build();
    }

    private static RuleBook rules(String often) {
        String seamless = often.startsWith("seamless") ? often : "seamless: true, " + often;
        return RuleBookReader.standalone()
                .read(List.of(DocumentSource.of("rules", """
                scheme: regional
                edition: "1"
                title: Regional
                ladder: { id: regional, kind: programme, standings: [level] }
                standings:
                  level:
                    validity: { first: 2 years, counted-from: grant, renewal: 3 years, renewable-for: 1 year, %s }
                """.formatted(seamless))))
                .orThrow();
    }
}
