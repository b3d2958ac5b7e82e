package org.klynge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.testkit.law.Lagoon;
import org.klynge.testkit.refinement.Refinement;
import org.klynge.testkit.refinement.Refinements;

/** The law of refinements is tried on one's own days, by one's own decider. */
class LawRefinementsTest {

    private static final LocalDate DAY = LocalDate.of(2031, 7, 19);

    /** It is assumed that the board finds the cluster sound, which a denial contradicts. */
    private static final class Assuming implements SchemeLaws {
        @Override
        public RuleBook ruleBook() {
            return Lagoon.sound();
        }

        @Override
        public String scheme() {
            return Lagoon.SCHEME;
        }

        @Override
        public ImmutableSet<LocalDate> days() {
            return ImmutableSet.of(DAY);
        }

        @Override
        public Decider decider() {
            return SchemeLaws.super.decider().assuming("sound");
        }
    }

    @Example
    void they_are_free_of_conflicts_by_the_decider_on_the_days() {
        Assuming laws = new Assuming();
        Decider decider = laws.decider();
        List<Refinement> refinements = laws.lawRefinements().generator(1_000).stream(new Random())
                .limit(100)
                .map(Shrinkable::value)
                .toList();
        assertThat(refinements).allSatisfy(refinement -> {
            assertThat(refinement.day()).isEqualTo(DAY);
            assertThat(Refinements.isFreeOfConflicts(refinement.refined(), decider, Lagoon.SCHEME, DAY))
                    .isTrue();
        });
    }
}
