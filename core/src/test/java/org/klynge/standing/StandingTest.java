package org.klynge.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({"esca/gold, esca, gold", "nic/arena-pro, nic, arena-pro", "at.lb/stufe-2, at.lb, stufe-2"})
    void isNamedByLadderAndName(String fullName, String ladder, String name) {
        for (Standing standing : List.of(LabelLevel.of(fullName), ProgramStatus.of(fullName))) {
            assertThat(standing.ladder()).isEqualTo(ladder);
            assertThat(standing.name()).isEqualTo(name);
            assertThat(standing.fullName()).isEqualTo(fullName);
            assertThat(standing).hasToString(fullName);
        }
    }

    @Test
    void isItsFullNameWhicheverKindItWasMadeAs() {
        new EqualsTester()
                .addEqualityGroup(LabelLevel.of("esca/gold"), LabelLevel.of("esca/gold"), ProgramStatus.of("esca/gold"))
                .addEqualityGroup(LabelLevel.of("esca/silver"))
                .addEqualityGroup(ProgramStatus.of("nic/gold"))
                .addEqualityGroup(ProgramStatus.of("gold/esca"))
                .testEquals();
    }

    @Test
    void isSortedByFullName() {
        Standing arena = ProgramStatus.of("nic/arena");
        Standing bronze = LabelLevel.of("esca/bronze");
        Standing gold = LabelLevel.of("esca/gold");
        assertThat(List.of(arena, gold, bronze).stream().sorted()).containsExactly(bronze, gold, arena);
        assertThat(gold).isEqualByComparingTo(ProgramStatus.of("esca/gold"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gold", "esca/gold/2", "esca//gold", "esca\\gold"})
    void refusesNamesWithoutExactlyOneSlash(String fullName) {
        for (Function<String, Standing> maker :
                List.<Function<String, Standing>>of(LabelLevel::of, ProgramStatus::of)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> maker.apply(fullName))
                    .withMessage("'" + fullName + "' is not a standing; expected ladder/standing, such as esca/gold");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/gold      | ladder ''",
                "ESCA/gold  | ladder 'ESCA'",
                "es ca/gold | ladder 'es ca'",
                "/          | ladder ''",
                "esca/      | standing ''",
                "esca/Gold  | standing 'Gold'",
                "esca/gold- | standing 'gold-'",
            })
    void refusesPartsThatAreNoIdentifiers(String fullName, String part) {
        for (Function<String, Standing> maker :
                List.<Function<String, Standing>>of(LabelLevel::of, ProgramStatus::of)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> maker.apply(fullName))
                    .withMessageStartingWith(part + " is not an identifier");
        }
    }
}
