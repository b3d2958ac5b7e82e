package org.klynge.examples.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dossiers on the line, from file to output. */
class AssessBoundaryTest {

    @TempDir
    Path folder;

    private String assessed(String score) throws IOException {
        Path file = folder.resolve("dossier.yaml");
        Files.writeString(file, """
                cluster: { id: line }
                assessments:
                  - { id: gold, catalogue: esca-gold-2013, date: 2016-03-01, reported-score: %s }
                """.formatted(score));
        return file + "@2016-04-01";
    }

    @ParameterizedTest
    @CsvSource({
        "121 of 150,             MET,     false, 242/3 %,                            2/3 %",
        "120 of 150,             NOT_MET, true,  80 %,                               0 %",
        "119 of 150,             NOT_MET, false, 238/3 %,                            -2/3 %",
        "96000001 of 120000000,  MET,     false, 96000001/1200000 %,                 1/1200000 %",
        "80 %,                   UNKNOWN, false, more than 79 % and less than 81 %,  more than -1 % and less than 1 %",
        "81 %,                   MET,     false, more than 80 % and less than 82 %,  more than 0 % and less than 2 %",
    })
    void theScoreIsHeldAgainstMoreThan80(String score, String verdict, boolean contested, String known, String margin)
            throws IOException {
        JsonNode decision = Run.json(assessed(score)).get(0);
        JsonNode requirement = Run.requirement(decision, "esca/gold", "gold.score");
        assertThat(requirement.path("verdict").asText()).isEqualTo(verdict);
        assertThat(requirement.path("contested").asBoolean(!contested)).isEqualTo(contested);
        assertThat(Run.texts(decision.path("contested")).contains("gold.score")).isEqualTo(contested);
        assertThat(requirement.path("known").asText()).isEqualTo(known);
        assertThat(requirement.path("margin").asText()).isEqualTo(margin);
    }

    @Test
    void textShowsFractionsRoundedDownAndSaysSo() throws IOException {
        assertThat(words("121 of 150"))
                .contains("known: 80.66 % (rounded down); threshold: more than 80 %; margin: +0.66 % (rounded down)")
                .contains("reported: 121 points of 150; examined: 31 indicators");
        assertThat(words("119 of 150"))
                .contains("known: 79.33 % (rounded down); threshold: more than 80 %; margin: -0.67 % (rounded down)")
                .doesNotContain("gold.score=reading-1");
    }

    /** The page without its line breaks, so that what is looked for may be wrapped. */
    private String words(String score) throws IOException {
        return Run.of(assessed(score)).out().replaceAll("\\s+", " ");
    }

    @Test
    void textTellsWhichReadingWouldSayOtherwise() throws IOException {
        assertThat(words("120 of 150"))
                .contains("known: 80 %; threshold: more than 80 %; on the line, which is not enough")
                .contains("at least 80 %; verdict: met Contested: another published reading gives another verdict.")
                .contains("- By the reading gold.score=reading-1, the verdict on gold.score would be: met.")
                .contains("Software-Cluster, 2013: 128 of 150 points");
    }
}
