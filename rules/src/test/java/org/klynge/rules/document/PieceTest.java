package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that no reader here knows, as plain data. */
class PieceTest {

    private static Parsed<Piece> read(String text) {
        return Piece.read(DocumentSource.of("d.yaml", text), Limits.STANDARD);
    }

    @Test
    void a_document_is_mappings_lists_and_texts_with_their_places() {
        Piece.Sequence years = new Piece.Sequence(
                ImmutableList.of(new Piece.Scalar("2020", 2, 10), new Piece.Scalar("true", 2, 16)), 2, 8);
        Piece.Mapping nested = new Piece.Mapping(ImmutableMap.of("b", new Piece.Scalar("", 4, 6)), 4, 3);
        assertThat(read("name: Ærø\nyears: [ 2020, 'true' ]\nin:\n  b: ~\n").orThrow())
                .isEqualTo(new Piece.Mapping(
                        ImmutableMap.of("name", new Piece.Scalar("Ærø", 1, 7), "years", years, "in", nested), 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": [1, {\"b\": null}]}", "a:\n- 1\n- b: null\n"})
    void json_and_yaml_say_the_same(String text) {
        assertThat(((Piece.Mapping) read(text).orThrow()).entries().get("a"))
                .isInstanceOfSatisfying(Piece.Sequence.class, list -> {
                    assertThat(list.items())
                            .hasSize(2)
                            .first()
                            .matches(one -> ((Piece.Scalar) one).text().equals("1"));
                    assertThat(((Piece.Mapping) list.items().get(1)).entries())
                            .containsOnlyKeys("b")
                            .allSatisfy((key, none) ->
                                    assertThat(((Piece.Scalar) none).text()).isEmpty());
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [ *x ]    | 1:6 the alias *x",
                "a: !t b      | 1:4 the tag !t",
                "a: b, a: c   | 1:8 this is not YAML: found a colon where no key can stand",
                "{ a: b, a: c } | 1:9 the key 'a' occurs twice",
            })
    void nothing_is_given_of_a_document_with_problems(String text, String problem) {
        Documents.assertProblems(read(text), List.of(problem));
    }
}
