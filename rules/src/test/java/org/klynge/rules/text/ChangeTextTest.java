package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.klynge.rules.text.Examples.GOLD;
import static org.klynge.rules.text.Examples.HIGH;
import static org.klynge.rules.text.Examples.LOW;
import static org.klynge.rules.text.Examples.PARTICIPANTS;
import static org.klynge.rules.text.Examples.atLeast;
import static org.klynge.rules.text.Examples.requirement;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Change;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Validity;

class ChangeTextTest {

    private static final Scheme SCHEME =
            Examples.scheme(requirement("size").build()).build();
    private static final Requirement BEFORE = requirement("size").build();

    private static Validity runs(Period period, Validity.Start start, Optional<AssessmentSeries> assessment) {
        return new Validity(period, start, assessment, ImmutableList.of());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(
                        new Change.Replaced(
                                BEFORE,
                                requirement("size")
                                        .condition(atLeast(PARTICIPANTS, 30))
                                        .build()),
                        "The requirement size is another one. Before: the number of participants (profile.participants) is at"
                                + " least 10. Now: the number of participants (profile.participants) is at least 30",
                        "Kravet size er endret. Før: antallet deltakere (profile.participants) er minst 10. Nå: antallet"
                                + " deltakere (profile.participants) er minst 30",
                        "De eis size is gewijzigd. Eerst: het aantal deelnemers (profile.participants) is ten minste 10. Nu:"
                                + " het aantal deelnemers (profile.participants) is ten minste 30"),
                arguments(
                        new Change.Replaced(
                                BEFORE,
                                requirement("size")
                                        .says("So it is.")
                                        .basis(Basis.OWN)
                                        .applied(false)
                                        .build()),
                        "The requirement size is another one. Before: Something is required; published by the body that gives"
                                + " the standing; applied. Now: So it is; own rule of whoever made this scheme; only stated,"
                                + " decides nothing",
                        "Kravet size er endret. Før: Something is required. (på engelsk, ikke oversatt); offentliggjort av"
                                + " instansen som gir statusen; gjelder. Nå: So it is. (på engelsk, ikke oversatt); egen"
                                + " regel fra den som har laget denne ordningen; bare gjengitt, avgjør ingenting",
                        "De eis size is gewijzigd. Eerst: Something is required. (in het Engels, niet vertaald);"
                                + " gepubliceerd door de instantie die de status toekent; wordt toegepast. Nu: So it is. (in"
                                + " het Engels, niet vertaald); eigen regel van de opsteller van deze regeling; alleen"
                                + " vermeld, beslist niets"),
                arguments(
                        new Change.Added(HIGH, Purpose.RENEW, BEFORE),
                        "The requirement size is added for High (exam/high) (renewal). Now: the number of participants"
                                + " (profile.participants) is at least 10",
                        "Kravet size kommer i tillegg for Høy (exam/high) (fornyelse). Nå: antallet deltakere"
                                + " (profile.participants) er minst 10",
                        "De eis size is toegevoegd voor High (exam/high) (verlenging). Nu: het aantal deelnemers"
                                + " (profile.participants) is ten minste 10"),
                arguments(
                        new Change.OtherDays(
                                new InForce(Optional.of(PartialDate.parse("2019-11-15")), Optional.empty()),
                                InForce.ALWAYS),
                        "It is in force on other days. Before: from 15 November 2019. Now: always",
                        "Den gjelder i et annet tidsrom. Før: fra og med 15. november 2019. Nå: alltid",
                        "Zij geldt in een andere periode. Eerst: vanaf 15 november 2019. Nu: altijd"),
                arguments(
                        new Change.Removed(BEFORE),
                        "The requirement size is removed. Before: the number of participants (profile.participants) is at"
                                + " least 10",
                        "Kravet size er fjernet. Før: antallet deltakere (profile.participants) er minst 10",
                        "De eis size is vervallen. Eerst: het aantal deelnemers (profile.participants) is ten minste 10"),
                arguments(
                        new Change.OtherValidity(
                                LOW,
                                Optional.of(
                                        runs(Period.ofYears(2), Validity.Start.ASSESSMENT_MONTH, Optional.of(GOLD))),
                                Optional.empty()),
                        "The validity of Low (exam/low) is another one. Before: 2 years, counted from the month of the"
                                + " \"gold\" assessment: to the end of the month 2 years later. Now: not stated",
                        "Varigheten av Lav (exam/low) er endret. Før: 2 år, regnet fra måneden for «gold»-vurderingen: til"
                                + " utgangen av måneden 2 år senere. Nå: ikke oppgitt",
                        "De looptijd van Low (exam/low) is gewijzigd. Eerst: 2 jaar, gerekend vanaf de maand van de"
                                + " ‘gold’-beoordeling: tot en met het einde van de maand 2 jaar later. Nu: niet vermeld"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void says_what_was_before_and_what_is_now(Change change, String english, String bokmal, String dutch) {
        assertThat(Wording.of(SCHEME, Language.ENGLISH).change(change)).isEqualTo(english);
        assertThat(Wording.of(SCHEME, Language.BOKMAL).change(change)).isEqualTo(bokmal);
        assertThat(Wording.of(SCHEME, Language.DUTCH).change(change)).isEqualTo(dutch);
    }

    static Stream<Arguments> validities() {
        return Stream.of(
                arguments(
                        runs(Period.ofMonths(1), Validity.Start.GRANT, Optional.empty()),
                        "1 month, counted from the first day of the grant: to the eve of the same date 1 month later",
                        "1 måned, regnet fra første dag av tildelingen: til og med dagen før samme dato 1 måned senere",
                        "1 maand, gerekend vanaf de eerste dag van de toekenning: tot en met de dag vóór dezelfde datum 1"
                                + " maand later"),
                arguments(
                        runs(Period.of(1, 6, 0), Validity.Start.ASSESSMENT_MONTH, Optional.empty()),
                        "18 months, counted from the month of the assessment: to the end of the month 18 months later",
                        "18 måneder, regnet fra måneden for vurderingen: til utgangen av måneden 18 måneder senere",
                        "18 maanden, gerekend vanaf de maand van de beoordeling: tot en met het einde van de maand 18"
                                + " maanden later"));
    }

    @ParameterizedTest
    @MethodSource("validities")
    void says_how_long_a_standing_runs(Validity validity, String english, String bokmal, String dutch) {
        assertThat(Wording.in(Language.ENGLISH).validity(validity)).isEqualTo(english);
        assertThat(Wording.in(Language.BOKMAL).validity(validity)).isEqualTo(bokmal);
        assertThat(Wording.in(Language.DUTCH).validity(validity)).isEqualTo(dutch);
    }
}
