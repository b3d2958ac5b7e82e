package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a document, collected. */
class ProblemsTest {

    private static Problems problems(int number) {
        Problems problems = new Problems("d.yaml");
        for (int i = number; i > 0; i--) {
            problems.add(new Location(i, 1), "number " + i);
        }
        return problems;
    }

    @Test
    void they_are_told_of_in_the_order_of_the_document() {
        Problems problems = new Problems("d.yaml");
        problems.add(new Location(2, 1), "second");
        problems.add(new Location(1, 9), "first\tof all");
        assertThat(problems.inOrder())
                .containsExactly(
                        new Problem("d.yaml", 1, 9, "first\\u0009of all"), new Problem("d.yaml", 2, 1, "second"));
        assertThat(problems.isFull()).isFalse();
    }

    @Test
    void a_hundred_of_them_are_told_of() {
        assertThat(problems(100).isFull()).isFalse();
        assertThat(problems(100).inOrder()).hasSize(100).last().isEqualTo(new Problem("d.yaml", 100, 1, "number 100"));
    }

    /** Those that come last in the document were found first here: they are not told of. */
    @Test
    void of_more_the_last_one_says_so() {
        Problems problems = problems(103);
        assertThat(problems.isFull()).isTrue();
        assertThat(problems.count()).isEqualTo(103);
        assertThat(problems.inOrder())
                .hasSize(100)
                .startsWith(new Problem("d.yaml", 3, 1, "number 3"))
                .endsWith(
                        new Problem("d.yaml", 101, 1, "number 101"),
                        new Problem("d.yaml", 102, 1, "there are more problems than these; mend these first"));
    }

    @Test
    void nothing_is_built_of_parts_that_are_wrong() {
        Problems problems = problems(1);
        assertThat(problems.unlessSince(1, Location.START, () -> "built")).contains("built");
        assertThat(problems.unlessSince(0, Location.START, () -> "built")).isEmpty();
        problems.fail();
        assertThat(problems.count()).isEqualTo(2);
        assertThat(problems.unlessSince(1, Location.START, () -> "built")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, 60", "61, 60...", "1000, 60..."})
    void a_quote_has_sixty_characters(int length, String expected) {
        String shortened = Problems.shorten("q".repeat(length));
        assertThat(shortened).isEqualTo("q".repeat(60) + expected.substring(2));
    }

    @Test
    void a_quote_does_not_end_within_a_character() {
        assertThat(Problems.shorten("q".repeat(59) + "🫐!")).isEqualTo("q".repeat(59) + "...");
        assertThat(Problems.shorten("q".repeat(58) + "🫐!")).isEqualTo("q".repeat(58) + "🫐...");
    }

    @Test
    void a_document_that_was_parsed_tells_its_value_or_its_problems() {
        ImmutableList<Problem> problems = problems(2).inOrder();
        assertThat(Parsed.of(Optional.of("value"), ImmutableList.of())).hasToString("Parsed[value]");
        assertThat(Parsed.of(Optional.of("value"), problems)).hasToString("Parsed[" + problems + "]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parsed.of(Optional.empty(), problems).orThrow())
                .withMessage("d.yaml:1:1: number 1\nd.yaml:2:1: number 2");
        assertThat(DocumentSource.of("d.yaml", "cluster: {}")).hasToString("DocumentSource[d.yaml]");
    }
}
