package org.klynge.examples.assess;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessTextTest {

    @TempDir
    Path folder;

    @Test
    void theHeadingAndTheOutcomeComeFirst() {
        assertThat(Run.of(Run.NSCC + "@2021-11-06").out().lines().limit(6))
                .containsExactly(
                        "-".repeat(96),
                        "Norwegian Smart Care Cluster",
                        "European labels for cluster management excellence, edition 2019-11",
                        "Asked: what does it qualify for on 2021-11-06? (award)",
                        "-".repeat(96),
                        "Possible, not certain: Gold. At least: nothing.");
    }

    @Test
    void eachStandingTellsWhatWouldSettleItAndWhatIsKnown() {
        assertThat(Run.of(Run.NSCC + "@2021-11-06").out())
                .contains("\n[?] Gold: not known\n")
                .contains("last day:\n    2023-10-31")
                .contains("\n    To settle: gold.minimums, eligibility\n")
                .contains("\n    [+] The total score of the gold assessment is over 80 %. (gold.score, reported [")
                .contains("known: more than 94 % and less than 96 %; wanted: more than 80 %; margin: more than 14 %")
                .contains("from assessments[gold-2021] (2021-10), reported: 95 %, examined: 31 indicators")
                .contains("\nMissing\n")
                .contains("\n  gold.minimums  ")
                .contains("\nSources\n  [1] ");
    }

    @Test
    void whatIsNotThereIsNotMentioned() {
        assertThat(Run.of(Run.ENERGY_VALLEY + "@2015-01-05").out())
                .doesNotContain("\nMissing", "\nContested", "\nConflicts", "\nAssumed", "Cautious");
    }

    @Test
    void energyValleyReadsAsItWasPublished() {
        assertThat(Run.of(Run.ENERGY_VALLEY + "@2015-01-05").out())
                .contains("\nCertain: Bronze.\n")
                .contains(
                        "\n[+] Bronze: yes\n    If given on this day: valid for 2 years from the month of the assessment")
                .contains("examined: 33 indicators (esca-bronze-33)")
                .contains("told only, decides nothing)\n        confirmed by ESCA: attestations[0] (by 2015-01-05)")
                .contains("\n[-] Gold: no\n")
                .contains("not assessed: no gold assessment on record; wanted: more than 80 %");
    }

    @Test
    void certainObstaclesComeBeforeOpenOnes() {
        String silver = Run.of(Run.ENERGY_VALLEY + "@2015-01-05").out();
        silver = silver.substring(silver.indexOf("[-] Silver"), silver.indexOf("[-] Gold"));
        assertThat(silver).containsSubsequence("[-] The second benchmarking", "[?] Three areas of improvement");
        String gold = Run.of(Run.NSCC + "@2021-11-06").out();
        gold = gold.substring(gold.indexOf("[?] Gold"));
        assertThat(gold).containsSubsequence("[?] Every indicator", "[+] The total score");
    }

    @Test
    void assumptionsAreInTheOutcomeAndListed() {
        assertThat(Run.of(Run.NSCC + "@2021-11-06", "--assume=gold.minimums", "--assume=eligibility")
                        .out())
                .contains("\nCertain: Gold, assuming gold.minimums and eligibility.\n")
                .contains("\n        assumed: gold.minimums\n")
                .contains("\nAssumed\n  gold.minimums, eligibility\n");
    }

    @Test
    void grantsAreShownWithTheirDays() {
        assertThat(Run.of(Run.NSCC + "@2021-11-06", "--scheme=nic").out())
                .contains("\nCertain: NCE (mark).\n")
                .contains("grants[4] of esca/gold: runs on the day (from 2021-11-06, until 2023-10-31)");
        assertThat(Run.of(Run.NSCC + "@2019-12-01", "--scheme=nic").out())
                .contains("\n[-] NCE (mark): no\n")
                .contains("grants[4] of esca/gold: does not run on the day");
    }

    @Test
    void conflictsShowBothPlaces() throws IOException {
        Path file = folder.resolve("clash.yaml");
        Files.writeString(file, """
                cluster: { id: clash }
                profiles:
                  - { date: 2021-10-01, committed-participants: 14 }
                  - { date: 2021-10-01, committed-participants: 20 }
                """);
        assertThat(Run.of(file + "@2021-11-06").out()).contains("""

                        Conflicts: the dossier contradicts itself; nothing was decided by these
                          profile.committed-participants: profiles[0].committed-participants (2021-10-01) and
                          profiles[1].committed-participants (2021-10-01)
                        """);
        assertThat(Run.texts(Run.json(file + "@2021-11-06").at("/0/conflicts")))
                .containsExactly("profile.committed-participants");
    }

    @Test
    void namesAreShownOnOneLine() throws IOException {
        Path file = folder.resolve("other.yaml");
        Files.writeString(file, "cluster: { id: other, name: \"Other\\tcluster\" }\n");
        assertThat(Run.of(file + "@2021-11-06").out()).contains("\nOther cluster\n");
    }

    @Test
    void aPurposeWithoutRulesIsNotKnown() {
        assertThat(Run.of(Run.NSCC + "@2021-11-06", "--purpose=keep").out())
                .contains("Asked: what may it keep on 2021-11-06? (keep)")
                .contains("\nNot known: the rules state nothing for this purpose.\n")
                .doesNotContain("Gold: yes", "If given");
    }

    @Test
    void linesStayWithinThePageButForAddresses() {
        assertThat(Run.of(Run.NSCC + "@2021-11-06", Run.ENERGY_VALLEY + "@2015-01-05")
                        .out()
                        .lines())
                .allMatch(line -> line.length() <= 96 || line.strip().startsWith("http"));
    }

    @Test
    void theProgramWritesUtf8AndReturns() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, US_ASCII));
        try {
            Assess.main(new String[] {Run.NSCC + "@2021-11-06"});
        } finally {
            System.setOut(before);
        }
        assertThat(bytes.toString(UTF_8)).contains("Validé, 2021");
    }
}
