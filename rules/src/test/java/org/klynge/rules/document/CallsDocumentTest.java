package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.scheme.Call;
import org.klynge.rules.scheme.Calls;
import org.klynge.rules.scheme.CompleteCalls;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.StandingKind;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** Calls and kinds of standings in documents. */
class CallsDocumentTest {

    private static final String SCHEME = """
            scheme: reef
            edition: "2020"
            title: Reef programme
            ladder: { id: reef, kind: programme, standings: [low, high, mark] }
            calls:
              list:
                - { id: "2019", for: [low, high], opens: 2019, closes: 2019-09-06, source: call }
                - { id: open-end, for: mark, opens: 2020-01-01 }
              complete:
                - { days: 2022..2023, source: [call, cut] }
                - { days: by 2018, for: high }
            shared:
              - { id: call, says: A call is open., call: reef/low, basis: own }
            standings:
              low: { apply: [ { use: call } ] }
              high: { kind: level, apply: [ { use: call } ] }
              mark:
                kind: mark
                title: Mark
                apply:
                  - { id: either, says: One is open., any: [ { call: reef/mark }, { not: { call: reef/high } } ], basis: own }
            sources:
              call: { title: The call }
              cut: { title: The cut }
            """;

    private static final Standing LOW = ProgramStatus.of("reef/low");
    private static final Standing HIGH = ProgramStatus.of("reef/high");
    private static final Standing MARK = ProgramStatus.of("reef/mark");
    private static final Source CALL = new Source("call", "The call", Optional.empty());
    private static final Source CUT = new Source("cut", "The cut", Optional.empty());

    private static Parsed<RuleBook> read(String... documents) {
        return RuleBookReader.standalone().read(Documents.sources(documents));
    }

    private static Scheme scheme() {
        return read(SCHEME).orThrow().schemes().get(0);
    }

    @Test
    void calls_are_read_with_their_days_and_sources() {
        assertThat(scheme().calls())
                .isEqualTo(new Calls(
                        ImmutableList.of(
                                new Call(
                                        "2019",
                                        ImmutableSet.of(LOW, HIGH),
                                        PartialDate.parse("2019"),
                                        PartialDate.parse("2019-09-06"),
                                        ImmutableList.of(CALL)),
                                new Call(
                                        "open-end",
                                        ImmutableSet.of(MARK),
                                        PartialDate.parse("2020-01-01"),
                                        PartialDate.unknown(),
                                        ImmutableList.of())),
                        ImmutableList.of(
                                new CompleteCalls(
                                        Range.closed(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)),
                                        ImmutableSet.of(),
                                        ImmutableList.of(CALL, CUT)),
                                new CompleteCalls(
                                        Range.atMost(LocalDate.of(2018, 12, 31)),
                                        ImmutableSet.of(HIGH),
                                        ImmutableList.of()))));
    }

    @Test
    void conditions_ask_for_an_open_call_in_shared_requirements_too() {
        assertThat(scheme().requirement("call").orElseThrow().condition()).isEqualTo(new Condition.CallOpen(LOW));
        assertThat(scheme().requirement("either").orElseThrow().condition())
                .isEqualTo(new Condition.Any(ImmutableList.of(
                        new Condition.CallOpen(MARK), new Condition.Not(new Condition.CallOpen(HIGH)))));
    }

    @Test
    void a_standing_is_of_the_kind_that_is_said_or_a_level() {
        assertThat(scheme().rules(LOW).kind()).isEqualTo(StandingKind.LEVEL);
        assertThat(scheme().rules(HIGH).kind()).isEqualTo(StandingKind.LEVEL);
        assertThat(scheme().rules(MARK).kind()).isEqualTo(StandingKind.MARK);
    }

    @Test
    void what_is_written_is_read_back() {
        Scheme scheme = scheme();
        assertThat(read(SchemeWriter.toYaml(scheme)).orThrow().schemes()).containsExactly(scheme);
        assertThat(read(SchemeWriter.toJson(scheme)).orThrow().schemes()).containsExactly(scheme);
        assertThat(SchemeWriter.toYaml(scheme))
                .contains("kind: mark")
                .doesNotContain("kind: level")
                .contains("closes: 2019-09-06")
                .contains("days: 2022-01-01..2023-12-31");
    }

    @Test
    void an_extension_inherits_calls_kinds_and_sources() {
        String extension = """
                scheme: own
                edition: "1"
                extends: { scheme: reef, edition: "2020" }
                changes:
                  - { change: either, says: The mark can be had., call: reef/mark, basis: reported, source: cut }
                sources: { cut: { title: The cut } }
                """;
        Scheme own = read(SCHEME, extension).orThrow().editions("own").get(0);
        assertThat(own.calls()).isEqualTo(scheme().calls());
        assertThat(own.rules(MARK).kind()).isEqualTo(StandingKind.MARK);
        assertThat(own.requirement("either").orElseThrow().sources()).containsExactly(CUT);
        assertThat(SchemeWriter.toYaml(own)).doesNotContain("calls:");
        assertThat(read(SCHEME, extension.replace("sources: { cut: { title: The cut } }\n", ""))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            for: [low, high]         | for: [low, hihg]            | 7:32 for: the ladder has no standing 'hihg'; did you mean 'high'? expected one of high, low, mark
            for: [low, high]         | for: [low, reef/high]       | 7:32 for: the ladder has no standing 'reef/high'
            for: [low, high],        | ``                          | 7:7 a call has no 'for'; add it
            for: [low, high]         | for: []                     | 7:26 standings: the call '2019' is for none; expected at least one standing
            id: "2019"               | id: "2019/1"                | 7:13 id: call '2019/1' is not an identifier
            id: open-end             | id: "2019"                  | 8:13 the call '2019' occurs twice; give this one another id
            closes: 2019-09-06       | closes: 2018-12             | 7:60 closes: the call '2019' closes 2018-12, before it opens: 2019; expected a day no earlier than that
            closes: 2019-09-06       | closes: soon                | 7:60 closes: 'soon' is not a date
            closes: 2019-09-06       | close: 2019-09-06           | 7:52 'close' is not a key of a call; did you mean 'closes'?
            opens: 2019,             | opens: 2019-02-30,          | 7:46 opens: '2019-02-30'
            source: call }           | source: cal }               | 7:80 source: no source is called 'cal'; did you mean 'call'?
            days: 2022..2023         | days: unknown               | 10:15 days: all days; expected a first or a last one
            days: 2022..2023         | days: 2023..2022            | 10:15 days:
            days: 2022..2023,        | ``                          | 10:7 a period has no 'days'; add it
            for: high }              | for: [] }                   | 11:29 'for' names no standing; name one, or leave it out to mean all
            for: high }              | for: top }                  | 11:29 for: the ladder has no standing 'top'
            complete:                | completed:                  | 9:3 'completed' is not a key of the calls; did you mean 'complete'?
            call: reef/low           | call: reef/lwo              | 13:46 call: no standing is called 'reef/lwo'; did you mean 'reef/low'?
            call: reef/low           | call: [reef/low]            | 13:46 a list where 'call' expects a text
            kind: mark               | kind: merk                  | 18:11 kind: 'merk' is not known here; did you mean 'mark'? expected one of level, mark, node, project
            """)
    void problems_are_told_with_their_places(String right, String wrong, String problem) {
        assertThat(SCHEME).contains(right);
        String document = SCHEME.replace("kind: programme", "kind: PROGRAMME")
                .replace(right, wrong)
                .replace("kind: PROGRAMME", "kind: programme");
        List<Problem> problems = read(document).problems();
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).line() + ":" + problems.get(0).column() + " "
                        + problems.get(0).message())
                .startsWith(problem);
    }

    @Test
    void a_label_has_no_kind() {
        String labels = SCHEME.replace("kind: programme", "kind: labels");
        assertThat(read(labels).problems())
                .extracting(problem -> problem.line() + " " + problem.message())
                .satisfiesExactly(
                        level -> assertThat(level).startsWith("16 kind: 'level' for a label; only the standings of a"),
                        mark -> assertThat(mark).startsWith("18 kind: 'mark' for a label; only the standings of a"));
    }

    @Test
    void an_extension_has_no_calls_of_its_own() {
        String extension = "scheme: own\nedition: 1\nextends: { scheme: reef, edition: \"2020\" }\ncalls: {}\n";
        assertThat(read(SCHEME, extension).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("'calls' is not a key of"));
    }

    @Test
    void nothing_but_the_ladder_is_wrong_where_the_ladder_is() {
        assertThat(read(SCHEME.replace("kind: programme", "kind: program")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("did you mean 'programme'?"));
    }

    @Test
    void more_calls_than_anybody_needs_are_not_read() {
        String many = "- { id: \"2019\", for: [low, high], opens: 2019, closes: 2019-09-06, source: call }\n";
        String document = SCHEME.replace(many, (many + "    ").repeat(501) + "\n");
        assertThat(read(document).problems().get(0).message()).contains("502 calls; at most 500 are read");
    }

    @Test
    void no_document_says_that_two_sources_bear_one_name() {
        Source other = new Source("call", "Another call", Optional.empty());
        Scheme scheme = Scheme.builder()
                .id("reef")
                .edition("1")
                .title("Reef")
                .ladder(Ladder.chain("reef", List.of(LOW)))
                .calls(new Calls(
                        ImmutableList.of(new Call(
                                "a",
                                ImmutableSet.of(LOW),
                                PartialDate.unknown(),
                                PartialDate.unknown(),
                                ImmutableList.of(CALL))),
                        ImmutableList.of(new CompleteCalls(
                                Range.singleton(LocalDate.of(2020, 1, 1)),
                                ImmutableSet.of(),
                                ImmutableList.of(other)))))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemeWriter.toYaml(scheme))
                .withMessage("calls.complete[0].source: two sources are called call");
    }
}
