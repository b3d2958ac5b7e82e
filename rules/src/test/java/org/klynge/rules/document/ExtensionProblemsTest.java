package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.Klynge;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/** What a scheme cannot extend, and how it cannot change it. */
class ExtensionProblemsTest {

    private static final String BASE = """
            scheme: fi
            edition: "1"
            title: T
            ladder: { id: fi, kind: programme, standings: [ low ] }
            standings:
              low:
                award:
                  - { id: age, says: Old., fact: cluster.age, at-least: 12 months, basis: own }
                  - { id: since, says: Since., fact: day, at-least: 2010, basis: own }
                  - { id: held, says: Held., holds: fi/low, basis: own }
            """;
    private static final String OWN = "scheme: own\nedition: \"1\"\nextends: { scheme: fi, edition: \"1\" }\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change: held, at-least: 3 months      | 4:12 a bound alone, but there is no fact that it could be for; state",
                "change: since, at-least: 3 months     | 4:39 at-least: '3 months' is not a date",
                "change: age, holds: fi/low            | 4:12 a change has no 'says'; add it",
                "change: age                           | 4:12 the change of 'age' changes nothing; expected a bound",
                "remove: age, change: held, zzz: 1     | 4:12 change and remove in one change",
                "remove: age, zzz: 1                   | 4:27 'zzz' is not a key of a change",
                "standing: low, add: { id: more, says: Old., fact: cluster.age, at-least: 12 months, basis: own }, zzz: 1 | 4:112 'zzz' is not a key of a change",
                "standing: low, add: { id: age, says: Old., fact: cluster.age, at-least: 12 months, basis: own } | 4:34 requirement: 'age' is required of fi/low for award already",
                "standing: low, validity: maybe        | 4:39 a text where a validity, or the word unknown, is expected",
                "standing: low, validity: { ends-with: hgih } | 4:52 ends-with: the ladder has no standing 'hgih'; expected one of low",
            })
    void a_change_is_told_of_at_its_place(String change, String problem) {
        Documents.assertProblems(Documents.rules(BASE, OWN + "changes: [ { " + change + " } ]\n"), List.of(problem));
    }

    @Test
    void a_bound_on_a_date_can_be_changed_alone() {
        Scheme own = Iterables.getLast(Documents.rules(BASE, OWN + "changes: [ { change: since, at-least: 2012 } ]\n")
                .orThrow()
                .schemes());
        assertThat(own.requirement("since").orElseThrow().says()).isEqualTo("day: from 2012-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: { law: { title: The law } }     | 4:12 nothing refers to the source 'law'; remove it",
                "title: { nb: Et program }                | 4:8 'title' has no English text; add 'en'",
                "ladder: { id: own }                      | 4:1 'ladder' is not a key of a scheme",
                "claims: { listed: { by: [] } }           | 4:11 by: the claim 'listed' does not say whose word counts",
            })
    void what_it_says_of_itself(String said, String problem) {
        Documents.assertProblems(Documents.rules(BASE, OWN + said + "\n"), List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({"50", "51"})
    void fifty_schemes_may_wait_for_each_other(int schemes) {
        List<String> documents = new ArrayList<>();
        for (int i = schemes - 1; i > 0; i--) {
            documents.add("scheme: own\nedition: \"" + (i + 1) + "\"\nextends: { scheme: "
                    + (i == 1 ? "fi" : "own") + ", edition: \"" + i + "\" }\nin-force: { from: " + (2000 + i)
                    + ", until: " + (2001 + i) + " }\n");
        }
        documents.add(BASE);
        Parsed<RuleBook> parsed = Documents.rules(documents.toArray(String[]::new));
        if (schemes > 50) {
            assertThat(parsed.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.toString())
                            .startsWith(
                                    "r49.yaml:3:10: more than 50 schemes extend each other one by one here; let one"));
        } else {
            assertThat(parsed.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "esca-labels | 2019-11 |",
                "esca-labels | 2019-12 | there is no scheme 'esca-labels' with an edition '2019-12' here; did you mean 'esca-labels 2019-11'?",
                "esca-label  | 2019-11 | did you mean 'esca-labels 2019-11'?",
            })
    void a_scheme_of_the_rule_book_can_be_extended_by_its_id_and_edition(String id, String edition, String problem) {
        String document = "scheme: own\nedition: \"1\"\nextends: { scheme: " + id + ", edition: " + edition + " }\n"
                + "in-force: { until: 2001 }\n";
        Parsed<RuleBook> parsed = RuleBookReader.extending(Klynge.ruleBook()).read(Documents.sources(document));
        if (problem == null) {
            assertThat(parsed.problems()).isEmpty();
            assertThat(Iterables.getLast(parsed.orThrow().schemes()).base().map(Scheme::edition))
                    .contains(edition);
        } else {
            Documents.assertProblems(parsed, List.of("3:10 " + problem));
        }
    }
}
