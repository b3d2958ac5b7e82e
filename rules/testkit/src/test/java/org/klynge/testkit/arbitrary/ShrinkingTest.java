package org.klynge.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.Scheme;

/** A dossier by which a property fails comes down to what a person can read. */
class ShrinkingTest {

    private static final Scheme LABELS = Klynge.ruleBook().edition(EscaLabels.SCHEME, "2019-11");
    private static final Decider DECIDER = Klynge.standard().underEdition(LABELS.edition());

    /** As if the property were: no cluster reaches the score for gold. */
    private static boolean fails(Shrinkable<Dossier> dossier) {
        return DECIDER.decide(EscaLabels.SCHEME, dossier.value(), LocalDate.of(2024, 1, 1))
                        .requirement("gold.score")
                        .verdict()
                == Verdict.MET;
    }

    @Example
    void a_dossier_with_a_score_comes_down_to_a_few_statements() {
        Shrinkable<Dossier> failing = AnyDossier.dossiersFor(LABELS).generator(1_000).stream(new Random())
                .filter(ShrinkingTest::fails)
                .findFirst()
                .orElseThrow();
        Optional<Shrinkable<Dossier>> smaller = Optional.of(failing);
        while (smaller.isPresent()) {
            failing = smaller.get();
            smaller = smaller(failing);
        }
        Dossier least = failing.value();
        assertThat(least.assessments()).isNotEmpty();
        int statements = least.assessments().size()
                + least.profiles().size()
                + least.grants().size()
                + least.attestations().size();
        // Seldom a second assessment stays, or a grant that tells the day of the first.
        assertThat(statements).as(least.toString()).isLessThanOrEqualTo(8);
    }

    private static Optional<Shrinkable<Dossier>> smaller(Shrinkable<Dossier> failing) {
        return failing.shrink()
                .filter(each -> each.distance().compareTo(failing.distance()) < 0)
                .filter(ShrinkingTest::fails)
                .findFirst();
    }
}
