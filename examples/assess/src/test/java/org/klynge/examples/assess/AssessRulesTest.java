package org.klynge.examples.assess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of one's own, from files, without a line of Java. */
class AssessRulesTest {

    private static final String RULES = "--rules=rules/vestland-maritime.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"en, Observer", "nb, Observatør", "nl, Waarnemer"})
    void are_printed_as_a_page(String language, String observer) {
        Run run = Run.of(RULES, "--print-scheme=vestland-maritime", "--date=2027-05-01", "--language=" + language);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(observer, "partner.indicators", "[1]", "1 = 20", "2027-spring");
    }

    @Test
    void decide() throws IOException {
        Path dossier = folder.resolve("old.yaml");
        Files.writeString(dossier, """
                cluster: { id: old, founded: 2010-05-01 }
                profiles:
                  - { date: 2027-01, turnover: 40 million NOK, public-funding: 20000000 NOK }
                assessments:
                  - { id: one, catalogue: esca-bronze-33, date: 2024-08-31 }
                  - { id: two, catalogue: esca-bronze-36, date: 2026-02-28 }
                grants:
                  - { standing: vestland/observer, from: 2027-01-01, until: 2027-12-31 }
                attestations:
                  - { claim: vestland.seat, holds: true, by: Vestland fylkeskommune, date: 2027-02-01 }
                """, UTF_8);
        // Exactly 18 months between the two, exactly half of the turnover, and a year on its last day.
        Run run = Run.of(RULES, "--scheme=vestland-maritime", dossier + "@2027-12-31");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("[+] Observer: yes", "[-] Partner: no", "[+] It holds Silver or a higher label")
                .contains("[+] It was an observer for a year", "[-] At least three of the indicators");
    }

    @Test
    void with_a_slip_are_told_of_with_its_place() throws IOException {
        Path rules = folder.resolve("slip.yaml");
        Files.writeString(
                rules,
                Files.readString(Path.of("rules/vestland-maritime.yaml"))
                        .replace("between: 18 months", "between: 18 %"),
                UTF_8);
        Run run = Run.of("--rules=" + rules, "--print-scheme=vestland-maritime");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .singleElement()
                .asString()
                .matches(
                        ".*slip\\.yaml:\\d+:\\d+: between: .*'18 %' is not a quantity in months; expected a form such as.*");
    }
}
