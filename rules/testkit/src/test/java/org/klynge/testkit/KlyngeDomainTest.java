package org.klynge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.audit.Difference;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.timeline.Held;
import org.klynge.testkit.refinement.Refinement;

/** A test names the domain, and every value of Klynge can be asked for. */
class KlyngeDomainTest {

    @Property(tries = 50)
    @Domain(KlyngeDomain.class)
    void a_dossier_can_be_asked_for(@ForAll Dossier dossier, @ForAll Verdict verdict, @ForAll PartialDate date) {
        assertThat(dossier.toBuilder().build()).isEqualTo(dossier);
        assertThat(verdict.both(verdict)).hasValue(verdict);
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property(tries = 30)
    @Domain(KlyngeDomain.class)
    void so_can_a_decision_a_scheme_and_a_refinement(
            @ForAll Decision decision, @ForAll Scheme scheme, @ForAll Refinement refinement) {
        assertThat(decision.standings().keySet())
                .isEqualTo(decision.scheme().ladder().standings());
        assertThat(scheme.ladder().standings()).containsAll(scheme.rules().keySet());
        assertThat(refinement.rough()).isNotEqualTo(refinement.refined());
    }

    @Property(tries = 10)
    @Domain(KlyngeDomain.class)
    void so_can_parts_of_what_is_decided_and_recorded(
            @ForAll Evidence evidence,
            @ForAll Held held,
            @ForAll Difference difference,
            @ForAll DocumentSource source) {
        assertThat(evidence).isInstanceOf(Record.class);
        assertThat(held.states()).isNotEmpty();
        assertThat(difference.before()).isNotEqualTo(difference.now());
        assertThat(source.name()).isEqualTo("dossier.yaml");
    }

    @Example
    void each_makes_values_that_are_not_all_alike() {
        Random random = new Random();
        for (Provider provider : Provider.all()) {
            assertThat(provider.arbitrary().generator(100).stream(random)
                            .limit(1_000)
                            .map(Shrinkable::value)
                            .distinct()
                            .limit(2))
                    .as(provider.toString())
                    .hasSize(2)
                    .doesNotContainNull();
        }
    }
}
