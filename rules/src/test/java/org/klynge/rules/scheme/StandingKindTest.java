package org.klynge.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** A standing of a programme is of a kind, whatever else is changed. */
class StandingKindTest {

    private static final Standing MARK = ProgramStatus.of("reef/mark");
    private static final Requirement SIZE = Schemes.requirement("size", Schemes.atLeast(20));

    private static StandingRules rules(StandingKind kind) {
        return new StandingRules(
                        ImmutableMap.of("en", "Mark"), ImmutableListMultimap.of(Purpose.AWARD, SIZE), Optional.empty())
                .ofKind(kind);
    }

    private static Scheme scheme(Standing standing, StandingRules rules) {
        return Scheme.builder()
                .id("reef")
                .edition("1")
                .title("Reef")
                .ladder(Ladder.chain("reef", List.of(standing)))
                .putRule(standing, rules)
                .build();
    }

    @Test
    void a_standing_is_a_level_where_nothing_is_said() {
        assertThat(StandingRules.NONE.kind()).isEqualTo(StandingKind.LEVEL);
        assertThat(Schemes.award(SIZE).kind()).isEqualTo(StandingKind.LEVEL);
    }

    @ParameterizedTest
    @EnumSource(StandingKind.class)
    void changes_and_readings_leave_the_kind_as_it_is(StandingKind kind) {
        Requirement contested = Requirement.builder()
                .id("contested")
                .says("Something.")
                .condition(Schemes.atLeast(3))
                .basis(Basis.OWN)
                .addOtherReading(new Reading("other", Optional.of(Schemes.atLeast(4)), ImmutableList.of()))
                .build();
        Validity validity = new Validity(Period.ofYears(1), Validity.Start.GRANT, Optional.empty(), ImmutableList.of());
        Scheme changed = scheme(MARK, rules(kind))
                .extend("own", "1")
                .add(MARK, Purpose.APPLY, contested)
                .replace(Schemes.requirement("size", Schemes.atLeast(30)))
                .remove("size")
                .validity(MARK, Optional.of(validity))
                .scheme();
        assertThat(changed.changes()).hasSize(4);
        assertThat(changed.rules(MARK).kind()).isEqualTo(kind);
        RuleBook read = RuleBook.of(changed).choosing(List.of(new ReadingChoice("contested", "other")));
        assertThat(read.schemes().get(0)).isNotEqualTo(changed);
        assertThat(read.schemes().get(0).rules(MARK).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(value = StandingKind.class, mode = EnumSource.Mode.EXCLUDE, names = "LEVEL")
    void a_label_is_a_level(StandingKind kind) {
        LabelLevel label = LabelLevel.of("reef/gold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(label, rules(kind)))
                .withMessage("rules: the label reef/gold is a " + kind.word()
                        + "; expected a level: only statuses of a programme are of other kinds");
        assertThat(scheme(label, rules(StandingKind.LEVEL)).rules(label).kind()).isEqualTo(StandingKind.LEVEL);
    }
}
