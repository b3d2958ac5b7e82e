package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Conditions within conditions stand below each other: the whole account has all of them, the short one what decides. */
class ObstaclePageTest {

    private static final String NESTED = "all: [ { all: [ { attested: k }, { fact: profile.participants, at-least: 3 },"
            + " { not: { fact: profile.participants, at-least: 4 } } ] },"
            + " { any: [ { fact: profile.participants, at-least: 9 }, { attested: k } ] } ]";

    /** A pair that nothing can meet, which only going through the cases shows. */
    private static final String EXCLUSIVE =
            "all: [ { fact: profile.team-fte, at-least: 10 }, { fact: profile.team-fte, less-than: 10 } ]";

    /** What the page says of the first standing. */
    private static String account(String condition, Detail detail) {
        String page = DecisionText.of(OneRule.decide(condition, """
                profiles: [ { date: 2020-01-01, participants: 5 } ]
                attestations: [ { claim: k, holds: false, by: X, date: 2020-01-01 } ]
                """), Language.ENGLISH, detail);
        return page.split("\n\n", -1)[2] + "\n";
    }

    @Test
    void the_whole_account_tells_every_part_and_which_of_them_decide() {
        assertThat(account(NESTED, Detail.FULL)).isEqualTo("""
                [-] o/one: no
                    [-] R. (r: not met)
                        all of these:
                        [-] all of these:
                            [-] decides: X confirms that k is fulfilled – denied by X: attestations[0]
                                (1 January 2020)
                            [+] the number of participants (profile.participants) – known: 5; threshold: at least 3;
                                margin: +2; from profiles[0].participants (1 January 2020)
                            [-] decides: the following does not hold:
                                [+] the number of participants (profile.participants) – known: 5; threshold: at
                                    least 4; margin: +1; from profiles[0].participants (1 January 2020)
                        [-] at least one of these:
                            [-] the number of participants (profile.participants) – known: 5; threshold: at least 9;
                                margin: -4; from profiles[0].participants (1 January 2020)
                            [-] X confirms that k is fulfilled – denied by X: attestations[0] (1 January 2020)
                        Basis: own rule of whoever made this scheme
                """);
    }

    @Test
    void of_what_must_all_hold_each_is_in_the_way_by_itself() {
        assertThat(account(NESTED, Detail.WHY_NOT)).isEqualTo("""
                [-] o/one: no
                    [-] R. (r: not met)
                        [-] X confirms that k is fulfilled – denied by X: attestations[0] (1 January 2020)
                        [-] the following does not hold:
                            [+] the number of participants (profile.participants) – known: 5; threshold: at least 4;
                                margin: +1; from profiles[0].participants (1 January 2020)
                        [-] at least one of these:
                            [-] the number of participants (profile.participants) – known: 5; threshold: at least 9;
                                margin: -4; from profiles[0].participants (1 January 2020)
                            [-] X confirms that k is fulfilled – denied by X: attestations[0] (1 January 2020)
                """);
    }

    @Test
    void where_a_number_is_wanted_all_are_told_that_count() {
        String two = "at-least: 2, of: [ { attested: k }, { all: [ { fact: profile.participants, at-least: 3 },"
                + " { attested: said } ] }, { fact: profile.participants, at-least: 4 } ]";
        assertThat(account(two, Detail.WHY_NOT)).isEqualTo("""
                [-] o/one: no
                    [-] R. (r: not met)
                        at least 2 of these:
                        [-] X confirms that k is fulfilled – denied by X: attestations[0] (1 January 2020)
                        [-] all of these:
                            [-] X or Y confirms that said is fulfilled in the latest "exam" assessment – not
                                assessed: no "exam" assessment is on record
                        [+] the number of participants (profile.participants) – known: 5; threshold: at least 4;
                            margin: +1; from profiles[0].participants (1 January 2020)
                """);
    }

    @Test
    void within_a_negation_only_what_decides_is_told() {
        assertThat(account(
                        "not: { any: [ { fact: profile.participants, at-least: 3 }, { attested: k } ] }",
                        Detail.WHY_NOT))
                .isEqualTo("""
                [-] o/one: no
                    [-] R. (r: not met)
                        the following does not hold:
                        [+] at least one of these:
                            [+] the number of participants (profile.participants) – known: 5; threshold: at least 3;
                                margin: +2; from profiles[0].participants (1 January 2020)
                """);
    }

    @Test
    void what_goes_through_cases_rests_on_all_parts_together() {
        assertThat(account(EXCLUSIVE, Detail.WHY_NOT)).isEqualTo("""
                [-] o/one: no
                    [-] R. (r: not met)
                        all of these:
                        whatever the value of profile.team-fte (gone through case by case)
                        [?] the size of the management team (profile.team-fte) – nothing is known; threshold: at
                            least 10 FTE
                        [?] the size of the management team (profile.team-fte) – nothing is known; threshold: less
                            than 10 FTE
                """);
    }

    @Test
    void the_same_holds_for_a_part() {
        assertThat(account("all: [ { " + EXCLUSIVE + " }, { attested: k } ]", Detail.WHY_NOT))
                .isEqualTo("""
                [-] o/one: no
                    [-] R. (r: not met)
                        [-] all of these – whatever the value of profile.team-fte (gone through case by case):
                            [?] the size of the management team (profile.team-fte) – nothing is known; threshold: at
                                least 10 FTE
                            [?] the size of the management team (profile.team-fte) – nothing is known; threshold:
                                less than 10 FTE
                        [-] X confirms that k is fulfilled – denied by X: attestations[0] (1 January 2020)
                """);
    }

    @Test
    void what_is_computed_stands_below_the_word_that_is_lacking() {
        String part = "all: [ { attested: said, fact: profile.participants, at-least: 9 },"
                + " { fact: profile.participants, at-least: 3 } ]";
        assertThat(account(part, Detail.FULL)).isEqualTo("""
                [-] o/one: no
                    [-] R. (r: not met)
                        all of these:
                        [-] decides: X or Y confirms that said is fulfilled in the latest "exam" assessment – not
                            assessed: no "exam" assessment is on record
                            [-] or computed: the number of participants (profile.participants) – known: 5;
                                threshold: at least 9; margin: -4; from profiles[0].participants (1 January 2020)
                        [+] the number of participants (profile.participants) – known: 5; threshold: at least 3;
                            margin: +2; from profiles[0].participants (1 January 2020)
                        Basis: own rule of whoever made this scheme
                """);
    }
}
