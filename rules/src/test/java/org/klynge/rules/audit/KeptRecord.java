package org.klynge.rules.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.klynge.dossier.Dossier;
import org.klynge.rules.decision.Decider;

/**
 * Writes the record that {@link ReplayTest} keeps: run it with the path of {@code record.json} beside the scheme that it is
 * about, on the oldest JDK that is supported. It is to be written anew only where the form of records or of hashes changes
 * on purpose: otherwise that test tells that records of yesterday are no longer confirmed.
 */
final class KeptRecord {

    private KeptRecord() {}

    /** A decision whose verdicts are certain but for one, so that no cleverer evaluation says anything else of it. */
    static DecisionRecord anew() {
        Decider decider = Reef.decider(Reef.SCHEME);
        Dossier dossier = Reef.dossier(Reef.with(Reef.DOSSIER, "between 2 and 6", "6"));
        return DecisionRecord.of(decider, decider.decide("reef", dossier, Reef.DAY));
    }

    /** Writes it to the path that is named. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), anew().toJson());
    }
}
