package org.klynge.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klynge.cluster.ProfileFact.PARTICIPANTS;
import static org.klynge.cluster.ProfileFact.PRIVATE_SHARE;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

class ProfileTest {

    private static final PartialDate OCTOBER = PartialDate.parse("2021-10");

    @Test
    void keepsItsFiguresClipped() {
        Profile profile = Profile.builder()
                .date(OCTOBER)
                .putFigure(PARTICIPANTS, Quantity.count(251))
                .putFigure(PRIVATE_SHARE, Quantity.parse("more than 60 %", Unit.PERCENT))
                .build();
        assertThat(profile.date()).isEqualTo(OCTOBER);
        assertThat(profile.figures())
                .hasSize(2)
                .containsEntry(PARTICIPANTS, Quantity.count(251))
                .containsEntry(PRIVATE_SHARE, Quantity.parse("more than 60 % and at most 100 %", Unit.PERCENT));
    }

    @Test
    void whatNobodySaidIsAbsent() {
        Profile profile = Profile.builder().build();
        assertThat(profile.date()).isEqualTo(PartialDate.unknown());
        assertThat(profile.figures()).isEmpty();
    }

    @Test
    void refusesFiguresThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.builder()
                        .putFigure(PARTICIPANTS, Quantity.count(-1))
                        .build())
                .withMessageContaining("participants cannot be -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.builder()
                        .putFigure(PARTICIPANTS, Quantity.percent(3))
                        .build())
                .withMessageContaining("participants cannot be 3 %, a quantity in percent; expected one in count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.builder()
                        .putFigure(PARTICIPANTS, Quantity.count(3))
                        .putFigure(PARTICIPANTS, Quantity.count(4))
                        .build())
                .withMessageContaining("participants=");
    }

    @Test
    void profilesAreEqualWhenDateAndClippedFiguresAre() {
        new EqualsTester()
                .addEqualityGroup(profile("at least 60 %"), profile("between 60 and 100 %"), profile("at least 60.0 %"))
                .addEqualityGroup(profile("60 %"))
                .addEqualityGroup(Profile.builder()
                        .putFigure(PRIVATE_SHARE, Quantity.percent(60))
                        .build())
                .addEqualityGroup(Profile.builder().date(OCTOBER).build())
                .testEquals();
    }

    private static Profile profile(String privateShare) {
        return Profile.builder()
                .date(OCTOBER)
                .putFigure(PRIVATE_SHARE, Quantity.parse(privateShare, Unit.PERCENT))
                .build();
    }
}
