package org.klynge.examples.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessInputTest {

    @TempDir
    Path folder;

    private String good;

    @BeforeEach
    void writeGood() throws IOException {
        good = write("good.yaml", "cluster: { id: good }\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Runs on a bad file between two good ones, which are to be decided all the same. */
    private Run among(String bad) {
        Run run = Run.of("--date=2021-11-06", "--format=json", good, bad, Run.NSCC);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json()).hasSize(2);
        assertThat(run.json().at("/0/cluster").asText()).isEqualTo("good");
        assertThat(run.json().at("/1/cluster").asText()).isEqualTo("nscc");
        return run;
    }

    @Test
    void allIsWell() {
        Run run = Run.of(Run.NSCC + "@2021-11-06", Run.ENERGY_VALLEY + "@2015-01-05");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aSyntaxErrorIsLocated() throws IOException {
        String bad = write("bad.yaml", "cluster: { id: bad }\ngrants: [ { standing: esca/gold ]\n");
        Run run = among(bad);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.errors().get(0)).startsWith(bad + ":2:").contains("this is not YAML");
    }

    @Test
    void everyProblemOfContentIsLocated() throws IOException {
        String bad = write("bad.yaml", "cluster: { id: bad, nme: Bad }\nprofiles:\n  - { date: 2021-13 }\n");
        Run run = among(bad);
        assertThat(run.errors()).hasSize(2);
        assertThat(run.errors().get(0)).startsWith(bad + ":1:21: ").contains("'nme'", "'name'");
        assertThat(run.errors().get(1)).startsWith(bad + ":3:").contains("2021-13");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(among("nowhere.yaml").errors())
                .containsExactly("nowhere.yaml:1:1: cannot be read: there is no such file");
    }

    @Test
    void aFolderIsNoDossier() {
        assertThat(among(folder.toString()).errors())
                .singleElement()
                .asString()
                .startsWith(folder + ":1:1: cannot be read: ");
    }

    @Test
    void twoReadingsOfOneThingAreRefused() {
        Run run = Run.of(good, "--reading=gold.score=reading-1", "--reading=gold.score=default");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("--reading: 'gold.score=reading-1' and 'gold.score=default' are readings of the same thing");
    }

    @Test
    void aDayWithinTheYearInWhichTheFirstEditionBeginsIsDecided() {
        // Only the year is published in which the programme began.
        assertThat(Run.json(good + "@2002-04-15", "--scheme=nic")
                        .findValue("mayHaveNoEdition")
                        .asBoolean())
                .isTrue();
        assertThat(Run.of("--help").out()).contains("conflict").doesNotContain("where nothing is known");
    }

    @Test
    void aDayBeforeAnyEditionIsAProblemOfItsDossier() {
        Run run = among(good + "@2010-01-01");
        assertThat(run.errors())
                .singleElement()
                .asString()
                .startsWith(good + ":1:1: no edition of esca-labels is in force on 2010-01-01; known: 2012 (");
    }

    @Test
    void nothingDecidedIsAnEmptyArray() {
        Run run = Run.of("nowhere.yaml", "--format=json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().isArray()).isTrue();
        assertThat(run.json()).isEmpty();
    }

    @Test
    void aNameWithLineBreaksStaysOnOneLine() {
        assertThat(Run.of("no\nwhere.yaml").errors())
                .containsExactly("no where.yaml:1:1: cannot be read: there is no such file");
    }

    @Test
    void aFileThatBearsTheWholeNameIsRead() throws IOException {
        String whole = write("good.yaml@2015-01-05", "cluster: { id: whole }\n");
        assertThat(Run.json(whole, "--date=2021-11-06").at("/0/cluster").asText())
                .isEqualTo("whole");
        assertThat(Run.json(whole, "--date=2021-11-06").at("/0/date").asText()).isEqualTo("2021-11-06");
    }

    @Test
    void onlyTheLastSignBeginsTheDay() throws IOException {
        String odd = write("a@b.yaml", "cluster: { id: odd }\n");
        assertThat(Run.json(odd + "@2015-01-05").at("/0/date").asText()).isEqualTo("2015-01-05");
        assertThat(Run.json(odd, "--date=2021-11-06").at("/0/cluster").asText()).isEqualTo("odd");
    }

    @Test
    void whatIsNoDayIsPartOfTheName() {
        assertThat(Run.of(good + "@2021-11").errors())
                .containsExactly(good + "@2021-11:1:1: cannot be read: there is no such file; "
                        + "a day behind '@' is written like 2021-11-06, not '2021-11'");
    }

    @Test
    void aNameThatBeginsWithTheSignIsAName() throws IOException {
        write("list", "--help\n");
        assertThat(Run.of("@" + folder.resolve("list")).errors())
                .singleElement()
                .asString()
                .startsWith("@" + folder.resolve("list") + ":1:1: cannot be read: ");
    }

    @Test
    void theDayIsToday() {
        Run run = Run.on(LocalDate.of(2016, 2, 29), good, good + "@2021-11-06", "--format=json");
        assertThat(run.json().at("/0/date").asText()).isEqualTo("2016-02-29");
        assertThat(run.json().at("/1/date").asText()).isEqualTo("2021-11-06");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--scheme=esca  | 'esca' is not known; expected one of [esca-labels, nic]",
                "--assume=luck  | 'luck' is not known; expected one of [",
                "--assume=luck  | gold.minimums, eligibility,",
                "--purpose=win  | 'win' is not known; expected one of [award, apply, renew, keep]",
                "--format=xml   | 'xml' is not known; expected one of [text, json]",
                "--date=2021-11 | '2021-11' is not one day",
                "--date=soon    | 'soon'",
                "--explain=much | 'much' is not known; expected one of [full, short, why-not]",
                "--edition=1999 | --edition: '1999' is not known; expected one of [2012, 2019-11]",
                "--reading=x    | 'x' is no choice of a reading; expected a requirement",
                "--reading=x=y  | --reading: 'x=y' is not known; expected one of [",
                "--reading=x=y  | gold.score=default, gold.score=reading-1",
                "--bogus        | --bogus",
            })
    void aWrongOptionIsTold(String option, String message) {
        Run run = Run.of(good, option);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors().get(0)).contains(message);
    }

    @Test
    void aDossierIsNeeded() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("DOSSIER");
    }

    @Test
    void helpIsShown() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: assess", "--scheme=ID", "(default: esca-labels)");
    }
}
