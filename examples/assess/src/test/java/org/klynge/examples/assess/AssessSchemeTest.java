package org.klynge.examples.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessSchemeTest {

    @ParameterizedTest
    @CsvSource({
        "en, European labels for cluster management excellence, Exactly:",
        "nb, Europeiske merker for fremragende klyngeledelse, Nøyaktig:",
        "nl, Europese labels voor excellent clustermanagement, Precies:",
    })
    void a_scheme_is_printed_in_a_language(String language, String title, String word) {
        Run run = Run.of("--print-scheme=esca-labels", "--language=" + language);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(title + "\n===").contains(word, "2019-11", "gold.score");
    }

    @Test
    void without_a_language_it_is_english() {
        assertThat(Run.of("--print-scheme=esca-labels"))
                .isEqualTo(Run.of("--print-scheme=esca-labels", "--language=en"));
    }

    @Test
    void the_edition_is_that_of_the_day() {
        assertThat(Run.of("--print-scheme=esca-labels", "--date=2015-01-05").out())
                .contains("\nEdition:    2012\n");
        assertThat(Run.on(LocalDate.of(2015, 1, 5), "--print-scheme=esca-labels")
                        .out())
                .contains("\nEdition:    2012\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--print-scheme=esca                       | 'esca' is not known; expected one of [esca-labels, nic]",
                "--print-scheme=nic --date=2001-12-31      | no edition of nic is in force on 2001-12-31; known: 2002 (",
                "--print-scheme=nic --language=no          | language: 'no' is not known; expected one of [en, nb, nl]",
                "--print-scheme=nic dossiers/nscc.yaml     | remove [dossiers/nscc.yaml]",
                "--language=nb                             | expected at least one DOSSIER[@DATE], or --print-scheme",
            })
    void what_cannot_be_printed_is_told(String arguments, String message) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors().get(0)).contains(message);
    }
}
