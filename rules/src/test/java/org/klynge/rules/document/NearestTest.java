package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that somebody may have meant. */
class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "gold,    gold, 0",
        "gold,    glod, 1",
        "gold,    god,  1",
        "gold,    goldd, 1",
        "gold,    bold, 1",
        "gold,    sold out, 5",
        "ab,      ba,   1",
        "abcd,    badc, 2",
        "'',      abc,  3",
        "kitten,  sitting, 3",
    })
    void letters_are_inserted_removed_replaced_or_swapped(String one, String other, int distance) {
        assertThat(Nearest.distance(one, other, 5)).isEqualTo(distance);
        assertThat(Nearest.distance(other, one, 5)).isEqualTo(distance);
    }

    /** Whoever asks for no more than so many letters is told the same, or that it is more. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_distance_within_what_is_asked_for_is_the_distance(int most) {
        List<String> names = names(4);
        for (String one : names) {
            for (String other : names) {
                int whole = Nearest.distance(one, other, 100);
                int asked = Nearest.distance(one, other, most);
                assertThat(asked <= most ? asked : most + 1)
                        .as(one + " " + other)
                        .isEqualTo(Math.min(whole, most + 1));
            }
        }
    }

    /** Every name of two letters that is no longer than so many. */
    private static List<String> names(int longest) {
        List<String> names = new ArrayList<>(List.of(""));
        for (int i = 0; names.get(i).length() < longest; i++) {
            names.add(names.get(i) + "a");
            names.add(names.get(i) + "b");
        }
        return names;
    }

    @Test
    void names_that_are_very_long_are_not_compared() {
        String longest = "a".repeat(199);
        assertThat(Nearest.distance(longest + "b", longest + "c", 1)).isEqualTo(1);
        assertThat(Nearest.distance(longest + "bb", longest + "bc", 1)).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "glod     | did you mean 'gold'? expected one of gold, silver",
                "GOLD     | did you mean 'gold'? expected one of gold, silver",
                "sliver   | did you mean 'silver'? expected one of gold, silver",
                "platinum | expected one of gold, silver",
                "g        | expected one of gold, silver",
            })
    void a_name_that_is_near_is_offered(String given, String told) {
        assertThat(Nearest.to(given, List.of("silver", "gold"))).isEqualTo(told);
    }

    @Test
    void all_names_are_listed_where_they_are_few() {
        assertThat(Nearest.to("x", List.of())).isEqualTo("there is none here");
        assertThat(Nearest.to("x", numbered(12))).startsWith("expected one of name-1, name-10, name-11, name-12,");
        assertThat(Nearest.to("x", numbered(13))).isEqualTo("expected one of 13 names, such as name-1");
        assertThat(Nearest.to("name-200", numbered(200))).startsWith("did you mean 'name-200'?");
        assertThat(Nearest.to("surname-7", List.of("name-7", "surname-8", "surname-17")))
                .startsWith("did you mean 'surname-8'?");
    }

    private static List<String> numbered(int names) {
        return IntStream.rangeClosed(1, names).mapToObj(i -> "name-" + i).toList();
    }
}
