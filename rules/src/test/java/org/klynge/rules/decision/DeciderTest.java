package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.ReportedScore;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.nic.Nic;
import org.klynge.standing.Standing;

class DeciderTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 6);

    private static final Dossier DOSSIER = Dossier.of(Assessment.builder()
            .id("gold-2021")
            .catalogue(EscaLabels.GOLD_CATALOGUE)
            .date(PartialDate.parse("2021-10"))
            .reportedScore(ReportedScore.percent("95"))
            .build());

    @Test
    void picks_the_edition_in_force_on_the_day() {
        assertThat(edition(LocalDate.of(2019, 11, 14))).isEqualTo("2012");
        assertThat(edition(LocalDate.of(2019, 11, 15))).isEqualTo("2019-11");
    }

    private static String edition(LocalDate day) {
        return Klynge.standard()
                .decide(EscaLabels.SCHEME, DOSSIER, day)
                .scheme()
                .edition();
    }

    @Test
    void refuses_a_day_without_an_edition_and_names_the_editions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Klynge.standard().decide(Nic.SCHEME, DOSSIER, LocalDate.of(2001, 12, 31)))
                .withMessageContaining("date: no edition of nic is in force on 2001-12-31")
                .withMessageContaining("2019 (from 2019-01-01..2019-09-06 until 2024-04)");
    }

    @Test
    void refuses_unknown_names_and_offers_the_known_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Klynge.standard().decide("esca", DOSSIER, DAY))
                .withMessageContaining("scheme: 'esca'")
                .withMessageContaining("esca-labels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Klynge.standard().assuming("gold.minimum"))
                .withMessageContaining("claims: 'gold.minimum'")
                .withMessageContaining("gold.minimums");
        Decision decision = Klynge.standard().decide(EscaLabels.SCHEME, DOSSIER, DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision.requirement("gold.scores"))
                .withMessageContaining("requirement: 'gold.scores'")
                .withMessageContaining("gold.score");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision.verdict(Nic.ARENA))
                .withMessageContaining("standing: nic/arena");
    }

    @Test
    void names_the_argument_that_is_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Klynge.standard().decide(EscaLabels.SCHEME, null, DAY))
                .withMessage("dossier");
        assertThatNullPointerException()
                .isThrownBy(() -> Klynge.standard().decide(EscaLabels.SCHEME, DOSSIER, null))
                .withMessage("date");
    }

    @Test
    void puts_certain_obstacles_before_unknown_ones() {
        Dossier weak = Dossier.of(Assessment.builder()
                .id("gold")
                .catalogue(EscaLabels.GOLD_CATALOGUE)
                .date(PartialDate.parse("2021-10"))
                .reportedScore(ReportedScore.percent("70"))
                .build());
        assertThat(Klynge.standard().decide(EscaLabels.SCHEME, weak, DAY).whyNot(EscaLabels.GOLD))
                .extracting(obstacle -> obstacle.requirement().requirement().id(), Obstacle::verdict)
                .containsExactly(
                        tuple("gold.score", Verdict.NOT_MET),
                        tuple("gold.minimums", Verdict.UNKNOWN),
                        tuple("eligibility", Verdict.UNKNOWN));
    }

    @Test
    void an_outcome_is_certain_where_both_bounds_are_the_same() {
        ImmutableSet<Standing> bronze = ImmutableSet.of(EscaLabels.BRONZE);
        assertThat(new Outcome(bronze, bronze).isCertain()).isTrue();
        assertThat(new Outcome(ImmutableSet.of(), ImmutableSet.of()).isCertain())
                .isTrue();
        assertThat(new Outcome(bronze, ImmutableSet.of(EscaLabels.GOLD)).isCertain())
                .isFalse();
        assertThat(new Outcome(ImmutableSet.of(), bronze).isCertain()).isFalse();
    }

    @Test
    void says_which_engine_decides() {
        Engine engine = Klynge.standard().engine();
        assertThat(engine.name()).isEqualTo("reference");
        assertThat(engine.version()).isEqualTo("1");
        assertThat(new Conflict("word", ImmutableList.of())).hasToString("word: []");
    }
}
