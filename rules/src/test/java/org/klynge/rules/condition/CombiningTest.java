package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;

class CombiningTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 1);
    private static final Fact FTE = new Fact.OfProfile(ProfileFact.TEAM_FTE);
    private static final Fact PARTICIPANTS = new Fact.OfProfile(ProfileFact.PARTICIPANTS);
    private static final Fact COMMITTED = new Fact.OfProfile(ProfileFact.COMMITTED_PARTICIPANTS);
    private static final Fact SCORE = new Fact.Score(Records.EXAM);
    private static final Fact SHARE = new Fact.OfProfile(ProfileFact.PRIVATE_SHARE);

    private static Combination how(String name, List<? extends Fact> facts) {
        ImmutableList<Fact> of = ImmutableList.copyOf(facts);
        return switch (name) {
            case "sum" -> new Combination.Sum(of);
            case "least" -> new Combination.Least(of);
            case "greatest" -> new Combination.Greatest(of);
            case "ratio" -> new Combination.Ratio(of.get(0), of.get(1));
            default -> new Combination.Count(of, new Threshold(Quantity.parse("more than 2 FTE", Unit.FTE)));
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum      | 2; 3                           | 5 FTE",
                "sum      | between 1 and 2; 3             | between 4 FTE and 5 FTE",
                "sum      | more than 1; at most 4         | unknown",
                "sum      | more than 1; 4                 | more than 5 FTE",
                "sum      | at least 1; at least 2         | at least 3 FTE",
                "sum      | at least 1; more than 2        | more than 3 FTE",
                "sum      | less than 1; at most 2         | less than 3 FTE",
                "sum      | at least 1; unknown            | unknown",
                "least    | 2; 3                           | 2 FTE",
                "least    | between 1 and 4; between 2 and 3 | between 1 FTE and 3 FTE",
                "least    | at least 2; at least 3         | at least 2 FTE",
                "least    | more than 2; at least 2        | at least 2 FTE",
                "least    | at most 2; less than 2         | less than 2 FTE",
                "least    | at most 2; at least 3          | at most 2 FTE",
                "least    | unknown; 3                     | at most 3 FTE",
                "greatest | 2; 3                           | 3 FTE",
                "greatest | between 1 and 4; between 2 and 3 | between 2 FTE and 4 FTE",
                "greatest | at most 2; less than 2         | at most 2 FTE",
                "greatest | more than 2; at least 2        | more than 2 FTE",
                "greatest | unknown; 3                     | at least 3 FTE",
                "ratio    | 1; 4                           | 25 %",
                "ratio    | 1; 3                           | 100/3 %",
                "ratio    | 0; 4                           | 0 %",
                "ratio    | between 1 and 2; between 4 and 8 | between 12.5 % and 50 %",
                "ratio    | at least 1; 4                  | at least 25 %",
                "ratio    | 1; at least 4                  | more than 0 % and at most 25 %",
                "ratio    | more than 1; less than 4       | unknown",
                "ratio    | 1; more than 0                 | more than 0 %",
                "ratio    | 2; more than 0 and at most 4   | at least 50 %",
                "ratio    | 0; more than 0                 | 0 %",
                "ratio    | at least 0 and less than 1; 4  | at least 0 % and less than 25 %",
                "ratio    | between 0 and 1; more than 4   | at least 0 % and less than 25 %",
                // A whole that may be zero, or a part that may be below, tells nothing.
                "ratio    | 1; 0                           | unknown",
                "ratio    | 1; at least 0                  | unknown",
                "ratio    | 0; 0                           | unknown",
                "ratio    | at least -1; 4                 | unknown",
                "ratio    | 1; unknown                     | unknown",
                "count    | 2; 3; 4                        | 2",
                "count    | 2; at least 3; unknown         | between 1 and 2",
                "count    | 2; 1                           | 0",
            })
    void combines_what_is_known(String how, String known, String result) {
        List<Quantity> quantities = Splitter.on("; ")
                .splitToStream(known)
                .map(text -> Quantity.parse(text, Unit.FTE))
                .toList();
        List<Fact> facts = quantities.stream().map(each -> FTE).toList();
        assertThat(Combining.of(how(how, facts), quantities)).hasToString(result);
    }

    /** Every combination of numbers lies in the range, and a number near each end of it is one. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void holds_every_combination_and_no_more(
            @ForAll("known") Quantity one, @ForAll("known") Quantity other, @ForAll("hows") String how) {
        Combination combination = how(how, List.of(FTE, FTE));
        Range<BigFraction> known =
                Combining.of(combination, List.of(one, other)).range();
        List<BigFraction> values = samples(one)
                .flatMap(first -> samples(other).flatMap(second -> value(how, first, second)))
                .sorted()
                .toList();
        assertThat(values).allMatch(known);
        // An end that counts is reached; one that does not is come near to.
        BigFraction near = BigFraction.of(how.equals("ratio") ? 60 : 1, 1);
        if (known.hasLowerBound()) {
            assertThat(values.get(0).subtract(known.lowerEndpoint())).isLessThanOrEqualTo(near);
            assertThat(values.get(0).equals(known.lowerEndpoint()))
                    .isEqualTo(known.lowerBoundType() == BoundType.CLOSED);
        }
        if (known.hasUpperBound()) {
            BigFraction last = values.get(values.size() - 1);
            assertThat(known.upperEndpoint().subtract(last)).isLessThanOrEqualTo(near.multiply(2));
            assertThat(last.equals(known.upperEndpoint())).isEqualTo(known.upperBoundType() == BoundType.CLOSED);
        }
    }

    private static Stream<BigFraction> value(String how, BigFraction one, BigFraction other) {
        return switch (how) {
            case "sum" -> Stream.of(one.add(other));
            case "least" -> Stream.of(one.compareTo(other) <= 0 ? one : other);
            case "greatest" -> Stream.of(one.compareTo(other) >= 0 ? one : other);
            default ->
                other.signum() == 0 ? Stream.of() : Stream.of(one.multiply(100).divide(other));
        };
    }

    @Provide
    Arbitrary<String> hows() {
        return Arbitraries.of("sum", "least", "greatest", "ratio");
    }

    /** From one to four, with ends that count and ends that do not. */
    @Provide
    Arbitrary<Quantity> known() {
        Arbitrary<Integer> ends = Arbitraries.integers().between(1, 4);
        Arbitrary<BoundType> types = Arbitraries.of(BoundType.class);
        return Combinators.combine(ends, types, ends, types)
                .filter((lower, open, upper, close) ->
                        lower < upper || (lower.equals(upper) && open == close && open == BoundType.CLOSED))
                .as((lower, open, upper, close) ->
                        Quantity.in(Range.range(BigFraction.of(lower), open, BigFraction.of(upper), close), Unit.FTE));
    }

    private static Stream<BigFraction> samples(Quantity known) {
        return IntStream.rangeClosed(0, 20)
                .mapToObj(quarters -> BigFraction.of(quarters, 4))
                .filter(known.range());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // dossier                                            | at least 1 of 2 shares over 50 % | their sum
                "profile, 2021-10, private-share 60 %                | NOT_MET | NOT_MET",
                "profile, 2021-10, private-share 60 % / exam, e1, 2021-10, score 128 of 150 | MET | MET",
                "profile, 2021-10, private-share 60 % / exam, e1, 2021-12, score 128 of 150 | UNKNOWN | UNKNOWN",
                "profile, 2021-10, private-share 60 % / open         | UNKNOWN | UNKNOWN",
                "exam, e1, 2021-10, score 128 of 150                 | MET     | UNKNOWN",
                "exam, e1, 2021-10, score 15 of 150                  | UNKNOWN | UNKNOWN",
                // Statements that contradict each other leave the whole unknown, whatever the other part is.
                "profile, 2021-10-01, private-share 10 % / profile, 2021-10-01, private-share 20 % | UNKNOWN | UNKNOWN",
            })
    void where_a_part_is_absent_so_is_the_whole(String dossier, Verdict count, Verdict sum) {
        DossierOnDay record = Records.on(DAY, dossier);
        ImmutableList<Fact> both = ImmutableList.of(SCORE, SHARE);
        Fact over50 =
                new Fact.Combined("over-50", new Combination.Count(both, Threshold.moreThan(Quantity.percent(50))));
        Fact total = new Fact.Combined("total", new Combination.Sum(both));
        assertThat(record.read(over50).test(Threshold.atLeast(Quantity.count(1))))
                .isEqualTo(count);
        assertThat(record.read(total).test(Threshold.atLeast(Quantity.percent(100))))
                .isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profile, 2021-10, participants 40, committed-participants 10 | 25 %",
                "profile, 2021-10, participants 0, committed-participants 10  | at least 0 %",
                "profile, 2021-10, committed-participants 10                  | at least 0 %",
                "profile, 2021-10, participants at least 1                    | at least 0 %",
                "profile, 2021-10, participants more than 250, committed-participants 10 | more than 0 % and at most 1000/251 %",
            })
    void a_share_of_what_may_be_nothing_is_unknown(String dossier, String share) {
        Fact ratio =
                new Fact.Named("share", new Fact.Combined("share", new Combination.Ratio(COMMITTED, PARTICIPANTS)));
        assertThat(Records.on(DAY, dossier).read(ratio).hull().orElseThrow()).hasToString(share);
        assertThat(ratio.unit()).isEqualTo(Unit.PERCENT);
        assertThat(ratio.possible()).hasToString("at least 0 %");
    }

    @Test
    void facts_of_one_unit_are_combined() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Combination.Sum(ImmutableList.of(PARTICIPANTS, FTE)))
                .withMessage(
                        "profile.team-fte is in fte, but profile.participants is in count; expected facts in one unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Combination.Ratio(PARTICIPANTS, FTE))
                .withMessageContaining("expected facts in one unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Combination.Least(ImmutableList.of()))
                .withMessage("a combination of no facts; name at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Combination.Count(ImmutableList.of(FTE), Threshold.atLeast(Quantity.count(1))))
                .withMessage("threshold: at least 1 is in count, but profile.team-fte is in fte");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact.Combined("Two Words", new Combination.Sum(ImmutableList.of(FTE))))
                .withMessageContaining("fact 'Two Words' is not an identifier");
    }
}
