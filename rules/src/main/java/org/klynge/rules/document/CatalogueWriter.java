package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Provenance;
import org.klynge.assessment.Publication;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/**
 * Writes catalogues of indicators as YAML or JSON, in the keys that {@link RuleBookReader} reads; a reader gives back an
 * equal catalogue.
 *
 * <p>A catalogue can hold what no document says: a blank title, name, note or address, a character that cannot be printed, a size above 9999, a language that is not a code
 * of two letters, indicators that do not stand together by dimension. Such a catalogue is refused, and the message tells
 * where.
 */
public final class CatalogueWriter {

    private CatalogueWriter() {}

    /**
     * Writes a catalogue as YAML.
     *
     * @param catalogue the catalogue
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the catalogue holds what no document says
     */
    public static String toYaml(IndicatorCatalogue catalogue) {
        return toYaml(catalogue, Limits.STANDARD);
    }

    /**
     * Writes a catalogue as YAML for readers with other limits than the standard ones.
     *
     * @param catalogue the catalogue
     * @param most how large the document may be
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the catalogue holds what no document says, or more than the limits allow
     */
    public static String toYaml(IndicatorCatalogue catalogue, Limits most) {
        return DocumentForm.YAML.print(document(catalogue), most);
    }

    /**
     * Writes a catalogue as JSON.
     *
     * @param catalogue the catalogue
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the catalogue holds what no document says
     */
    public static String toJson(IndicatorCatalogue catalogue) {
        return toJson(catalogue, Limits.STANDARD);
    }

    /**
     * Writes a catalogue as JSON for readers with other limits than the standard ones.
     *
     * @param catalogue the catalogue
     * @param most how large the document may be
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the catalogue holds what no document says, or more than the limits allow
     */
    public static String toJson(IndicatorCatalogue catalogue, Limits most) {
        return DocumentForm.JSON.print(document(catalogue), most);
    }

    private static Data.Table document(IndicatorCatalogue catalogue) {
        ImmutableList<Indicator> byDimension = catalogue.dimensions().stream()
                .flatMap(dimension -> of(dimension, catalogue).stream())
                .collect(ImmutableList.toImmutableList());
        return Entries.document(entries -> {
            entries.text("catalogue", catalogue.id());
            entries.text("title", catalogue.title());
            entries.number("size", catalogue.size(), Integer.toString(catalogue.size()), CatalogueReader::size);
            entries.mapping("in-use", days -> {
                days.date("from", catalogue.inUse().from());
                days.date("until", catalogue.inUse().until());
            });
            entries.text("note", catalogue.note());
            if (!byDimension.equals(catalogue.indicators())) {
                throw entries.refuse(
                        "dimensions",
                        "a document lists the indicators of the first dimension, then those of the second; put those of "
                                + catalogue.id() + " in this order");
            }
            entries.each(
                    "dimensions",
                    catalogue.dimensions(),
                    (dimension, written) -> dimension(dimension, of(dimension, catalogue), written));
            entries.each("sources", catalogue.sources(), CatalogueWriter::source);
        });
    }

    private static ImmutableList<Indicator> of(Dimension dimension, IndicatorCatalogue catalogue) {
        return catalogue.indicators().stream()
                .filter(indicator -> indicator.dimension().equals(dimension.id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static void dimension(Dimension dimension, ImmutableList<Indicator> indicators, Entries entries) {
        entries.text("id", dimension.id());
        entries.words("name", dimension.names());
        provenance("name-is", dimension.nameProvenance(), entries);
        entries.each("indicators", indicators, CatalogueWriter::indicator);
    }

    private static void indicator(Indicator indicator, Entries entries) {
        entries.text("number", indicator.number());
        entries.text("name", indicator.name());
        provenance("number-is", indicator.numberProvenance(), entries);
        provenance("name-is", indicator.nameProvenance(), entries);
        Minimum minimum = indicator.minimum();
        if (minimum instanceof Minimum.AtLeast atLeast) {
            entries.value("minimum", atLeast.share(), text -> Quantity.parse(text, Unit.PERCENT));
        } else if (minimum instanceof Minimum.None) {
            entries.text("minimum", CatalogueReader.NO_MINIMUM);
        }
        entries.mapping("audits", audits -> indicator.audits().forEach(audits::truth));
    }

    private static void source(Publication source, Entries entries) {
        entries.text("title", source.title());
        entries.text("url", source.url());
    }

    private static void provenance(String key, Provenance provenance, Entries entries) {
        if (provenance != Provenance.PUBLISHED) {
            entries.text(key, Words.of(provenance));
        }
    }
}
