package org.klynge.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.audit.ContentHash;
import org.klynge.rules.audit.DecisionRecord;
import org.klynge.rules.audit.Replay;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.DecisiveReading;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.nic.Nic;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.testkit.arbitrary.AnyDossier;

/** Whatever the dossier, a record says what its decision says, is read back as it was and is confirmed. */
class RecordLawTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 6);

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_record_is_read_back_as_it_was(@ForAll("dossiers") Dossier dossier, @ForAll("schemes") String scheme) {
        Decider decider = Klynge.standard();
        DecisionRecord record = DecisionRecord.of(decider, decider.decide(scheme, dossier, DAY));
        DecisionRecord read = read(record.toJson());
        assertThat(read).isEqualTo(record);
        assertThat(read.toJson()).isEqualTo(record.toJson());
        assertThat(Replay.of(read, decider).differences()).isEmpty();
        assertThat(Replay.of(read, decider, dossier).differences()).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_a_dossier_changes_neither_its_hash_nor_what_a_replay_finds(
            @ForAll("dossiers") Dossier dossier, @ForAll("schemes") String scheme) {
        Dossier backwards = backwards(dossier);
        assertThat(ContentHash.of(backwards)).isEqualTo(ContentHash.of(dossier));
        Decider decider = Klynge.standard();
        DecisionRecord record = DecisionRecord.of(decider, decider.decide(scheme, dossier, DAY));
        assertThat(Replay.of(record, decider, backwards).differences()).isEmpty();
    }

    private static Dossier backwards(Dossier dossier) {
        Dossier.Builder backwards = Dossier.builder().cluster(dossier.cluster());
        dossier.profiles().reverse().forEach(backwards::addProfile);
        dossier.assessments().reverse().forEach(backwards::addAssessment);
        dossier.attestations().reverse().forEach(backwards::addAttestation);
        dossier.grants().reverse().forEach(backwards::addGrant);
        dossier.incomplete().asList().reverse().forEach(backwards::addIncomplete);
        return backwards.build();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void two_dossiers_have_the_same_hash_only_where_they_say_the_same(
            @ForAll("dossiers") Dossier one, @ForAll("dossiers") Dossier other) {
        Decider decider = Klynge.standard();
        DecisionRecord record = DecisionRecord.of(decider, decider.decide(Nic.SCHEME, one, DAY));
        boolean same = Replay.of(record, decider, other).differences().isEmpty();
        assertThat(ContentHash.of(one).equals(ContentHash.of(other))).isEqualTo(same);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_record_says_of_readings_what_its_decision_says(
            @ForAll("dossiers") Dossier dossier, @ForAll("choices") ReadingChoice choice) {
        Decider decider = Klynge.standard().reading(choice);
        Decision decision = decider.decide(EscaLabels.SCHEME, dossier, LocalDate.of(2019, 11, 16));
        DecisionRecord record = DecisionRecord.of(decider, decision);
        assertThat(record.question().readings()).isEqualTo(decision.readings());
        for (DecisiveReading decisive : decision.decisive()) {
            assertThat(record.outcome()
                            .standings()
                            .get(decisive.standing().fullName())
                            .decisive())
                    .containsEntry(decisive.reading().toString(), decisive.verdict());
        }
        assertThat(read(record.toJson())).isEqualTo(record);
        assertThat(Replay.of(record, Klynge.standard()).differences()).isEmpty();
    }

    private static DecisionRecord read(String json) {
        return DecisionRecord.read(DocumentSource.of("record.json", json)).orThrow();
    }

    @Provide
    static Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiers(Klynge.ruleBook());
    }

    @Provide
    static Arbitrary<String> schemes() {
        return Arbitraries.of(EscaLabels.SCHEME, Nic.SCHEME);
    }

    @Provide
    static Arbitrary<ReadingChoice> choices() {
        return Arbitraries.of(Klynge.ruleBook().readings());
    }
}
