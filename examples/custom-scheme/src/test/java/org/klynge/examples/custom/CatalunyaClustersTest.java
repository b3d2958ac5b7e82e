package org.klynge.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Obstacle;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.timeline.HoldingState;

/** Catalonia: Bronze or higher, 20 companies, EUR 100 million, and one day on which every accreditation ends. */
class CatalunyaClustersTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);
    private static final String BRONZE = "{ standing: esca/bronze, from: 2021-01-15, until: 2023-01-31 }";
    private static final String SEAT = "country: ES, head-office: Reus, nodes: [ { place: Reus, region: Catalunya } ]";
    private static final String FIGURES =
            "member-companies: 20, members-turnover: 100 million EUR, board-private-companies: 51 %";

    private static String word(String claim, boolean holds) {
        return Invented.attested("catalunya-clusters." + claim, holds, "ACCIÓ", "2022-04-01");
    }

    private static String words(String... denied) {
        return Stream.of("entity", "operates", "object", "plan", "manager", "policy", "territory", "value-chain")
                .map(claim -> word(claim, !Stream.of(denied).toList().contains(claim)))
                .collect(Collectors.joining(", "));
    }

    private static Dossier cluster(String seat, String figures, String grants, String words) {
        return Invented.dossier("""
                cluster: { id: invented, %s }
                profiles: [ { date: 2022-01-01, %s } ]
                grants: [ %s ]
                attestations: [ %s ]
                """.formatted(seat, figures, grants, words));
    }

    private static Decision decision(Dossier dossier, LocalDate day) {
        return Invented.decision(CatalunyaClusters.SCHEME, Purpose.AWARD, dossier, day);
    }

    private static Verdict figure(String id, String figures) {
        return decision(cluster(SEAT, figures, BRONZE, ""), DAY).requirement(id).verdict();
    }

    @Test
    void a_cluster_that_meets_everything_is_accredited_to_the_common_day() {
        Decision decision = decision(cluster(SEAT, FIGURES, BRONZE, words()), DAY);
        assertThat(decision.verdict(CatalunyaClusters.ACCREDITED)).isEqualTo(Verdict.MET);
        assertThat(decision.standing(CatalunyaClusters.ACCREDITED).validUntil())
                .isEqualTo(Optional.of(PartialDate.parse("2023-12-30")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entity", "operates", "object", "plan", "manager", "policy", "territory", "value-chain"})
    void each_criterion_stands_in_the_way_where_it_is_denied(String claim) {
        Decision decision = decision(cluster(SEAT, FIGURES, BRONZE, words(claim)), DAY);
        assertThat(decision.verdict(CatalunyaClusters.ACCREDITED)).isEqualTo(Verdict.NOT_MET);
        assertThat(decision.whyNot(CatalunyaClusters.ACCREDITED)).hasSize(1);
    }

    @Test
    void what_nobody_confirmed_is_open() {
        Decision decision = decision(cluster(SEAT, FIGURES, BRONZE, ""), DAY);
        assertThat(decision.verdict(CatalunyaClusters.ACCREDITED)).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.whyNot(CatalunyaClusters.ACCREDITED).stream()
                        .map(Obstacle::requirement)
                        .distinct())
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "19, NOT_MET",
        "20, MET",
        "21, MET",
        "more than 19, MET",
        "at least 15, UNKNOWN",
        "at most 20, UNKNOWN",
        "less than 20, NOT_MET",
        "unknown, UNKNOWN",
    })
    void twenty_companies_are_enough(String companies, Verdict verdict) {
        assertThat(figure("accredited.companies", "member-companies: " + companies))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "99.99 million EUR, NOT_MET",
        "99999999.99 EUR, NOT_MET",
        "100 million EUR, MET",
        "100.01 million EUR, MET",
        "more than 100 million EUR, MET",
        "more than 90 million EUR, UNKNOWN",
        "less than 100 million EUR, NOT_MET",
        "between 99 million EUR and 101 million EUR, UNKNOWN",
        "unknown, UNKNOWN",
    })
    void a_turnover_of_100_million_is_enough(String turnover, Verdict verdict) {
        assertThat(figure("accredited.turnover", "members-turnover: " + turnover))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"50 %, NOT_MET", "50.01 %, MET", "at least 50 %, UNKNOWN", "more than 50 %, MET", "100 %, MET"})
    void half_of_the_board_is_not_most_of_it(String share, Verdict verdict) {
        assertThat(figure("accredited.board", "board-private-companies: " + share))
                .isEqualTo(verdict);
    }

    @Test
    void a_figure_and_a_word_that_contradict_each_other_decide_nothing() {
        Dossier dossier = cluster(SEAT, FIGURES, BRONZE, word("board", false));
        Decision decision = decision(dossier, DAY);
        assertThat(decision.requirement("accredited.board").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.conflicts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "bronze, 2022-05-31, MET",
        "bronze, 2022-06-01, NOT_MET",
        "silver, 2022-05-31, MET",
        "gold,   2022-05-31, MET",
        "gold,   2022-06-01, NOT_MET",
    })
    void bronze_or_any_higher_label_must_be_valid(String level, LocalDate day, Verdict verdict) {
        String label = "{ standing: esca/" + level + ", from: 2021-06-01, until: 2022-05-31 }";
        assertThat(decision(cluster(SEAT, FIGURES, label, ""), day)
                        .requirement("accredited.label")
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void without_any_label_there_is_no_accreditation() {
        assertThat(decision(cluster(SEAT, FIGURES, "", words()), DAY).verdict(CatalunyaClusters.ACCREDITED))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void the_authority_tells_of_a_seat_that_the_dossier_does_not() {
        Dossier untold = cluster("country: ES, head-office: Reus", FIGURES, BRONZE, "");
        Dossier told = cluster("country: ES, head-office: Reus", FIGURES, BRONZE, word("domicile", true));
        assertThat(decision(untold, DAY).requirement("accredited.domicile").verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(decision(told, DAY).requirement("accredited.domicile").verdict())
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-30, UNKNOWN",
        "2023-01-31, MET",
        "2023-03-10, MET",
        // Nobody says that this was the last one.
        "2023-03-11, UNKNOWN",
    })
    void the_call_of_2023_was_open_for_some_weeks(LocalDate day, Verdict verdict) {
        assertThat(Invented.decision(CatalunyaClusters.SCHEME, Purpose.APPLY, Invented.holding(""), day)
                        .verdict(CatalunyaClusters.ACCREDITED))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-07-20", "2022-12-01", "2023-05-02", "2023-12-30"})
    void every_accreditation_ends_with_30_december_2023(String from) {
        var timeline =
                Invented.timeline(Invented.holding("{ standing: catalunya-clusters/accredited, from: " + from + " }"));
        LocalDate first = LocalDate.parse(from);
        assertThat(timeline.on(CatalunyaClusters.ACCREDITED, first.minusDays(1)).state())
                .contains(HoldingState.NEVER);
        assertThat(timeline.on(CatalunyaClusters.ACCREDITED, first).state()).contains(HoldingState.VALID);
        assertThat(timeline.on(CatalunyaClusters.ACCREDITED, LocalDate.of(2023, 12, 30))
                        .state())
                .contains(HoldingState.VALID);
        assertThat(timeline.on(CatalunyaClusters.ACCREDITED, LocalDate.of(2023, 12, 31))
                        .state())
                .contains(HoldingState.LAPSED);
    }

    @Test
    void one_that_is_revoked_ends_before() {
        var timeline = Invented.timeline(
                Invented.holding("{ standing: catalunya-clusters/accredited, from: 2021-07-20, until: 2022-05-31 }"));
        assertThat(timeline.on(CatalunyaClusters.ACCREDITED, LocalDate.of(2022, 5, 31))
                        .state())
                .contains(HoldingState.VALID);
        assertThat(timeline.on(CatalunyaClusters.ACCREDITED, LocalDate.of(2022, 6, 1))
                        .state())
                .contains(HoldingState.LAPSED);
    }

    @Test
    void nothing_is_decided_by_rules_that_ended() {
        Dossier dossier = cluster(SEAT, FIGURES, BRONZE, words());
        assertThat(decision(dossier, LocalDate.of(2023, 12, 30)).mayHaveNoEdition())
                .isFalse();
        assertThat(decision(dossier, LocalDate.of(2021, 3, 1)).mayHaveNoEdition())
                .isTrue();
        assertThatThrownBy(() -> decision(dossier, LocalDate.of(2023, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** How far a verdict is from the worst one. */
    private static int worth(Verdict verdict) {
        return switch (verdict) {
            case NOT_MET -> 0;
            case UNKNOWN -> 1;
            case MET -> 2;
        };
    }

    private static Verdict accredited(String companies, String millions) {
        String figures = "member-companies: " + companies + ", members-turnover: " + millions
                + ", board-private-companies: 51 %";
        return decision(cluster(SEAT, figures, BRONZE, words()), DAY).verdict(CatalunyaClusters.ACCREDITED);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void more_companies_and_more_turnover_never_lose_an_accreditation(
            @ForAll @IntRange(min = 0, max = 40) int companies,
            @ForAll @IntRange(min = 0, max = 20) int more,
            @ForAll @IntRange(min = 0, max = 200) int millions,
            @ForAll @IntRange(min = 0, max = 100) int richer) {
        Verdict before = accredited("at least " + companies, millions + " million EUR");
        Verdict after = accredited("at least " + (companies + more), (millions + richer) + " million EUR");
        assertThat(worth(after)).isGreaterThanOrEqualTo(worth(before));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_range_of_companies_is_decided_as_each_number_in_it(
            @ForAll @IntRange(min = 10, max = 30) int least, @ForAll @IntRange(min = 0, max = 15) int more) {
        Verdict range = accredited("between " + least + " and " + (least + more), "100 million EUR");
        Verdict fewest = accredited(String.valueOf(least), "100 million EUR");
        Verdict most = accredited(String.valueOf(least + more), "100 million EUR");
        assertThat(range).isEqualTo(fewest == most ? fewest : Verdict.UNKNOWN);
    }
}
