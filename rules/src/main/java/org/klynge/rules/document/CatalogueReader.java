package org.klynge.rules.document;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Provenance;
import org.klynge.assessment.Publication;
import org.klynge.assessment.ReportedUse;
import org.klynge.fact.Identifier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Reads catalogues of indicators. */
final class CatalogueReader {

    /** The word for an indicator without a minimum. */
    static final String NO_MINIMUM = "none";

    /** Dimensions are groups of indicators that people can take in. */
    private static final int MOST_DIMENSIONS = 200;

    private CatalogueReader() {}

    static Optional<IndicatorCatalogue> catalogue(Fields fields) {
        Problems problems = fields.problems();
        int before = problems.count();
        IndicatorCatalogue.Builder catalogue = IndicatorCatalogue.builder();
        Set<String> dimensions = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        fields.required("catalogue", id -> Identifier.check("catalogue", id)).ifPresent(catalogue::id);
        fields.required("title").ifPresent(catalogue::title);
        fields.required("size", CatalogueReader::size).ifPresent(catalogue::size);
        fields.mapping("in-use", "the days of use", days -> inUse(days).ifPresent(catalogue::inUse));
        fields.text("note").ifPresent(catalogue::note);
        if (fields.hasAtMost(MOST_DIMENSIONS, "dimensions", "dimensions")) {
            fields.each("dimensions", "a dimension", dimension -> {
                Optional<String> id =
                        dimension.required("id", text -> once(Identifier.check("dimension", text), dimensions));
                dimension.requiredNode("name");
                ImmutableMap<String, String> names = dimension.words("name");
                Provenance provenance = nameProvenance(dimension).orElse(Provenance.PUBLISHED);
                dimension.each(
                        "indicators",
                        "an indicator",
                        indicator -> indicator(indicator, id.orElse("unknown"), numbers)
                                .ifPresent(catalogue::addIndicator));
                dimension.done();
                id.flatMap(known -> dimension.unlessSince(
                                before, dimension.locationOf("name"), () -> new Dimension(known, names, provenance)))
                        .ifPresent(catalogue::addDimension);
            });
        }
        fields.each("sources", "a source", source -> source(source).ifPresent(catalogue::addSource));
        fields.done();
        return fields.unlessSince(before, fields.locationOf("size"), catalogue::build);
    }

    static int size(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("'" + text + "' is not a number of indicators; expected 1 to 9999");
        }
        return Integer.parseInt(text);
    }

    private static Optional<ReportedUse> inUse(Fields days) {
        int before = days.problems().count();
        PartialDate from = days.value("from", PartialDate::parse).orElse(PartialDate.unknown());
        PartialDate until = days.value("until", PartialDate::parse).orElse(PartialDate.unknown());
        days.done();
        return days.unlessSince(before, days.locationOf("until"), () -> new ReportedUse(from, until));
    }

    private static Optional<Publication> source(Fields source) {
        int before = source.problems().count();
        Optional<String> title = source.required("title");
        Optional<String> url = source.text("url");
        source.done();
        return source.unlessSince(before, source.location(), () -> new Publication(title.orElseThrow(), url));
    }

    private static Optional<Provenance> nameProvenance(Fields named) {
        return named.value("name-is", word -> Words.parse(Provenance.class, word));
    }

    private static String once(String name, Set<String> taken) {
        if (!taken.add(name)) {
            throw new IllegalArgumentException("'" + name + "' occurs twice in the catalogue");
        }
        return name;
    }

    private static Optional<Indicator> indicator(Fields fields, String dimension, Set<String> numbers) {
        int before = fields.problems().count();
        Indicator.Builder indicator = Indicator.builder().dimension(dimension);
        fields.required("number", number -> once(Indicator.checkNumber(number), numbers))
                .ifPresent(indicator::number);
        fields.required("name").ifPresent(indicator::name);
        fields.value("number-is", word -> Words.parse(Provenance.class, word)).ifPresent(indicator::numberProvenance);
        nameProvenance(fields).ifPresent(indicator::nameProvenance);
        fields.value("minimum", CatalogueReader::minimum).ifPresent(indicator::minimum);
        fields.entries("audits", "audits by name", (name, entry) -> {
            try {
                Identifier.check("audit", name);
            } catch (IllegalArgumentException noName) {
                fields.problems().add(entry.key(), String.valueOf(noName.getMessage()));
            }
            Fields.parse(entry.value(), name, fields.problems(), Words::truth)
                    .ifPresent(examines -> indicator.putAudit(name, examines));
        });
        fields.done();
        return fields.problems().unlessSince(before, fields.location(), indicator::build);
    }

    private static Minimum minimum(String text) {
        return switch (text) {
            case NO_MINIMUM -> Minimum.NONE;
            case "not published" -> Minimum.NOT_PUBLISHED;
            default -> new Minimum.AtLeast(Quantity.parse(text, Unit.PERCENT));
        };
    }
}
