package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klynge.rules.text.Examples.AUDIT;
import static org.klynge.rules.text.Examples.COMMITTED;
import static org.klynge.rules.text.Examples.HIGH;
import static org.klynge.rules.text.Examples.LOW;
import static org.klynge.rules.text.Examples.atLeast;
import static org.klynge.rules.text.Examples.held;
import static org.klynge.rules.text.Examples.holds;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Threshold;

/** Two conditions read alike only where they are the same: nobody has to guess what belongs to what. */
class UnambiguousTest {

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaves = Arbitraries.of(
                new Condition.Attested(AUDIT),
                holds(LOW),
                holds(LOW, HIGH),
                held(Optional.empty()),
                held(Optional.of(Threshold.moreThan(Quantity.of(12, Unit.MONTHS)))),
                atLeast(COMMITTED, 15));
        return Arbitraries.recursive(() -> leaves, UnambiguousTest::combined, 0, 3);
    }

    private static Arbitrary<Condition> combined(Arbitrary<Condition> part) {
        Arbitrary<ImmutableList<Condition>> parts =
                part.list().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf);
        return Arbitraries.oneOf(
                parts.map(Condition.All::new),
                parts.map(Condition.Any::new),
                parts.map(all -> new Condition.AtLeast(all.size(), all)),
                part.map(Condition.Not::new),
                part.map(computed -> new Condition.Confirmable(AUDIT, computed)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void different_conditions_read_differently(
            @ForAll @Size(20) List<@From("conditions") Condition> conditions, @ForAll Language language) {
        Wording wording = Wording.in(language);
        assertThat(conditions.stream().map(wording::condition).collect(Collectors.toSet()))
                .hasSameSizeAs(conditions.stream().distinct().toList());
        assertThat(conditions.stream()
                        .map(condition -> printed(condition, language))
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(conditions.stream().distinct().toList());
    }

    @Example
    void the_grouping_of_the_same_parts_is_read_too() {
        List<Condition> groupings = groupings(3);
        assertThat(groupings).hasSize(183).doesNotHaveDuplicates();
        assertThat(groupings.stream().map(Wording.in(Language.ENGLISH)::condition))
                .doesNotHaveDuplicates();
        assertThat(groupings.stream().map(grouping -> printed(grouping, Language.ENGLISH)))
                .doesNotHaveDuplicates();
    }

    /** All of one claim, alone or twice, up to a depth. */
    private static List<Condition> groupings(int depth) {
        List<Condition> result = new ArrayList<>(List.of(new Condition.Attested(AUDIT)));
        if (depth > 0) {
            List<Condition> parts = groupings(depth - 1);
            for (Condition first : parts) {
                result.add(new Condition.All(ImmutableList.of(first)));
                parts.forEach(second -> result.add(new Condition.All(ImmutableList.of(first, second))));
            }
        }
        return result;
    }

    private static String printed(Condition condition, Language language) {
        Page page = new Page();
        Wording.in(language).conditions().of(condition).print(page, 0, "");
        return page.toString();
    }
}
