package org.klynge.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.Problem;

/** A table of right and wrong answers. */
class AnswersTest {

    private static final String TEXT = "first\r\nsecond\n";

    @ParameterizedTest
    @CsvSource({
        "1, 1, right, 0",
        "1, 6, just after the last letter, 0",
        "1, 7, beyond its line, 1",
        "1, 0, before its line, 2",
        "0, 1, before the first line, 2",
        "3, 1, on the empty last line, 0",
        "4, 1, beyond the last line, 1",
        "2, 1, '', 1",
        "2, 1, 'two\nlines', 1",
        "2, 1, expected one of null, 1",
        "2, 1, nullify is a word, 0",
        "2, 1, 'no ''null'' here', 0"
    })
    void a_problem_stands_in_its_document_and_says_something(int line, int column, String message, int faults) {
        assertThat(faults(TEXT, new Problem("d", line, column, message))).hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource({
        "{\"id\": null}, 1",
        "{\"id\": \"null\"}, 0",
        "{\"id\": \"a.null\"}, 0",
        "id: 'null', 0",
        "id: null-b, 0",
        "id: nullify, 1"
    })
    void null_may_be_said_only_where_something_is_called_so(String text, int faults) {
        assertThat(faults(text, new Problem("d", 1, 1, "expected one of null"))).hasSize(faults);
    }

    @Test
    void problems_stand_in_the_order_of_their_places() {
        assertThat(faults(TEXT, new Problem("d", 2, 1, "a"), new Problem("d", 1, 1, "b")))
                .containsExactly("d:1:1: b stands before the one that was told before it");
        assertThat(faults(TEXT, new Problem("d", 1, 2, "a"), new Problem("d", 1, 1, "b")))
                .hasSize(1);
        assertThat(faults(TEXT, new Problem("d", 1, 2, "a"), new Problem("d", 1, 2, "b")))
                .isEmpty();
        assertThat(faults(TEXT, new Problem("d", 2, 1, "a"), new Problem("other", 9, 9, "b")))
                .isEmpty();
    }

    @Test
    void a_value_is_an_answer() {
        assertThat(Answers.faults(Parsed.of(Optional.of("value"), ImmutableList.of()), "d", TEXT))
                .isEmpty();
    }

    private static ImmutableList<String> faults(String text, Problem... problems) {
        return Answers.faults(
                Parsed.of(Optional.empty(), Stream.of(problems).collect(ImmutableList.toImmutableList())), "d", text);
    }
}
