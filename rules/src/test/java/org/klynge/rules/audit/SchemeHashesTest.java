package org.klynge.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.fact.Quantity;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.Scheme;

/** A hash tells rules apart and nothing else: neither the form in which they are written, nor their order, nor titles. */
class SchemeHashesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at-least: 15              | at-least: 16               | requirement size
            at-least: 15              | more-than: 15              | requirement size
            at-least: 20              | at-least: 21               | requirement size
            'any:'                    | 'all:'                     | requirement size
            2/3 of 1                  | 667 of 1000                | requirement mid.score
            or-higher: true           | or-higher: false           | requirement high.low
            'holds: reef/low'         | 'holds: reef/mid'          | requirement high.low
            'basis: reported'         | 'basis: inferred'          | requirement mid.score
            '[law, press]'            | '[law]'                    | requirement mid.score
            first: 2 years            | first: 25 months           | validity of reef/mid
            counted-from: assessment-month, of: exam, | counted-from: grant, | validity of reef/mid
            counted-from: assessment-day, | first: 3 years,        | validity of reef/mid
            'id: exam-day'            | 'id: day-of-exam'          | validity of reef/mid
            assessment-day, source: press | 'assessment-day, source: [law, press]' | validity of reef/mid
            '{ first: 2 years'        | '{ applied-reading: exam-month, first: 2 years' | validity of reef/mid
            '{ fact: members, at-least: 20, ' | '{ id: twenty, fact: members, at-least: 20, ' | requirement size
            at-least: 20, source: press | 'at-least: 20, source: law' | requirement size
            '[low, mid, high]'        | '[mid, low, high]'         | ladder
            from: 2020-02-01          | from: 2020-02              | in-force
            until: 2030               | until: 2031                | in-force
            '{ a: 60, b: 40 }'        | '{ a: 50, b: 50 }'         | assessments exam
            'by: [Reef Board]'        | 'by: [Reef Board, Board]'  | claim sound
            unit: nok                 | 'unit: nok, can-be: at least 1 NOK' | figure grants-received
            'sum: [profile'           | 'max: [profile'            | fact members
            'sum: [profile.participants, ' | 'sum: ['              | fact members
            'renew:'                  | 'keep:'                    | standing reef/high
            """)
    void a_changed_rule_is_told_and_named(String before, String now, String part) {
        SchemeHashes one = SchemeHashes.of(Reef.scheme(Reef.SCHEME));
        SchemeHashes other = SchemeHashes.of(Reef.scheme(Reef.with(Reef.SCHEME, before, now)));
        assertThat(other.rules()).isNotEqualTo(one.rules());
        assertThat(changed(one, other)).containsExactly(part);
    }

    private static Set<String> changed(SchemeHashes one, SchemeHashes other) {
        TreeSet<String> parts = new TreeSet<>(one.parts().keySet());
        parts.addAll(other.parts().keySet());
        parts.removeIf(part -> one.part(part).equals(other.part(part)));
        return parts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minimum: 60 %             | minimum: 61 %
            ', minimum: 60 %'         | ''
            'number: "3"'             | 'number: "4"'
            """)
    void a_changed_catalogue_is_a_changed_rule(String before, String now) {
        SchemeHashes one = SchemeHashes.of(Reef.scheme(Reef.SCHEME));
        SchemeHashes other = SchemeHashes.of(Reef.scheme(Reef.SCHEME, Reef.with(Reef.CATALOGUE, before, now)));
        assertThat(other.rules()).isNotEqualTo(one.rules());
        assertThat(changed(one, other)).containsExactly("assessments exam");
    }

    @ParameterizedTest
    @MethodSource
    void words_change_the_hash_of_the_texts_alone(String scheme, String catalogue) {
        SchemeHashes one = SchemeHashes.of(Reef.scheme(Reef.SCHEME));
        SchemeHashes other = SchemeHashes.of(Reef.scheme(scheme, catalogue));
        assertThat(other.rules()).isEqualTo(one.rules());
        assertThat(other.parts()).isEqualTo(one.parts());
        assertThat(other.texts()).isNotEqualTo(one.texts());
    }

    static Stream<Arguments> words_change_the_hash_of_the_texts_alone() {
        return Stream.of(
                Arguments.of(Reef.with(Reef.SCHEME, "Reef labels", "Labels of the reef"), Reef.CATALOGUE),
                Arguments.of(Reef.with(Reef.SCHEME, "Revmerker", "Revets merker"), Reef.CATALOGUE),
                Arguments.of(Reef.with(Reef.SCHEME, "Over two thirds.", "Over 2/3."), Reef.CATALOGUE),
                Arguments.of(Reef.with(Reef.SCHEME, "{ en: Low }", "{ en: Lowest }"), Reef.CATALOGUE),
                Arguments.of(Reef.with(Reef.SCHEME, "The press }", "Press }"), Reef.CATALOGUE),
                Arguments.of(Reef.with(Reef.SCHEME, "example.org/law", "example.org/laws"), Reef.CATALOGUE),
                Arguments.of(Reef.SCHEME, Reef.with(Reef.CATALOGUE, "Three questions", "Questions")),
                Arguments.of(Reef.SCHEME, Reef.with(Reef.CATALOGUE, "Warm", "Tepid")),
                Arguments.of(Reef.SCHEME, Reef.with(Reef.CATALOGUE, "Fish", "Fishes")),
                Arguments.of(Reef.SCHEME, Reef.with(Reef.CATALOGUE, "Fish", "Fish\n    name-is: inferred")),
                Arguments.of(Reef.SCHEME, Reef.with(Reef.CATALOGUE, "size: 3", "size: 3\nin-use: { from: 2020 }")),
                Arguments.of(Reef.SCHEME, Reef.with(Reef.CATALOGUE, "size: 3", "size: 3\nin-use: { until: 2020 }")),
                Arguments.of(Reef.SCHEME, Reef.with(Reef.CATALOGUE, "size: 3", "size: 3\nnote: Few know it.")),
                Arguments.of(Reef.SCHEME, Reef.with(Reef.CATALOGUE, "A leaflet", "A book")));
    }

    @Test
    void what_is_written_otherwise_and_means_the_same_has_the_same_hashes() {
        SchemeHashes hashes = SchemeHashes.of(Reef.scheme(Reef.SCHEME));
        assertThat(SchemeHashes.of(Reef.scheme(Reef.with(Reef.SCHEME, "2/3 of 1", "100 of 150"))))
                .isEqualTo(hashes);
        assertThat(SchemeHashes.of(Reef.scheme(Reef.with(Reef.SCHEME, "first: 2 years", "first: 24 months"))))
                .isEqualTo(hashes);
        assertThat(SchemeHashes.of(Reef.scheme(Reef.with(Reef.SCHEME, "[law, press]", "[press, law]"))))
                .isEqualTo(hashes);
        assertThat(SchemeHashes.of(
                        Reef.scheme(Reef.with(Reef.SCHEME, "more-than: 100000 NOK", "more-than: 100000.0 NOK"))))
                .isEqualTo(hashes);
    }

    @Test
    void an_extension_is_what_it_comes_to() {
        Scheme written = Reef.scheme(Reef.with(Reef.SCHEME, "first: 2 years", "first: 3 years"));
        Scheme base = Reef.scheme(Reef.SCHEME);
        Scheme extension = base.extend("reef", "2020")
                .validity(
                        base.ladder().named("mid").orElseThrow(),
                        written.rules(base.ladder().named("mid").orElseThrow()).validity())
                .scheme();
        assertThat(extension).isNotEqualTo(written);
        assertThat(SchemeHashes.of(extension)).isEqualTo(SchemeHashes.of(written));
    }

    @Test
    void a_threshold_that_is_set_in_java_is_a_changed_requirement() {
        Scheme scheme = Klynge.ruleBook().editions("esca-labels").get(0);
        Scheme stricter = scheme.withThreshold("gold.score", Threshold.moreThan(Quantity.percent(90)));
        assertThat(changed(SchemeHashes.of(scheme), SchemeHashes.of(stricter)))
                .contains("requirement gold.score")
                .doesNotContain("requirement gold.minimums");
    }

    @Test
    void a_series_that_is_not_declared_is_spelled_out() {
        // Made in Java, two schemes may use one name for two series, and declare neither.
        var one = Reef.scheme(Reef.SCHEME).assessments().get(0);
        var other = Reef.scheme(Reef.SCHEME, Reef.with(Reef.CATALOGUE, "60 %", "61 %"))
                .assessments()
                .get(0);
        FactForm facts = new FactForm(Klynge.ruleBook().schemes().get(0));
        assertThat(facts.series(one)).isNotEqualTo(facts.series(other));
    }
}
