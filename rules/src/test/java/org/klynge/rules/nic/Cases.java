package org.klynge.rules.nic;

import java.time.LocalDate;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.scheme.Purpose;
import org.klynge.standing.ProgramStatus;

/** Clusters of the Norwegian programme, as tables write them. */
final class Cases {

    private Cases() {}

    /** A status of the ladder, by its short name. */
    static ProgramStatus status(String name) {
        return ProgramStatus.of("nic/" + name);
    }

    /** A dossier of some grants, such as {@code arena 2015-01-01} or {@code esca/gold 2019-01-01 to 2020-12-31}. */
    static Dossier holding(String grants, String... more) {
        StringBuilder document = new StringBuilder("cluster: { id: x, name: X }\n");
        if (!grants.isBlank()) {
            document.append("grants:\n");
            for (String grant : grants.split(",", -1)) {
                String[] words = grant.strip().split(" ", -1);
                String standing = words[0].contains("/") ? words[0] : "nic/" + words[0];
                document.append("  - { standing: ")
                        .append(standing)
                        .append(", from: ")
                        .append(words[1]);
                document.append(words.length > 2 ? ", until: " + words[3] + " }\n" : " }\n");
            }
        }
        return dossier(document + String.join("", more));
    }

    static Dossier dossier(String document) {
        return DossierReader.of(Klynge.ruleBook())
                .read(DocumentSource.of("case", document))
                .orThrow();
    }

    /** A decision in which some claims are taken to hold, separated by blanks. */
    static Decision decision(Dossier dossier, Purpose purpose, LocalDate day, String claims) {
        String[] assumed = claims.isBlank() ? new String[0] : claims.strip().split(" ", -1);
        return Klynge.standard().forPurpose(purpose).assuming(assumed).decide(Nic.SCHEME, dossier, day);
    }
}
