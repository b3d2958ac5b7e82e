package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.scheme.RuleBook;

/** Whole pages of decisions, line by line. */
class DecisionPageTest {

    private static final String BEFORE = """
            scheme: own
            edition: "1"
            title: Own rules
            in-force: { until: 2020-06 }
            ladder: { id: o, kind: labels, standings: [low] }
            standings:
              low:
                award: [ { id: age, says: A., fact: cluster.age, at-least: 10 years, basis: own } ]
                validity: { first: 2 years, counted-from: grant, source: law }
            sources: { law: { title: The law } }
            """;

    private static final String NOW = """
            scheme: own
            edition: "2"
            title: { en: Own rules, nb: Egne regler }
            in-force: { from: 2020-06 }
            ladder: { id: o, kind: labels, standings: [low, high, top] }
            claims: { word: { by: [X] } }
            shared: [ { id: word, says: X says so., attested: word, basis: own } ]
            standings:
              low:
                title: { en: Low, nb: Lav }
                award:
                  - id: size
                    says: Ten.
                    fact: profile.participants
                    at-least: 10
                    basis: reported
                    source: [law, press]
                    other-readings:
                      - { more-than: 10, source: press }
                      - { attested: word, source: law }
                      - { required: false, source: law }
                  - id: said
                    says: Something is said.
                    any: [ { attested: word }, { fact: profile.participants, at-least: 100 } ]
                    basis: own
                    applied: false
                validity:
                  first: 2 years
                  counted-from: grant
                  source: law
                  other-readings: [ { id: longer, first: 3 years, source: press } ]
              high:
                title: High
                award:
                  - use: word
                  - { id: team, says: The team has three., fact: profile.team-fte, at-least: 3, basis: own, source: law }
                  - { id: broken, says: B., custom: { name: broken }, basis: own }
              top:
                award: [ { use: word } ]
            sources: { law: { title: The law }, press: { title: The press, url: "https://example.org/press" } }
            """;

    private static final RuleBook RULES = Written.rules(BEFORE, NOW);

    private static final String TEN = "profiles: [ { date: 2020-01-01, participants: 10 } ]\n";

    private static String page(UnaryOperator<Decider> how, String dossier, LocalDate day, Detail detail) {
        return DecisionText.of(Written.decide(how, RULES, dossier, day), Language.ENGLISH, detail);
    }

    private static String page(UnaryOperator<Decider> how, String dossier, Detail detail) {
        return page(how, dossier, Written.DAY, detail);
    }

    @Test
    void the_full_page_tells_every_requirement_and_what_else_there_is_to_the_decision() {
        String torn = "profiles: [ { date: 2020-01-01, participants: 10, team-fte: 2 },"
                + " { date: 2020-01-01, team-fte: 4 } ]\n";
        assertThat(page(decider -> decider.assuming("word"), torn, Detail.FULL)).isEqualTo("""
                c
                =
                Own rules, edition 2
                Asked: what does it qualify for on 10 June 2020? (award)

                Certain: o/top. Assumed: word.
                Cautious: with the same dossier, closer reasoning might be certain of more.
                The dossier contradicts itself; see below.

                [+] Low: yes
                    If given on this day: 2 years, counted from the first day of the grant: to the eve of the same
                    date 2 years later [1]
                    Last day: 9 June 2022.
                    [+] Ten. (size: met)
                        known: 10; threshold: at least 10; on the line, which is enough
                        from profiles[0].participants (1 January 2020)
                        Basis: reported by others [1] [2]
                        Other reading "reading-1", not applied [2]: at least 11; verdict: not met
                        Other reading "reading-2", not applied [1]: X confirms that word is fulfilled; verdict: met
                        Other reading "reading-3", not applied [1]: there is no such requirement; verdict: met
                        Contested: another published reading gives another verdict.
                    [+] Something is said. (said: met; only stated, decides nothing)
                        at least one of these:
                        [+] decides: X confirms that word is fulfilled – assumed: word
                        [-] the number of participants (profile.participants) – known: 10; threshold: at least 100;
                            margin: -90; from profiles[0].participants (1 January 2020)
                        Basis: own rule of whoever made this scheme

                [?] High: not known
                    Cautious: closer reasoning might be certain here, or name less that is missing.
                    [?] The team has three. (team: not known)
                        contradicted: profiles[0].team-fte (1 January 2020) and profiles[1].team-fte
                        (1 January 2020) cannot all be true
                        Basis: own rule of whoever made this scheme [1]
                    [?] B. (broken: not known)
                        the plug-in "broken" failed: it threw java.lang.IllegalStateException: out of order
                        Basis: own rule of whoever made this scheme
                    [+] X says so. (word: met)
                        assumed: word
                        Basis: own rule of whoever made this scheme
                    Missing, and what would settle it:
                      - the condition of the plug-in "broken" holds – rules it out: that it is not so

                [+] o/top: yes
                    [+] X says so. (word: met)
                        As explained under High.

                Contested: published sources leave room for another decision
                  - By the reading size=reading-1, the verdict on size would be: not met.
                  - By the reading size=reading-1, the answer for Low would be: no.
                  - By the reading o/low=longer, the last day of Low would be: 9 June 2023.
                  - Perhaps not this edition but 1 was in force on the day; it gives: Low: no.

                Conflicts: the dossier contradicts itself; nothing was decided by these
                  - profile.team-fte: profiles[0].team-fte (1 January 2020) and profiles[1].team-fte
                    (1 January 2020)

                Plug-ins that failed
                  - broken: the plug-in "broken" failed: it threw java.lang.IllegalStateException: out of order

                Assumed
                  - word

                Sources
                  [1] The law
                  [2] The press
                      https://example.org/press
                """);
    }

    @Test
    void the_short_page_has_a_line_for_each_standing() {
        assertThat(page(decider -> decider.reading("size", "reading-1"), TEN, Detail.SHORT))
                .isEqualTo("""
                c
                =
                Own rules, edition 2
                Asked: what does it qualify for on 10 June 2020? (award)

                Possible, not certain: o/top. At least: nothing.
                Readings were chosen: size=reading-1.
                Cautious: with the same dossier, closer reasoning might be certain of more.

                [-] Low: no – not met: size
                [?] High: not known – missing: word, profile.team-fte and broken
                [?] o/top: not known – missing: word

                Contested: published sources leave room for another decision
                  - By the reading size=default, the verdict on size would be: met.
                  - By the reading size=reading-2, the verdict on size would be: not known.
                  - By the reading size=reading-3, the verdict on size would be: met.
                  - By the reading size=default, the answer for Low would be: yes.
                  - By the reading size=reading-2, the answer for Low would be: not known.
                  - By the reading size=reading-3, the answer for Low would be: yes.
                  - By the reading o/low=longer, the last day of Low would be: 9 June 2023.
                  - Perhaps not this edition but 1 was in force on the day; it gives: Low: no.

                Plug-ins that failed
                  - broken: the plug-in "broken" failed: it threw java.lang.IllegalStateException: out of order

                Readings that were chosen
                  - size=reading-1
                """);
    }

    @Test
    void the_page_of_obstacles_has_what_is_in_the_way_alone() {
        assertThat(page(decider -> decider.reading("size", "reading-1"), TEN, LocalDate.of(2020, 7, 1), Detail.WHY_NOT))
                .isEqualTo("""
                c
                =
                Own rules, edition 2
                Asked: what does it qualify for on 1 July 2020? (award)

                Possible, not certain: o/top. At least: nothing.
                Readings were chosen: size=reading-1.
                Cautious: with the same dossier, closer reasoning might be certain of more.

                [-] Low: no
                    [-] Ten. [size=reading-1] (size: not met)
                        known: 10; threshold: at least 11; margin: -1
                        from profiles[0].participants (1 January 2020)

                [?] High: not known
                    Cautious: closer reasoning might be certain here, or name less that is missing.
                    [?] X says so. (word: not known)
                        not confirmed: no word of X is on record
                    [?] The team has three. (team: not known)
                        nothing is known; threshold: at least 3 FTE
                    [?] B. (broken: not known)
                        the plug-in "broken" failed: it threw java.lang.IllegalStateException: out of order
                    Missing, and what would settle it:
                      - X confirms that word is fulfilled – rules it out: a denial
                      - the size of the management team (profile.team-fte) – rules it out: less than 3 FTE
                      - the condition of the plug-in "broken" holds – rules it out: that it is not so

                [?] o/top: not known
                    [?] X says so. (word: not known)
                        As explained under High.
                    Missing, and what would settle it:
                      - X confirms that word is fulfilled – enough by itself: a confirmation; rules it out: a denial

                Contested: published sources leave room for another decision
                  - By the reading size=default, the verdict on size would be: met.
                  - By the reading size=reading-2, the verdict on size would be: not known.
                  - By the reading size=reading-3, the verdict on size would be: met.
                  - By the reading size=default, the answer for Low would be: yes.
                  - By the reading size=reading-2, the answer for Low would be: not known.
                  - By the reading size=reading-3, the answer for Low would be: yes.
                  - By the reading o/low=longer, the last day of Low would be: 30 June 2023.

                Plug-ins that failed
                  - broken: the plug-in "broken" failed: it threw java.lang.IllegalStateException: out of order

                Readings that were chosen
                  - size=reading-1
                """);
    }
}
