package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.standing.Standing;

/** What the built-in schemes say of themselves, in every language. */
class BuiltInSchemesTest {

    static Stream<Arguments> pages() {
        return Klynge.ruleBook().schemes().stream()
                .flatMap(scheme -> Stream.of(Language.values()).map(language -> Arguments.of(scheme, language)));
    }

    private static Stream<Requirement> requirements(Scheme scheme) {
        return scheme.rules().values().stream().flatMap(rules -> rules.requirements().values().stream());
    }

    private static Set<Source> sources(Scheme scheme) {
        ImmutableSet.Builder<Source> sources = ImmutableSet.builder();
        sources.addAll(scheme.inForce().sources());
        requirements(scheme).forEach(requirement -> {
            sources.addAll(requirement.sources());
            requirement.otherReadings().forEach(reading -> sources.addAll(reading.sources()));
        });
        scheme.rules().values().forEach(rules -> rules.validity().ifPresent(runs -> sources.addAll(runs.sources())));
        return sources.build();
    }

    /** The page without its line breaks, so that what is looked for may be wrapped. */
    private static String words(Scheme scheme, Language language) {
        return SchemeText.of(scheme, language).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everything_is_on_the_page(Scheme scheme, Language language) {
        String words = words(scheme, language);
        assertThat(words).contains(scheme.title(language.code()), scheme.id(), scheme.edition());
        assertThat(scheme.ladder().standings()).extracting(Standing::fullName).allMatch(words::contains);
        assertThat(requirements(scheme).map(Requirement::id)).isNotEmpty().allMatch(words::contains);
        assertThat(requirements(scheme).map(requirement -> requirement.says(language.code())))
                .allMatch(words::contains);
        assertThat(sources(scheme)).isNotEmpty().allSatisfy(source -> {
            assertThat(words).contains("] " + source.title());
            source.url().ifPresent(url -> assertThat(words).contains(" " + url + " "));
        });
        assertThat(scheme.assessments().stream()
                        .flatMap(series -> series.catalogues().stream())
                        .flatMap(catalogue -> catalogue.sources().stream()))
                .allSatisfy(source -> assertThat(words).contains("] " + source.title()));
        assertThat(scheme.claims()).isNotEmpty().allMatch(claim -> words.contains(claim.name()));
        assertThat(scheme.assessments().stream().flatMap(series -> series.catalogues().stream()))
                .extracting(IndicatorCatalogue::id)
                .allMatch(words::contains);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_left_unresolved(Scheme scheme, Language language) {
        assertThat(SchemeText.of(scheme, language)).doesNotContain("{", "}", "null", "[]", "\u00a0", "\t", "\r");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lines_stay_within_the_page_but_for_addresses(Scheme scheme, Language language) {
        assertThat(SchemeText.of(scheme, language))
                .endsWith("_\n")
                .satisfies(page -> assertThat(page.lines())
                        .allMatch(line -> line.length() <= 100 || line.strip().startsWith("http"))
                        .noneMatch(line -> line.endsWith(" ")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_sentence_of_a_built_in_scheme_is_translated(Scheme scheme, Language language) {
        if (language != Language.ENGLISH) {
            assertThat(scheme.translations()).containsKey(language.code());
            assertThat(requirements(scheme))
                    .allMatch(requirement -> requirement.translations().containsKey(language.code()));
            assertThat(scheme.rules().values()).allMatch(rules -> rules.titles().containsKey(language.code()));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_source_of_a_built_in_scheme_has_an_address(Scheme scheme, Language language) {
        assertThat(requirements(scheme))
                .allMatch(requirement -> !requirement.sources().isEmpty());
        assertThat(Stream.concat(sources(scheme).stream(), scheme.calls().sources()))
                .allMatch(source ->
                        source.url().filter(url -> url.startsWith("http")).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, examines 18 of them; leaves out 9; of 4 this is not known",
        "BOKMAL, undersøker 18 av dem; utelater 9; for 4 er det ikke kjent",
        "DUTCH, onderzoekt 18 ervan; laat 9 weg; van 4 is dat niet bekend",
    })
    void the_page_tells_how_much_of_the_gold_catalogue_the_silver_audit_covers(Language language, String told) {
        assertThat(Klynge.ruleBook().schemes())
                .filteredOn(scheme -> scheme.id().equals(EscaLabels.SCHEME))
                .hasSize(2)
                .allSatisfy(scheme ->
                        assertThat(words(scheme, language).replace(",", ";")).contains(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | Reported in use, first: 6 November 2014; last: on or after 1 January 2023.
            ENGLISH | Reported in use, first: 2012; last: January 2026.
            ENGLISH | Names of dimensions and indicators: 36, of which inferred: 0; without a source: 4.
            ENGLISH | Names of dimensions and indicators: 6, of which inferred: 6; without a source: 0.
            BOKMAL  | Omtalt som i bruk, første gang: 6. november 2014; siste gang: tidligst 1. januar 2023.
            BOKMAL  | Navn på dimensjoner og indikatorer: 36, derav utledet: 0; uten kilde: 4.
            DUTCH   | Als in gebruik gemeld, voor het eerst: 6 november 2014; voor het laatst: op of na 1 januari 2023.
            DUTCH   | Namen van dimensies en indicatoren: 36, waarvan afgeleid: 0; zonder bron: 4.
            """)
    void the_page_tells_since_when_catalogues_are_reported_and_which_names_have_a_source(
            Language language, String told) {
        assertThat(Klynge.ruleBook().schemes())
                .filteredOn(scheme -> scheme.id().equals(EscaLabels.SCHEME))
                .allSatisfy(scheme -> assertThat(words(scheme, language)).contains(told));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_same_scheme_always_gives_the_same_page(Scheme scheme, Language language) {
        assertThat(SchemeText.of(scheme, language)).isEqualTo(SchemeText.of(scheme, language));
    }

    /** Words of English that neither of the other languages has; titles of sources stand as they were published. */
    private static final String ENGLISH_WORDS =
            "\\b(the|and|not|known|with|which|would|threshold|enough|there|missing|whatever|until)\\b";

    @ParameterizedTest
    @MethodSource("pages")
    void no_english_leaks_into_a_decision(Scheme scheme, Language language) {
        if (language != Language.ENGLISH) {
            Dossier dossier = DossierReader.of(Klynge.ruleBook())
                    .read(DocumentSource.of("dossier", """
                            cluster: { id: x, name: X, founded: 2012 }
                            profiles: [ { date: 2018, participants: more than 250, team-fte: 7.5 } ]
                            assessments: [ { id: gold, catalogue: esca-gold-2013, date: 2018-10, reported-score: 80 % } ]
                            grants: [ { standing: esca/gold, from: 2018-11 }, { standing: nic/arena, from: 2015 } ]
                            incomplete: [ assessments ]
                            """))
                    .orThrow();
            Decision decision = Klynge.standard()
                    .underEdition(scheme.edition())
                    .decide(scheme.id(), dossier, LocalDate.of(2019, 12, 1));
            for (Detail detail : Detail.values()) {
                String sources = Messages.in(language).text("sources.title");
                String page = DecisionText.of(decision, language, detail).split("\n" + sources + "\n", 2)[0];
                assertThat(page)
                        .doesNotContain(Messages.in(language)
                                .text("text.untranslated", "")
                                .strip())
                        .doesNotContainPattern(ENGLISH_WORDS);
            }
        }
    }
}
