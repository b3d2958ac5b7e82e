package org.klynge.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.standing.LabelLevel;

class ReadingChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "gold.score=reading-1,     gold.score, reading-1,      false",
        "esca/gold=assessment-day, esca/gold,  assessment-day, true",
        "nic/nce-mark=a.b,         nic/nce-mark, a.b,          true",
    })
    void is_parsed_as_it_is_printed(String text, String of, String reading, boolean ofValidity) {
        ReadingChoice choice = ReadingChoice.parse(text);
        assertThat(choice).isEqualTo(new ReadingChoice(of, reading)).hasToString(text);
        assertThat(choice.isOfValidity()).isEqualTo(ofValidity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "gold.score", "gold.score=", "=a", "a=b=c", "A=b", "a=B", "esca/=a", "/gold=a", "a/b/c=d"})
    void refuses_what_has_another_form(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReadingChoice.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"/gold=a, ladder", "esca/=a, standing", "Gold=a, requirement", "gold=A, reading"})
    void says_which_name_is_none(String text, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingChoice.parse(text))
                .withMessageStartingWith(what + " '");
    }

    @Test
    void says_what_is_expected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingChoice.parse("gold.score"))
                .withMessage("'gold.score' is no choice of a reading; expected a requirement or a standing, '=' and the"
                        + " reading, such as gold.score=reading-1 or esca/gold=assessment-day");
    }

    @Test
    void belongs_to_a_standing_where_it_is_of_its_validity() {
        ReadingChoice choice = ReadingChoice.ofValidity(LabelLevel.of("esca/gold"), "a");
        assertThat(choice).hasToString("esca/gold=a");
        assertThat(choice.isOf(LabelLevel.of("esca/gold"))).isTrue();
        assertThat(choice.isOf(LabelLevel.of("esca/silver"))).isFalse();
    }
}
