package org.klynge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.history.AssessmentCheck;
import org.klynge.rules.history.Consistency;
import org.klynge.rules.history.EndCheck;
import org.klynge.rules.history.GrantCheck;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.StandingKind;
import org.klynge.rules.text.Detail;
import org.klynge.rules.timeline.Counted;
import org.klynge.rules.timeline.Deadline;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.PeriodKind;

/** The words by which documents and answers name the constants: users store them, so that they stay as they are. */
class WordsTest {

    @ParameterizedTest
    @MethodSource
    <E extends Enum<E>> void stay_as_they_are(Class<E> type, Function<E, String> word, String words) {
        assertThat(Stream.of(type.getEnumConstants()).map(word)).containsExactly(words.split(" "));
    }

    private static <E extends Enum<E>> Arguments row(Class<E> type, Function<E, String> word, String words) {
        return Arguments.of(type, word, words);
    }

    static Stream<Arguments> stay_as_they_are() {
        return Stream.of(
                row(Basis.class, Basis::word, "published reported observed inferred own"),
                row(Purpose.class, Purpose::word, "award apply renew keep"),
                row(StandingKind.class, StandingKind::word, "level mark node project"),
                row(DateFact.Which.class, DateFact.Which::word, "first second previous latest"),
                row(Detail.class, Detail::word, "full short why-not"),
                row(HoldingState.class, HoldingState::word, "valid renewable lapsed never"),
                row(PeriodKind.class, PeriodKind::word, "first renewal"),
                row(Deadline.Kind.class, Deadline.Kind::word, "valid-until renewable-until"),
                row(
                        Counted.From.class,
                        Counted.From::word,
                        "assessment grant period-before date other-standing perhaps-other-standing merger stated unknown"),
                row(Consistency.class, Consistency::word, "consistent contradicted not-decidable no-rule"),
                row(AssessmentCheck.Reason.class, AssessmentCheck.Reason::word, "no-rule no-grant"),
                row(GrantCheck.Extent.class, GrantCheck.Extent::word, "every-day day-too-little-known cut-short"),
                row(EndCheck.Relation.class, EndCheck.Relation::word, "same earlier later not-decidable"));
    }
}
