package org.klynge.rules;

import java.time.LocalDate;
import org.klynge.dossier.Dossier;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;

/** Real clusters as their publications describe them, no more. */
final class NamedCases {

    /** Norwegian Smart Care Cluster: the gold assessment and what was held around it. */
    static final String SMART_CARE = """
            cluster: { id: nscc, name: Norwegian Smart Care Cluster, country: NO }
            assessments:
              - { id: gold-2021, catalogue: esca-gold-2013, date: 2021-10, reported-score: 95 % }
            grants:
              - { standing: nic/arena, from: 2014, until: 2019-11-08 }
              - { standing: nic/arena-pro, from: 2019-11-08 }
              - { standing: esca/gold, from: 2021-11-06, assessment: gold-2021 }
              - { standing: nic/nce-mark, from: 2021-11-06 }
            """;

    /** What ESCA would have to say for the gold to be certain. */
    static final String CONFIRMATION = """
            attestations:
              - { claim: gold.minimums, holds: true, by: ESCA, date: 2021-11-06, assessment: gold-2021 }
              - { claim: eligibility, holds: true, by: ESCA, date: 2021-11-06 }
            """;

    /** Energy Valley in Groningen, benchmarked by January 2015. */
    static final String ENERGY_VALLEY = """
            cluster: { id: energy-valley-nl, name: Energy Valley, country: NL }
            assessments:
              - { id: benchmarking, catalogue: esca-bronze-33, date: by 2015-01-05 }
            attestations:
              - { claim: bronze.core-criteria, holds: true, by: ESCA, date: by 2015-01-05, assessment: benchmarking }
            """;

    private NamedCases() {}

    static Dossier dossier(String... parts) {
        return DossierReader.of(Klynge.ruleBook())
                .read(DocumentSource.of("case", String.join("", parts)))
                .orThrow();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
