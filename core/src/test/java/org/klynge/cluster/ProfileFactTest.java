package org.klynge.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

class ProfileFactTest {

    @Test
    void theStandardFactsAreFoundByName() {
        assertThat(ProfileFact.standard())
                .extracting(ProfileFact::name)
                .containsExactly(
                        "participants", "committed-participants", "private-participants", "private-share", "team-fte");
        assertThat(ProfileFact.standard())
                .allMatch(fact ->
                        ProfileFact.named(fact.name()).filter(fact::equals).isPresent());
        assertThat(ProfileFact.named("participant")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // fact,          stated,                               clipped
        "participants,    more than 250,                        at least 251",
        "participants,    less than 3,                          between 0 and 2",
        "participants,    unknown,                              at least 0",
        "participants,    between -5 and 5,                     between 0 and 5",
        "team-fte,        less than 3,                          at least 0 FTE and less than 3 FTE",
        "private-share,   60 %,                                 60 %",
        "private-share,   at least 60 %,                        between 60 % and 100 %",
        "private-share,   more than 60 %,                       more than 60 % and at most 100 %",
        "private-share,   unknown,                              between 0 % and 100 %",
        "private-share,   at least 100 %,                       100 %",
    })
    void clipsStatementsToWhatTheFactCanBe(String fact, String stated, String clipped) {
        ProfileFact known = ProfileFact.named(fact).orElseThrow();
        Quantity statement = Quantity.parse(stated, known.possible().unit());
        assertThat(known.clip(statement)).hasToString(clipped);
        assertThat(known.clip(known.clip(statement))).isEqualTo(known.clip(statement));
    }

    @ParameterizedTest
    @CsvSource({
        // fact,        stated,             message
        "participants,  -1,                 participants cannot be -1; expected at least 0",
        "participants,  less than 0,        participants cannot be at most -1; expected at least 0",
        "private-share, 101 %,              private-share cannot be 101 %; expected between 0 % and 100 %",
        "private-share, more than 100 %,    private-share cannot be more than 100 %; expected between 0 % and 100 %",
    })
    void refusesWhatTheFactCannotBe(String fact, String stated, String message) {
        ProfileFact known = ProfileFact.named(fact).orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> known.clip(Quantity.parse(stated, known.possible().unit())))
                .withMessage(message);
    }

    @Test
    void refusesOtherUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileFact.PRIVATE_SHARE.clip(Quantity.parse("7.5", Unit.FTE)))
                .withMessage("private-share cannot be 7.5 FTE, a quantity in fte; expected one in percent");
    }

    @Test
    void othersAddTheirOwn() {
        ProfileFact turnover = ProfileFact.atLeastZero("turnover", new Unit("million-nok", "MNOK", false));
        assertThat(turnover.possible()).hasToString("at least 0 MNOK");
        assertThat(turnover).hasToString("turnover");
        assertThat(ProfileFact.share("exports").possible()).hasToString("between 0 % and 100 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileFact.share("Export share"))
                .withMessageStartingWith("profile fact 'Export share' is not an identifier");
    }
}
