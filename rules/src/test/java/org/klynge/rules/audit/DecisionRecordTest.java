package org.klynge.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.Limits;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.Problem;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.nic.Nic;
import org.klynge.rules.scheme.Purpose;

/** A record has one text, says all that a decision rests on, and is read back as it was. */
class DecisionRecordTest {

    private static final Decider REEF = Reef.decider(Reef.SCHEME);
    private static final LocalDate DAY = LocalDate.of(2021, 11, 6);

    @Test
    void the_same_decision_has_the_same_record_to_the_byte() {
        assertThat(Reef.anew().toJson()).isEqualTo(Reef.anew().toJson());
    }

    @Test
    void a_record_says_what_the_decision_says() {
        DecisionRecord record = Reef.record();
        assertThat(record.engine()).isEqualTo("reference");
        assertThat(record.engineVersion()).isEqualTo("1");
        assertThat(record.klynge()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
        assertThat(record.recordedOn()).isEmpty();
        assertThat(record.question().date()).isEqualTo(Reef.DAY);
        assertThat(record.question().purpose()).isEqualTo(Purpose.AWARD);
        assertThat(record.question().edition()).isEmpty();
        assertThat(record.consulted()).extracting(SchemeHashes::scheme).containsExactly("reef");
        assertThat(record.outcome().edition()).isEqualTo("2020");
        assertThat(record.outcome().requirements())
                .containsEntry("high.low", Verdict.MET)
                .containsEntry("high.sound", Verdict.UNKNOWN)
                .containsEntry("size", Verdict.UNKNOWN);
        assertThat(record.outcome().standings().get("reef/high").missing()).containsExactly("sound");
        assertThat(record.outcome().standings().get("reef/mid").validUntil()).isPresent();
        assertThat(record.outcome().contested()).containsExactly("size");
    }

    @Test
    void the_editions_of_other_schemes_whose_standings_are_asked_for_are_recorded() {
        Decision decision =
                Klynge.standard().decide(Nic.SCHEME, Dossier.builder().build(), DAY);
        assertThat(DecisionRecord.of(Klynge.standard(), decision).consulted())
                .extracting(hashes -> hashes.scheme() + " " + hashes.edition())
                .contains("esca-labels 2012", "esca-labels 2019-11", "nic 2019");
        Decision alone =
                Klynge.standard().decide(EscaLabels.SCHEME, Dossier.builder().build(), DAY);
        assertThat(DecisionRecord.of(Klynge.standard(), alone).consulted())
                .extracting(SchemeHashes::scheme)
                .doesNotContain("nic");
    }

    @Test
    void an_assumption_and_a_purpose_make_another_record() {
        Decider decider = Reef.decider(Reef.SCHEME);
        DecisionRecord plain = Reef.record();
        DecisionRecord assuming = DecisionRecord.of(decider, Reef.decide(decider.assuming("sound")));
        assertThat(assuming.question().assumptions()).containsExactly("sound");
        assertThat(assuming.toJson()).isNotEqualTo(plain.toJson());
        DecisionRecord renewing = DecisionRecord.of(decider, Reef.decide(decider.forPurpose(Purpose.RENEW)));
        assertThat(renewing).isNotEqualTo(plain);
    }

    @Test
    void the_day_of_the_record_is_stated_by_whoever_makes_it() {
        DecisionRecord record = Reef.record().recordedOn(LocalDate.of(2022, 6, 2));
        assertThat(record.toJson()).contains("\"recorded-on\":\"2022-06-02\"");
        assertThat(Reef.read(record.toJson())).isEqualTo(record);
    }

    @Test
    void a_decision_of_another_decider_is_refused() {
        Decision decision = Reef.decide(REEF);
        Decider stricter = Reef.decider(Reef.with(Reef.SCHEME, "at-least: 15", "at-least: 16"));
        for (Decider other : List.of(Klynge.standard(), stricter)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecisionRecord.of(other, decision))
                    .withMessage("decision: it was made by reef 2020, which this decider does not have, or has with"
                            + " other rules; expected the decider that made it");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `"record":"1"`              | `"record":"2"`              | the form '2' of records is not known here
            `"engine":{`                | `"engines":{`               | a record has no 'engine'
            `"engine":{`                | `"engines":{`               | 'engines' is not a key of a record; remove it
            `"purpose":"award"`         | `"purpose":"awards"`        | 'awards' is not known here; expected one of [award, apply, renew, keep]
            `"date":"2022-06-01"`       | `"date":"2022-06-31"`       | '2022-06-31' is not a day; expected one such as 2021-11-06
            `"date":"2022-06-01"`       | `"date":"+99999-06-01"`     | '+99999-06-01' is not a day
            `"date":"2022-06-01"`       | `"date":["2022-06-01"]`     | date: expected a text
            `"high.sound":"unknown"`    | `"high.sound":"yes"`        | 'yes' is not known here; expected one of
            `"cautious":"false"`        | `"cautious":"no"`           | 'no' is neither true nor false
            `"conflicts":[]`            | `"conflicts":"none"`        | conflicts: expected a list
            `"contested":["size"]`      | `"contested":[{}]`          | contested: expected a text
            `"hash":"`                  | `"hash":"0`                 | is not a hash; expected 64 hexadecimal digits
            `"document":{`              | `"document":"x","more":{`   | expected a dossier: a mapping
            `"plug-ins":{}`             | `"plug-ins":{"a":{}}`       | a: expected a text
            `"klynge":`                 | `klynge`                    | line
            """)
    void what_is_wrong_in_a_record_is_told_with_its_place(String before, String now, String message) {
        String json = Reef.with(Reef.record().toJson(), before, now);
        Parsed<DecisionRecord> parsed = DecisionRecord.read(DocumentSource.of("record.json", json));
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems()).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("record.json");
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isBetween(1, json.length() + 1);
        });
        if (!message.equals("line")) {
            assertThat(parsed.problems())
                    .extracting(Problem::message)
                    .anySatisfy(each -> assertThat(each).contains(message));
        }
    }

    @Test
    void all_problems_are_told_at_once() {
        String json = Reef.with(
                Reef.with(Reef.record().toJson(), "\"purpose\":\"award\"", "\"purpose\":\"x\""),
                "\"engine\":{\"name\":\"reference\",",
                "\"engine\":{");
        assertThat(DecisionRecord.read(DocumentSource.of("record.json", json)).problems())
                .extracting(Problem::message)
                .satisfiesExactly(
                        one -> assertThat(one).contains("an engine has no 'name'"),
                        two -> assertThat(two).contains("purpose: 'x' is not known here"));
    }

    @Property(tries = 300)
    void a_record_that_is_cut_off_is_a_problem_and_no_exception(@ForAll("lengths") int length) {
        String json = Reef.record().toJson().substring(0, length);
        Parsed<DecisionRecord> parsed = DecisionRecord.read(DocumentSource.of("record.json", json));
        assertThat(parsed.problems()).isNotEmpty();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_record_with_another_character_is_read_or_refused_and_replayed_without_an_exception(
            @ForAll("lengths") int place, @ForAll("characters") char character) {
        StringBuilder json = new StringBuilder(Reef.record().toJson());
        json.setCharAt(place, character);
        DecisionRecord.read(DocumentSource.of("record.json", json.toString()))
                .value()
                .ifPresent(record ->
                        assertThat(Replay.of(record, REEF).isUnchanged()).isEqualTo(record.equals(Reef.record())));
    }

    @Test
    void a_record_is_bounded_by_the_limits() {
        DocumentSource record = DocumentSource.of("record.json", Reef.record().toJson());
        for (Limits few : List.of(
                Limits.STANDARD.withBytes(100), Limits.STANDARD.withEntries(20), Limits.STANDARD.withDepth(2))) {
            assertThat(DecisionRecord.read(record, few).problems()).hasSize(1);
        }
        String deep = "[".repeat(100_000);
        assertThat(DecisionRecord.read(DocumentSource.of("deep.json", deep)).problems())
                .isNotEmpty();
        String keys =
                IntStream.range(0, 500).mapToObj(i -> "\"k" + i + "\":[]").collect(Collectors.joining(",", "{", "}"));
        assertThat(DecisionRecord.read(DocumentSource.of("keys.json", keys)).problems())
                .hasSize(100);
    }

    @Provide
    static Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, Reef.record().toJson().length() - 1);
    }

    @Provide
    static Arbitrary<Character> characters() {
        return Arbitraries.of('"', '{', '}', '[', ',', ':', '\\', '0', 'a', 'f', ' ', '\n', '\t', '&', '*', '\u0007');
    }
}
