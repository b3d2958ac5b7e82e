package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.Verdict;

class HearingTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 1);
    private static final String NO_CONFLICT = "[]";

    /** A claim about the cluster. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // attested                                                     | verdict | statements | assumed |
                // conflict
                "                                                               | UNKNOWN | [] | MET | []",
                "word, sound, yes, ESCA, 2021-11                                | MET     | [attestations[0]] | MET | []",
                "word, sound, no, ESCA, 2021-11                                 | NOT_MET | [attestations[0]] | UNKNOWN | [attestations[0], assumptions[sound]]",
                // Only the word of its authorities on this claim counts.
                "word, sound, yes, Somebody, 2021-11                            | UNKNOWN | [] | MET | []",
                "word, other, yes, ESCA, 2021-11                                | UNKNOWN | [] | MET | []",
                "word, sound, yes, ESCA, 2021-10 / word, sound, no, Somebody, 2021-11 | MET | [attestations[0]] | MET | []",
                // Only what is dated on or before the day.
                "word, sound, yes, ESCA, 2021-12-01                             | MET     | [attestations[0]] | MET | []",
                "word, sound, yes, ESCA, 2021-12-02                             | UNKNOWN | [] | MET | []",
                "word, sound, no, ESCA, 2021-12                                 | UNKNOWN | [attestations[0]] | MET | []",
                "word, sound, yes, ESCA, unknown                                | UNKNOWN | [attestations[0]] | MET | []",
                // The latest word, whose ever it is.
                "word, sound, yes, ESCA, 2021-10 / word, sound, no, ESCA, 2021-11    | NOT_MET | [attestations[1]] | UNKNOWN | [attestations[1], assumptions[sound]]",
                "word, sound, no, ESCA, 2021-10 / word, sound, yes, EUCLES, 2021-11  | MET | [attestations[1]] | MET | []",
                "word, sound, no, ESCA, 2021-11 / word, sound, yes, EUCLES, 2021-11  | UNKNOWN | [attestations[0], attestations[1]] | MET | []",
                "word, sound, yes, ESCA, 2021-11-05 / word, sound, yes, EUCLES, 2021-11-05 | MET | [attestations[0], attestations[1]] | MET | []",
                // Words about an assessment, as long as it is the latest of its kind.
                "exam, e1, 2021-10 / word, sound, yes, ESCA, 2021-11, e1        | MET     | [attestations[0]] | MET | []",
                "exam, e1, 2021-10 / exam, e2, 2021-11 / word, sound, no, ESCA, 2021-11, e1 | UNKNOWN | [] | MET | []",
                "exam, e1, 2021-10 / old, e2, 2021-11 / word, sound, yes, ESCA, 2021-11, e1 | MET | [attestations[0]] | MET | []",
                "exam, e1, 2022 / word, sound, yes, ESCA, 2021-11, e1           | UNKNOWN | [] | MET | []",
                "open / exam, e1, 2021-10 / word, sound, yes, ESCA, 2021-11, e1 | UNKNOWN | [attestations[0]] | MET | []",
                // Another exam that may be of the very day of the latest is then the latest too.
                "exam, e1, 2021-12-01 / exam, e2, from 2021-11-20 / word, sound, yes, ESCA, 2021-11, e1 / word, sound, no, ESCA, 2021-11, e2 | UNKNOWN | [attestations[0], attestations[1]] | MET | []",
                "exam, e1, 2021-12-01 / exam, e2, from 2021-12-02 / word, sound, yes, ESCA, 2021-11, e1 / word, sound, no, ESCA, 2021-11, e2 | MET | [attestations[0]] | MET | []",
                "exam, e1, 2021-12-01 / exam, e2, by 2021-11-30 / word, sound, yes, ESCA, 2021-11, e1 / word, sound, no, ESCA, 2021-11, e2 | MET | [attestations[0]] | MET | []",
                // Words about other claims do not disturb, nor those that a later one takes the place of, nor unseen
                // ones.
                "open / exam, e1, 2021-10 / word, sound, yes, ESCA, 2021-11 / word, minimums, yes, ESCA, 2021-11, e1 | MET | [attestations[0]] | MET | []",
                "open / exam, e1, 2021-10 / word, sound, yes, ESCA, 2021-11 / word, sound, no, Somebody, 2021-11, e1 | MET | [attestations[0]] | MET | []",
                "open / exam, e1, 2021-10 / word, sound, yes, ESCA, 2021-11 / word, sound, no, ESCA, 2021-10, e1 | MET | [attestations[0]] | MET | []",
                "open / exam, e1, 2021-10 / word, sound, yes, ESCA, 2021-10 / word, sound, no, ESCA, 2021-11, e1 | UNKNOWN | [attestations[0], attestations[1]] | MET | []",
                "open / exam, e1, 2021-10 / word, sound, yes, ESCA, 2021-11 / word, sound, no, ESCA, 2022, e1 | MET | [attestations[0]] | MET | []",
                "open / exam, e1, 2021-10 / word, sound, yes, ESCA, 2021-11-05 / word, sound, no, ESCA, 2021-11-05, e1 | MET | [attestations[0]] | MET | []",
            })
    void hearsOfTheCluster(String dossier, Verdict verdict, String statements, Verdict assumed, String conflict) {
        check(Records.SOUND, dossier, verdict, assumed, conflict);
        assertThat(Records.on(DAY, dossier).hear(Records.SOUND).statements()).hasToString(statements);
    }

    /** A claim about the latest exam. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Nothing can be said, nor assumed, of an exam that did not take place.
                "                                                                 | NOT_MET | NOT_MET | []",
                "exam, e1, 2022                                                   | NOT_MET | NOT_MET | []",
                "open                                                             | UNKNOWN | UNKNOWN | []",
                "exam, e1, 2021-12                                                | UNKNOWN | UNKNOWN | []",
                "exam, e1, 2021-10                                                | UNKNOWN | MET     | []",
                "open / exam, e1, 2021-10                                         | UNKNOWN | MET     | []",
                // A word names the exam, or can mean only one.
                "exam, e1, 2021-10 / word, minimums, yes, ESCA, 2021-11, e1       | MET     | MET     | []",
                "exam, e1, 2021-10 / word, minimums, no, EUCLES, 2021-11, e1      | NOT_MET | UNKNOWN | [attestations[0], assumptions[minimums]]",
                "exam, e1, 2021-10 / word, minimums, yes, ESCA, 2021-11           | MET     | MET     | []",
                "exam, e1, 2021-10 / exam, e2, 2022 / word, minimums, yes, ESCA, 2021-11 | MET | MET | []",
                "exam, e1, 2019 / exam, e2, 2021-10 / word, minimums, yes, ESCA, 2021-11 | MET | MET | []",
                "exam, e1, 2021 / exam, e2, 2021-10 / word, minimums, yes, ESCA, 2021-11 | UNKNOWN | MET | []",
                "exam, e1, 2019 / exam, e2, 2021-11 / word, minimums, yes, ESCA, 2021-11 | UNKNOWN | MET | []",
                "open / exam, e1, 2021-12-01 / word, minimums, yes, ESCA, 2021-12-01 | UNKNOWN | MET | []",
                "exam, e1, 2021-10 / word, minimums, yes, ESCA, 2022, e1          | UNKNOWN | MET     | []",
                "exam, e1, 2021-10 / word, minimums, yes, Somebody, 2021-11, e1   | UNKNOWN | MET     | []",
                // One about an earlier exam says nothing of the latest.
                "exam, e1, 2019 / exam, e2, 2021-10 / word, minimums, yes, ESCA, 2021-11, e1 | UNKNOWN | MET | []",
                "exam, e1, 2019 / exam, e2, 2021-10 / word, minimums, no, ESCA, 2019, e1 / word, minimums, yes, ESCA, 2021-11, e2 | MET | MET | []",
                "exam, e1, 2021 / exam, e2, 2021-10 / word, minimums, yes, ESCA, 2021-11, e1 | UNKNOWN | MET | []",
                "exam, e1, 2021 / exam, e2, 2021-10 / word, minimums, yes, ESCA, 2021-11, e1 / word, minimums, yes, ESCA, 2021-11, e2 | MET | MET | []",
                "open / exam, e1, 2021-10 / word, minimums, yes, ESCA, 2021-11, e1 | UNKNOWN | MET | []",
                "open / exam, e1, 2021-12-01 / word, minimums, yes, ESCA, 2021-12-01, e1 | MET | MET | []",
                "exam, e1, 2021-12-01 / exam, e2, from 2021-11-20 / word, minimums, yes, ESCA, 2021-11, e1 / word, minimums, no, ESCA, 2021-12-01, e2 | UNKNOWN | MET | []",
                "exam, e1, 2021-12-01 / exam, e2, by 2021-11-30 / word, minimums, yes, ESCA, 2021-11, e1 / word, minimums, no, ESCA, 2021-12-01, e2 | MET | MET | []",
                "exam, e1, 2021-12-01 / exam, e2, from 2021-12-02 / word, minimums, yes, ESCA, 2021-11, e1 / word, minimums, no, ESCA, 2021-12-01, e2 | MET | MET | []",
                // Words of one day that contradict each other.
                "exam, e1, 2021-10 / word, minimums, yes, ESCA, 2021-11-05, e1 / word, minimums, no, EUCLES, 2021-11-05, e1 | UNKNOWN | UNKNOWN | [attestations[0], attestations[1]]",
                "exam, e1, 2021-10 / grant, e1, 2020                              | UNKNOWN | UNKNOWN | [assessments[e1].date, grants[0].from]",
            })
    void hearsOfTheLatestExam(String dossier, Verdict verdict, Verdict assumed, String conflict) {
        check(Records.MINIMUMS, dossier, verdict, assumed, conflict);
    }

    /** The conflict is there only with the assumption, unless the dossier contradicts itself. */
    private static void check(Claim claim, String dossier, Verdict verdict, Verdict assumed, String conflict) {
        Word word = Records.on(DAY, dossier).hear(claim);
        assertThat(word.verdict()).isEqualTo(verdict);
        assertThat(word.assumed()).isFalse();
        assertThat(word.contradiction()).hasToString(conflict.contains("assumptions") ? NO_CONFLICT : conflict);
        Word assuming = Records.on(DAY, dossier, "others", claim.name()).hear(claim);
        assertThat(assuming.verdict()).isEqualTo(assumed);
        assertThat(assuming.assumed()).isTrue();
        assertThat(assuming.contradiction()).hasToString(conflict);
        assertThat(Records.on(DAY, dossier, "others").hear(claim)).isEqualTo(word);
    }

    @Test
    void aClaimHasANameAndSomebodyWhoseWordCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim("Gold", ImmutableSet.of("ESCA"), Optional.empty()))
                .withMessageContaining("claim 'Gold' is not an identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim("gold", ImmutableSet.of(), Optional.empty()))
                .withMessage("by: the claim 'gold' does not say whose word counts");
    }

    /** Where several words may count, or one hangs on the day of an assessment, that is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // claim   | dossier                                                       | several | bound
                "sound    | word, sound, yes, ESCA, 2021-10                               | false | false",
                "sound    | word, sound, yes, ESCA, 2021 / exam, e1, 2021-10              | false | false",
                "sound    | exam, e1, 2021 / exam, e2, 2021 / word, sound, yes, ESCA, 2021-11, e1 | true | false",
                "minimums | exam, e1, 2021-10                                             | false | false",
                "minimums | exam, e1, 2021-10 / open                                      | true  | false",
                "minimums | exam, e1, 2021 / exam, e2, 2021                               | true  | false",
                "minimums | exam, e1, 2021-12                                             | true  | false",
                "minimums | exam, e1, 2021-10 / word, minimums, yes, ESCA, 2021-11, e1    | false | false",
                "minimums | exam, e1, 2021-10 / word, minimums, yes, ESCA, 2021-11        | false | true",
                "minimums | exam, e1, 2021-10 / word, minimums, yes, ESCA, 2021-12-01     | false | true",
                "minimums | exam, e1, 2021-10 / word, minimums, yes, ESCA, 2021-12-02     | false | false",
                "minimums | exam, e1, 2021-10 / word, minimums, yes, Somebody, 2021-11    | false | false",
            })
    void words_that_hang_on_something_else_are_told(String claim, String dossier, boolean several, boolean bound) {
        Word word = Records.on(DAY, dossier).hear(claim.equals("sound") ? Records.SOUND : Records.MINIMUMS);
        assertThat(word.severalCases()).isEqualTo(several);
        assertThat(word.bound()).isEqualTo(bound);
    }
}
