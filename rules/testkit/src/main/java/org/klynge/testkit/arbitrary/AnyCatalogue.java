package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Provenance;
import org.klynge.assessment.Publication;
import org.klynge.assessment.ReportedUse;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Catalogues of indicators that documents can say: listed by dimension, or of a size alone. */
public final class AnyCatalogue {

    private static final Dimension SOME = new Dimension("d", ImmutableMap.of("en", "D"));

    private AnyCatalogue() {}

    /**
     * Catalogues, in which any published thing may be missing.
     *
     * @return catalogues
     */
    public static Arbitrary<IndicatorCatalogue> catalogues() {
        Arbitrary<List<Dimension>> dimensions = Combinators.combine(AnyIdentifier.identifiers(), dimensions("d"))
                .as((id, dimension) -> new Dimension(id, dimension.names(), dimension.nameProvenance()))
                .list()
                .uniqueElements(Dimension::id)
                .ofMaxSize(3);
        Arbitrary<List<Indicator>> indicators = Combinators.combine(
                        AnyIdentifier.indicatorNumbers(), indicators("1", List.of(SOME)))
                .as((number, indicator) -> as(indicator, number, indicator.dimension()))
                .list()
                .uniqueElements(Indicator::number)
                .ofMaxSize(4);
        return Combinators.combine(
                        AnyIdentifier.identifiers(),
                        AnyText.texts(),
                        Arbitraries.integers().between(1, 9999),
                        dimensions,
                        indicators,
                        uses(),
                        AnyText.texts().optional(),
                        publications().list().ofMaxSize(2))
                .as((id, title, size, groups, listed, use, note, sources) -> {
                    List<Indicator> placed = groups.isEmpty() ? List.of() : placed(listed, groups);
                    IndicatorCatalogue.Builder result = IndicatorCatalogue.builder()
                            .id(id)
                            .title(title)
                            .size(placed.isEmpty() ? size : placed.size())
                            .inUse(use);
                    groups.forEach(result::addDimension);
                    placed.forEach(result::addIndicator);
                    note.ifPresent(result::note);
                    sources.forEach(result::addSource);
                    return result.build();
                });
    }

    /** Dealt out to the dimensions in turn, and listed by dimension. */
    private static List<Indicator> placed(List<Indicator> indicators, List<Dimension> dimensions) {
        ImmutableList.Builder<Indicator> placed = ImmutableList.builder();
        for (int i = 0; i < dimensions.size(); i++) {
            for (int j = i; j < indicators.size(); j += dimensions.size()) {
                Indicator indicator = indicators.get(j);
                placed.add(as(indicator, indicator.number(), dimensions.get(i).id()));
            }
        }
        return placed.build();
    }

    private static Indicator as(Indicator indicator, String number, String dimension) {
        Indicator.Builder result = Indicator.builder()
                .number(number)
                .name(indicator.name())
                .dimension(dimension)
                .numberProvenance(indicator.numberProvenance())
                .nameProvenance(indicator.nameProvenance())
                .minimum(indicator.minimum());
        indicator.audits().forEach(result::putAudit);
        return result.build();
    }

    /**
     * When a catalogue was in use.
     *
     * @return first and last days in the right order, as far as they are known
     */
    public static Arbitrary<ReportedUse> uses() {
        return Combinators.combine(AnyDate.dates(), AnyDate.dates())
                .as((one, other) ->
                        one.notAfter(other).isPresent() ? new ReportedUse(one, other) : new ReportedUse(other, one));
    }

    /**
     * Where a catalogue was published.
     *
     * @return publications, with or without an address
     */
    public static Arbitrary<Publication> publications() {
        return Combinators.combine(AnyText.texts(), AnyText.texts().optional()).as(Publication::new);
    }

    /**
     * Dimensions of an id.
     *
     * @param id the id
     * @return dimensions with titles
     */
    public static Arbitrary<Dimension> dimensions(String id) {
        Arbitrary<String> languages =
                Arbitraries.strings().withCharRange('a', 'z').ofLength(2);
        return Combinators.combine(
                        AnyText.texts(),
                        Arbitraries.maps(languages, AnyText.texts()).ofMaxSize(2),
                        Arbitraries.of(Provenance.class))
                .as((english, others, provenance) -> new Dimension(
                        id,
                        ImmutableMap.<String, String>builder()
                                .putAll(others)
                                .put("en", english)
                                .buildKeepingLast(),
                        provenance));
    }

    /**
     * Indicators of a number.
     *
     * @param number the number
     * @param dimensions where they may lie; at least one
     * @return indicators of one of the dimensions
     */
    public static Arbitrary<Indicator> indicators(String number, List<Dimension> dimensions) {
        return Builders.withBuilder(() -> Indicator.builder().number(number))
                .use(AnyText.texts())
                .in(Indicator.Builder::name)
                .use(Arbitraries.of(dimensions))
                .in((builder, dimension) -> builder.dimension(dimension.id()))
                .use(Arbitraries.of(Provenance.class))
                .in(Indicator.Builder::numberProvenance)
                .use(Arbitraries.of(Provenance.class))
                .in(Indicator.Builder::nameProvenance)
                .use(minimums())
                .in(Indicator.Builder::minimum)
                .use(Arbitraries.maps(AnyIdentifier.identifiers(), Arbitraries.of(true, false))
                        .ofMaxSize(2))
                .in((builder, audits) -> {
                    audits.forEach(builder::putAudit);
                    return builder;
                })
                .build(Indicator.Builder::build);
    }

    /**
     * What an indicator must reach.
     *
     * @return minimums, published or not
     */
    public static Arbitrary<Minimum> minimums() {
        return Arbitraries.oneOf(
                Arbitraries.of(Minimum.NONE, Minimum.NOT_PUBLISHED),
                AnyNumber.percentages().map(share -> new Minimum.AtLeast(Quantity.exactly(share, Unit.PERCENT))));
    }
}
