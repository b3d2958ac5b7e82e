package org.klynge.rules.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Provenance;
import org.klynge.assessment.Publication;
import org.klynge.assessment.ReportedUse;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;

/** What an edition says to its readers, and no decision looks at. */
final class TextsForm {

    private TextsForm() {}

    static Canonical of(Scheme scheme) {
        Canonical.Entries requirements = Canonical.table();
        requirements(scheme)
                .forEach(requirement ->
                        requirements.put(requirement.id(), words(requirement.says(), requirement.translations())));
        Canonical.Entries standings = Canonical.table();
        scheme.rules().forEach((standing, rules) -> {
            if (!rules.titles().isEmpty()) {
                standings.put(standing.fullName(), words(rules.titles()));
            }
        });
        return Canonical.table()
                .put("title", words(scheme.title(), scheme.translations()))
                .put("requirements", requirements.end())
                .put("standings", standings.end())
                .put(
                        "catalogues",
                        Canonical.sorted(scheme.assessments().stream()
                                .flatMap(series -> series.catalogues().stream())
                                .distinct()
                                .map(TextsForm::catalogue)))
                .put("sources", Canonical.sorted(sources(scheme).distinct().map(TextsForm::source)))
                .end();
    }

    private static Stream<Requirement> requirements(Scheme scheme) {
        return scheme.rules().values().stream().flatMap(rules -> rules.requirements().values().stream());
    }

    private static Stream<Source> sources(Scheme scheme) {
        Stream<Source> ofRequirements = requirements(scheme)
                .flatMap(requirement -> Stream.concat(
                        requirement.sources().stream(),
                        requirement.otherReadings().stream().flatMap(reading -> reading.sources().stream())));
        Stream<Source> ofValidities = scheme.rules().values().stream()
                .flatMap(rules -> rules.validity().stream())
                .flatMap(validity -> Stream.concat(
                        validity.sources().stream(),
                        validity.otherReadings().stream().flatMap(reading -> reading.sources().stream())));
        return Stream.of(scheme.inForce().sources().stream(), scheme.calls().sources(), ofRequirements, ofValidities)
                .flatMap(some -> some);
    }

    private static Canonical source(Source source) {
        return Canonical.table()
                .put("id", source.id())
                .put("title", source.title())
                .put("url", source.url().map(Canonical::text))
                .end();
    }

    private static Canonical catalogue(IndicatorCatalogue catalogue) {
        Canonical.Entries dimensions = Canonical.table();
        Canonical.Entries provenances = Canonical.table();
        catalogue.dimensions().forEach(dimension -> {
            dimensions.put(dimension.id(), words(dimension.names()));
            if (dimension.nameProvenance() != Provenance.PUBLISHED) {
                provenances.put(dimension.id(), FactForm.word(dimension.nameProvenance()));
            }
        });
        Canonical.Entries indicators = Canonical.table();
        catalogue.indicators().forEach(indicator -> indicators.put(indicator.number(), indicator(indicator)));
        Canonical.Entries said = Canonical.table()
                .put("id", catalogue.id())
                .put("title", catalogue.title())
                .put("note", catalogue.note().map(Canonical::text))
                .put("dimensions", dimensions.end())
                .put("dimension-provenance", some(provenances.end()))
                .put("indicators", indicators.end())
                .put("in-use", some(inUse(catalogue.inUse())));
        if (!catalogue.sources().isEmpty()) {
            said.put("sources", Canonical.sorted(catalogue.sources().stream().map(TextsForm::source)));
        }
        return said.end();
    }

    private static Canonical.Table inUse(ReportedUse use) {
        Canonical.Entries days = Canonical.table();
        if (!use.from().equals(PartialDate.unknown())) {
            days.put("from", Ranges.of(use.from()));
        }
        if (!use.until().equals(PartialDate.unknown())) {
            days.put("until", Ranges.of(use.until()));
        }
        return days.end();
    }

    private static Canonical source(Publication source) {
        return Canonical.table()
                .put("title", source.title())
                .put("url", source.url().map(Canonical::text))
                .end();
    }

    /** A mapping, where something is in it. */
    private static Optional<Canonical.Table> some(Canonical.Table table) {
        return Optional.of(table).filter(entries -> !entries.entries().isEmpty());
    }

    private static Canonical indicator(Indicator indicator) {
        Canonical.Entries said = Canonical.table()
                .put("name", indicator.name())
                .put("name-provenance", FactForm.word(indicator.nameProvenance()))
                .put("number-provenance", FactForm.word(indicator.numberProvenance()));
        if (!indicator.audits().isEmpty()) {
            said.put(
                    "audits",
                    Canonical.table()
                            .putTexts(Maps.transformValues(indicator.audits(), String::valueOf))
                            .end());
        }
        return said.end();
    }

    private static Canonical words(String english, Map<String, String> translations) {
        return words(ImmutableMap.<String, String>builder()
                .putAll(translations)
                .put("en", english)
                .buildKeepingLast());
    }

    private static Canonical words(Map<String, String> words) {
        return Canonical.table().putTexts(words).end();
    }
}
