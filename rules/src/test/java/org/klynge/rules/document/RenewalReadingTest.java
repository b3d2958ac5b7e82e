package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.audit.SchemeHashes;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.text.Language;
import org.klynge.rules.text.Wording;
import org.klynge.standing.LabelLevel;

class RenewalReadingTest {

    private static final LabelLevel ONE = LabelLevel.of("small/one");

    @Test
    void what_a_validity_says_of_renewing_is_read() {
        Validity validity = validity("{ first: 2 years, counted-from: grant, renewal: 36 months, renewable-for: 1 year,"
                + " seamless: true, source: law, other-readings: [ { renewal: 2 years, source: law },"
                + " { id: apart, seamless: false, source: law } ] }");
        assertThat(validity.renewal())
                .isEqualTo(new Renewal(Optional.of(Period.ofYears(3)), Optional.of(Period.ofYears(1)), true));
        assertThat(validity.withReading("reading-1").renewal())
                .isEqualTo(new Renewal(Optional.of(Period.ofYears(2)), Optional.of(Period.ofYears(1)), true));
        assertThat(validity.withReading("apart").renewal())
                .isEqualTo(new Renewal(Optional.of(Period.ofYears(3)), Optional.of(Period.ofYears(1)), false));
        assertThat(validity.withReading("apart").withReading("default")).isEqualTo(validity);
    }

    @Test
    void how_often_it_can_be_renewed_is_read_and_written() {
        String said = "{ first: 2 years, counted-from: grant, renewals: 1, source: law,"
                + " other-readings: [ { id: twice, renewals: 2, source: law }, { renewal: 1 year, source: law } ] }";
        Validity validity = validity(said);
        assertThat(validity.renewal())
                .isEqualTo(new Renewal(Optional.empty(), Optional.empty(), false, Optional.of(1)));
        assertThat(validity.renewal().isStated()).isTrue();
        assertThat(validity.withReading("twice").renewal().most()).contains(2);
        assertThat(validity.withReading("reading-2").renewal().most()).contains(1);
        assertThat(RuleBookReader.standalone()
                        .read(List.of(DocumentSource.of("again", SchemeWriter.toYaml(scheme(said)))))
                        .orThrow()
                        .schemes())
                .containsExactly(scheme(said));
    }

    @Test
    void what_is_left_out_is_not_stated() {
        Validity validity = validity("{ first: 2 years, counted-from: grant, source: law }");
        assertThat(validity.renewal()).isEqualTo(Renewal.UNSTATED);
        assertThat(validity.renewal().isStated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "renewal: often          | rules:8:76: renewal: 'often' is not a period",
                "renewable-for: 0 years  | rules:8:82: renewable-for: '0 years' is not a period",
                "seamless: perhaps       | rules:8:77: seamless: 'perhaps' is neither true nor false",
                "renewabel-for: 1 year   | renewable-for",
                "renewals: 0             | rules:8:77: renewals: '0' is not a number from 1 to 9999",
                "renewals: once          | rules:8:77: renewals: 'once' is not a number from 1 to 9999",
            })
    void what_cannot_be_read_is_told_with_its_place(String entry, String problem) {
        Parsed<RuleBook> read = read("{ first: 2 years, counted-from: grant, source: law, " + entry + " }");
        assertThat(read.problems()).singleElement().asString().contains(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | renewal: 3 years | a renewal runs 3 years, counted in the same way",
                "ENGLISH | renewal: 3 years, seamless: true | a renewal runs on from the end of the period before, 3 years longer, and the days between are valid too",
                "ENGLISH | seamless: true | a renewal runs on from the end of the period before, for a time that is not stated, and the days between are valid too",
                "ENGLISH | renewable-for: 1 year | it can be renewed until 1 year after its end",
                "ENGLISH | renewals: 1 | it can be renewed once before it has to be given anew",
                "ENGLISH | renewals: 3 | it can be renewed 3 times before it has to be given anew",
                "BOKMAL | renewals: 1 | kan fornyes én gang før den må gis på nytt",
                "DUTCH | renewals: 2 | kan 2 keer worden verlengd voordat opnieuw moet worden toegekend",
                "BOKMAL | renewable-for: 1 year | kan fornyes inntil 1 år etter utløpet",
                "DUTCH | renewable-for: 1 year | kan worden verlengd tot 1 jaar na afloop",
            })
    void a_page_says_it(Language language, String entry, String words) {
        assertThat(Wording.in(language)
                        .validity(validity("{ first: 2 years, counted-from: grant, source: law, " + entry + " }")))
                .endsWith("; " + words);
    }

    @Test
    void it_is_part_of_the_hash_where_it_is_said() {
        String plain = "{ first: 2 years, counted-from: grant, source: law }";
        assertThat(List.of(
                        plain,
                        plain.replace(" }", ", renewal: 2 years }"),
                        plain.replace(" }", ", renewal: 3 years }"),
                        plain.replace(" }", ", renewable-for: 2 years }"),
                        plain.replace(" }", ", renewals: 1 }"),
                        plain.replace(" }", ", renewals: 2 }"),
                        plain.replace(" }", ", seamless: true }")))
                .extracting(text -> SchemeHashes.of(scheme(text)).rules())
                .doesNotHaveDuplicates();
        assertThat(SchemeHashes.of(scheme(plain.replace(" }", ", seamless: false }")))
                        .rules())
                .isEqualTo(SchemeHashes.of(scheme(plain)).rules());
    }

    private static Validity validity(String text) {
        return scheme(text).rules(ONE).validity().orElseThrow();
    }

    private static Scheme scheme(String validity) {
        return read(validity).orThrow().schemes().get(0);
    }

    private static Parsed<RuleBook> read(String validity) {
        return RuleBookReader.standalone().read(List.of(DocumentSource.of("rules", """
                scheme: small
                edition: "1"
                title: A small scheme
                in-force: {}
                ladder: { id: small, kind: labels, standings: [ one ] }
                standings:
                  one:
                    validity: %s
                sources: { law: { title: A law } }
                """.formatted(validity))));
    }
}
