package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierProblemsTest {

    private static final String CLUSTER = "cluster: { id: x }\n";
    private static final String ASSESSED = CLUSTER + "assessments: [ { id: gold-2021, catalogue: esca-gold-2013 } ]\n";

    static Stream<Arguments> problems() {
        return Stream.of(
                // Keys.
                of(
                        "cluster: { id: x, headoffice: y }",
                        "1:19 'headoffice' is not a key of a cluster; did you mean 'head-office'?"),
                of(CLUSTER + "grant: []", "2:1 'grant' is not a key of a dossier; did you mean 'grants'?"),
                of(
                        CLUSTER + "zzz: 1",
                        "2:1 expected one of assessments, attestations, cluster, grants, incomplete, profiles"),
                of(CLUSTER + "\"\": 1", "2:1 '' is not a key"),
                of(CLUSTER + "cluster: { id: y }", "2:1 the key 'cluster' occurs twice, first on line 1"),
                of("cluster:\n  id: x\n  \"id\": y", "3:3 the key 'id' occurs twice, first on line 2"),
                of(CLUSTER + "? [ a ]\n: b", "2:3 a list as a key; expected a text"),
                // Parts of another kind.
                of("- a", "1:1 a list where a dossier is expected"),
                of("a", "1:1 a text where a dossier is expected"),
                of("cluster: x", "1:10 a text where a cluster is expected"),
                of("cluster:\n  - id: x", "2:3 a list where a cluster is expected"),
                of(
                        CLUSTER + "profiles: { date: 2021 }",
                        "2:11 a mapping where a list is expected: 'profiles' has one item for each profile"),
                of(CLUSTER + "profiles: [ 2021 ]", "2:13 a text where a profile is expected"),
                of(CLUSTER + "profiles:", "2:10 nothing where a list is expected"),
                of("cluster: { id: [ x ] }", "1:16 a list where 'id' expects a text"),
                of("cluster: { id: { x: y } }", "1:16 a mapping where 'id' expects a text"),
                of(CLUSTER + "incomplete: [ [ grants ] ]", "2:15 a list where an incomplete list is expected"),
                of(
                        "{\"cluster\": {\"id\": \"x\", \"name\": null}}",
                        "1:33 'name' has no value; give one or remove the key"),
                of("cluster: { id: x, name: ~ }", "1:25 'name' has no value"),
                of("cluster: { id: x, name: \" \" }", "1:25 'name' has no value"),
                // Parts that are missing.
                of("profiles: []", "1:1 a dossier has no 'cluster'; add it"),
                of("cluster: { name: X }", "1:10 a cluster has no 'id'; add it"),
                of(
                        CLUSTER + "assessments:\n  - date: 2021",
                        "3:5 an assessment has no 'id'",
                        "3:5 an assessment has no 'catalogue'"),
                of(CLUSTER + "grants: [ {} ]", "2:11 a grant has no 'standing'"),
                of(
                        CLUSTER + "attestations: [ { holds: true } ]",
                        "2:17 an attestation has no 'claim'",
                        "2:17 an attestation has no 'by'"),
                of(
                        CLUSTER + "attestations: [ { claim: gold.minimums, by: ESCA } ]",
                        "2:17 an attestation has no 'holds'"),
                of("cluster: { id: x, nodes: [ { region: y } ] }", "1:28 a regional node has no 'place'"),
                of("cluster: { id: x, merged-into: { date: 2025 } }", "1:32 a merger has no 'cluster'"),
                of(
                        CLUSTER
                                + "assessments: [ { id: a, catalogue: esca-gold-2013, reported-score: { rounded: down } } ]",
                        "2:68 a reported score has no 'percent'"),
                // Values.
                of("cluster: { id: X Y }", "1:16 id: cluster 'X Y' is not an identifier"),
                of(
                        "cluster: { id: x, country: Norway }",
                        "1:28 country: 'Norway' is not a country; expected a two-letter code"),
                of("cluster: { id: x, country: no }", "1:28 'no' is not a country"),
                of("cluster: { id: x, founded: 2021-02-30 }", "1:28 founded: '2021-02-30' is not in the calendar"),
                of("cluster: { id: x, founded: 2021-13 }", "1:28 '2021-13' is not in the calendar"),
                of(
                        "cluster: { id: x, founded: 16.10.2021 }",
                        "1:28 '16.10.2021' is not a date; expected a form such as '2014'"),
                of("cluster: { id: x, founded: 2021..2020 }", "1:28 '2021..2020' ends before it begins"),
                of(profile("participants: 7.5"), "2:29 participants:"),
                of(profile("participants: -1"), "2:29 participants cannot be -1"),
                of(profile("participants: many"), "2:29 'many' is not a quantity in count; expected a form such as"),
                of(profile("participants: 1e3"), "2:29 '1e3' is not a quantity in count"),
                of(profile("team-fte: 1e400"), "2:25 '1e400' is not a quantity in fte"),
                of(profile("team-fte: NaN"), "2:25 'NaN' is not a quantity"),
                of(profile("team-fte: .inf"), "2:25 '.inf' is not a quantity"),
                of(profile("team-fte: 7,5"), "2:27 '5' is not a key of a profile"),
                of(profile("private-share: 60"), "2:30 '60' is not a quantity in percent"),
                of(profile("private-share: 120 %"), "2:30 private-share cannot be 120 %"),
                of(profile("private-share: between 60 and 50 %"), "2:30 its bounds in the wrong order"),
                of(rating("\"1.1.0\": 6 of 5"), "2:72 1.1.0: points: 6 points cannot be had where the most is 5"),
                of(rating("\"1.1.0\": 4"), "2:72 1.1.0: '4' does not say of how many points"),
                of(rating("\"1.1.0\": 0 of 0"), "2:72 maximum: 0 is not above zero"),
                of(rating("\"1.1.0\": n/a"), "2:72 'n/a' does not say of how many points"),
                of(score("101 %"), "2:67 percent: 101 is not a reported score"),
                of(score("95"), "2:67 '95' is not a quantity in percent"),
                of(score("{ percent: 95 % }"), "2:78 percent: '95 %' is not a number"),
                of(
                        score("{ percent: 95, rounded: up }"),
                        "2:91 rounded: 'up' is not known here; expected one of down, nearest, not-stated"),
                of(score("151 of 150"), "2:67 151 points cannot be had"),
                of(of("150 points"), "2:55 of: '150 points' is not a number; expected digits"),
                of(of("95 %"), "2:55 of: '95 %' is not a number"),
                of(of("0"), "2:55 of: 0 is not above zero; expected the points that could be had in all, such as 150"),
                of(of("-1/2"), "2:55 of: -1/2 is not above zero"),
                of(of("[ 150 ]"), "2:55 a list where 'of' expects a text"),
                of(of(""), "2:54 'of' has no value; give one or remove the key"),
                of(
                        grant("from: 2021, until: 2020"),
                        "2:11 until: the grant of nic/arena ends (2020) before it begins (2021)"),
                of(
                        CLUSTER + "attestations: [ { claim: gold.minimums, holds: yes, by: ESCA } ]",
                        "2:48 holds: 'yes' is neither true nor false"),
                of(CLUSTER + "incomplete: [ grant ]", "2:15 'grant' is not known here; did you mean 'grants'?"),
                of(
                        CLUSTER + "incomplete: [ { assessment: x } ]",
                        "2:17 'assessment' is not a key of an incomplete list; did you mean 'assessments'?"),
                // Names that are a slip away from a known one, or none at all.
                of(
                        CLUSTER + "grants: [ { standing: esca/glod } ]",
                        "2:23 no scheme knows the standing 'esca/glod'; did you mean 'esca/gold'?"),
                of(
                        CLUSTER + "grants: [ { standing: gold } ]",
                        "2:23 no scheme knows the standing 'gold'; did you mean 'esca/gold'?"),
                of(
                        CLUSTER + "assessments: [ { id: a, catalogue: esca-gold2013 } ]",
                        "2:36 no scheme knows the catalogue 'esca-gold2013'; did you mean 'esca-gold-20"),
                of(
                        CLUSTER + "attestations: [ { claim: gold.minimum, holds: true, by: ESCA } ]",
                        "2:26 no scheme knows the claim 'gold.minimum'; did you mean 'gold.minimums'?"),
                of(CLUSTER + "incomplete: [ { grants: esca/bronce } ]", "2:25 did you mean 'esca/bronze'?"),
                // References.
                of(
                        ASSESSED + "grants: [ { standing: esca/gold, assessment: gold-2012 } ]",
                        "3:46 the dossier has no assessment 'gold-2012'; did you mean 'gold-2021'?"),
                of(
                        CLUSTER + "grants: [ { standing: esca/gold, assessment: a } ]",
                        "2:46 the dossier has no assessment 'a'; there is none"),
                of(
                        CLUSTER
                                + "assessments: [ { id: a, catalogue: esca-gold-2013 }, { id: a, catalogue: esca-gold-2013 } ]",
                        "2:60 the assessment 'a' occurs twice"),
                of("cluster: { id: x, name: \"a\\uD800\" }", "1:25 half of a character"),
                of("cluster: { id: x, name: \"\\uDC00\\uD800\" }", "1:25 half of a character"),
                // What is not plain data.
                of("cluster: &a { id: x }", "1:10 the anchor &a; remove it"),
                of(
                        "cluster: !x { id: !!str x }",
                        "1:10 the tag !x; remove it",
                        "1:19 the tag tag:yaml.org,2002:str; remove it"),
                of(
                        CLUSTER + "profiles: [ *a ]",
                        "2:13 an alias; expected the value itself",
                        "2:13 nothing where a profile"),
                // Documents that are none, or more than one.
                of("", "1:1 the document is empty"),
                of("# only a remark\n", "1:1 the document is empty"),
                of(CLUSTER + "---\n" + CLUSTER, "2:1 a second document begins here"),
                of("cluster:\n\tid: x", "2:1 this is not YAML: found character '\\t(TAB)'"));
    }

    private static Arguments of(String document, String... expected) {
        return Arguments.of(document, List.of(expected));
    }

    private static String profile(String figure) {
        return CLUSTER + "profiles: [ { " + figure + " } ]";
    }

    private static String rating(String rating) {
        return CLUSTER + "assessments: [ { id: a, catalogue: esca-gold-2013, ratings: { " + rating + " } } ]";
    }

    private static String of(String maximum) {
        return CLUSTER + "assessments: [ {id: a, catalogue: esca-gold-2013, of: " + maximum + " } ]";
    }

    private static String score(String score) {
        return CLUSTER + "assessments: [ {id: a, catalogue: esca-gold-2013, reported-score: " + score + " } ]";
    }

    private static String grant(String dates) {
        return CLUSTER + "grants: [ { standing: nic/arena, " + dates + " } ]";
    }

    @ParameterizedTest
    @MethodSource("problems")
    void tellsWhatIsWrongAndWhere(String document, List<String> expected) {
        Documents.assertProblems(Documents.dossier(document), expected);
    }

    private static final String SEVERAL = """
            cluster: { id: NSCC, country: Norway }
            profiles:
              - { date: 2021-02-30, participants: many }
            assessments:
              - id: gold-2021
                catalogue: esca-gold-2031
                ratings: { "1.1.0": 6 of 5 }
            grants:
              - { standing: esca/glod, form: 2014, assessment: gold-2012 }
            """;
    private static final List<String> SEVERAL_PROBLEMS = List.of(
            "1:16 'NSCC' is not an identifier",
            "1:31 'Norway' is not a country",
            "3:13 '2021-02-30' is not in the calendar",
            "3:39 'many' is not a quantity",
            "6:16 no scheme knows the catalogue 'esca-gold-2031'; did you mean",
            "7:25 6 points cannot be had",
            "9:17 did you mean 'esca/gold'?",
            "9:28 'form' is not a key of a grant; did you mean 'from'?",
            "9:52 did you mean 'gold-2021'?");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void tellsEverythingAtOnce(String lineEnd) {
        Documents.assertProblems(Documents.dossier(SEVERAL.replace("\n", lineEnd)), SEVERAL_PROBLEMS);
        Documents.assertProblems(Documents.dossier("\uFEFF" + SEVERAL.replace("\n", lineEnd)), SEVERAL_PROBLEMS);
    }

    @Test
    void aSyntaxErrorEndsTheFileAndIsToldWithWhatIsWrongBefore() {
        Documents.assertProblems(
                Documents.dossier(SEVERAL + "incomplete: ]\nfoo: bar"),
                Stream.concat(SEVERAL_PROBLEMS.stream(), Stream.of("10:13 this is not YAML"))
                        .toList());
    }

    /** Whatever a syntax error cuts off is not called missing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "profiles: [] ]",
                "cluster: { ]",
                "cluster: { id: x }\nassessments:\n  - catalogue: esca-gold-2013\n    ratings: ]",
                "cluster: { id: x }\nassessments: [ { ]",
                "cluster: { id: x }\nassessments: [ { id: a, catalogue: esca-gold-2013, reported-score: { rounded: down, ]",
                "cluster: { id: x }\ngrants: [ { ]",
                "cluster: { id: x }\nattestations: [ { holds: true, ]",
                "cluster: { id: x, nodes: [ { ]",
                "cluster: { id: x, merged-into: { ]",
                "grants: [ { standing: esca/gold, assessment: a } ]\nassessments: [ ]\n]",
                "grants: [ { standing: esca/gold, assessment: a } ]\n]",
            })
    void aSyntaxErrorIsOneProblem(String document) {
        assertThat(Documents.dossier(document).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("this is not YAML: "));
    }
}
