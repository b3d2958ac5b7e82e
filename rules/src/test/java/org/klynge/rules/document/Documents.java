package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.scheme.RuleBook;

/** Documents to read, and what is expected of their problems. */
final class Documents {

    /** The dossier of the design, which shows every key. */
    static final String SAMPLE = """
            cluster: { id: nscc, name: Norwegian Smart Care Cluster, country: "NO", founded: 2014, head-office: Stavanger,
                       nodes: [ { place: Grimstad, region: Agder } ], earlier-names: [ { name: Arena Velferdsteknologi, until: 2014 } ] }
            profiles:
              - { date: 2021-10, participants: more than 250, committed-participants: at least 15, private-share: 60 %, team-fte: 7.5 }
            assessments:
              - id: gold-2021
                catalogue: esca-gold-2013
                date: 2021-10                      # 2014 | 2021-10 | 2021-10-16 | by 2015-01-05 | from 2021-10-01
                assessors: [ { country: SE }, { country: "NO" } ]
                reported-score: 95 %               # or { percent: 95, rounded: nearest } or 128 of 150
                ratings: { "1.1.0": 4 of 5, "1.1.1": between 2 and 5 of 5, "4.5": not applicable }
                recommendations: [ "Write the strategy down." ]
            attestations:
              - { claim: gold.minimums, holds: true, by: ESCA, date: 2021-11, assessment: gold-2021 }
            grants:
              - { standing: nic/arena, from: 2014, until: 2019-11-08 }
              - { standing: esca/gold, from: 2021-11-06, assessment: gold-2021 }
            incomplete: [ assessments, grants ]    # absent = the lists are complete
            """;

    private Documents() {}

    static Parsed<Dossier> dossier(String text) {
        return dossier(DocumentSource.of("d.yaml", text));
    }

    static Parsed<Dossier> dossier(DocumentSource source) {
        return DossierReader.of(Klynge.ruleBook()).read(source);
    }

    /** Reads a catalogue by itself; the reader of rule books keeps only those that a scheme accepts. */
    static Parsed<IndicatorCatalogue> catalogue(String text) {
        Problems problems = new Problems("c.yaml");
        Optional<IndicatorCatalogue> catalogue = NodeReader.read(
                        DocumentSource.of("c.yaml", text), Limits.STANDARD, problems)
                .flatMap(root -> Fields.of(root, "a catalogue", problems))
                .flatMap(CatalogueReader::catalogue);
        return Parsed.of(catalogue, problems.inOrder());
    }

    static Parsed<RuleBook> rules(String... texts) {
        return RuleBookReader.standalone().read(sources(texts));
    }

    /** What a writer makes of the scheme of the last document, once all are read. */
    static String rewritten(String... texts) {
        return SchemeWriter.toYaml(Iterables.getLast(rules(texts).orThrow().schemes()));
    }

    static ImmutableList<DocumentSource> sources(String... texts) {
        return Streams.mapWithIndex(Stream.of(texts), (text, i) -> DocumentSource.of("r" + i + ".yaml", text))
                .collect(ImmutableList.toImmutableList());
    }

    /** Expects exactly some problems, each written as {@code line:column fragment}. */
    static void assertProblems(Parsed<?> parsed, List<String> expected) {
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems()).zipSatisfy(expected, (problem, each) -> {
            int space = each.indexOf(' ');
            assertThat(problem.line() + ":" + problem.column() + " " + problem.message())
                    .startsWith(each.substring(0, space + 1))
                    .contains(each.substring(space + 1));
        });
    }

    /** Expects a value, or problems that stand within the document, one line each. */
    static void assertAnswer(Parsed<?> parsed, String text) {
        assertThat(parsed.value().isPresent()).isEqualTo(parsed.problems().isEmpty());
        assertPlaces(parsed.problems(), text);
    }

    /** Expects problems that stand within the document, in order. */
    static void assertPlaces(List<Problem> problems, String text) {
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        assertThat(problems).isSortedAccordingTo(Documents::compare).allSatisfy(problem -> {
            assertThat(problem.line()).isBetween(1, lines.size());
            String line = lines.get(problem.line() - 1);
            assertThat(problem.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
            assertThat(problem.message()).isNotBlank().doesNotContain("null", "\n", "\r");
        });
    }

    private static int compare(Problem one, Problem other) {
        return one.line() != other.line()
                ? Integer.compare(one.line(), other.line())
                : Integer.compare(one.column(), other.column());
    }
}
