package org.klynge.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klynge.rules.scheme.Schemes.LAW;
import static org.klynge.rules.scheme.Schemes.atLeast;
import static org.klynge.rules.scheme.Schemes.award;
import static org.klynge.rules.scheme.Schemes.level;
import static org.klynge.rules.scheme.Schemes.scheme;
import static org.klynge.rules.scheme.Schemes.valid;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klynge.standing.Standing;

/** What becomes of requirements, validities and schemes that are read otherwise. */
class ReadingsTest {

    private static final Source PRESS = new Source("press", "The press", Optional.empty());
    private static final Standing LOW = level("test/low");
    private static final Standing HIGH = level("test/high");

    private static final Requirement SIZE = Requirement.builder()
            .id("size")
            .says("At least ten.")
            .putTranslation("nb", "Minst ti.")
            .condition(atLeast(10))
            .basis(Basis.PUBLISHED)
            .addSource(LAW)
            .addOtherReading(new Reading("twenty", Optional.of(atLeast(20)), ImmutableList.of(PRESS)))
            .addOtherReading(new Reading("none", Optional.empty(), ImmutableList.of(PRESS)))
            .build();

    private static final Validity TWO_YEARS = new Validity(
            Period.ofYears(2),
            Validity.Start.GRANT,
            Optional.empty(),
            Renewal.UNSTATED,
            ImmutableList.of(LAW),
            "two",
            ImmutableList.of(
                    new ValidityReading(
                            "three",
                            Period.ofMonths(36),
                            Validity.Start.ASSESSMENT_DAY,
                            Optional.empty(),
                            Renewal.UNSTATED,
                            ImmutableList.of(PRESS)),
                    new ValidityReading(
                            "four",
                            Period.ofYears(4),
                            Validity.Start.GRANT,
                            Optional.empty(),
                            Renewal.UNSTATED,
                            ImmutableList.of(LAW))));

    @Test
    void a_requirement_changes_places_with_the_reading() {
        Requirement read = SIZE.withReading("twenty");
        assertThat(read.condition()).isEqualTo(atLeast(20));
        assertThat(read.sources()).containsExactly(PRESS);
        assertThat(read.says()).isEqualTo("At least ten. [size=twenty]");
        assertThat(read.says("nb")).isEqualTo("Minst ti. [size=twenty]");
        assertThat(read.readings()).containsExactly("twenty", "default", "none");
        assertThat(read.otherReadings().get(0))
                .isEqualTo(new Reading("default", Optional.of(atLeast(10)), ImmutableList.of(LAW)));
        assertThat(read.withReading("none").says()).isEqualTo("At least ten. [size=none]");
    }

    @Test
    void a_requirement_that_is_not_required_comes_back_as_it_was() {
        Requirement read = SIZE.withReading("none");
        assertThat(read.required()).isFalse();
        assertThat(read.withReading("twenty").otherReadings().get(0))
                .isEqualTo(SIZE.otherReadings().get(1));
        Requirement back = read.withReading("default");
        assertThat(back.required()).isTrue();
        assertThat(back.condition()).isEqualTo(SIZE.condition());
        assertThat(back.sources()).isEqualTo(SIZE.sources());
        assertThat(back.otherReadings()).isEqualTo(SIZE.otherReadings());
    }

    @Test
    void a_validity_changes_places_with_the_reading() {
        Validity read = TWO_YEARS.withReading("three");
        assertThat(read.first()).contains(Period.ofYears(3));
        assertThat(read.countedFrom()).isEqualTo(Validity.Start.ASSESSMENT_DAY);
        assertThat(read.sources()).containsExactly(PRESS);
        assertThat(read.readings()).containsExactly("three", "two", "four");
        assertThat(read.withReading("two")).isEqualTo(TWO_YEARS);
    }

    @Test
    void what_is_applied_already_stays_as_it_is() {
        assertThat(SIZE.withReading("default")).isSameAs(SIZE);
        assertThat(TWO_YEARS.withReading("two")).isSameAs(TWO_YEARS);
    }

    @Test
    void names_the_readings_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIZE.withReading("thirty"))
                .withMessage(
                        "reading: 'thirty' is no reading of the requirement 'size'; expected one of [default, twenty,"
                                + " none]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO_YEARS.withReading("one"))
                .withMessageContaining("expected one of [two, three, four]");
    }

    @Test
    void refuses_two_readings_of_a_name_and_those_of_nobody() {
        Reading other = SIZE.otherReadings().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requirement()
                        .addOtherReading(other)
                        .addOtherReading(other)
                        .build())
                .withMessage(
                        "readings: two readings of the requirement 'size' are called 'twenty'; expected a name of its"
                                + " own for each");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requirement()
                        .appliedReading("twenty")
                        .addOtherReading(other)
                        .build())
                .withMessageContaining("are called 'twenty'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requirement()
                        .addOtherReading(new Reading("other", Optional.empty(), ImmutableList.of()))
                        .build())
                .withMessageContaining("the reading 'other' of the requirement 'size' names no source");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(
                        Period.ofYears(2),
                        Validity.Start.GRANT,
                        Optional.empty(),
                        Renewal.UNSTATED,
                        ImmutableList.of(),
                        "three",
                        TWO_YEARS.otherReadings()))
                .withMessageContaining("two readings of a validity are called 'three'");
    }

    private static Requirement.Builder requirement() {
        return Requirement.builder()
                .id("size")
                .says("At least ten.")
                .condition(atLeast(10))
                .basis(Basis.PUBLISHED)
                .addSource(LAW);
    }

    private static Scheme both() {
        return scheme("test", "1")
                .putRule(LOW, valid(TWO_YEARS))
                .putRule(HIGH, award(SIZE))
                .build();
    }

    @Test
    void a_rule_book_knows_what_can_be_chosen() {
        assertThat(RuleBook.of(both()).readings())
                .extracting(ReadingChoice::toString)
                .containsExactly(
                        "size=default", "size=none", "size=twenty", "test/low=four", "test/low=three", "test/low=two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(both()).choosing(List.of(ReadingChoice.parse("size=thirty"))))
                .withMessageStartingWith("readings: 'size=thirty' is not known; expected one of [size=default, ");
    }

    @Test
    void a_rule_book_reads_every_scheme_so_and_those_that_extend_tell_it_as_a_change() {
        Scheme own = both().extend("own", "1").scheme();
        Scheme apart = scheme("other", "1").build();
        RuleBook read = RuleBook.of(both(), own, apart)
                .choosing(List.of(ReadingChoice.parse("size=twenty"), ReadingChoice.parse("test/low=four")));
        Validity four = TWO_YEARS.withReading("four");
        assertThat(read.schemes().subList(0, 2)).allSatisfy(each -> {
            assertThat(each.requirement("size")).contains(SIZE.withReading("twenty"));
            assertThat(each.rules(LOW).validity()).contains(four);
        });
        assertThat(read.schemes().get(0).changes()).isEmpty();
        assertThat(read.schemes().get(1).changes())
                .containsExactlyInAnyOrder(
                        new Change.Replaced(SIZE, SIZE.withReading("twenty")),
                        new Change.OtherValidity(LOW, Optional.of(TWO_YEARS), Optional.of(four)));
        assertThat(read.schemes().get(2)).isSameAs(apart);
    }
}
