package org.klynge.rules.arbitrary;

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
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Catalogues of indicators that documents can say: listed by dimension, or of a size alone. */
public final class AnyCatalogue {

    private AnyCatalogue() {}

    /** Catalogues. */
    public static Arbitrary<IndicatorCatalogue> catalogues() {
        Arbitrary<List<Dimension>> dimensions = AnyIdentifier.identifiers()
                .list()
                .uniqueElements()
                .ofMaxSize(3)
                .flatMap(ids -> ids.isEmpty()
                        ? Arbitraries.just(List.of())
                        : Combinators.combine(ids.stream()
                                        .map(AnyCatalogue::dimensions)
                                        .toList())
                                .as(list -> list));
        return Combinators.combine(
                        AnyIdentifier.identifiers(),
                        AnyText.texts(),
                        Arbitraries.integers().between(1, 9999),
                        dimensions)
                .flatAs((id, title, size, groups) -> groups.isEmpty()
                        ? Arbitraries.just(catalogue(id, title, size, groups, List.of()))
                        : indicators(groups).map(indicators -> catalogue(id, title, size, groups, indicators)));
    }

    private static IndicatorCatalogue catalogue(
            String id, String title, int size, List<Dimension> dimensions, List<Indicator> indicators) {
        IndicatorCatalogue.Builder catalogue =
                IndicatorCatalogue.builder().id(id).title(title).size(indicators.isEmpty() ? size : indicators.size());
        dimensions.forEach(catalogue::addDimension);
        dimensions.forEach(dimension -> indicators.stream()
                .filter(indicator -> indicator.dimension().equals(dimension.id()))
                .forEach(catalogue::addIndicator));
        return catalogue.build();
    }

    private static Arbitrary<Dimension> dimensions(String id) {
        Arbitrary<String> languages =
                Arbitraries.strings().withCharRange('a', 'z').ofLength(2);
        return Combinators.combine(
                        AnyText.texts(),
                        Arbitraries.maps(languages, AnyText.texts()).ofMaxSize(2))
                .as((english, others) -> new Dimension(
                        id,
                        ImmutableMap.<String, String>builder()
                                .putAll(others)
                                .put("en", english)
                                .buildKeepingLast()));
    }

    private static Arbitrary<List<Indicator>> indicators(List<Dimension> dimensions) {
        return AnyIdentifier.indicatorNumbers()
                .list()
                .uniqueElements()
                .ofMaxSize(4)
                .flatMap(numbers -> numbers.isEmpty()
                        ? Arbitraries.just(List.of())
                        : Combinators.combine(numbers.stream()
                                        .map(number -> indicators(number, dimensions))
                                        .toList())
                                .as(list -> list));
    }

    private static Arbitrary<Indicator> indicators(String number, List<Dimension> dimensions) {
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

    private static Arbitrary<Minimum> minimums() {
        return Arbitraries.oneOf(
                Arbitraries.of(Minimum.NONE, Minimum.NOT_PUBLISHED),
                AnyNumber.percentages().map(share -> new Minimum.AtLeast(Quantity.exactly(share, Unit.PERCENT))));
    }
}
