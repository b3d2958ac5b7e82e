package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.Klynge;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.standing.Grant;

/** Histories of many grants: what is certain stays so however many there are, and what is not is told with caution. */
class LongHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);

    private static Timeline timeline(int grants, IntFunction<PartialDate> from) {
        Dossier.Builder dossier = Dossier.builder();
        IntStream.range(0, grants)
                .mapToObj(i -> Grant.builder()
                        .standing(EscaLabels.GOLD)
                        .from(from.apply(i))
                        .until(PartialDate.on(
                                from.apply(i).latest().orElseThrow().plusDays(100)))
                        .build())
                .forEach(dossier::addGrant);
        return Timeline.of(Klynge.ruleBook(), dossier.build()).asKnownOn(LocalDate.of(2100, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"200, 5", "5000, 5", "5000, 1", "5000, 0", "60, 500"})
    void where_all_dates_are_days_there_is_one_course_however_many_grants(int grants, int apart) {
        Timeline timeline = timeline(grants, i -> PartialDate.on(FIRST.plusDays((long) i * apart)));
        assertThat(timeline.on(EscaLabels.GOLD, FIRST.minusDays(1)).state()).contains(HoldingState.NEVER);
        assertThat(timeline.on(EscaLabels.GOLD, FIRST).state()).contains(HoldingState.VALID);
        assertThat(timeline.periods(EscaLabels.GOLD)).hasSize(grants);
        assertThat(timeline.periods(EscaLabels.GOLD).get(0).kinds()).containsExactly(PeriodKind.FIRST);
    }

    @Test
    void one_open_date_in_a_long_history_opens_no_other_day() {
        PartialDate month = PartialDate.parse("2015-05");
        Timeline timeline = timeline(30, i -> i == 29 ? month : PartialDate.on(FIRST.plusDays(30L * i)));
        assertThat(timeline.on(EscaLabels.GOLD, FIRST).state()).contains(HoldingState.VALID);
        assertThat(timeline.on(EscaLabels.GOLD, FIRST.minusDays(1)).state()).contains(HoldingState.NEVER);
    }

    /** Nothing that is possible is left out: the worst that caution tells is that anything may be. */
    @ParameterizedTest
    @CsvSource({"60, 1", "8, 12", "30, 3"})
    void grants_and_assessments_that_are_known_to_months_are_told_with_caution(int grants, int monthsApart) {
        Dossier.Builder dossier = Dossier.builder();
        for (int i = 0; i < grants; i++) {
            LocalDate month = FIRST.plusMonths((long) i * monthsApart);
            dossier.addAssessment(Assessment.builder()
                    .id("a" + i)
                    .catalogue("esca-gold-2013")
                    .date(PartialDate.between(month.minusMonths(23), month.plusDays(20)))
                    .build());
            dossier.addGrant(Grant.builder()
                    .standing(EscaLabels.GOLD)
                    .from(PartialDate.between(month, month.plusDays(27)))
                    .assessment("a" + i)
                    .build());
        }
        Timeline timeline = Timeline.of(Klynge.ruleBook(), dossier.build()).asKnownOn(LocalDate.of(2100, 1, 1));
        LocalDate begun = FIRST.plusDays(27);
        assertThat(timeline.on(EscaLabels.GOLD, begun).states()).contains(HoldingState.VALID);
        assertThat(timeline.gaps(EscaLabels.GOLD)).isNotNull();
        assertThat(timeline.periods(EscaLabels.GOLD)).hasSize(grants);
    }
}
