package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A dossier in which every key stands: what is read comes out again, to the letter. */
class WholeDossierTest {

    private static final String WHOLE = """
            cluster:
              id: nscc
              name: Norwegian Smart Care Cluster
              country: "NO"
              founded: 2014
              head-office: Stavanger
              technology-area: Health
              nodes:
                - place: Grimstad
                  region: Agder
                - place: Stavanger
              earlier-names:
                - name: Arena Velferdsteknologi
                  until: 2014
              merged-into:
                cluster: other
                date: 2024-01-01
            profiles:
              - date: 2021-10
                participants: 251
                team-fte: 7.5
            assessments:
              - id: gold-2021
                catalogue: esca-gold-2013
                date: 2021-10-16
                assessors:
                  - name: A. Person
                    country: SE
                    organisation: ESCA
                reported-score: 128 of 150
                of: 150
                ratings:
                  "1.1.0": 4 of 5
                recommendations:
                  - Write it down.
              - id: gold-2022
                catalogue: esca-gold-2013
                reported-score:
                  percent: "95.0"
                  rounded: nearest
            attestations:
              - claim: gold.minimums
                holds: false
                by: ESCA
                date: 2021-11
                assessment: gold-2021
            grants:
              - standing: esca/gold
                from: 2021-11-06
                until: 2023-11-05
                by: ESCA
                assessment: gold-2021
            incomplete:
              - assessments: esca-bronze-33
              - grants: nic/arena
            """;

    @Test
    void it_comes_back() {
        assertThat(DossierWriter.toYaml(Documents.dossier(WHOLE).orThrow())).isEqualTo(WHOLE);
    }
}
