package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klynge.rules.scheme.Scheme;

/** A whole page of a scheme, line by line. */
class SchemePageTest {

    private static final String EXAM = """
            catalogue: exam-3
            title: Three indicators
            size: 3
            in-use: { from: 2012, until: by 2015-01-05 }
            sources: [ { title: A study, url: "https://example.org/study" } ]
            dimensions:
              - id: "1"
                name: One
                indicators:
                  - { number: "1.1", name: A, audits: { short: true } }
                  - { number: "1.2", name: B, name-is: inferred, audits: { short: false } }
              - { id: "2", name: Two, name-is: unsourced, indicators: [ { number: "2.1", name: C } ] }
            """;

    private static final String SCHEME = """
            scheme: own
            edition: "1"
            title: Own rules
            in-force: { from: 2020, source: press }
            ladder: { id: o, kind: programme, standings: [low, high] }
            assessments:
              exam: { catalogues: exam-3, scoring: { weighted-dimensions: { "1": 2, "2": 1 } } }
            calls:
              list: [ { id: early, for: [low, high], opens: 2019-01-01, closes: 2019-03, source: press } ]
              complete: [ { days: 2019, source: law }, { days: 2020, for: low } ]
            claims: { k: { by: [X] }, said: { by: [X, Y], about: exam }, given: { by: [X], by-grant-of: o/high } }
            figures: { a: { unit: NOK }, b: { unit: NOK } }
            facts: { sum: { sum: [profile.a, profile.b] } }
            standings:
              low:
                title: { en: Low, nb: Lav }
                apply: [ { id: open, says: A call is open., call: o/low, basis: own } ]
                award:
                  - id: sum
                    says: There is money.
                    fact: sum
                    at-least: 10 NOK
                    basis: own
                    other-readings: [ { attested: k, source: law } ]
                  - { id: two, says: T., every-indicator: { of: exam, dimension: "2", reaches: 60 % }, basis: own }
                validity:
                  first: 2 years
                  counted-from: grant
                  basis: reported
                  source: law
                  other-readings: [ { id: longer, first: 3 years, source: press } ]
              high: { kind: mark }
            sources: { law: { title: The law }, press: { title: The press, url: "https://example.org/press" } }
            """;

    @Test
    void the_page_tells_all_that_the_scheme_says() {
        Scheme scheme = Written.rules(EXAM, SCHEME).schemes().get(0);
        assertThat(SchemeText.of(scheme, Language.ENGLISH)).isEqualTo("""
                Own rules
                =========

                Scheme:     own
                Edition:    1
                In force:   from 2020 [1]

                Numbers in square brackets refer to the sources at the end.

                Standings, in order
                -------------------
                  - Low (o/low)
                  - o/high, directly above Low

                Low (o/low)
                -----------
                Kind: level
                To be given Low, the cluster must meet every requirement below that is applied:

                  sum
                    There is money.
                    Exactly: the fact "sum" is at least NOK 10
                    Basis: own rule of whoever made this scheme; applied
                    Other reading "reading-1", not applied [2]:
                      X confirms that k is fulfilled

                  two
                    T.
                    Exactly: every applicable indicator in the dimension "2, Two" of the latest "exam" assessment
                             reaches at least 60 % of its points
                    Basis: own rule of whoever made this scheme; applied

                To apply for Low, the cluster must meet every requirement below that is applied:

                  open
                    A call is open.
                    Exactly: a call for Low (o/low) is open on the day of the decision
                    Basis: own rule of whoever made this scheme; applied

                Validity: 2 years, counted from the first day of the grant: to the eve of the same date 2 years
                          later [2]
                  Basis: reported by others
                  Other reading "longer", not applied [1]:
                    3 years, counted from the first day of the grant: to the eve of the same date 3 years later

                o/high
                ------
                Kind: mark, a name to use beside a level
                The scheme does not say what is required.
                Validity: not stated

                Calls by which standings can be applied for
                -------------------------------------------
                  - early, for Low or o/high; first day: 1 January 2019; last day: March 2019 [1]
                  - no other calls were open in 2019 [2]
                  - no other calls for Low were open in 2020

                What may be confirmed without figures, and by whom
                --------------------------------------------------
                  - k: X
                  - said, for the latest "exam" assessment: X or Y
                  - given: X, also by giving o/high

                Assessments
                -----------
                  "exam" assessment, by any of these catalogues:
                    - exam-3 (3 indicators): Three indicators [3]
                      Reported in use, first: 2012; last: on or before 5 January 2015. Of other days nothing is
                      said.
                      Names of dimensions and indicators: 5, of which inferred: 1; without a source: 1.
                      Audit "short": examines 1 of them, leaves out 1; of 1 this is not known.
                    Scoring: the shares of points reached in the dimensions, weighted; a dimension in which no
                             indicator applies is left out with its weight (1 = 2; 2 = 1)

                Figures and facts of this scheme
                --------------------------------
                  - profile.a: possible values: at least NOK 0
                  - profile.b: possible values: at least NOK 0
                  - sum: the sum of the figure "a" (profile.a) and the figure "b" (profile.b)

                Sources
                -------
                  [1] The press
                      https://example.org/press
                  [2] The law
                  [3] A study
                      https://example.org/study


                Date: ______________________ Name: ______________________ Signature: ______________________
                """);
    }
}
