package org.klynge.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.PartialDate;

class GrantTest {

    private static final Standing GOLD = LabelLevel.of("esca/gold");

    @Test
    void onlyTheStandingIsRequired() {
        Grant grant = Grant.builder().standing(GOLD).build();
        assertThat(grant.standing()).isEqualTo(GOLD);
        assertThat(grant.from()).isEqualTo(PartialDate.unknown());
        assertThat(grant.until()).isEmpty();
        assertThat(grant.by()).isEmpty();
        assertThat(grant.assessment()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> Grant.builder().build())
                .withMessageContaining("standing");
    }

    @ParameterizedTest
    @CsvSource({
        "2014,       2019-11-08",
        "2014,       2014",
        "2014-12-31, 2014",
        "2014,       2014-01-01",
        "2021-11-06, 2021-11-06",
        "unknown,    2014",
        "2014,       unknown",
        "from 2014,  by 2014",
    })
    void mayEndOnAnyDayFromItsFirst(String from, String until) {
        assertThat(grant(from, until).until()).contains(PartialDate.parse(until));
    }

    @ParameterizedTest
    @CsvSource({
        "2014,       2013",
        "2021-11-06, 2021-11-05",
        "from 2014,  by 2013",
        "2015-01,    by 2014",
    })
    void cannotEndBeforeItBegins(String from, String until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grant(from, until))
                .withMessage(
                        "until: the grant of esca/gold ends (%s) before it begins (%s)",
                        PartialDate.parse(until), PartialDate.parse(from));
    }

    @Test
    void grantsAreEqualWhenTheirPartsAre() {
        new EqualsTester()
                .addEqualityGroup(
                        grant("2021-11", "2023-11"),
                        Grant.builder()
                                .standing(ProgramStatus.of("esca/gold"))
                                .until(PartialDate.parse("2023-11-01..2023-11-30"))
                                .from(PartialDate.parse("2021-11-01..2021-11-30"))
                                .build())
                .addEqualityGroup(grant("2021-11", "2023-12"))
                .addEqualityGroup(Grant.builder().standing(GOLD).build())
                .addEqualityGroup(Grant.builder().standing(GOLD).by("ESCA").build())
                .addEqualityGroup(
                        Grant.builder().standing(GOLD).assessment("esca").build())
                .testEquals();
    }

    private static Grant grant(String from, String until) {
        return Grant.builder()
                .standing(GOLD)
                .from(PartialDate.parse(from))
                .until(PartialDate.parse(until))
                .build();
    }
}
