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
                        "Norwegian Smart Care Cluster",
                        "=".repeat(28),
                        "European labels for cluster management excellence, edition 2019-11",
                        "Asked: what does it qualify for on 6 November 2021? (award)",
                        "",
                        "Possible, not certain: Gold. At least: nothing.");
    }

    @Test
    void eachStandingTellsWhatWouldSettleItAndWhatIsKnown() {
        assertThat(words(Run.NSCC + "@2021-11-06"))
                .contains(" [?] Gold: not known ")
                .contains(" Last day: 31 October 2023. ")
                .contains(" [+] The total score of the gold assessment is over 80 %. (gold.score: met) ")
                .contains(
                        "known: more than 94 % and less than 96 %; threshold: more than 80 %; margin: more than +14 %")
                .contains("from assessments[gold-2021] (October 2021); reported: 95 %")
                .contains("examined: 31 indicators (esca-gold-2013) Basis: reported by others [")
                .contains(
                        "Missing, and what would settle it: - ESCA or EUCLES confirms that gold.minimums is fulfilled")
                .contains(" Sources [1] ");
    }

    /** A page without its line breaks, so that what is looked for may be wrapped. */
    private static String words(String... arguments) {
        return Run.of(arguments).out().replaceAll("\\s+", " ");
    }

    @Test
    void whatIsNotThereIsNotMentioned() {
        assertThat(Run.of(Run.ENERGY_VALLEY + "@2015-01-05").out())
                .doesNotContain("Missing", "Readings that", "\nConflicts", "\nAssumed", "Cautious");
    }

    @Test
    void energyValleyReadsAsItWasPublished() {
        assertThat(words(Run.ENERGY_VALLEY + "@2015-01-05"))
                .contains(" Certain: Bronze. ")
                .contains(" [+] Bronze: yes If given on this day: 2 years, counted from the month of")
                .contains("examined: 33 indicators (esca-bronze-33)")
                .contains("met; only stated, decides nothing) confirmed by ESCA: attestations[0] (on or before")
                .contains(" [-] Gold: no ")
                .contains("not assessed: no \"gold\" assessment is on record; threshold: more than 80 %");
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
                .contains("\nCertain: Gold. Assumed: gold.minimums and eligibility.\n")
                .contains("\n        assumed: gold.minimums\n")
                .contains("\nAssumed\n  - gold.minimums\n  - eligibility\n");
    }

    @Test
    void grantsAreShownWithTheirDays() {
        assertThat(words(Run.NSCC + "@2021-11-06", "--scheme=nic"))
                .contains(" Certain: NCE (mark). ")
                .contains("grants[5], esca/gold, is in force on the day;"
                        + " first day: 6 November 2021; last day: 31 October 2023");
        assertThat(words(Run.NSCC + "@2019-12-01", "--scheme=nic"))
                .contains(" [-] NCE (mark): no ")
                .contains("grants[5], esca/gold, is not in force on the day");
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
        assertThat(words(file + "@2021-11-06"))
                .contains("Conflicts: the dossier contradicts itself; nothing was decided by these"
                        + " - profile.committed-participants: profiles[0].committed-participants (1 October 2021)"
                        + " and profiles[1].committed-participants (1 October 2021)");
        assertThat(Run.texts(Run.json(file + "@2021-11-06").at("/0/conflicts")))
                .containsExactly("profile.committed-participants");
    }

    @Test
    void namesAreShownOnOneLine() throws IOException {
        Path file = folder.resolve("other.yaml");
        Files.writeString(file, "cluster: { id: other, name: \"Other\\tcluster\" }\n");
        assertThat(Run.of(file + "@2021-11-06").out()).startsWith("Other cluster\n===");
    }

    @Test
    void aPurposeWithoutRulesIsNotKnown() {
        assertThat(Run.of(Run.NSCC + "@2021-11-06", "--purpose=keep").out())
                .contains("Asked: what may it keep on 6 November 2021? (keeping)")
                .contains("\nNot known: the rules state nothing for this purpose.\n")
                .doesNotContain("Gold: yes", "If given");
    }

    @Test
    void linesStayWithinThePageButForAddresses() {
        assertThat(Run.of(Run.NSCC + "@2021-11-06", Run.ENERGY_VALLEY + "@2015-01-05")
                        .out()
                        .lines())
                .allMatch(line -> line.length() <= 100 || line.strip().startsWith("http"));
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

    @Test
    void theLanguageAndTheDetailAreAskedFor() {
        assertThat(words(Run.NSCC + "@2021-11-06", "--language=nb", "--explain=why-not"))
                .contains("Mulig, men ikke sikkert: Gull. Minst: ingenting. Forsiktig: ")
                .contains(" [?] Bronse: ikke kjent ")
                .contains("[?] Alle indikatorer med minstekrav når kravet. (gold.minimums: ikke kjent)")
                .doesNotContain("gold.score", "Kilder");
        assertThat(Run.of(Run.ENERGY_VALLEY + "@2015-01-05", "--language=nl", "--explain=short")
                        .out())
                .contains("\n[+] Brons: ja \u2013 aan alle eisen is voldaan\n")
                .contains("\n[-] Goud: nee \u2013 niet voldaan: gold.score en gold.minimums\n");
    }

    @Test
    void anotherReadingIsFollowed() {
        assertThat(words(
                        Run.NSCC + "@2021-11-06",
                        "--reading=gold.score=reading-1",
                        "--reading=esca/bronze=assessment-day"))
                .contains(" Readings were chosen: esca/bronze=assessment-day and gold.score=reading-1. ")
                .contains("[gold.score=reading-1] (gold.score: met)");
    }

    @Test
    void anEditionIsNamedWhateverTheDay() {
        assertThat(Run.of(Run.NSCC + "@2021-11-06", "--edition=2012").out())
                .contains("excellence, edition 2012\nThis edition was named; the day did not pick it.\n");
        assertThat(Run.json(Run.NSCC + "@2009-11-06", "--edition=2012")
                        .at("/0/editionNamed")
                        .asBoolean(false))
                .isTrue();
    }
}
