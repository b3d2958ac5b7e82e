package org.klynge.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klynge.rules.scheme.Schemes.days;
import static org.klynge.rules.scheme.Schemes.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

class RuleBookTest {

    private static final LocalDate DAY_ZERO = LocalDate.of(2020, 2, 26);

    @ParameterizedTest
    @CsvSource({
        // one from, until,    other from, until,     in force together
        "2012,       2019-11-15, 2019-11-15, ,        false",
        "2012,       2019-11-15, 2019-12,    ,        false",
        "2012,       2019-11-15, 2019-11-14, ,        true",
        "2012,       ,           2019,       ,        true",
        ",           2012,       2012,       ,        false",
        ",           2012,       ,           2013,    true",
        ",           ,           2012,       ,        true",
        "2012,       2013,       2012-06,    2012-07, true",
    })
    void editionsDoNotOverlap(String from, String until, String otherFrom, String otherUntil, boolean together) {
        Scheme one = scheme("test", "one").inForce(days(from, until)).build();
        Scheme other =
                scheme("test", "other").inForce(days(otherFrom, otherUntil)).build();
        for (List<Scheme> both : List.of(List.of(one, other), List.of(other, one))) {
            if (together) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> RuleBook.of(both))
                        .withMessageStartingWith("schemes: the editions ")
                        .withMessageContaining("one (" + one.inForce() + ")")
                        .withMessageContaining("other (" + other.inForce() + ")")
                        .withMessageEndingWith(" of test overlap");
            } else {
                assertThat(RuleBook.of(both).editions("test")).containsExactlyElementsOf(both);
            }
        }
    }

    /** A rule book has one edition for a day, or none; where it would have two, there is no rule book. */
    @Property
    void everyDayHasAtMostOneEdition(@ForAll("periods") @Size(max = 4) List<InForce> periods) {
        List<Scheme> editions = new ArrayList<>();
        periods.forEach(period -> editions.add(
                scheme("test", "e" + editions.size()).inForce(period).build()));
        List<LocalDate> days =
                IntStream.range(-1, 12).mapToObj(DAY_ZERO::plusDays).toList();
        boolean overlap = days.stream()
                .anyMatch(day -> editions.stream()
                                .filter(edition -> edition.inForce().days().contains(day))
                                .count()
                        > 1);
        if (overlap) {
            assertThatIllegalArgumentException().isThrownBy(() -> RuleBook.of(editions));
        } else if (!editions.isEmpty()) {
            RuleBook book = RuleBook.of(editions);
            assertThat(days)
                    .allSatisfy(day -> assertThat(book.edition("test", day))
                            .isEqualTo(editions.stream()
                                    .filter(edition -> edition.inForce().days().contains(day))
                                    .findFirst()));
        }
    }

    /** A gap is told, not refused: the days after an edition and before the next on which none is in force. */
    @Property
    void aDayLiesInAGapWhereEditionsLieOnBothSidesButNoneIsInForce(
            @ForAll("periods") @Size(max = 4) List<InForce> periods) {
        List<Scheme> editions = new ArrayList<>();
        for (InForce period : periods) {
            if (editions.stream().noneMatch(other -> overlap(other.inForce(), period))) {
                editions.add(
                        scheme("test", "e" + editions.size()).inForce(period).build());
            }
        }
        Assume.that(!editions.isEmpty());
        RuleBook book = RuleBook.of(editions);
        assertThat(IntStream.range(-1, 12).mapToObj(DAY_ZERO::plusDays)).allSatisfy(day -> {
            boolean between = editions.stream().anyMatch(each -> isBefore(each.inForce(), day))
                    && editions.stream().anyMatch(each -> isAfter(each.inForce(), day));
            assertThat(book.gaps("test").stream().anyMatch(gap -> gap.contains(day)))
                    .isEqualTo(between && book.edition("test", day).isEmpty());
        });
    }

    private static boolean overlap(InForce one, InForce other) {
        return one.days().isConnected(other.days())
                && !one.days().intersection(other.days()).isEmpty();
    }

    private static boolean isBefore(InForce days, LocalDate day) {
        return days.days().hasUpperBound() && !days.days().upperEndpoint().isAfter(day);
    }

    private static boolean isAfter(InForce days, LocalDate day) {
        return days.days().hasLowerBound() && days.days().lowerEndpoint().isAfter(day);
    }

    @Test
    void tellsTheGapsBetweenEditionsInOrder() {
        RuleBook book = RuleBook.of(
                scheme("test", "c").inForce(days("2015", null)).build(),
                scheme("test", "a").inForce(days("2012", "2013-02")).build(),
                scheme("test", "b").inForce(days("2013-03-05", "2014-11")).build());
        assertThat(book.gaps("test"))
                .containsExactly(
                        Range.closedOpen(LocalDate.of(2013, 2, 1), LocalDate.of(2013, 3, 5)),
                        Range.closedOpen(LocalDate.of(2014, 11, 1), LocalDate.of(2015, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.gaps("tset"))
                .withMessage("scheme: 'tset' is not in this rule book; expected one of [test]");
    }

    @Test
    void findsAnEditionByItsName() {
        RuleBook book = RuleBook.of(
                scheme("test", "a").inForce(days("2012", "2013")).build(),
                scheme("test", "b").inForce(days("2013", null)).build());
        assertThat(book.edition("test", "a").edition()).isEqualTo("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.edition("test", "c"))
                .withMessage("edition: 'c' is no edition of test; expected one of [a, b]");
    }

    @Provide
    Arbitrary<List<InForce>> periods() {
        Arbitrary<Optional<LocalDate>> days =
                Arbitraries.integers().between(0, 10).map(DAY_ZERO::plusDays).optional(0.8);
        return Combinators.combine(days, days)
                .filter((from, until) ->
                        from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get()))
                .as((from, until) -> new InForce(from.map(PartialDate::on), until.map(PartialDate::on)))
                .list();
    }

    @Test
    void editionsOfOneNameAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(
                        scheme("test", "one").inForce(days(null, "2012")).build(),
                        scheme("test", "one").inForce(days("2012", null)).build()))
                .withMessage(
                        "schemes: the editions one (always until 2012) and one (from 2012) of test bear the same name");
    }

    @Test
    void aLadderBelongsToOneScheme() {
        Ladder ladder = Ladder.chain("test", List.of(Schemes.level("test/low")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(
                        scheme("one", "1").ladder(ladder).build(),
                        scheme("two", "1").ladder(ladder).build()))
                .withMessage("schemes: one and two have the same ladder 'test'");
        assertThat(RuleBook.of(scheme("one", "1").build(), scheme("two", "1").build())
                        .schemes())
                .hasSize(2);
    }

    @Test
    void aConflictNamesTheSchemeThatWasGivenLaterAndItsPart() {
        Ladder ladder = Ladder.chain("test", List.of(Schemes.level("test/low")));
        Scheme one = scheme("one", "1").ladder(ladder).build();
        Scheme two = scheme("two", "1").ladder(ladder).build();
        assertThatExceptionOfType(RuleBookConflict.class)
                .isThrownBy(() -> RuleBook.of(one, two))
                .satisfies(conflict -> {
                    assertThat(conflict.scheme()).isSameAs(two);
                    assertThat(conflict.part()).isEqualTo("ladder");
                });
    }

    static Stream<Arguments> conditions() {
        Condition gold = Schemes.holds(Schemes.level("esca/gold"));
        Condition fine = Schemes.atLeast(15);
        Claim claim = new Claim("claim", ImmutableSet.of("ESCA"), Optional.empty());
        DateFact granted = new DateFact.Granted(Schemes.level("esca/gold"), DateFact.Which.FIRST);
        Fact time = new Fact.Named("time", new Fact.TimeBetween(granted, new DateFact.DecisionDay()));
        Fact twice = new Fact.Combined("twice", new Combination.Sum(ImmutableList.of(time, time)));
        Requirement read = Requirement.builder()
                .id("read")
                .says("It is read otherwise.")
                .condition(fine)
                .basis(Basis.OWN)
                .addOtherReading(Schemes.reading(gold))
                .build();
        return Stream.of(
                        gold,
                        new Condition.Not(gold),
                        new Condition.All(ImmutableList.of(fine, gold)),
                        new Condition.Any(ImmutableList.of(new Condition.Not(gold), fine)),
                        new Condition.AtLeast(1, ImmutableList.of(fine, gold)),
                        new Condition.Confirmable(claim, gold),
                        new Condition.Held(ImmutableSet.of(Schemes.level("esca/gold")), false, Optional.empty()),
                        new Condition.OnDate(granted, DateThreshold.atLeast(PartialDate.parse("2019"))),
                        new Condition.On(twice, Threshold.atLeast(Quantity.of(24, Unit.MONTHS))))
                .map(condition -> Schemes.requirement("read", condition))
                .flatMap(requirement -> Stream.of(requirement, read))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionSpeaksOnlyOfStandingsThatSomeSchemeGives(Requirement requirement) {
        Scheme scheme = scheme("test", "1")
                .putRule(Schemes.level("test/low"), Schemes.award(requirement))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(scheme))
                .withMessageStartingWith(
                        "schemes: the requirement 'read' of test 1 speaks of esca/gold, which no scheme"
                                + " here gives; expected one of ");
        Scheme labels = scheme("esca", "1")
                .ladder(Ladder.chain("esca", List.of(Schemes.level("esca/gold"))))
                .build();
        assertThat(RuleBook.of(scheme, labels).schemes()).containsExactly(scheme, labels);
    }

    @Test
    void tellsWhatItHas() {
        Standing low = Schemes.level("test/low");
        Validity two = new Validity(Period.ofYears(2), Validity.Start.GRANT, Optional.empty(), ImmutableList.of());
        Scheme first = scheme("test", "1")
                .inForce(days("2012", "2015"))
                .putRule(low, Schemes.valid(two))
                .addClaim(new Claim("one", ImmutableSet.of("ESCA"), Optional.empty()))
                .build();
        Scheme second = scheme("test", "2").inForce(days("2016", null)).build();
        Scheme other = scheme("other", "1")
                .addClaim(new Claim("two", ImmutableSet.of("ESCA"), Optional.empty()))
                .build();
        RuleBook book = RuleBook.of(first, other, second);
        assertThat(book.editions("test")).containsExactly(first, second);
        assertThat(book.edition("test", LocalDate.of(2015, 6, 1))).contains(first);
        assertThat(book.edition("test", LocalDate.of(2015, 12, 31))).isEmpty();
        assertThat(book.standings())
                .containsExactly(
                        low, Schemes.level("test/high"), Schemes.level("other/low"), Schemes.level("other/high"));
        assertThat(book.claims()).containsExactly("one", "two");
        assertThat(book.validity(low, LocalDate.of(2014, 12, 31))).contains(two);
        assertThat(book.validity(low, LocalDate.of(2015, 1, 1))).isEmpty();
        assertThat(book.validity(low, LocalDate.of(2016, 1, 1))).isEmpty();
        assertThat(book.validity(Schemes.level("test/high"), LocalDate.of(2014, 1, 1)))
                .isEmpty();
        assertThat(book.validity(Schemes.level("none/such"), LocalDate.of(2014, 1, 1)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.edition("tset", LocalDate.of(2014, 1, 1)))
                .withMessage("scheme: 'tset' is not in this rule book; expected one of [test, other]");
    }
}
