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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
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

    private static String printed(Condition condition, Language language) {
        Page page = new Page();
        Wording.in(language).conditions().of(condition).print(page, 0, "");
        return page.toString();
    }
}
