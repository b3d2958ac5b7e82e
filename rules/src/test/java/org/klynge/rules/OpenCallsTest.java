package org.klynge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.cluster.Cluster;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.audit.DecisionRecord;
import org.klynge.rules.audit.SchemeHashes;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Finding;
import org.klynge.rules.decision.MissingFact;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.text.DecisionJson;
import org.klynge.rules.text.DecisionText;
import org.klynge.rules.text.Detail;
import org.klynge.rules.text.Language;
import org.klynge.rules.text.SchemeText;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** What one may apply for hangs on the calls that are open, as far as they are known. */
class OpenCallsTest {

    private static final String SCHEME = """
            scheme: reef
            edition: "1"
            title: Reef
            ladder: { id: reef, kind: programme, standings: [low, high, mark] }
            claims: { word: { by: [Board] } }
            calls:
              list:
                - { id: "2019", for: [low, high], opens: 2019-06, closes: 2019-09-06, source: call }
                - { id: "2021", for: low, opens: 2021-05-01, closes: 2021-06, source: [call, cut] }
              complete:
                - { days: 2019..2020, source: cut }
                - { days: 2021, for: mark }
            standings:
              low:
                kind: node
                title: Low
                apply: [ { id: low.call, says: A call is open., call: reef/low, basis: own } ]
              high:
                apply:
                  - { id: high.call, says: One is open., any: [ { call: reef/high }, { attested: word } ], basis: own }
              mark:
                kind: mark
                award: [ { id: mark.call, says: A call is open., call: reef/mark, basis: own } ]
                apply:
                  - { id: mark.not, says: Some things., all: [ { call: reef/low }, { not: { call: reef/high } } ], basis: own }
            sources:
              call: { title: The call }
              cut: { title: The cut }
            """;

    private static final Standing LOW = ProgramStatus.of("reef/low");
    private static final Standing HIGH = ProgramStatus.of("reef/high");
    private static final Standing MARK = ProgramStatus.of("reef/mark");
    private static final Dossier NOBODY = Dossier.builder()
            .cluster(Cluster.builder().id("c").name("C").build())
            .build();

    private static RuleBook rules(String scheme) {
        return RuleBookReader.standalone()
                .read(List.of(DocumentSource.of("scheme", scheme)))
                .orThrow();
    }

    private static Decision decide(String day) {
        return Klynge.decider(rules(SCHEME)).forPurpose(Purpose.APPLY).decide("reef", NOBODY, LocalDate.parse(day));
    }

    private static List<String> missing(StandingDecision decision) {
        return decision.missing().stream().map(MissingFact::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-31, NOT_MET, UNKNOWN",
        "2019-06-01, UNKNOWN, UNKNOWN",
        "2019-06-30, MET,     MET",
        "2019-09-06, MET,     MET",
        "2019-09-07, NOT_MET, UNKNOWN",
        "2020-12-31, NOT_MET, UNKNOWN",
        "2021-01-01, UNKNOWN, UNKNOWN",
        "2021-05-01, MET,     UNKNOWN",
        "2021-06-01, MET,     UNKNOWN",
        "2021-06-02, UNKNOWN, UNKNOWN",
    })
    void one_may_apply_where_a_call_is_open(String day, Verdict low, Verdict high) {
        assertThat(decide(day).standing(LOW).verdict()).isEqualTo(low);
        assertThat(decide(day).standing(HIGH).verdict()).isEqualTo(high);
    }

    @Test
    void a_call_that_may_be_open_is_missing_by_its_name() {
        StandingDecision low = decide("2019-06-15").standing(LOW);
        assertThat(low.isCautious()).isFalse();
        assertThat(low.missing()).singleElement().satisfies(fact -> {
            assertThat(fact.name()).isEqualTo("call reef/low");
            assertThat(fact.facts()).containsExactly("call reef/low");
            assertThat(fact.meets()).containsExactly(new Finding.Truth(true));
            assertThat(fact.fails()).containsExactly(new Finding.Truth(false));
        });
        assertThat(missing(decide("2019-06-15").standing(HIGH))).containsExactly("call reef/high", "word");
        // Where it is certain that no call is open, only the other way is left.
        assertThat(missing(decide("2019-10-01").standing(HIGH))).containsExactly("word");
        assertThat(missing(decide("2021-01-01").standing(LOW))).containsExactly("call reef/low");
    }

    @Test
    void two_standings_of_one_call_are_not_free_of_each_other() {
        // While it is not known whether the call of both has begun, one cannot be open without the other.
        assertThat(decide("2019-06-15").standing(MARK).isCautious()).isTrue();
        assertThat(decide("2019-06-15").standing(MARK).verdict()).isEqualTo(Verdict.UNKNOWN);
        // Others than those listed can.
        assertThat(decide("2021-01-01").standing(MARK).isCautious()).isFalse();
        assertThat(decide("2019-07-01").standing(MARK).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void the_dossier_has_no_say_in_it() {
        assertThat(decide("2021-01-01").conflicts()).isEmpty();
        assertThat(decide("2019-07-01")
                        .standing(LOW)
                        .requirements()
                        .get(0)
                        .evaluation()
                        .statements())
                .isEmpty();
    }

    private static String text(String day, Language language) {
        return DecisionText.of(decide(day), language, Detail.FULL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-07-01 | en | the call 2019 is open on the day; first day: June 2019; last day: 6 September 2019 [1]
            2019-07-01 | nb | utlysningen 2019 er åpen på dagen; første dag: juni 2019; siste dag: 6. september 2019 [1]
            2019-07-01 | nl | de oproep 2019 staat op de dag open; eerste dag: juni 2019; laatste dag: 6 september 2019 [1]
            2019-06-15 | en | the call 2019 may be open on the day; first day: June 2019; last day: 6 September 2019 [1]
            2020-01-01 | en | the call 2019 is over on the day; first day: June 2019; last day: 6 September 2019 [1]
            2020-01-01 | en | no other calls were open between 1 January 2019 and 31 December 2020, both included [2]
            2020-01-01 | nb | ingen andre utlysninger var åpne mellom 1. januar 2019 og 31. desember 2020, begge dager medregnet [2]
            2020-01-01 | nl | er stonden geen andere oproepen open tussen 1 januari 2019 en 31 december 2020, beide dagen inbegrepen [2]
            2021-06-15 | en | the call 2021 may be open on the day; first day: 1 May 2021; last day: June 2021 [1] [2]
            2021-06-15 | en | there may be calls for Low (reef/low) that are not known
            2018-01-01 | en | no call for Low (reef/low) is known up to the day
            2018-01-01 | nb | det kan finnes utlysninger for Low (reef/low) som ikke er kjent
            2018-01-01 | nl | er kunnen oproepen voor Low (reef/low) zijn die niet bekend zijn
            """)
    void an_explanation_tells_the_call_its_days_and_where_they_are_written(String day, String language, String line) {
        assertThat(text(day, Language.of(language)).replaceAll("\\s+", " ")).contains(line);
    }

    @Test
    void json_tells_the_calls_too() {
        assertThat(DecisionJson.of(decide("2019-07-01")).replaceAll("\\s+", " "))
                .contains("\"kind\": \"call\", \"says\": \"a call for reef/low is open on the day of the decision\"")
                .contains("\"id\": \"2019\", \"opens\": \"2019-06\", \"closes\": \"2019-09-06\", \"verdict\": \"MET\"")
                .contains("\"mayLackCalls\": false")
                .contains("\"days\": \"2019-01-01..2020-12-31\"")
                .contains("last day: 6 September 2019 (The call)");
        assertThat(DecisionJson.of(decide("2021-06-15"))).contains("\"mayLackCalls\": true");
    }

    @Test
    void a_scheme_tells_its_calls_and_the_kinds_of_its_standings() {
        assertThat(SchemeText.of(rules(SCHEME).schemes().get(0), Language.ENGLISH))
                .contains("""
                        Low (reef/low)
                        --------------
                        Kind: node, docked to another cluster
                        """)
                .contains("Kind: level\n")
                .contains("Kind: mark, a name to use beside a level\n")
                .contains("""
                        Calls by which standings can be applied for
                        -------------------------------------------
                          - 2019, for Low or reef/high; first day: June 2019; last day: 6 September 2019 [1]
                          - 2021, for Low; first day: 1 May 2021; last day: June 2021 [1] [2]
                          - no other calls were open between 1 January 2019 and 31 December 2020, both included [2]
                          - no other calls for reef/mark were open in 2021
                        """)
                .contains("Exactly: a call for Low (reef/low) is open on the day of the decision")
                .contains("[1] The call\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            closes: 2019-09-06 | closes: 2019-09-07  | call 2019
            opens: 2019-06     | opens: 2019-06-01   | call 2019
            'for: [low, high]' | 'for: [low]'        | call 2019
            'source: [call, cut]' | source: cut      | call 2021
            days: 2019..2020   | days: 2019..2021    | complete calls
            ', for: mark'      | ''                  | complete calls
            2020, source: cut  | '2020, source: call' | complete calls
            kind: mark         | kind: project       | standing reef/mark
            kind: mark         | kind: level         | standing reef/mark
            'low.call, says: A call is open., call: reef/low' | 'low.call, says: A call is open., call: reef/high' | requirement low.call
            """)
    void a_changed_call_or_kind_is_told_and_named(String before, String now, String part) {
        assertThat(SCHEME).contains(before);
        SchemeHashes one = SchemeHashes.of(rules(SCHEME).schemes().get(0));
        SchemeHashes other =
                SchemeHashes.of(rules(SCHEME.replace(before, now)).schemes().get(0));
        assertThat(other.rules()).isNotEqualTo(one.rules());
        assertThat(one.parts().keySet()).contains(part);
        one.parts()
                .forEach((each, hash) -> assertThat(other.part(each).equals(one.part(each)))
                        .as(each)
                        .isEqualTo(!each.equals(part)));
    }

    @Test
    void what_says_nothing_of_calls_and_kinds_has_the_hashes_that_it_had() {
        String plain = SCHEME.replaceAll("(?s)calls:\n.*?standings:\n", "standings:\n")
                .replaceAll("kind: (node|mark)", "kind: level")
                .replaceAll("(?s)sources:.*", "");
        SchemeHashes hashes = SchemeHashes.of(rules(plain).schemes().get(0));
        assertThat(hashes.parts().keySet()).noneMatch(part -> part.contains("call ") || part.contains("calls"));
        assertThat(SchemeHashes.of(
                        rules(plain.replaceAll("\\s+kind: level", "")).schemes().get(0)))
                .satisfies(other -> assertThat(other.parts()).isEqualTo(hashes.parts()));
    }

    @Test
    void a_record_keeps_the_edition_that_lists_the_calls() {
        String asking = """
                scheme: bay
                edition: "1"
                title: Bay
                ladder: { id: bay, kind: programme, standings: [pier] }
                standings:
                  pier: { apply: [ { id: pier.call, says: A call is open., call: reef/low, basis: own } ] }
                """;
        RuleBook both = RuleBookReader.standalone()
                .read(List.of(DocumentSource.of("reef", SCHEME), DocumentSource.of("bay", asking)))
                .orThrow();
        Decider decider = Klynge.decider(both).forPurpose(Purpose.APPLY);
        Decision decision = decider.decide("bay", NOBODY, LocalDate.parse("2019-09-06"));
        assertThat(decision.standing(ProgramStatus.of("bay/pier")).verdict()).isEqualTo(Verdict.MET);
        assertThat(DecisionRecord.of(decider, decision).consulted())
                .extracting(SchemeHashes::scheme)
                .containsExactly("bay", "reef");
    }
}
