package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.rules.decision.Decision;

class DecisionTextTest {

    /** Words of English that neither of the other languages has. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|not|known|with|which|would|threshold|enough|there|missing|whatever|by itself)\\b");

    private static final List<Decision> DECISIONS = Gallery.decisions();

    static Stream<Arguments> pages() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Detail.values()).map(detail -> Arguments.of(language, detail)));
    }

    /** A page without its line breaks, so that what is looked for may be wrapped. */
    private static String words(Decision decision, Language language, Detail detail) {
        return DecisionText.of(decision, language, detail).replaceAll("\\s+", " ");
    }

    private static String gallery(Language language) {
        return DECISIONS.stream()
                .flatMap(decision -> Stream.of(Detail.values()).map(detail -> words(decision, language, detail)))
                .collect(Collectors.joining("\n"));
    }

    /** The messages of decisions, as they stand in the file. */
    private static List<String> messages(Language language) throws IOException {
        Path file = Path.of("src/main/resources/org/klynge/rules/text/messages_" + language.code() + ".properties");
        List<String> lines = Files.readAllLines(file);
        return lines.stream()
                .dropWhile(line -> !line.startsWith("verdict.met="))
                .takeWhile(line -> !line.startsWith("sources.title="))
                .filter(line -> !line.isBlank())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void every_message_is_rendered(Language language) throws IOException {
        String pages = gallery(language);
        assertThat(messages(language)).hasSizeGreaterThan(90).allSatisfy(line -> {
            String message = line.substring(line.indexOf('=') + 1);
            // What stands at an end of a message is filled in with anything.
            String form = Stream.of(message.split("\\{[0-9]}", -1))
                    .filter(words -> !words.isEmpty())
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".+?"));
            assertThat(Pattern.compile(form).matcher(pages).find()).as(line).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pages_are_clean(Language language, Detail detail) {
        for (Decision decision : DECISIONS) {
            String page = DecisionText.of(decision, language, detail);
            assertThat(page)
                    .doesNotContain("{", "}", "null", "Optional", "[]", "\u00a0", "\t", "  \n")
                    .endsWith("\n");
            assertThat(page.lines())
                    .allMatch(line -> line.length() <= 100 || line.strip().startsWith("http"));
            assertThat(page).isEqualTo(DecisionText.of(decision, language, detail));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BOKMAL", "DUTCH"})
    void no_english_leaks(Language language) {
        for (Decision decision : DECISIONS) {
            for (Detail detail : Detail.values()) {
                assertThat(words(decision, language, detail)
                                .replaceAll("\\S+ \\(.{0,3}(op|i[nt]).{5,10}[Ee]ngel?sk?.*?\\)", ""))
                        .doesNotContainPattern(ENGLISH);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | known: 80 %; threshold: more than 80 %; on the line, which is not enough",
                "BOKMAL  | kjent: 80 %; terskel: mer enn 80 %; akkurat på terskelen, og det er ikke nok",
                "DUTCH   | bekend: 80 %; drempel: meer dan 80 %; precies op de drempel, en dat is niet genoeg",
            })
    void on_the_line_is_told(Language language, String line) {
        Decision decision = Gallery.assessed("date: 2020-01, reported-score: 120 of 150");
        assertThat(words(decision, language, Detail.FULL)).contains(line);
        assertThat(words(decision, language, Detail.WHY_NOT)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | known: 80 %; threshold: at least 80 %; on the line, which is enough",
                "BOKMAL  | kjent: 80 %; terskel: minst 80 %; akkurat på terskelen, og det er nok",
                "DUTCH   | bekend: 80 %; drempel: ten minste 80 %; precies op de drempel, en dat is genoeg",
            })
    void on_the_line_by_the_other_reading_is_told(Language language, String line) {
        Decision decision = Gallery.decide(
                Gallery.DECIDER.reading("score", "reading-1"),
                "assessments: [ { id: one, catalogue: esca-gold-2013, date: 2020-01, reported-score: 120 of 150 } ]\n");
        assertThat(words(decision, language, Detail.FULL)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | 121 | known: 80.66 % (rounded down); threshold: more than 80 %; margin: +0.66 % (rounded down)",
                "BOKMAL  | 121 | kjent: 80,66 % (rundet ned); terskel: mer enn 80 %; margin: +0,66 % (rundet ned)",
                "DUTCH   | 119 | marge: -0,67 % (naar beneden afgerond)",
                "ENGLISH | 90  | known: 60 %; threshold: more than 80 %; margin: -20 %",
            })
    void margins_have_a_sign(Language language, int points, String line) {
        Decision decision = Gallery.assessed("date: 2020-01, reported-score: " + points + " of 150");
        assertThat(words(decision, language, Detail.FULL)).contains(line);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void assumptions_are_in_the_headline_and_in_a_list(Language language, Detail detail) {
        Decision decision = Gallery.decide(Gallery.DECIDER.assuming("word", "said"), "");
        Messages messages = Messages.in(language);
        assertThat(DecisionText.of(decision, language, detail))
                .contains(messages.text("outcome.assuming", messages.and(List.of("word", "said"))))
                .contains("\n" + messages.text("assumptions.title") + "\n  - word\n  - said\n");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void chosen_readings_and_named_editions_are_told(Language language, Detail detail) {
        Decision decision =
                Gallery.decide(Gallery.DECIDER.reading("score", "reading-1").underEdition("2"), "");
        Messages messages = Messages.in(language);
        assertThat(DecisionText.of(decision, language, detail))
                .contains(messages.text("outcome.readings", "score=reading-1"))
                .contains(messages.text("decision.edition-named"))
                .contains("\n" + messages.text("readings.title") + "\n  - score=reading-1\n");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_is_contested_is_told(Language language, Detail detail) {
        Decision decision = Gallery.assessed("date: 2020-01, reported-score: 120 of 150");
        Messages messages = Messages.in(language);
        assertThat(decision.contested()).contains("score");
        assertThat(words(decision, language, detail))
                .contains(messages.text("contest.title"))
                .contains(
                        messages.text("contest.requirement", "score=reading-1", "score", messages.text("verdict.met")));
    }

    @Test
    void missing_facts_are_told_with_what_would_settle_them() {
        Decision decision = Gallery.decide(Gallery.DECIDER, "");
        String page = words(decision, Language.ENGLISH, Detail.WHY_NOT);
        assertThat(page)
                .contains("- the number of participants (profile.participants) – enough by itself: at least 3;"
                        + " rules it out: at most 2");
        assertThat(words(decision, Language.BOKMAL, Detail.FULL))
                .contains("antallet deltakere (profile.participants) – nok alene: minst 3; utelukker det: høyst 2");
    }

    @Test
    void certain_obstacles_come_before_open_ones() {
        Decision decision = Gallery.assessed("date: 2020-01, reported-score: 90 of 150");
        assertThat(words(decision, Language.ENGLISH, Detail.WHY_NOT))
                .containsSubsequence("(score: not met)", "(bronze: not met)", "(word: not known)");
        assertThat(words(decision, Language.ENGLISH, Detail.SHORT))
                .contains("[-] Low: no – not met: score, bronze and dated");
    }

    @Test
    void a_short_account_has_no_sources_and_explains_nothing() {
        for (Decision decision : DECISIONS) {
            assertThat(words(decision, Language.ENGLISH, Detail.SHORT)).doesNotContain("Sources", "threshold:");
        }
    }

    @Test
    void what_a_verdict_rests_on_is_told_by_itself() {
        Decision decision = Gallery.assessed("date: 2020-01, reported-score: 90 of 150");
        assertThat(DecisionText.because(decision, decision.requirement("score").evaluation(), Language.DUTCH)
                        .get(0))
                .isEqualTo("bekend: 60 %; drempel: meer dan 80 %; marge: -20 %");
        assertThat(ImmutableSet.copyOf(Detail.values()))
                .extracting(Detail::word)
                .containsExactly("full", "short", "why-not");
    }
}
