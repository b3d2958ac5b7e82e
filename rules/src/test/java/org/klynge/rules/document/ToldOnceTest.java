package org.klynge.rules.document;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is told of where it stands; whatever else refers to it or is made of it is not a problem too. */
class ToldOnceTest {

    private static final String CATALOGUE = "catalogue: two\ntitle: Two\nsize: 2\n";
    private static final String HEAD =
            "scheme: fi\nedition: \"1\"\ntitle: T\nladder: { id: fi, kind: programme, standings: [ low ] }\n";
    private static final String AWARD = "standings: { low: { award: [ { id: it, says: It., basis: own, %s } ] } }\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all: *x               | 5:68 the alias *x",
                "all: [ *x ]           | 5:70 the alias *x",
                "not: *x               | 5:68 the alias *x",
                "holds: *x             | 5:70 the alias *x",
                "holds: [ *x ]         | 5:72 the alias *x",
                "never-held: *x        | 5:75 the alias *x",
                "held: [ fi/hgih ]     | 5:71 no standing is called 'fi/hgih'",
                "every-indicator: *x   | 5:80 the alias *x",
                "fact: day, at-least: *x | 5:84 the alias *x",
                "time-between: *x, at-least: 1 months | 5:77 the alias *x",
                "at-least: 1, of: [ { holds: *x } ]   | 5:91 the alias *x",
                "fact: day, at-least: 2020, other-readings: *x | 5:106 the alias *x",
                "fact: day, at-least: 2020, other-readings: [ { at-least: 1, more-than: 2, source: *x } ] | 5:108 the bounds more-than and at-least for day & 5:145 the alias *x",
            })
    void a_value_that_is_refused(String condition, String problems) {
        Documents.assertProblems(
                Documents.rules(HEAD + AWARD.formatted(condition)), List.of(problems.split(" & ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: { law: { title: L, note: N } } | holds: fi/low, source: law        | 5:29 'note' is not a key of a source",
                "sources: { law: {} }                  | holds: fi/low, source: law          | 5:17 a source has no 'title'",
                "assessments: { exam: {} }             | fact: assessment.exam.score, at-least: 1 % | 5:22 assessments has no 'catalogues'",
                "assessments: { exam: {} }             | every-indicator: { of: exam, reaches: minimum } | 5:22 assessments has no",
                "assessments: { exam: {} }             | time-between: [ assessment.exam.first-date, day ], at-least: 1 months | 5:22 assessments has no",
                "figures: { size: { unit: ell } }      | fact: profile.size, at-least: 1      | 5:26 unit: no unit is called 'ell'",
                "figures: { size: { unit: ell, can-be: any } } | fact: profile.size, at-least: 1 | 5:26 unit: no unit is called 'ell'",
                "facts: { made: {} }                   | fact: made, at-least: 1              | 5:16 nothing that makes the fact 'made'",
                "facts: { made: {} }                   | time-between: [ made, day ], at-least: 1 months | 5:16 nothing that makes",
                "claims: { seen: {} }                  | attested: seen                       | 5:17 a claim has no 'by'",
                "shared: [ { id: it2, says: It., basis: own } ] | holds: fi/low               | 5:11 there is no condition here",
                "shared: [ { id: a, use: b, foo: 1 } ] | holds: fi/low                        | 5:25 use: a shared requirement is used where",
            })
    void a_declaration_that_cannot_be_read(String declared, String condition, String problem) {
        Documents.assertProblems(
                Documents.rules(CATALOGUE, HEAD + declared + "\n" + AWARD.formatted(condition)), List.of(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ id: fi, kind: programme, standings: [ A, low ], steps: { low: high } } | 4:49 standing 'A' is not",
                "{ id: FI, kind: programme, standings: [ low ] }                          | 4:15 id: ladder 'FI'",
            })
    void a_ladder_that_cannot_be_read(String ladder, String problem) {
        Documents.assertProblems(
                Documents.rules("scheme: fi\nedition: \"1\"\ntitle: T\nladder: " + ladder + "\n"
                        + "standings: { low: { validity: { ends-with: high } } }\n"),
                List.of(problem));
    }
}
