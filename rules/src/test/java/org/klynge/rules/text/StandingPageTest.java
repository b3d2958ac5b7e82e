package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.scheme.Purpose;

/** What the page of a decision says of one standing, line by line. */
class StandingPageTest {

    private static final String SCHEME = """
            scheme: own
            edition: "1"
            title: Own
            ladder: { id: o, kind: labels, standings: [one] }
            claims: { k: { by: [X] } }
            standings:
              one:
                %s: [ %s ]
                validity:
                  first: 2 years
                  counted-from: grant
                  renewable-for: 6 months
                  source: law
                  other-readings: [ { id: longer, first: 3 years, source: press } ]
            sources: { law: { title: The law }, press: { title: The press } }
            """;

    private static final String FOUNDED = "{ id: r, says: R., fact: cluster.founded, less-than: 2016, basis: own }";
    private static final String SIZE = "{ id: r, says: R., fact: profile.participants, at-least: 10, basis: own }";
    private static final String EXCLUSIVE =
            "{ id: over, says: O., fact: profile.private-share, more-than: 80 %, basis: own },"
                    + " { id: under, says: U., fact: profile.private-share, at-most: 80 %, basis: own }";
    private static final String UNAPPLIED =
            "{ id: r, says: R., fact: profile.participants, at-least: 10, basis: own, applied: false }";

    private static final String HELD = "grants: [ { standing: o/one, from: 2018-01-01 } ]\n";
    private static final String TORN =
            "profiles: [ { date: 2020-01-01, participants: 5 }, { date: 2020-01-01, participants: 50 } ]\n";

    /** What stands after the outcome, and before what else there is to the decision. */
    private static String account(
            UnaryOperator<Decider> how, Purpose purpose, String requirements, String dossier, Detail detail) {
        String page = DecisionText.of(
                Written.decide(
                        decider -> how.apply(decider.forPurpose(purpose)),
                        Written.rules(SCHEME.formatted(purpose.word(), requirements)),
                        dossier),
                Language.ENGLISH,
                detail);
        return page.split("\n\n", -1)[2].stripTrailing() + "\n";
    }

    private static String account(String requirements, String dossier, Detail detail) {
        return account(UnaryOperator.identity(), Purpose.AWARD, requirements, dossier, detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ id: r, says: R., fact: cluster.founded, less-than: 2016, basis: own } | [+] o/one: yes – every requirement is met",
                "{ id: r, says: R., fact: cluster.founded, less-than: 2014, basis: own } | [-] o/one: no – not met: r",
                "{ id: r, says: R., attested: k, basis: own } | [?] o/one: not known – missing: k",
                "{ id: r, says: R., fact: profile.participants, at-least: 10, basis: own } | [?] o/one: not known – open: r",
                "{ id: r, says: R., attested: k, basis: own, applied: false } |"
                        + " [?] o/one: not known – The rules apply no requirement.",
            })
    void in_short_the_verdict_and_what_decides_are_told(String requirement, String line) {
        assertThat(account(requirement, TORN, Detail.SHORT)).isEqualTo(line + "\n");
    }

    @Test
    void requirements_that_exclude_each_other_are_told_before_each_by_itself() {
        assertThat(account(EXCLUSIVE, "", Detail.FULL)).isEqualTo("""
                [-] o/one: no
                    Not met whatever the value of profile.private-share, since the requirements cannot be met
                    together: gone through case by case.
                    [?] O. (over: not known)
                        nothing is known; threshold: more than 80 %
                        Basis: own rule of whoever made this scheme
                    [?] U. (under: not known)
                        nothing is known; threshold: at most 80 %
                        Basis: own rule of whoever made this scheme
                """);
        assertThat(account(EXCLUSIVE, "", Detail.SHORT).replace("\n    ", " "))
                .isEqualTo("[-] o/one: no – Not met whatever the value of profile.private-share, since the requirements"
                        + " cannot be met together: gone through case by case.\n");
    }

    @Test
    void where_nothing_is_applied_what_is_stated_is_told_nevertheless() {
        assertThat(account(UNAPPLIED, "", Detail.FULL)).isEqualTo("""
                [?] o/one: not known
                    The rules apply no requirement.
                    [?] R. (r: not known; only stated, decides nothing)
                        nothing is known; threshold: at least 10
                        Basis: own rule of whoever made this scheme
                """);
        assertThat(account(UNAPPLIED, "", Detail.WHY_NOT)).isEqualTo("""
                [?] o/one: not known
                    The rules apply no requirement.
                """);
    }

    @Test
    void a_validity_is_told_by_the_reading_that_was_chosen() {
        assertThat(account(decider -> decider.reading("o/one", "longer"), Purpose.AWARD, FOUNDED, "", Detail.FULL))
                .isEqualTo("""
                [+] o/one: yes
                    If given on this day: 3 years, counted from the first day of the grant: to the eve of the same
                    date 3 years later; it can be renewed until 6 months after its end [1]
                    Last day: 9 June 2023.
                    [+] R. (r: met)
                        known: 2015; threshold: on or before 31 December 2015; margin: between 0 months and
                        +11.96 months, both included (rounded down)
                        Basis: own rule of whoever made this scheme
                """);
    }

    @Test
    void a_reading_of_another_validity_is_none_of_this_one() {
        String two = SCHEME.formatted("award", FOUNDED)
                .replace("standings: [one]", "standings: [one, two]")
                .replace(
                        "sources:",
                        "  two: { validity: { first: 1 year, counted-from: grant, source: law,"
                                + " other-readings: [ { id: longer, first: 3 years, source: press } ] } }\nsources:");
        assertThat(DecisionText.of(
                        Written.decide(decider -> decider.reading("o/two", "longer"), Written.rules(two), ""),
                        Language.ENGLISH,
                        Detail.FULL))
                .contains("    If given on this day: 2 years, counted", "    Last day: 9 June 2022.\n")
                .contains("o/two=longer");
    }

    @Test
    void a_last_day_that_another_reading_leaves_open_is_told_as_such() {
        String open = SCHEME.formatted("award", FOUNDED)
                .replace("first: 3 years", "first: 2 years, counted-from: assessment-day");
        assertThat(DecisionText.of(Written.decide(Written.rules(open), ""), Language.ENGLISH, Detail.SHORT))
                .contains("  - By the reading o/one=longer, the last day of o/one would be: not stated.\n");
    }

    @Test
    void what_is_applied_comes_first_and_of_that_what_is_in_the_way() {
        String mixed = "{ id: stated, says: S., fact: cluster.founded, less-than: 2014, basis: own, applied: false },"
                + " { id: met, says: M., fact: cluster.founded, less-than: 2016, basis: own },"
                + " { id: open, says: O., attested: k, basis: own },"
                + " { id: failed, says: F., fact: cluster.founded, less-than: 2013, basis: own }";
        assertThat(account(mixed, "", Detail.FULL))
                .containsSubsequence("(failed: not met)", "(open: not known)", "(met: met)", "(stated: not met;");
    }

    @Test
    void of_an_application_no_validity_is_told() {
        assertThat(account(UnaryOperator.identity(), Purpose.APPLY, FOUNDED, "", Detail.FULL))
                .isEqualTo("""
                [+] o/one: yes
                    [+] R. (r: met)
                        known: 2015; threshold: on or before 31 December 2015; margin: between 0 months and
                        +11.96 months, both included (rounded down)
                        Basis: own rule of whoever made this scheme
                """);
    }

    @Test
    void of_a_renewal_it_is_told_until_when_it_can_be_had() {
        String renewable = "{ id: r, says: R., renewable: o/one, basis: own }";
        assertThat(account(UnaryOperator.identity(), Purpose.RENEW, renewable, HELD, Detail.FULL))
                .isEqualTo("""
                [+] o/one: yes
                    If renewed on this day: it can be renewed until 6 months after its end [1]
                    It can be renewed until: 30 June 2020.
                    [+] R. (r: met)
                        it can be renewed until: 30 June 2020
                        grants[0], o/one, is not in force on the day; first day: 1 January 2018; last day:
                        31 December 2019
                        Basis: own rule of whoever made this scheme
                """);
    }

    @Test
    void a_reading_by_which_nothing_is_required_says_so() {
        String dropped = "{ id: r, says: R., attested: k, basis: own,"
                + " other-readings: [ { id: free, required: false, source: law } ] }";
        assertThat(account(decider -> decider.reading("r", "free"), Purpose.AWARD, dropped, "", Detail.FULL))
                .isEqualTo("""
                [+] o/one: yes
                    If given on this day: 2 years, counted from the first day of the grant: to the eve of the same
                    date 2 years later; it can be renewed until 6 months after its end [1]
                    Last day: 9 June 2022.
                    [+] R. [r=free] (r: met)
                        there is no such requirement
                        Basis: own rule of whoever made this scheme [1]
                        Read as "free".
                        Other reading "default", not applied: X confirms that k is fulfilled; verdict: not known
                        Contested: another published reading gives another verdict.
                """);
    }

    @Test
    void other_readings_are_told_with_what_they_ask_and_give() {
        String read = "{ id: r, says: R., fact: profile.participants, at-least: 10, basis: own, other-readings:"
                + " [ { id: less, at-least: 5, source: press }, { id: team, fact: profile.team-fte, at-least: 2, source: law },"
                + " { id: broken, custom: { name: broken }, source: law } ] },"
                + " { id: s, says: S., attested: k, basis: own,"
                + " other-readings: [ { id: size, fact: profile.participants, at-least: 5, source: press } ] }";
        assertThat(account(read, "", Detail.FULL)).isEqualTo("""
                [?] o/one: not known
                    If given on this day: 2 years, counted from the first day of the grant: to the eve of the same
                    date 2 years later; it can be renewed until 6 months after its end [1]
                    Last day: 9 June 2022.
                    [?] R. (r: not known)
                        nothing is known; threshold: at least 10
                        Basis: own rule of whoever made this scheme
                        Other reading "less", not applied [2]: at least 5; verdict: not known
                        Other reading "team", not applied [1]: the size of the management team (profile.team-fte) is
                        at least 2 FTE; verdict: not known
                        Other reading "broken", not applied [1]: the condition of the plug-in "broken" holds;
                        verdict: not known
                        the plug-in "broken" failed: it threw java.lang.IllegalStateException: out of order
                    [?] S. (s: not known)
                        not confirmed: no word of X is on record
                        Basis: own rule of whoever made this scheme
                        Other reading "size", not applied [2]: the number of participants (profile.participants) is
                        at least 5; verdict: not known
                    Missing, and what would settle it:
                      - the number of participants (profile.participants) – rules it out: at most 9
                      - X confirms that k is fulfilled – rules it out: a denial
                """);
    }

    @Test
    void a_requirement_may_hang_on_how_the_validity_of_a_standing_is_read() {
        assertThat(account("{ id: r, says: R., holds: o/one, basis: own }", HELD, Detail.FULL))
                .isEqualTo("""
                [-] o/one: no
                    [-] R. (r: not met)
                        grants[0], o/one, is not in force on the day; first day: 1 January 2018; last day:
                        31 December 2019
                        Basis: own rule of whoever made this scheme
                        By the reading o/one=longer: met
                        Contested: another published reading gives another verdict.
                """);
    }

    @Test
    void what_only_contradicts_itself_must_be_corrected() {
        assertThat(account(SIZE, TORN, Detail.WHY_NOT)).isEqualTo("""
                [?] o/one: not known
                    [?] R. (r: not known)
                        contradicted: profiles[0].participants (1 January 2020) and profiles[1].participants
                        (1 January 2020) cannot all be true
                    To settle this, one of the statements that contradict each other must be corrected.
                """);
    }

    @Test
    void where_everything_is_met_nothing_stands_in_the_way() {
        assertThat(account(FOUNDED, "", Detail.WHY_NOT)).isEqualTo("Nothing stands in the way.\n");
    }
}
