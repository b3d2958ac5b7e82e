package org.klynge.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klynge.fact.Verdict.MET;
import static org.klynge.fact.Verdict.NOT_MET;
import static org.klynge.fact.Verdict.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        // one,   other,    and,      or,       either
        "MET,     MET,      MET,      MET,      MET",
        "MET,     UNKNOWN,  UNKNOWN,  MET,      UNKNOWN",
        "MET,     NOT_MET,  NOT_MET,  MET,      UNKNOWN",
        "UNKNOWN, UNKNOWN,  UNKNOWN,  UNKNOWN,  UNKNOWN",
        "UNKNOWN, NOT_MET,  NOT_MET,  UNKNOWN,  UNKNOWN",
        "NOT_MET, NOT_MET,  NOT_MET,  NOT_MET,  NOT_MET",
    })
    void combinesByKleenesTables(Verdict one, Verdict other, Verdict and, Verdict or, Verdict either) {
        assertThat(one.and(other)).isEqualTo(and).isEqualTo(other.and(one));
        assertThat(one.or(other)).isEqualTo(or).isEqualTo(other.or(one));
        assertThat(one.either(other)).isEqualTo(either).isEqualTo(other.either(one));
    }

    @ParameterizedTest
    @CsvSource({
        // verdict, negated, certain, possible
        "MET,       NOT_MET, true,    true",
        "UNKNOWN,   UNKNOWN, false,   true",
        "NOT_MET,   MET,     true,    false",
    })
    void readsAsItsName(Verdict verdict, Verdict negated, boolean certain, boolean possible) {
        assertThat(verdict.negate()).isEqualTo(negated);
        assertThat(verdict.isCertain()).isEqualTo(certain);
        assertThat(verdict.isPossible()).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        // one,   other,   both
        "MET,     MET,     MET",
        "MET,     UNKNOWN, MET",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "NOT_MET, UNKNOWN, NOT_MET",
        "NOT_MET, NOT_MET, NOT_MET",
        "MET,     NOT_MET, ",
    })
    void twoSourcesLeaveWhatBothAllow(Verdict one, Verdict other, Verdict both) {
        assertThat(one.both(other)).isEqualTo(other.both(one));
        assertThat(one.both(other).orElse(null)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        // wanted, met, unknown, not met, verdict
        "0,        0,   0,       0,       MET",
        "-1,       0,   0,       3,       MET",
        "1,        0,   0,       0,       NOT_MET",
        "2,        2,   0,       5,       MET",
        "2,        1,   1,       5,       UNKNOWN",
        "2,        1,   0,       5,       NOT_MET",
        "3,        1,   1,       0,       NOT_MET",
    })
    void countsAtLeast(int wanted, int met, int unknown, int notMet, Verdict verdict) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < met + unknown + notMet; i++) {
            verdicts.add(i < notMet ? NOT_MET : i < notMet + unknown ? UNKNOWN : MET);
        }
        assertThat(Verdict.atLeast(wanted, verdicts)).isEqualTo(verdict);
    }

    @Property
    void knownTruthIsCertain(@ForAll boolean truth) {
        assertThat(Verdict.of(truth)).isEqualTo(truth ? MET : NOT_MET);
    }

    @Property
    void conjunctionAndDisjunctionAreAssociative(@ForAll Verdict a, @ForAll Verdict b, @ForAll Verdict c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void eachDistributesOverTheOther(@ForAll Verdict a, @ForAll Verdict b, @ForAll Verdict c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property
    void negationObeysDeMorganAndUndoesItself(@ForAll Verdict a, @ForAll Verdict b) {
        assertThat(a.and(b).negate()).isEqualTo(a.negate().or(b.negate()));
        assertThat(a.or(b).negate()).isEqualTo(a.negate().and(b.negate()));
        assertThat(a.negate().negate()).isEqualTo(a);
    }

    @Property
    void listsAgreeWithEveryCompletion(
            @ForAll @Size(max = 6) List<Verdict> verdicts, @ForAll @IntRange(min = -1, max = 7) int wanted) {
        assertThat(Verdict.all(verdicts)).isEqualTo(over(verdicts, met -> met == verdicts.size()));
        assertThat(Verdict.any(verdicts)).isEqualTo(over(verdicts, met -> met > 0));
        assertThat(Verdict.atLeast(wanted, verdicts)).isEqualTo(over(verdicts, met -> met >= wanted));
    }

    /** The verdict of a statement about how many are met, from every way in which the unknown ones may turn out. */
    private static Verdict over(List<Verdict> verdicts, Predicate<Integer> statement) {
        List<Verdict> outcomes = new ArrayList<>();
        for (int world = 0; world < 1 << verdicts.size(); world++) {
            boolean possible = true;
            for (int i = 0; i < verdicts.size(); i++) {
                boolean truth = (world >> i & 1) == 1;
                possible &= verdicts.get(i) == UNKNOWN || verdicts.get(i) == Verdict.of(truth);
            }
            if (possible) {
                outcomes.add(Verdict.of(statement.test(Integer.bitCount(world))));
            }
        }
        return outcomes.stream().distinct().count() == 1 ? outcomes.get(0) : UNKNOWN;
    }

    @Property
    void narrowingIsAnOrder(@ForAll Verdict a, @ForAll Verdict b, @ForAll Verdict c) {
        assertThat(a.narrows(a)).isTrue();
        assertThat(a.narrows(b) && b.narrows(a)).isEqualTo(a == b);
        assertThat(!(a.narrows(b) && b.narrows(c)) || a.narrows(c)).isTrue();
        assertThat(a.narrows(UNKNOWN)).isTrue();
    }

    @Property
    void whatIsBuiltOfNarrowerVerdictsIsNarrower(
            @ForAll @Size(3) List<Verdict> later,
            @ForAll @Size(3) List<Boolean> forgotten,
            @ForAll @IntRange(min = 0, max = 4) int wanted) {
        List<Verdict> earlier = new ArrayList<>();
        for (int i = 0; i < later.size(); i++) {
            earlier.add(forgotten.get(i) ? UNKNOWN : later.get(i));
        }
        assertThat(later.get(0).and(later.get(1)).narrows(earlier.get(0).and(earlier.get(1))))
                .isTrue();
        assertThat(later.get(0).or(later.get(1)).narrows(earlier.get(0).or(earlier.get(1))))
                .isTrue();
        assertThat(later.get(0).negate().narrows(earlier.get(0).negate())).isTrue();
        assertThat(Verdict.all(later).narrows(Verdict.all(earlier))).isTrue();
        assertThat(Verdict.any(later).narrows(Verdict.any(earlier))).isTrue();
        assertThat(Verdict.atLeast(wanted, later).narrows(Verdict.atLeast(wanted, earlier)))
                .isTrue();
    }

    @Property
    void eitherForgetsAndBothRemembers(@ForAll Verdict a, @ForAll Verdict b) {
        assertThat(a.narrows(a.either(b)) && b.narrows(a.either(b))).isTrue();
        assertThat(a.both(b))
                .as("a contradiction, or a verdict that narrows both")
                .matches(common ->
                        common.map(it -> it.narrows(a) && it.narrows(b)).orElse(a.negate() == b && a.isCertain()));
    }
}
