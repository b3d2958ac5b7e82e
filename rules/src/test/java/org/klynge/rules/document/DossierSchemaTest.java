package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultimap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of dossiers and their reader come to the same verdict, but for what no schema can see. */
class DossierSchemaTest {

    private static final String CLUSTER = "cluster: { id: x }\n";
    private static final String ASSESSED = CLUSTER + "assessments: [ { id: a, catalogue: esca-gold-2013 } ]\n";

    static Stream<String> taken() {
        return Stream.of(
                CLUSTER,
                "cluster: { id: 2020 }",
                "cluster: { id: 1.5 }",
                "cluster: { id: true }",
                "cluster: { id: x, name: 2014 }",
                "cluster: { id: x, name: 7.5 }",
                "cluster: { id: x, name: yes, head-office: true }",
                "cluster: { id: x, country: NO }",
                "cluster: { id: x, nodes: [], earlier-names: [] }",
                "cluster: { id: x, merged-into: { cluster: y } }",
                CLUSTER + "profiles: []",
                CLUSTER + "profiles: [ {} ]",
                profile("date: 2014, participants: 3, team-fte: 7.5"),
                profile("date: unknown, participants: \"3\", team-fte: \"7.5 FTE\""),
                profile("participants: 3.0, private-share: 1/3 %, private-participants: 1 of 3"),
                CLUSTER + "assessments: [ { id: a, catalogue: esca-bronze-33, recommendations: Go on. } ]",
                CLUSTER + "assessments: [ { id: a, catalogue: esca-bronze-33, recommendations: [] } ]",
                CLUSTER + "assessments: [ { id: 1, catalogue: esca-bronze-33, assessors: [ {} ], ratings: {} } ]",
                CLUSTER + "assessments: [ { id: a, catalogue: esca-gold-2013, ratings: { 4.5: 4 of 5 } } ]",
                CLUSTER + "assessments: [ { id: a, catalogue: esca-gold-2013, reported-score: { percent: 95 } } ]",
                CLUSTER + "assessments: [ { id: a, catalogue: esca-gold-2013, reported-score: 95% } ]",
                assessed("of: 150"),
                assessed("of: \"301/2\""),
                CLUSTER + "attestations: [ { claim: eligibility, holds: \"false\", by: ESCA } ]",
                CLUSTER + "attestations: [ { claim: eligibility, holds: false, by: 42 } ]",
                CLUSTER + "grants: [ { standing: fi/coe, until: unknown } ]",
                CLUSTER + "incomplete: grants",
                CLUSTER + "incomplete: []",
                CLUSTER + "incomplete: { grants: esca/gold }",
                CLUSTER + "incomplete: [ grants, { assessments: [], grants: [ esca/gold ] }, {} ]");
    }

    @ParameterizedTest
    @MethodSource("taken")
    void both_take(String document) {
        assertThat(Documents.dossier(document).problems()).isEmpty();
        assertThat(errors(document)).isEmpty();
    }

    static Stream<String> refused() {
        return Stream.of(
                // Something else than a dossier.
                "a",
                "- a",
                "42",
                "{}",
                "profiles: []",
                // Keys that are not there.
                "cluster: { name: X }",
                "cluster: { id: x, nodes: [ { region: y } ] }",
                "cluster: { id: x, earlier-names: [ { until: 2014 } ] }",
                "cluster: { id: x, merged-into: { date: 2025 } }",
                CLUSTER + "assessments: [ { catalogue: esca-gold-2013 } ]",
                CLUSTER + "assessments: [ { id: a } ]",
                CLUSTER + "assessments: [ { id: a, catalogue: esca-gold-2013, reported-score: { rounded: down } } ]",
                CLUSTER + "attestations: [ { holds: true, by: ESCA } ]",
                CLUSTER + "attestations: [ { claim: eligibility, by: ESCA } ]",
                CLUSTER + "attestations: [ { claim: eligibility, holds: true } ]",
                CLUSTER + "grants: [ { from: 2014 } ]",
                // Keys that nobody knows.
                CLUSTER + "grant: []",
                CLUSTER + "$schema: x",
                "cluster: { id: x, headoffice: y }",
                "cluster: { id: x, nodes: [ { place: y, county: z } ] }",
                "cluster: { id: x, earlier-names: [ { name: y, date: 2014 } ] }",
                "cluster: { id: x, merged-into: { cluster: y, until: 2025 } }",
                profile("Participants: 3"),
                assessed("score: 95 %"),
                assessed("of: 0"),
                assessed("of: many"),
                assessed("of: 150 points"),
                assessed("assessors: [ { age: 50 } ]"),
                assessed("ratings: { one: 4 of 5 }"),
                assessed("ratings: { \"1.1.\": 4 of 5 }"),
                assessed("reported-score: { percent: 95, rounding: down }"),
                CLUSTER + "attestations: [ { claim: eligibility, holds: true, by: ESCA, on: 2021 } ]",
                CLUSTER + "grants: [ { standing: esca/gold, form: 2014 } ]",
                CLUSTER + "incomplete: [ { profiles: x } ]",
                // Values of another kind.
                "cluster: x",
                "cluster: [ { id: x } ]",
                "cluster: { id: [ x ] }",
                "cluster: { id: { y: z } }",
                "cluster: { id: x, nodes: { place: y } }",
                "cluster: { id: x, merged-into: y }",
                "cluster: { id: x, founded: true }",
                CLUSTER + "profiles: { date: 2021 }",
                CLUSTER + "profiles: [ 2021 ]",
                CLUSTER + "assessments: none",
                CLUSTER + "assessments: [ gold-2021 ]",
                CLUSTER + "attestations: { claim: eligibility, holds: true, by: ESCA }",
                CLUSTER + "attestations: [ eligibility ]",
                CLUSTER + "grants: { standing: esca/gold }",
                CLUSTER + "grants: [ esca/gold ]",
                "cluster: { id: x, nodes: [ Grimstad ] }",
                "cluster: { id: x, earlier-names: y }",
                "cluster: { id: x, earlier-names: [ y ] }",
                assessed("assessors: [ SE ]"),
                assessed("reported-score: { percent: true }"),
                CLUSTER + "incomplete: { assessments: { a: b } }",
                assessed("ratings: [ 4 of 5 ]"),
                assessed("ratings: { \"1.1.0\": 4 }"),
                assessed("assessors: SE"),
                assessed("recommendations: { a: b }"),
                assessed("recommendations: [ [ a ] ]"),
                assessed("reported-score: [ 95 % ]"),
                CLUSTER + "attestations: [ { claim: eligibility, holds: 1, by: ESCA } ]",
                CLUSTER + "grants: [ { standing: [ esca/gold ] } ]",
                CLUSTER + "incomplete: [ [ grants ] ]",
                CLUSTER + "incomplete: true",
                // Nothing at all.
                "cluster:",
                "cluster: { id: ~ }",
                "cluster: { id: x, name: null }",
                "cluster: { id: x, name: \"\" }",
                "cluster: { id: x, name: \" \\t\\u2003\" }",
                CLUSTER + "profiles:",
                CLUSTER + "grants: [ ~ ]",
                CLUSTER + "incomplete:",
                assessed("recommendations: [ \"\" ]"),
                // Names of another form.
                "cluster: { id: X }",
                "cluster: { id: a b }",
                "cluster: { id: -5 }",
                "cluster: { id: a- }",
                "cluster: { id: æ }",
                "cluster: { id: \"x\\n\" }",
                "cluster: { id: " + "a".repeat(101) + " }",
                CLUSTER + "grants: [ { standing: gold } ]",
                CLUSTER + "grants: [ { standing: esca/gold/2 } ]",
                CLUSTER + "grants: [ { standing: esca/ } ]",
                CLUSTER + "grants: [ { standing: Fi/coe } ]",
                CLUSTER + "incomplete: [ grant ]",
                CLUSTER + "incomplete: { grants: gold }",
                "cluster: { id: x, country: Norway }",
                "cluster: { id: x, country: no }",
                "cluster: { id: x, country: ZZ }",
                "cluster: { id: x, country: 47 }",
                // Dates of another form.
                "cluster: { id: x, founded: 16.10.2021 }",
                "cluster: { id: x, founded: 2021-13 }",
                "cluster: { id: x, founded: 2021-00 }",
                "cluster: { id: x, founded: 2021-12-32 }",
                "cluster: { id: x, founded: 21 }",
                "cluster: { id: x, founded: 2014.5 }",
                "cluster: { id: x, founded: 12014 }",
                "cluster: { id: x, founded: before 2014 }",
                "cluster: { id: x, founded: by unknown }",
                "cluster: { id: x, founded: 2014..2015..2016 }",
                "cluster: { id: x, founded: 2014/2015 }",
                "cluster: { id: x, founded: \"2014\\n\" }",
                "cluster: { id: x, founded: Unknown }",
                // Figures of another form, or such as cannot be.
                profile("participants: many"),
                profile("participants: 7.5"),
                profile("participants: -1"),
                profile("participants: 250+"),
                profile("participants: 60 %"),
                profile("participants: at least"),
                profile("participants: 2 to 5"),
                profile("participants: true"),
                profile("private-share: 60"),
                profile("private-share: 0.6"),
                profile("private-share: 120 %"),
                profile("private-share: -5 %"),
                profile("private-share: 60 FTE"),
                profile("private-share: between 40 % and 60"),
                profile("team-fte: -1"),
                profile("team-fte: \"7,5\""),
                profile("team-fte: 7.5 people"),
                profile("team-fte: true"),
                profile("participants: \"" + "0".repeat(201) + "\""),
                profile("private-share: " + "0".repeat(200) + "1 %"),
                profile("team-fte: \"" + "0".repeat(201) + "\""),
                // Figures that a scheme may declare.
                profile("turnover: true"),
                profile("turnover: a lot"),
                profile("turnover: 3 million euro"),
                profile("turnover: more than EUR"),
                profile("turnover: less than"),
                profile("turnover: more than 3 EUR and 5 EUR"),
                profile("turnover: between 3 EUR"),
                profile("turnover: " + "0".repeat(200) + " EUR"),
                // Ratings and scores of another form.
                assessed("ratings: { \"1.1.0\": " + "0".repeat(250) + " of 5 }"),
                assessed("reported-score: " + "0".repeat(200) + " %"),
                assessed("reported-score: { percent: -1 }"),
                assessed("reported-score: { percent: \"" + "0".repeat(41) + "\" }"),
                assessed("ratings: { \"1.1.0\": n/a }"),
                assessed("ratings: { \"1.1.0\": 4/5 }"),
                assessed("ratings: { \"1.1.0\": 80 % }"),
                assessed("ratings: { \"1.1.0\": -1 of 5 }"),
                assessed("ratings: { \"1.1.0\": 4 of }"),
                assessed("reported-score: 95"),
                assessed("reported-score: 101 %"),
                assessed("reported-score: 256/3 %"),
                assessed("reported-score: not applicable"),
                assessed("reported-score: { percent: 95 % }"),
                assessed("reported-score: { percent: 100.5 }"),
                assessed("reported-score: { percent: 95, rounded: up }"),
                CLUSTER + "attestations: [ { claim: eligibility, holds: yes, by: ESCA } ]",
                CLUSTER + "attestations: [ { claim: Eligibility, holds: true, by: ESCA } ]");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void both_refuse(String document) {
        assertThat(Documents.dossier(document).problems()).isNotEmpty();
        assertThat(errors(document)).isNotEmpty();
    }

    /** What the reader refuses and no schema can see. */
    private enum Unseen {
        REFERENCE,
        NAME_OCCURS_TWICE,
        NAME_THAT_NO_SCHEME_KNOWS,
        SLIP_OF_A_NAME,
        CLAIM_ABOUT_ANOTHER_ASSESSMENT,
        DAY_NOT_IN_THE_CALENDAR,
        BOUNDS_IN_THE_WRONG_ORDER,
        NO_ROOM_BETWEEN_BOUNDS,
        AMOUNT_BEYOND_WHAT_CAN_BE,
        NUMBER_OF_TOO_MANY_DIGITS,
        FORM_OF_A_NUMBER,
        HALF_OF_A_CHARACTER
    }

    private static final ImmutableMultimap<Unseen, String> UNSEEN = ImmutableListMultimap.<Unseen, String>builder()
            .putAll(
                    Unseen.REFERENCE,
                    ASSESSED + "grants: [ { standing: esca/gold, assessment: b } ]",
                    ASSESSED + "attestations: [ { claim: gold.minimums, holds: true, by: ESCA, assessment: b } ]")
            .put(
                    Unseen.NAME_OCCURS_TWICE,
                    CLUSTER
                            + "assessments: [ { id: a, catalogue: esca-gold-2013 }, { id: a, catalogue: esca-gold-2012 } ]")
            .putAll(
                    Unseen.NAME_THAT_NO_SCHEME_KNOWS,
                    CLUSTER + "assessments: [ { id: a, catalogue: fi-gold } ]",
                    CLUSTER + "incomplete: { assessments: fi-gold }",
                    profile("turnover: 3 EUR"),
                    profile("turnover: between 2 and 5 million EUR"),
                    assessed("ratings: { \"9.9\": 4 of 5 }"))
            .putAll(
                    Unseen.SLIP_OF_A_NAME,
                    CLUSTER + "grants: [ { standing: esca/glod } ]",
                    CLUSTER + "attestations: [ { claim: gold.minimum, holds: true, by: ESCA } ]",
                    CLUSTER + "attestations: [ { claim: gold.minimums, holds: true, by: esca } ]")
            .put(
                    Unseen.CLAIM_ABOUT_ANOTHER_ASSESSMENT,
                    CLUSTER + "assessments: [ { id: a, catalogue: esca-bronze-33 } ]\n"
                            + "attestations: [ { claim: gold.minimums, holds: true, by: ESCA, assessment: a } ]")
            .putAll(
                    Unseen.DAY_NOT_IN_THE_CALENDAR,
                    "cluster: { id: x, founded: 2021-02-30 }",
                    "cluster: { id: x, founded: 2021-04-31..2021-05-01 }")
            .putAll(
                    Unseen.BOUNDS_IN_THE_WRONG_ORDER,
                    "cluster: { id: x, founded: 2021..2020 }",
                    CLUSTER + "grants: [ { standing: nic/arena, from: 2021, until: 2020 } ]",
                    profile("participants: between 5 and 2"))
            .putAll(
                    Unseen.NO_ROOM_BETWEEN_BOUNDS,
                    profile("participants: more than 3 and less than 4"),
                    profile("team-fte: at least 3 and less than 3"))
            .putAll(
                    Unseen.AMOUNT_BEYOND_WHAT_CAN_BE,
                    profile("participants: less than 0"),
                    profile("participants: 3/2"),
                    profile("team-fte: 5/0"),
                    profile("private-share: 6 of 5"),
                    profile("private-share: more than 100 %"),
                    assessed("ratings: { \"1.1.0\": 6 of 5 }"),
                    assessed("ratings: { \"1.1.0\": 0 of 0 }"),
                    assessed("reported-score: 151 of 150"))
            .putAll(
                    Unseen.NUMBER_OF_TOO_MANY_DIGITS,
                    profile("participants: 12345678901234567890123456789012345678901"),
                    profile("participants: \"12345678901234567890123456789012345678901\""))
            .putAll(
                    Unseen.FORM_OF_A_NUMBER,
                    "cluster: { id: x, founded: 2014.0 }",
                    "cluster: { id: x, founded: 0x7DE }",
                    profile("team-fte: 1e3"))
            .put(Unseen.HALF_OF_A_CHARACTER, "cluster: { id: x, name: \"a\\uD800\" }")
            .build();

    static Stream<Arguments> unseen() {
        return UNSEEN.entries().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unseen")
    void only_the_reader_refuses(Unseen reason, String document) {
        assertThat(Documents.dossier(document).problems()).hasSize(1);
        assertThat(errors(document)).isEmpty();
    }

    private static String profile(String figures) {
        return CLUSTER + "profiles: [ { " + figures + " } ]";
    }

    private static String assessed(String more) {
        return CLUSTER + "assessments: [ { id: a, catalogue: esca-gold-2013, " + more + " } ]";
    }

    private static List<String> errors(String document) {
        return JsonSchema.DOSSIER.errors(JsonSchema.readYaml(document));
    }
}
