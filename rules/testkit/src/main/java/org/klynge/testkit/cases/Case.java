package org.klynge.testkit.cases;

import java.time.LocalDate;
import org.klynge.dossier.Dossier;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DossierWriter;

/**
 * A dossier that shows something of a scheme.
 *
 * @param name what it shows, such as {@code gold-without-gold.score}: fit for the name of a file
 * @param dossier the dossier
 * @param day the day that is asked for
 * @param decision what is decided on it
 */
public record Case(String name, Dossier dossier, LocalDate day, Decision decision) {

    /**
     * The dossier as a document.
     *
     * @return YAML that readers of dossiers give back as an equal dossier
     */
    public String toYaml() {
        return DossierWriter.toYaml(dossier);
    }
}
