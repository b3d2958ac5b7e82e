package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.PartialDate;
import org.klynge.rules.audit.SchemeHashes;
import org.klynge.rules.scheme.Ending;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;
import org.klynge.rules.text.Language;
import org.klynge.rules.text.Wording;
import org.klynge.standing.LabelLevel;

/** What ends a standing beside its own time, as documents say it. */
class EndingReadingTest {

    private static final LabelLevel TWO = LabelLevel.of("small/two");
    private static final LabelLevel ONE = LabelLevel.of("small/one");
    private static final String SMALL = scheme("small", "one, two", "two: { validity: %s }");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "until: 2023-12-30                   | 2023-12-30 |",
                "until: 2023-12, renewable-for: 1 year | 2023-12  |",
                "until: 2021..2023                   | 2021..2023 |",
                "ends-with: one                      |            | small/one",
                "ends-with: small/one, seamless: true |           | small/one",
                "until: 2023, ends-with: one         | 2023       | small/one",
                "first: 2 years, counted-from: grant, until: 2023, ends-with: one | 2023 | small/one",
                "ends-with: one, may-end-with: one   |            | small/one",
                "may-end-with: small/one             |            |",
            })
    void what_ends_it_is_read_and_written(String said, String until, String with) {
        Validity validity = validity("{ " + said + " }");
        assertThat(validity.ending().until())
                .isEqualTo(Optional.ofNullable(until).map(PartialDate::parse));
        assertThat(validity.ending().with()).isEqualTo(Optional.ofNullable(with).map(LabelLevel::of));
        assertThat(validity.ending().perhapsWith().isPresent()).isEqualTo(said.contains("may-end-with"));
        assertThat(validity.first().isPresent()).isEqualTo(said.startsWith("first"));
        Scheme scheme = read("{ " + said + " }");
        assertThat(RuleBookReader.standalone()
                        .read(List.of(DocumentSource.of("again", SchemeWriter.toYaml(scheme))))
                        .orThrow()
                        .schemes())
                .containsExactly(scheme);
    }

    @Test
    void another_reading_says_what_differs() {
        Validity validity = validity("{ ends-with: one, source: law, other-readings: ["
                + " { id: dated, until: 2023-12-30, source: law },"
                + " { id: timed, first: 2 years, counted-from: grant, source: law } ] }");
        assertThat(validity.withReading("dated").ending())
                .isEqualTo(new Ending(Optional.of(PartialDate.parse("2023-12-30")), Optional.of(ONE)));
        assertThat(validity.withReading("timed").first()).contains(Period.ofYears(2));
        assertThat(validity.withReading("timed").ending()).isEqualTo(Ending.with(ONE));
        assertThat(validity.withReading("timed").withReading("default")).isEqualTo(validity);
        Validity open = validity("{ may-end-with: one, source: law, other-readings: ["
                + " { id: then, ends-with: one, source: law }, { id: dated, until: 2024, source: law } ] }");
        assertThat(open.ending()).isEqualTo(Ending.perhapsWith(ONE));
        assertThat(open.withReading("then").ending().with()).contains(ONE);
        assertThat(open.withReading("dated").ending())
                .isEqualTo(new Ending(Optional.of(PartialDate.parse("2024")), Optional.empty(), Optional.of(ONE)));
    }

    @Test
    void no_document_says_of_a_reading_that_nothing_ends_it() {
        Source law = new Source("law", "A law", Optional.empty());
        ValidityReading timed = new ValidityReading(
                "timed",
                Period.ofYears(2),
                Validity.Start.GRANT,
                Optional.empty(),
                validity("{ ends-with: one }").renewal(),
                ImmutableList.of(law));
        Validity validity = new Validity(
                Optional.empty(),
                Validity.Start.GRANT,
                Optional.empty(),
                validity("{ ends-with: one }").renewal(),
                Ending.with(ONE),
                Optional.empty(),
                ImmutableList.of(law),
                "default",
                ImmutableList.of(timed));
        Scheme own = read("{ ends-with: one }")
                .extend("own", "1")
                .validity(TWO, Optional.of(validity))
                .scheme();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemeWriter.toYaml(own))
                .withMessageContaining("ends-with: a document cannot say that another reading does not state it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "until: soon               | rules:7:29: until: 'soon' is not a date",
                "until: from 2020          | rules:7:29: until: from 2020-01-01 is no date on which all grants end",
                "ends-with: three          | rules:7:33: ends-with: the ladder has no standing 'three'",
                "ends-with: other/one      | rules:7:33: ends-with: no standing is called 'other/one'",
                "ends-with: two            | rules:7:3: schemes: small/two ends with small/two by small 1",
                "may-end-with: three       | rules:7:36: may-end-with: the ladder has no standing 'three'",
                "may-end-with: two         | rules:7:3: schemes: small/two may end with small/two by small 1",
                "may-end-with: one, of: exam | 'first'",
                "ends-with: one, of: exam  | 'first'",
                "until: 2020, renewal: 1 year | 'first'",
                "renewable-for: 1 year     | 'first'",
                "ends-with: one, source: law, other-readings: [ { of: exam, source: law } ] | a reading has no 'first'; add it",
            })
    void what_cannot_be_read_is_told_with_its_place(String said, String problem) {
        assertThat(RuleBookReader.standalone()
                        .read(List.of(DocumentSource.of("rules", SMALL.formatted("{ " + said + " }"))))
                        .problems())
                .first()
                .asString()
                .contains(problem);
    }

    @Test
    void a_circle_is_found_across_documents_and_readings() {
        String one = scheme("one", "a", "a: { validity: { ends-with: two/b, source: law } }");
        String two = scheme(
                "two",
                "b",
                "b: { validity: { until: 2020, source: law, other-readings: [ { ends-with: one/a, source: law } ] } }");
        assertThat(RuleBookReader.standalone()
                        .read(List.of(DocumentSource.of("one", one), DocumentSource.of("two", two)))
                        .problems())
                .singleElement()
                .asString()
                .contains("one/a ends with two/b by one 1, which ends with it in turn");
        assertThat(RuleBookReader.standalone()
                        .read(List.of(
                                DocumentSource.of("one", one),
                                DocumentSource.of("two", two.replace("ends-with: one/a", "until: 2021"))))
                        .orThrow()
                        .sittingOn(List.of(LabelLevel.of("one/a"))))
                .containsExactly(LabelLevel.of("one/a"), LabelLevel.of("two/b"));
    }

    @Test
    void what_may_end_with_another_depends_on_it_as_well() {
        String one = scheme("one", "a", "a: { validity: { may-end-with: two/b, source: law } }");
        String two = scheme("two", "b", "b: { validity: { may-end-with: one/a, source: law } }");
        assertThat(RuleBookReader.standalone()
                        .read(List.of(DocumentSource.of("one", one), DocumentSource.of("two", two)))
                        .problems())
                .singleElement()
                .asString()
                .contains("one/a may end with two/b by one 1, which ends with it in turn");
        assertThat(RuleBookReader.standalone()
                        .read(List.of(
                                DocumentSource.of("one", one),
                                DocumentSource.of("two", two.replace("may-end-with: one/a", "until: 2021"))))
                        .orThrow()
                        .sittingOn(List.of(LabelLevel.of("one/a"))))
                .containsExactly(LabelLevel.of("one/a"), LabelLevel.of("two/b"));
    }

    @Test
    void an_extension_lets_a_standing_end_with_another() {
        String own = """
                scheme: own
                edition: "1"
                extends: { scheme: small, edition: "1" }
                changes:
                  - { standing: two, validity: { ends-with: one, source: ours } }
                sources: { ours: { title: Our law } }
                """;
        RuleBook read = RuleBookReader.standalone()
                .read(List.of(
                        DocumentSource.of("small", SMALL.formatted("{ until: 2023, source: law }")),
                        DocumentSource.of("own", own)))
                .orThrow();
        assertThat(read.edition("own", "1").rules(TWO).validity().orElseThrow().ending())
                .isEqualTo(Ending.with(ONE));
        assertThat(SchemeWriter.toYaml(read.edition("own", "1"))).contains("ends-with: one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | until: 2023-12-30 | every grant ends on 30 December 2023",
                "ENGLISH | until: 2023-12 | every grant ends in December 2023",
                "ENGLISH | ends-with: one | it ends with small/one",
                "ENGLISH | until: 2023, ends-with: one | every grant ends in 2023 at the latest; it ends with small/one at the latest",
                "ENGLISH | first: 2 years, counted-from: grant, ends-with: one | 2 years, counted from the first day of the grant: to the eve of the same date 2 years later; it ends with small/one at the latest",
                "ENGLISH | ends-with: one, seamless: true | it ends with small/one; where it is renewed, the days between are valid too",
                "ENGLISH | ends-with: one, may-end-with: one | it ends with small/one at the latest; it is not known whether it ends with small/one or goes on",
                "BOKMAL | may-end-with: one | det er ikke kjent om den slutter samtidig med small/one eller løper videre",
                "DUTCH | may-end-with: one | het is niet bekend of deze samen met small/one eindigt of doorloopt",
                "BOKMAL | until: 2023-12-30 | hver tildeling slutter 30. desember 2023",
                "BOKMAL | until: 2023-12, ends-with: one | hver tildeling slutter senest i desember 2023; slutter senest samtidig med small/one",
                "BOKMAL | ends-with: one | slutter samtidig med small/one",
                "DUTCH | until: 2023-12-30 | elke toekenning eindigt op 30 december 2023",
                "DUTCH | until: 2023-12, ends-with: one | elke toekenning eindigt uiterlijk in december 2023; eindigt uiterlijk samen met small/one",
                "DUTCH | ends-with: one, seamless: true | eindigt samen met small/one; bij verlenging zijn ook de dagen daartussen geldig",
            })
    void a_page_says_it(Language language, String said, String words) {
        assertThat(Wording.in(language).validity(validity("{ " + said + " }"))).isEqualTo(words);
    }

    @Test
    void it_is_part_of_the_hash_where_it_is_said() {
        assertThat(List.of(
                        "{ first: 2 years, counted-from: grant }",
                        "{ first: 2 years, counted-from: grant, until: 2023 }",
                        "{ first: 2 years, counted-from: grant, ends-with: one }",
                        "{ until: 2023 }",
                        "{ until: 2023-12 }",
                        "{ ends-with: one }",
                        "{ may-end-with: one }",
                        "{ ends-with: one, may-end-with: one }",
                        "{ until: 2023, ends-with: one }"))
                .extracting(said -> SchemeHashes.of(read(said)).rules())
                .doesNotHaveDuplicates();
        assertThat(SchemeHashes.of(read("{ ends-with: small/one }")).rules())
                .isEqualTo(SchemeHashes.of(read("{ ends-with: one }")).rules());
    }

    private static Validity validity(String said) {
        return read(said).rules(TWO).validity().orElseThrow();
    }

    private static Scheme read(String said) {
        return RuleBookReader.standalone()
                .read(List.of(DocumentSource.of("rules", SMALL.formatted(said))))
                .orThrow()
                .schemes()
                .get(0);
    }

    private static String scheme(String name, String standings, String rules) {
        return """
                scheme: %s
                edition: "1"
                title: A small scheme
                in-force: { source: law }
                ladder: { id: %s, kind: labels, standings: [ %s ] }
                standings:
                  %s
                sources: { law: { title: A law } }
                """.formatted(name, name, standings, rules);
    }
}
