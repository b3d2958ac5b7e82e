package org.klynge.rules.audit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record says against itself: it was altered or damaged after it was made. */
final class Contradictions {

    private final DecisionRecord record;
    private final ImmutableList.Builder<Difference> found = ImmutableList.builder();

    private Contradictions(DecisionRecord record) {
        this.record = record;
    }

    static ImmutableList<Difference> in(DecisionRecord record) {
        Contradictions contradictions = new Contradictions(record);
        contradictions.hashes();
        contradictions.editions();
        return contradictions.found.build();
    }

    private void hashes() {
        if (!record.isIntact()) {
            add(
                    "hash of the record",
                    Optional.of(record.hash().sha256()),
                    RecordWriter.hashOf(record).sha256());
        }
        if (!record.dossier().isGenuine()) {
            add(
                    "hash of the dossier of the record",
                    Optional.of(record.dossier().hash().sha256()),
                    ContentHash.of(record.dossier().document().withoutOrder()).sha256());
        }
    }

    private void editions() {
        String scheme = record.question().scheme();
        String applied = record.outcome().edition();
        record.question()
                .edition()
                .filter(named -> !named.equals(applied))
                .ifPresent(named -> add("edition of " + scheme + " that was named", Optional.of(named), applied));
        Stream.concat(Stream.of(applied), record.outcome().otherEditions().keySet().stream())
                .filter(edition -> record.consulted().stream()
                        .noneMatch(hashes -> hashes.scheme().equals(scheme)
                                && hashes.edition().equals(edition)))
                .forEach(edition ->
                        add("hashes of " + scheme + " " + edition, Optional.empty(), "an outcome by this edition"));
    }

    private void add(String what, Optional<String> stated, String found) {
        this.found.add(new Difference(Difference.Kind.RECORD, what, stated, Optional.of(found), Optional.empty()));
    }
}
