package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.RuleBook;

class RuleBookProblemsTest {

    private static final String CATALOGUE = """
            catalogue: test-2
            title: Two indicators
            size: 2
            """;
    /** Eight lines; the requirement of a test stands on the ninth. */
    private static final String HEAD = """
            scheme: fi
            edition: "2020"
            title: A programme
            ladder: { id: fi, kind: programme, standings: [ start, grow ] }
            assessments: { exam: { catalogues: test-2 } }
            claims: { listed: { by: Ministry } }
            sources: { law: { title: The law } }
            in-force: { source: law }
            """;

    static Stream<Arguments> requirements() {
        return Stream.of(
                // Names that nobody declared.
                of(
                        "fact: assessment.exam.scor, more-than: 80 %",
                        "no fact is called 'assessment.exam.scor'; did you mean 'assessment.exam.score'?"),
                of(
                        "fact: profile.members, more-than: 80",
                        "no fact is called 'profile.members'; expected one of profile.committed-participants"),
                of("attested: liste", "no claim is called 'liste'; did you mean 'listed'? expected one of listed"),
                of(
                        "holds: fi/grwo",
                        "no standing is called 'fi/grwo'; did you mean 'fi/grow'? expected one of fi/grow, fi/start"),
                of("holds: esca/gold", "no standing is called 'esca/gold'; expected one of"),
                of(
                        "every-indicator: { of: exma, reaches: minimum }",
                        "no assessments is called 'exma'; did you mean 'exam'?"),
                of("every-indicator: { of: exam, reaches: half }", "reaches: 'half' is not a quantity in percent"),
                of("every-indicator: { of: exam, reaches: 120 % }", "120 % is not a minimum"),
                of("every-indicator: { of: exam }", "what the indicators must reach has no 'reaches'"),
                of("every-indicator: exam", "a text where what the indicators must reach is expected"),
                // Bounds.
                of(
                        "fact: profile.participants",
                        "no bound for profile.participants; expected one of more-than, at-least, less-than, at-most, between, exactly"),
                of(
                        "fact: profile.participants, more-than: 3, at-least: 5",
                        "the bounds more-than and at-least for profile.participants; expected one of"),
                of("fact: profile.participants, more-than: 3 months", "'3 months' is not a quantity in count"),
                of("fact: profile.participants, more-than: 3 %", "'3 %' is not a quantity in count"),
                of("fact: profile.private-share, more-than: 3", "'3' is not a quantity in percent"),
                of(
                        "fact: profile.participants, more-than: at least 3",
                        "at least 4 is not exact",
                        "at least 3 is not exact"),
                of(
                        "fact: profile.participants, over: 3",
                        "'over' is not a key of a requirement",
                        "no bound for profile.participants"),
                // Conditions.
                of(
                        "applied: true",
                        "there is no condition here; expected one of attested, fact, time-between, holds, held, never-held, renewable, call, every-indicator, any-indicator"),
                of(
                        "fact: profile.participants, more-than: 3, holds: fi/start",
                        "'holds' beside 'fact'; expected one condition: put both under 'all' or 'any'"),
                of("all: [], any: []", "'any' beside 'all'"),
                of("all: []", "'all' of no conditions; list at least one"),
                of(
                        "any: { holds: fi/start }",
                        "a mapping where a list is expected: 'any' has one item for each condition"),
                of("all: [ { says: x } ]", "'says' is not a key of a condition", "there is no condition here"),
                of("holds: []", "expected at least one standing"),
                of(
                        "at-least: 2, of: [ { holds: fi/start } ]",
                        "at least 2 of 1 conditions; expected a number from 1 to 1"),
                of("at-least: none, of: [ { holds: fi/start } ]", "'none' is not a number from 1 to 9999"),
                of("of: [ { holds: fi/start } ]", "a requirement has no 'at-least'"),
                of("not: [ { holds: fi/start } ]", "a list where a condition is expected"),
                of("attested: listed, applied: maybe", "'maybe' is neither true nor false"),
                // Readings.
                of("attested: listed, other-readings: [ { required: false } ]", "another reading has no 'source'"),
                of(
                        "attested: listed, other-readings: [ { required: true, source: law } ]",
                        "expected false: there is no such requirement"),
                of("attested: listed, other-readings: [ { source: law } ]", "there is no condition here"),
                of(
                        "attested: listed, other-readings: [ { id: A, required: false, source: law } ]",
                        "id: reading 'A' is not an identifier"),
                of(
                        "attested: listed, applied-reading: b, other-readings: [ { id: b, required: false, source: law } ]",
                        "two readings are called 'b'; give this one an 'id' of its own"),
                of(
                        "attested: listed, other-readings: [ { id: reading-2, required: false, source: law },"
                                + " { required: false, source: law } ]",
                        "two readings are called 'reading-2'; give this one an 'id' of its own"),
                of("attested: listed, applied-reading: Ja", "applied-reading: reading 'Ja' is not an identifier"),
                of(
                        "fact: profile.participants, at-least: 3, other-readings: [ { source: law } ]",
                        "no bound for profile.participants"),
                of(
                        "fact: profile.participants, at-least: 3, other-readings: [ { at-least: 3 %, source: lwa } ]",
                        "'3 %' is not a quantity in count", "no source is called 'lwa'; did you mean 'law'?"),
                of(
                        "fact: profile.member, at-least: 3, other-readings: [ { at-least: 4, source: law } ]",
                        "no fact is called 'profile.member'"));
    }

    private static Arguments of(String condition, String... expected) {
        return Arguments.of(condition, List.of(expected));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void tellsWhatIsWrongWithARequirement(String condition, List<String> expected) {
        Parsed<RuleBook> parsed = rules(requirement("id: r, says: S., basis: own, " + condition));
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file() + ":" + problem.line()).isEqualTo("r0.yaml:9");
            assertThat(expected).anyMatch(problem.message()::contains);
        });
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                // Requirements.
                located(
                        requirement(
                                "id: r, says: S., basis: own, holds: fi/start }, { id: r, says: T., basis: own, holds: fi/grow"),
                        "9:87 the requirement 'r' occurs twice; give it another id"),
                located(
                        requirement("id: R, says: S., basis: own, holds: fi/start"),
                        "9:37 id: requirement 'R' is not an identifier"),
                located(requirement("says: S., basis: own, holds: fi/start"), "9:31 a requirement has no 'id'"),
                located(
                        requirement("id: r, basis: published, holds: fi/start"),
                        "9:31 a requirement has no 'says'",
                        "9:31 a requirement that is published has no 'source'"),
                located(
                        requirement("id: r, says: S., basis: guessed, holds: fi/start"),
                        "9:57 basis: 'guessed' is not known here; expected one of inferred, observed, own, published, reported"),
                located(
                        requirement("id: r, says: S., basis: published, source: kit, holds: fi/start"),
                        "9:76 source: no source is called 'kit'; expected one of law"),
                located(
                        requirement("use: size"),
                        "9:38 use: no shared requirement is called 'size'; there is none here"),
                located(
                        HEAD
                                + "shared: [ { id: size, says: S., basis: own, holds: fi/start } ]\nstandings: { grow: { award: [ { use: siz } ] } }",
                        "10:38 did you mean 'size'?"),
                located(
                        HEAD
                                + "shared: [ { id: s, says: S., basis: own, holds: fi/start } ]\nstandings: { grow: { award: [ { id: s, says: S., basis: own, holds: fi/start } ] } }",
                        "10:37 the requirement 's' occurs twice"),
                // Standings and their validity.
                located(
                        HEAD + "standings: { growth: {} }",
                        "9:14 the ladder has no standing 'growth'; expected one of grow, start"),
                located(
                        HEAD + "standings: { grow: { awards: [] } }",
                        "9:22 'awards' is not a key of what is said of a standing; did you mean 'award'?"),
                located(
                        HEAD + "standings: { grow: { validity: {} } }",
                        "9:32 a validity has no 'first'",
                        "9:32 a validity has no 'counted-from'"),
                located(
                        HEAD + "standings: { grow: { validity: { first: 2 years, counted-from: grant, other-readings:"
                                + " [ { id: x, first: 3 years }, { id: x, to: 3, source: law } ] } } }",
                        "9:89 another reading has no 'source'; name one",
                        "9:122 two readings are called 'x'; give this one an 'id' of its own",
                        "9:125 'to' is not a key of a reading"),
                located(
                        HEAD + "standings: { grow: { validity: { first: 2 jaar, counted-from: month, of: gold } } }",
                        "9:41 '2 jaar' is not a period; expected a form such as '2 years'",
                        "9:63 'month' is not known here; expected one of assessment-day, assessment-month, grant",
                        "9:74 no assessments is called 'gold'"),
                located(HEAD + "standings: { grow: { title: { EN: Grow } } }", "9:31 'EN' is not a language"),
                // Facts.
                located(
                        HEAD + "facts: { F!: { is: profile.participants } }\nstandings: {}",
                        "9:10 fact 'F!' is not an identifier"),
                located(
                        HEAD + "facts: { F!: { time-between: [ cluster.founded, cluster.founded ] } }\nstandings: {}",
                        "9:10 fact 'F!' is not an identifier"),
                located(
                        HEAD + "facts: { F!: { sum: [ profile.participants ] } }\nstandings: {}",
                        "9:10 fact 'F!' is not an identifier"),
                // The head.
                located(HEAD, "1:1 a scheme has no 'standings'"),
                located(
                        HEAD.replace("source: law", "note: x") + "standings: {}",
                        "7:12 nothing refers to the source 'law'; remove it"),
                located(
                        HEAD.replace("source: law", "source: laws") + "standings: {}",
                        "7:12 nothing refers to the source 'law'",
                        "8:21 no source is called 'laws'; did you mean 'law'?"),
                located(
                        HEAD.replace("source: law", "source: law, from: 2020, until: 2020") + "standings: {}",
                        "8:11 until: 2020 is not after from: 2020"),
                located(
                        HEAD.replace("source: law", "source: law, from: by 2020") + "standings: {}",
                        "8:11 from: by 2020-12-31 has no first day"),
                located(
                        HEAD.replace("{ title: The law }", "{ url: x }") + "standings: {}",
                        "7:17 a source has no 'title'"),
                located(
                        HEAD.replace("by: Ministry", "by: []") + "standings: {}",
                        "6:11 the claim 'listed' does not say whose word counts"),
                located(
                        HEAD.replace("by: Ministry", "by: Ministry, about: gold") + "standings: {}",
                        "6:42 no assessments is called 'gold'"),
                located(
                        HEAD.replace("catalogues: test-2", "catalogues: test-3") + "standings: {}",
                        "5:36 no catalogue is called 'test-3'; did you mean 'test-2'?"),
                located(
                        HEAD.replace("catalogues: test-2", "catalogues: test-2, scoring: mean") + "standings: {}",
                        "5:53 no scoring rule is called 'mean'; expected one of levels, share-of-points"),
                // The ladder; what else is wrong is told as well.
                located(
                        HEAD.replace("[ start, grow ]", "[ start, grow ], steps: { start: grow, grow: start }")
                                + "standings: { grow: 1 }",
                        "4:71 the ladder 'fi' leads back to where it began",
                        "9:20 a text where what is said of a standing"),
                located(
                        HEAD.replace("[ start, grow ]", "[ start, grow ], steps: { start: top, Grow!: start }")
                                + "standings: {}",
                        "4:80 start: the ladder has no standing 'top'; expected one of grow, start",
                        "4:85 steps: standing 'Grow!' is not an identifier"),
                located(
                        HEAD.replace("[ start, grow ]", "[ start, start ]") + "standings: {}",
                        "4:56 standings: 'start' occurs twice; remove one of them"),
                located(
                        HEAD.replace("kind: programme", "kind: program")
                                + "standings: { grow: { award: [ { id: r, says: S., basis: own, holds: fi/grow } ] } }",
                        "4:25 'program' is not known here; did you mean 'programme'?"),
                // Catalogues.
                located("catalogue: a\ntitle: A\nsize: 0", "3:7 '0' is not a number of indicators"),
                located(
                        "catalogue: a\ntitle: A\nsize: 2\ndimensions: [ { id: x, name: { nb: X } } ]",
                        "4:30 the dimension 'x' has no English name"),
                located(
                        "catalogue: a\ntitle: A\nsize: 2\ndimensions: [ { id: x, name: X, indicators: [ { number: \"1\", name: A } ] } ]",
                        "3:7 has size 2 but lists 1"),
                located(
                        "catalogue: a\ntitle: A\nsize: 2\ndimensions: [ { id: x, name: X, indicators: [ { number: \"1\", name: A }, { number: \"1\", name: B } ] } ]",
                        "4:83 number: '1' occurs twice"),
                located(
                        "catalogue: a\ntitle: A\nsize: 1\ndimensions: [ { id: x, name: X, indicators: [ { number: one, name: A, minimum: 120 % } ] } ]",
                        "4:57 'one' is not the number of an indicator", "4:80 120 % is not a minimum"),
                located(
                        "catalogue: a\ntitle: A\nsize: 1\nin-use: { from: 2012-08, until: 2012-07 }",
                        "4:33 until: 2012-07 lies before from: 2012-08; give the day of the latest report"),
                located(
                        "catalogue: a\ntitle: A\nsize: 1\nin-use: { form: 2012, until: late 2012 }",
                        "4:11 'form' is not a key of the days of use; did you mean 'from'?",
                        "4:30 until: 'late 2012'"),
                located(
                        "catalogue: a\ntitle: A\nsize: 1\nsources: [ { url: u }, { title: ' ' }, { title: T, day: 2012 } ]",
                        "4:12 a source has no 'title'; add it",
                        "4:33 'title' has no value; give one",
                        "4:52 'day' is not a key of a source"),
                located(
                        "catalogue: a\ntitle: A\nsize: 1\ndimensions: [ { id: x, name: X, name-is: short } ]",
                        "4:42 name-is: 'short' is not known here"),
                located("catalogue: test-2\ntitle: A\nsize: 1", "1:12 a catalogue 'test-2' is there already"),
                located("title: A", "1:1 neither 'catalogue' nor 'scheme' is among the keys"));
    }

    private static Arguments located(String document, String... expected) {
        return Arguments.of(document, List.of(expected));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tellsWhatIsWrongWithADocument(String document, List<String> expected) {
        // The catalogue comes first, so that its id is taken.
        Documents.assertProblems(Documents.rules(CATALOGUE, document), expected);
    }

    static Stream<Arguments> together() {
        String one = RuleBookReaderTest.minimal("one", "labels", "a");
        return Stream.of(
                Arguments.of(
                        one,
                        one.replace("edition: \"1\"", "edition: \"2\""),
                        "the editions 1 (always) and 2 (always) of one overlap"),
                Arguments.of(
                        one + "in-force: { until: 2020 }",
                        one + "in-force: { from: 2020 }",
                        "of one bear the same name"),
                Arguments.of(one, one.replace("scheme: one", "scheme: two"), "one and two have the same ladder 'one'"));
    }

    @ParameterizedTest
    @MethodSource("together")
    void tellsWhatIsWrongWithDocumentsTogether(String first, String second, String expected) {
        assertThat(Documents.rules(first, second).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("r1.yaml");
            assertThat(problem.message()).contains(expected);
        });
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                located("change: r, over: 3", "4:25 'over' is not a key of a change"),
                located("change: s, more-than: 3", "4:22 no requirement is called 's'; expected one of r"),
                located("remove: r, over: 3", "4:25 'over' is not a key of a change"),
                located("remove: s", "4:22 no requirement is called 's'"),
                located("add: {}, over: 3", "4:12 a change has no 'standing'", "4:19 a requirement has no 'id'"),
                located("over: 3", "4:12 nothing in one change; expected one of change, add, remove, validity"),
                located("remove: r, validity: unknown", "4:12 remove and validity in one change"),
                located(
                        "validity: unknown, standing: growth, over: 3",
                        "4:43 the ladder has no standing 'growth'",
                        "4:51 'over' is not a key of a change"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void tellsWhatIsWrongWithAChangeAndOnce(String change, List<String> expected) {
        String base = requirement("id: r, says: S., basis: own, fact: profile.participants, more-than: 3");
        String extension = "scheme: fi\nedition: \"2021\"\nextends: { scheme: fi, edition: \"2020\" }\n"
                + "changes: [ { " + change + " } ]\n";
        Parsed<RuleBook> parsed = Documents.rules(CATALOGUE, base, extension);
        assertThat(parsed.problems())
                .doesNotHaveDuplicates()
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("r2.yaml"));
        for (String each : expected) {
            int space = each.indexOf(' ');
            assertThat(parsed.problems()).anySatisfy(problem -> {
                assertThat(problem.line() + ":" + problem.column()).isEqualTo(each.substring(0, space));
                assertThat(problem.message()).contains(each.substring(space + 1));
            });
        }
    }

    @Test
    void tellsTheProblemsOfEveryFile() {
        assertThat(Documents.rules("catalogue: X", "", HEAD + "standings: { x: {} }")
                        .problems())
                .extracting(Problem::file)
                .containsExactly("r0.yaml", "r0.yaml", "r0.yaml", "r1.yaml", "r2.yaml", "r2.yaml");
    }

    /** Sources stand at the end of a document: a syntax error before them does not make them unknown. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "silver:",
                "    award:",
                "      - use: eligibility",
                "sources:",
                "  eccp-2019:",
                "shared:",
                "claims:"
            })
    void aSyntaxErrorIsOneProblem(String line) {
        List<DocumentSource> documents = new ArrayList<>(EscaLabels.documents());
        DocumentSource right = documents.remove(documents.size() - 1);
        String text = new String(right.bytes(), StandardCharsets.UTF_8);
        int at = text.indexOf(line);
        documents.add(DocumentSource.of(right.name(), text.substring(0, at) + "]" + text.substring(at)));
        Parsed<RuleBook> parsed = RuleBookReader.standalone().read(documents);
        assertThat(parsed.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("this is not YAML: "));
    }

    private static Parsed<RuleBook> rules(String scheme) {
        return Documents.rules(scheme, CATALOGUE);
    }

    private static String requirement(String requirement) {
        return HEAD + "standings: { grow: { award: [ { " + requirement + " } ] } }";
    }

    private static String edition(String scheme, String edition, String ladder, String more) {
        return "scheme: " + scheme + "\nedition: " + edition + "\ntitle: T\nladder: { id: " + ladder
                + ", kind: programme, standings: [ a ] }\nstandings: {}\n" + more;
    }

    static Stream<Arguments> conflicts() {
        String first = edition("one", "2020", "one", "in-force: { from: 2020 }\n");
        String claims = "claims: { good: { by: A } }\n";
        String figures = "figures: { size: { unit: eur } }\n";
        return Stream.of(
                Arguments.of(first, edition("one", "2021", "one", "in-force: { from: 2021 }\n"), "6:11 ", "overlap"),
                Arguments.of(first, edition("one", "2021", "one", ""), "2:10 ", "overlap"),
                Arguments.of(first, edition("one", "2020", "one", "in-force: { until: 2019 }\n"), "2:10 ", "same name"),
                Arguments.of(first, edition("two", "2020", "one", ""), "4:9 ", "the same ladder 'one'"),
                Arguments.of(
                        edition("one", "2020", "one", claims),
                        edition("two", "2020", "two", claims),
                        "6:9 ",
                        "both declare the claim 'good'"),
                Arguments.of(
                        edition("one", "2020", "one", figures),
                        edition("two", "2020", "two", figures.replace("eur", "nok")),
                        "6:10 ",
                        "the figure 'size'"));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void a_conflict_is_told_of_where_the_later_document_makes_it(
            String first, String second, String place, String told) {
        String third = edition("three", "2020", "three", "");
        assertThat(Documents.rules(first, second, third).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.toString()).startsWith("r1.yaml:" + place.strip() + ": ");
                    assertThat(problem.message()).contains(told);
                });
    }
}
