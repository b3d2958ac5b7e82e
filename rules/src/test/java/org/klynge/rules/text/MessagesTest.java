package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.StandingKind;

/** The bundles say the same things, and no more than the code asks for. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/klynge/rules/text");
    private static final Path CODE = Path.of("src/main/java/org/klynge/rules/text");
    private static final Pattern KEY_IN_CODE = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern FAMILY_IN_CODE = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.)\" \\+");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    /** Names of facts and files that look like keys, but are none. */
    private static final Set<String> NO_KEYS = Set.of("cluster.age");

    /** The keys that the code puts together, by the part that they begin with. */
    private static final ImmutableMap<String, Set<String>> FAMILIES = ImmutableMap.<String, Set<String>>builder()
            .put("unit.", words(Unit.standard().stream().flatMap(unit -> forms(unit.name()))))
            .put("month.", words(IntStream.rangeClosed(1, 12).mapToObj(String::valueOf)))
            .put("basis.", words(Stream.of(Basis.values()).map(Basis::word)))
            .put("kind.", words(Stream.of(StandingKind.values()).map(StandingKind::word)))
            .put("call.", words(Stream.of(Verdict.values()).map(VerdictText::word)))
            .put("purpose.", words(Stream.of(Purpose.values()).map(Purpose::word)))
            .put("purpose-word.", words(Stream.of(Purpose.values()).map(Purpose::word)))
            .put("asked.", words(Stream.of(Purpose.values()).map(Purpose::word)))
            .put("verdict.", words(Stream.of(Verdict.values()).map(VerdictText::word)))
            .put("answer.", words(Stream.of(Verdict.values()).map(VerdictText::word)))
            .put("grant.", words(Stream.of(Verdict.values()).map(VerdictText::word)))
            .put("fact.profile.", words(ProfileFact.standard().stream().map(ProfileFact::name)))
            .put("date-fact.examined.", words(Stream.of(DateFact.Which.values()).map(DateFact.Which::word)))
            .put("date-fact.granted.", words(Stream.of(DateFact.Which.values()).map(DateFact.Which::word)))
            .put(
                    "indicators-reach.",
                    words(Stream.of("every", "one", "some")
                            .flatMap(number -> Stream.of(number + ".minimum", number + ".share"))))
            .put("scoring.", Set.of("share-of-points", "weighted-dimensions", "weakest-dimension", "levels"))
            .buildOrThrow();

    private static Stream<String> forms(String unit) {
        return Stream.of(unit + ".one", unit + ".other");
    }

    private static Set<String> words(Stream<String> words) {
        return words.collect(Collectors.toSet());
    }

    /** The messages of a language as they stand in the file, each on a line of its own. */
    private static Map<String, String> bundle(Language language) throws IOException {
        Map<String, String> messages = new LinkedHashMap<>();
        for (String line : Files.readAllLines(BUNDLES.resolve("messages_" + language.code() + ".properties"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int sign = line.indexOf('=');
                String before = messages.put(line.substring(0, sign), line.substring(sign + 1));
                assertThat(before).as(line).isNull();
            }
        }
        return messages;
    }

    private static Set<String> inCode(Pattern form) throws IOException {
        try (Stream<Path> files = Files.list(CODE)) {
            Set<String> found = new TreeSet<>();
            for (Path file : files.toList()) {
                form.matcher(Files.readString(file)).results().forEach(each -> found.add(each.group(1)));
            }
            return found;
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_key_is_used_and_none_is_missing(Language language) throws IOException {
        Set<String> used = inCode(KEY_IN_CODE);
        assertThat(used).containsAll(NO_KEYS);
        used.removeAll(NO_KEYS);
        FAMILIES.forEach((family, members) -> members.forEach(member -> used.add(family + member)));
        assertThat(bundle(language).keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void every_family_is_known_to_this_test() throws IOException {
        assertThat(inCode(FAMILY_IN_CODE)).isEqualTo(FAMILIES.keySet());
    }

    @ParameterizedTest
    @EnumSource(names = {"BOKMAL", "DUTCH"})
    void every_message_has_the_places_of_the_english_one(Language language) throws IOException {
        Map<String, String> english = bundle(Language.ENGLISH);
        Map<String, String> other = bundle(language);
        english.forEach(
                (key, message) -> assertThat(places(other.get(key))).as(key).isEqualTo(places(message)));
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void every_message_is_clean(Language language) throws IOException {
        bundle(language).forEach((key, message) -> {
            assertThat(message).as(key).isNotBlank().isEqualTo(message.strip()).doesNotContain("\ufffd", "Ã", "  ");
            assertThat(PLACE.matcher(message).replaceAll("")).as(key).doesNotContain("{", "}");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"BOKMAL", "DUTCH"})
    void sentences_are_translated(Language language) throws IOException {
        Map<String, String> english = bundle(Language.ENGLISH);
        List<String> same = bundle(language).entrySet().stream()
                .filter(message -> message.getValue().equals(english.get(message.getKey())))
                .filter(message -> message.getValue().contains(" "))
                .map(Map.Entry::getKey)
                .filter(key -> !key.startsWith("unit.percent.") && !key.startsWith("date."))
                .toList();
        // A few short ones are the same words in Dutch.
        assertThat(same)
                .isSubsetOf("list.comma", "date-threshold.in", "condition.on", "catalogue-size.one", "evidence.margin");
    }

    @Test
    void a_message_that_is_missing_is_named() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Messages.in(Language.DUTCH).text("no.such.key"))
                .withMessageContaining("no.such.key");
    }

    @Test
    void what_is_filled_in_is_left_as_it_is() {
        assertThat(Messages.in(Language.ENGLISH).text("list.and", "{1}", "$0 \\ '{0}'"))
                .isEqualTo("{1} and $0 \\ '{0}'");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 'a, b and c', a or b", "BOKMAL, 'a, b og c', a eller b", "DUTCH, 'a, b en c', a of b"})
    void joins_words(Language language, String three, String two) {
        assertThat(Messages.in(language).and(List.of("a", "b", "c"))).isEqualTo(three);
        assertThat(Messages.in(language).or(List.of("a", "b"))).isEqualTo(two);
        assertThat(Messages.in(language).or(List.of("a"))).isEqualTo("a");
    }

    @ParameterizedTest
    @EnumSource
    void a_language_goes_by_its_code(Language language) {
        assertThat(Language.of(language.code())).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "NB", "", "dutch"})
    void an_unknown_code_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of(code))
                .withMessage("language: '" + code + "' is not known; expected one of [en, nb, nl]");
    }
}
