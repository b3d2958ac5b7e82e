package org.klynge.rules.text;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.Plugins;

/** Decisions in which everything occurs that a decision can tell. */
final class Gallery {

    static final LocalDate DAY = LocalDate.of(2020, 6, 10);

    /** A plug-in that fails whenever it is asked. */
    static final class Broken implements ConditionPlugin {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public void check(ImmutableMap<String, String> parameters) {}

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            throw new IllegalStateException("out of order");
        }
    }

    private static final String BEFORE = """
            scheme: gallery
            edition: "1"
            title: { en: A gallery, nb: Et galleri, nl: Een galerij }
            in-force: { until: 2020-06 }
            ladder: { id: g, kind: labels, standings: [low] }
            standings:
              low:
                award: [ { id: founded, says: F., fact: cluster.age, at-least: 10 years, basis: own } ]
                validity:
                  first: 2 years
                  counted-from: grant
                  source: law
                  other-readings: [ { id: longer, first: 3 years, source: law } ]
            sources: { law: { title: The law } }
            """;

    private static final String RULES = """
            scheme: gallery
            edition: "2"
            title: { en: A gallery, nb: Et galleri, nl: Een galerij }
            in-force: { from: 2020-06 }
            ladder: { id: g, kind: labels, standings: [low, torn, high, easy, none] }
            assessments: { gold: { catalogues: esca-gold-2013 }, bronze: { catalogues: esca-bronze-33 } }
            figures: { a: { unit: NOK }, b: { unit: NOK } }
            facts: { share: { ratio: [profile.a, profile.b] } }
            claims:
              word: { by: [ESCA] }
              said: { by: [ESCA], about: gold }
            shared:
              - { id: word, says: W., attested: word, basis: own }
            standings:
              low:
                title: { en: Low, nb: Lav, nl: Laag }
                award:
                  - use: word
                  - id: score
                    says: S.
                    fact: assessment.gold.score
                    more-than: 80 %
                    basis: reported
                    source: law
                    other-readings: [ { at-least: 80 %, source: press } ]
                  - id: computed
                    says: C.
                    every-indicator: { of: gold, reaches: 60 % }
                    attested: said
                    basis: own
                  - { id: bronze, says: B., fact: assessment.bronze.count, at-least: 1, basis: own }
                  - { id: dated, says: D., fact: assessment.bronze.latest-date, at-least: 2019-01-01, basis: own }
                validity:
                  first: 2 years
                  counted-from: grant
                  source: law
                  other-readings: [ { id: longer, first: 3 years, source: press } ]
              torn:
                award:
                  - { id: many, says: M., fact: profile.participants, at-least: 10, basis: own }
                  - { id: few, says: F., fact: profile.participants, less-than: 10, basis: own }
                keep: [ { id: kept, says: K., attested: word, basis: own } ]
              high:
                award:
                  - use: word
                  - { id: holds, says: H., holds: g/low, basis: own }
                  - { id: held, says: H., held: g/high, at-least: 1 year, basis: own }
                  - { id: share, says: S., fact: share, at-least: 50 %, basis: own }
                  - { id: plug-in, says: P., custom: { name: broken }, basis: own, applied: false }
                  - id: always
                    says: A.
                    any: [ { fact: profile.team-fte, at-least: 10 }, { fact: profile.team-fte, less-than: 10 } ]
                    basis: own
                  - id: two
                    says: T.
                    any:
                      - { all: [ { attested: said }, { fact: profile.private-share, at-least: 10 % } ] }
                      - { all: [ { attested: word }, { fact: profile.committed-participants, at-least: 3 } ] }
                    basis: own
                  - id: odd
                    says: O.
                    all:
                      - { fact: assessment.gold.score, at-most: 50 % }
                      - { indicators: { at-least: 1, of: gold, reaches: 60 % } }
                    basis: own
                    applied: false
              easy:
                award:
                  - { id: members, says: E., fact: profile.participants, at-least: 3, basis: own }
                apply:
                  - { id: clash, says: K., fact: profile.committed-participants, at-least: 3, basis: own }
                renew:
                  - { id: cautious, says: K., all: [ { fact: assessment.gold.score, at-most: 50 % }, { indicators: { at-least: 1, of: gold, reaches: 60 % } } ], basis: own }
                  - { id: running, says: R., renewable: g/easy, basis: own }
                keep:
                  - { id: here, says: K., holds: g/low, basis: own }
                validity:
                  { first: 2 years, counted-from: grant, renewal: 2 years, renewable-for: 1 year, renewals: 1, source: law }
            sources: { law: { title: The law }, press: { title: The press } }
            """;

    private static final String GAP = """
            scheme: gap
            edition: "1"
            title: A gap
            in-force: { from: 2020-06 }
            ladder: { id: gap, kind: labels, standings: [one] }
            standings:
              one:
                award: [ { id: founded, says: F., fact: cluster.age, at-least: 10 years, basis: own } ]
            """;

    private static final RuleBook BOOK = RuleBookReader.extending(Klynge.ruleBook())
            .withPlugins(Plugins.of(new Broken()))
            .read(List.of(
                    DocumentSource.of("before", BEFORE),
                    DocumentSource.of("rules", RULES),
                    DocumentSource.of("gap", GAP)))
            .orThrow();

    static final Decider DECIDER = Klynge.decider(BOOK);

    private Gallery() {}

    static Dossier dossier(String text) {
        return DossierReader.of(BOOK)
                .read(DocumentSource.of("dossier", "cluster: { id: line }\n" + text))
                .orThrow();
    }

    private static Dossier old() {
        return DossierReader.of(BOOK)
                .read(DocumentSource.of("dossier", "cluster: { id: old, founded: 2010-06-10 }\n"))
                .orThrow();
    }

    static Decision decide(Decider decider, String text) {
        return decider.decide("gallery", dossier(text), DAY);
    }

    static Decision assessed(String rest) {
        return decide(DECIDER, "assessments: [ { id: one, catalogue: esca-gold-2013, " + rest + " } ]\n");
    }

    /** One decision or more for everything. */
    static List<Decision> decisions() {
        return List.of(
                decide(DECIDER, "incomplete: [ assessments, grants ]\n"),
                decide(DECIDER.assuming("word"), "profiles: [ { date: 2020, participants: 3 } ]\n"),
                decide(DECIDER.reading("score", "reading-1").underEdition("2"), ""),
                assessed("date: 2020-01, reported-score: 120 of 150"),
                assessed("date: 2020-01, reported-score: 121 of 150, ratings: { '1.1.0': not applicable }"),
                assessed("date: 2020-01, reported-score: { percent: 81, rounded: nearest }, "
                        + "ratings: { '1.1.0': 5 of 5, '1.1.1': 1 of 5 }"),
                assessed("date: 2020-06, reported-score: { percent: 80.0, rounded: down }"),
                assessed("date: 2020-06, reported-score: 95 %, ratings: { '1.1.0': 5 of 5 }"),
                assessed("date: 2020-07"),
                decide(DECIDER, """
                        assessments:
                          - { id: one, catalogue: esca-gold-2013, date: 2020-01-01, ratings: { '1.1.0': 5 of 5 } }
                          - { id: two, catalogue: esca-bronze-33, date: 2020-06 }
                        attestations:
                          - { claim: said, holds: false, by: ESCA, date: 2020-02, assessment: one }
                          - { claim: word, holds: true, by: ESCA, date: 2020-06 }
                        grants:
                          - { standing: g/low, from: 2018-03-01 }
                          - { standing: g/low, from: unknown, until: unknown }
                          - { standing: g/low, from: 2020-03-01 }
                          - { standing: g/high, from: 2019-06-10, until: 2020-06-09 }
                        """),
                decide(DECIDER, "attestations: [ { claim: word, holds: true, by: ESCA, date: 2020-02 } ]\n"),
                decide(DECIDER.forPurpose(Purpose.APPLY), """
                        profiles:
                          - { date: 2020-01-01, committed-participants: 1 }
                          - { date: 2020-01-01, committed-participants: 20 }
                        """),
                decide(DECIDER.forPurpose(Purpose.RENEW), """
                        assessments: [ { id: one, catalogue: esca-gold-2013, date: 2020-01-01 } ]
                        grants: [ { standing: g/easy, from: 2018-01-01 } ]
                        """),
                decide(DECIDER.forPurpose(Purpose.RENEW), """
                        grants:
                          - { standing: g/easy, from: 2018-01-01, until: 2020-06-05 }
                          - { standing: g/easy, from: 2020-06-06 }
                        """),
                decide(DECIDER.forPurpose(Purpose.RENEW), """
                        grants: [ { standing: g/easy, from: 2019-01-01 } ]
                        incomplete: [ grants ]
                        """),
                decide(DECIDER.forPurpose(Purpose.KEEP), "grants: [ { standing: g/low, from: 2018-01-01 } ]\n"),
                decide(DECIDER.forPurpose(Purpose.KEEP), "grants: [ { standing: g/low, from: 2019-01-01 } ]\n"),
                decide(DECIDER.forPurpose(Purpose.KEEP), "grants: [ { standing: g/low, from: 2020-06 } ]\n"),
                DECIDER.forPurpose(Purpose.RENEW).decide("gap", old(), DAY),
                DECIDER.decide("gap", old(), DAY));
    }
}
