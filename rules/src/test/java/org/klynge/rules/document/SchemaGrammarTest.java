package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Values put together by chance: the patterns of the schemas are those of the reader. */
class SchemaGrammarTest {

    private static final Pattern SIGNED_ZERO = Pattern.compile("-0+(?:[./]0*)?(?![0-9.])");

    private static final List<String> WORDS = List.of(
            "0",
            "1",
            "3",
            "2.5",
            "150",
            "101",
            "-3",
            "-0.5",
            "007",
            "4/7",
            "1/0",
            "12.0",
            "60 %",
            "60%",
            "101 %",
            "-2 %",
            "200/3 %",
            "3 of 5",
            "0.5 of 1",
            "3 of 0",
            "2 FTE",
            "4 points",
            "unknown",
            "none",
            "not applicable",
            "not published",
            "2014",
            "2021-10",
            "2021-10-16",
            "2021-02-30",
            "2021-13",
            "gold",
            "a.b",
            "a-b-2",
            "A",
            "",
            " ",
            "of",
            "and",
            "%");

    private static final List<String> FORMS = List.of(
            "# of 5",
            "# of #",
            "more than #",
            "at least #",
            "less than #",
            "at most #",
            "between # and #",
            "more than # and less than #",
            "at least # and at most #",
            "more than # and at most #",
            "less than # and more than #",
            "between # and # of 5",
            "at least # of 5",
            "more than # and less than # of #",
            "between # and # %",
            "# %",
            "# and #",
            "by #",
            "from #",
            "#..#",
            "#-#",
            "#.#",
            "#/#",
            "##",
            " #",
            "# ");

    /** What no schema can see; the reader says so in these words. */
    private static final Pattern UNSEEN =
            Pattern.compile(".*(in the wrong order|leaves no room|cannot be|no whole number|not a whole number"
                    + "|part of nothing|divides by zero|'[^']*/0[^']*' is not a quantity|not in the calendar|before it begins"
                    + "|not within 0 and 100|is not a minimum|not above zero).*");

    private static final ImmutableMap<String, String> SLOTS = ImmutableMap.<String, String>builder()
            .put("date", "cluster: { id: x, founded: \"%s\" }")
            .put("count", profile("participants"))
            .put("share", profile("private-share"))
            .put("full-time equivalents", profile("team-fte"))
            .put("rating", assessed("ratings: { \"1.1\": \"%s\" }"))
            .put("score", assessed("reported-score: \"%s\""))
            .put("percentage", assessed("reported-score: { percent: \"%s\" }"))
            .put("identifier", "cluster: { id: \"%s\" }")
            .put("standing", "cluster: { id: x }\ngrants: [ { standing: \"zzzz/%s\" } ]")
            .build();

    private static String profile(String fact) {
        return "cluster: { id: x }\nprofiles: [ { " + fact + ": \"%s\" } ]";
    }

    private static String assessed(String key) {
        return "cluster: { id: x }\nassessments: [ { id: a, catalogue: esca-bronze-33, " + key + " } ]";
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void schema_and_reader_agree_on_a_value(@ForAll("slots") String slot, @ForAll("values") String value) {
        // A zero with a sign in quotes is a zero to the reader; the schema, which nobody needs to write it by, has no
        // such form.
        Assume.that(!SIGNED_ZERO.matcher(value).find());
        String document = SLOTS.get(slot).formatted(value);
        List<String> refused = JsonSchema.DOSSIER.errors(JsonSchema.readYaml(document));
        List<Problem> problems = Documents.dossier(document).problems();
        agree(document, refused, problems);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void schema_and_reader_agree_on_a_minimum(@ForAll("values") String value) {
        // The reader takes bounds that leave one number, such as between 60 % and 60 %; nobody writes a minimum so.
        Assume.that(!value.contains(" and "));
        String document = "catalogue: c\ntitle: C\nsize: 1\ndimensions: [ { id: 1, name: A, indicators: "
                + "[ { number: 1, name: B, minimum: \"" + value + "\" } ] } ]";
        List<String> refused = JsonSchema.CATALOGUE.errors(JsonSchema.readYaml(document));
        List<Problem> problems = Documents.catalogue(document).problems();
        agree(document, refused, problems);
    }

    private static void agree(String document, List<String> refused, List<Problem> problems) {
        if (problems.isEmpty()) {
            assertThat(refused).as(document).isEmpty();
        } else if (refused.isEmpty()) {
            assertThat(problems)
                    .as(document)
                    .allSatisfy(problem -> assertThat(problem.message()).matches(UNSEEN));
        }
    }

    @Provide
    static Arbitrary<String> slots() {
        return Arbitraries.of(SLOTS.keySet());
    }

    @Provide
    static Arbitrary<String> values() {
        Arbitrary<String> words = Arbitraries.of(WORDS);
        return Arbitraries.frequencyOf(
                Tuple.of(1, words),
                Tuple.of(
                        5,
                        Combinators.combine(Arbitraries.of(FORMS), words.list().ofSize(3))
                                .as(SchemaGrammarTest::filled)),
                Tuple.of(1, words.list().ofMinSize(2).ofMaxSize(4).map(parts -> String.join(" ", parts))));
    }

    private static String filled(String form, List<String> words) {
        String filled = form;
        for (String word : words) {
            filled = filled.replaceFirst("#", word);
        }
        return filled;
    }
}
