package org.klynge.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.klynge.fact.PartialDate;

class AttestationTest {

    @Test
    void saysWhoConfirmedWhat() {
        Attestation attestation = minimums()
                .date(PartialDate.parse("2021-11"))
                .assessment("gold-2021")
                .build();
        assertThat(attestation.claim()).isEqualTo("gold.minimums");
        assertThat(attestation.holds()).isTrue();
        assertThat(attestation.by()).isEqualTo("ESCA");
        assertThat(attestation.date()).isEqualTo(PartialDate.parse("2021-11"));
        assertThat(attestation.assessment()).contains("gold-2021");
        assertThat(minimums().build().date()).isEqualTo(PartialDate.unknown());
        assertThat(minimums().build().assessment()).isEmpty();
    }

    @Test
    void refusesWhatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> minimums().claim("Gold minimums").build())
                .withMessageStartingWith("claim 'Gold minimums' is not an identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> minimums().by(" ").build())
                .withMessage("by: the attestation of gold.minimums does not say who gives it");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Attestation.builder().claim("gold.minimums").by("ESCA").build())
                .withMessageContaining("holds");
    }

    @Test
    void attestationsAreEqualWhenTheirPartsAre() {
        new EqualsTester()
                .addEqualityGroup(minimums().build(), minimums().build())
                .addEqualityGroup(minimums().holds(false).build())
                .addEqualityGroup(minimums().by("EUCLES").build())
                .addEqualityGroup(minimums().assessment("gold-2021").build())
                .testEquals();
    }

    private static Attestation.Builder minimums() {
        return Attestation.builder().claim("gold.minimums").holds(true).by("ESCA");
    }
}
