package org.klynge.examples.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.standing.Grant;
import org.klynge.standing.LabelLevel;

/** Every dossier that comes with the example is in order, and no rule denies a label that was given. */
class DossiersTest {

    private static final LocalDate AFTER_ALL = LocalDate.of(2026, 1, 1);

    static List<String> names() {
        return Dossiers.names();
    }

    /** Every label on record, on the last day on which it may have been given. */
    static Stream<Arguments> labels() {
        return names().stream()
                .flatMap(name -> Dossiers.read(name).grants().stream()
                        .filter(grant -> grant.standing() instanceof LabelLevel)
                        .map(grant ->
                                Arguments.of(name, grant, grant.from().latest().orElse(AFTER_ALL))));
    }

    @Test
    void there_is_one_for_each_cluster_with_a_published_label_or_status() {
        assertThat(names())
                .containsExactly(
                        "arctic-cluster-team",
                        "basque-energy-cluster",
                        "construction-city-cluster",
                        "energy-valley",
                        "gce-node",
                        "gce-ocean-technology",
                        "green-tech-cluster",
                        "heidner-biocluster",
                        "hemp-cluster",
                        "made",
                        "mineralklynge-norge",
                        "nce-systems-engineering-kongsberg",
                        "nscc",
                        "paper-province",
                        "pole-vehicule-du-futur",
                        "rohealth",
                        "software-cluster",
                        "tunnel-safety-cluster");
    }

    @ParameterizedTest
    @MethodSource("names")
    void it_is_read_without_problems_and_holds_something(String name) {
        assertThat(Dossiers.parsed(name).problems()).isEmpty();
        assertThat(Dossiers.read(name).grants()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void it_is_assessed_on_the_command_line(String name) {
        Run run = Run.of("dossiers/" + name + ".yaml");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(Dossiers.read(name).cluster().name());
    }

    @ParameterizedTest
    @MethodSource("labels")
    void a_label_that_was_given_is_never_denied(String name, Grant label, LocalDate day) {
        Dossier dossier = Dossiers.read(name);
        Decision decision = Klynge.standard().decide(EscaLabels.SCHEME, dossier, day);
        assertThat(decision.verdict(label.standing())).isNotEqualTo(Verdict.NOT_MET);
        assertThat(decision.conflicts()).isEmpty();
        assertThat(decision.failures()).isEmpty();
    }
}
