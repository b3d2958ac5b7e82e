package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is never more than a reader with the same limits takes, and never less. */
class DocumentFormTest {

    static Stream<Arguments> documents() {
        return Stream.of(
                // What is in it, how deep it goes, how many keys and values it has.
                document(nothing -> {}, 0, 1),
                document(entries -> entries.text("name", "x"), 1, 3),
                document(entries -> entries.mappingOrNone("none", nothing -> {}), 1, 3),
                document(entries -> entries.texts("names", List.of("x", "y")), 2, 5),
                document(entries -> entries.mapping("in", in -> in.text("name", "x")), 2, 5),
                document(entries -> entries.mapping("in", in -> in.texts("names", List.of("x"))), 3, 6),
                document(entries -> entries.each("list", List.of("a", "b"), (key, in) -> in.text(key, "x")), 3, 9),
                document(
                        entries -> {
                            entries.each("list", List.of("a"), (key, in) -> in.mappingOrNone(key, nothing -> {}));
                            entries.text("name", "x");
                        },
                        3,
                        8));
    }

    private static Arguments document(Consumer<Entries> write, int depth, int entries) {
        return Arguments.of(Entries.document(write), depth, entries);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void depth_and_entries_are_counted_as_a_reader_counts_them(Data.Table document, int depth, int entries) {
        for (DocumentForm form : DocumentForm.values()) {
            String text = form.print(document, Limits.STANDARD);
            for (int less = 0; less < 2; less++) {
                if (depth - less > 0) {
                    assertAlike(form, document, text, Limits.STANDARD.withDepth(depth - less), less == 0);
                }
                if (entries - less > 0) {
                    assertAlike(form, document, text, Limits.STANDARD.withEntries(entries - less), less == 0);
                }
            }
        }
    }

    private static void assertAlike(
            DocumentForm form, Data.Table document, String text, Limits limits, boolean within) {
        assertThat(Piece.read(DocumentSource.of("d", text), limits).problems().isEmpty())
                .isEqualTo(within);
        if (within) {
            assertThat(form.print(document, limits)).isEqualTo(text);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> form.print(document, limits))
                    .withMessageContaining("the document would ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytes_are_counted_and_not_characters(DocumentForm form) {
        Data.Table document = Entries.document(entries -> entries.text("name", "Blåbær"));
        String text = form.print(document, Limits.STANDARD);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        assertThat(bytes).isGreaterThan(text.length());
        assertThat(form.print(document, Limits.STANDARD.withBytes(bytes))).isEqualTo(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.print(document, Limits.STANDARD.withBytes(bytes - 1)))
                .withMessage("the document would have " + bytes + " bytes; at most " + (bytes - 1)
                        + " are read: split it up");
    }
}
