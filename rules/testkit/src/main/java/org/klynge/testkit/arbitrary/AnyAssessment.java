package org.klynge.testkit.arbitrary;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Assessor;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Rating;

/** Assessments with everything that can be said of them. */
public final class AnyAssessment {

    private AnyAssessment() {}

    /**
     * Assessments of an id against one of some catalogues, with ratings of indicators that it has.
     *
     * @param id the id
     * @param catalogues the catalogues; at least one
     * @return assessments with few ratings
     */
    public static Arbitrary<Assessment> assessments(String id, Collection<IndicatorCatalogue> catalogues) {
        return Arbitraries.of(catalogues).flatMap(catalogue -> assessments(id, catalogue));
    }

    private static Arbitrary<Assessment> assessments(String id, IndicatorCatalogue catalogue) {
        Arbitrary<Map<String, Rating>> ratings =
                Arbitraries.maps(numbers(catalogue), AnyRating.ratings()).ofMaxSize(3);
        return Builders.withBuilder(() -> Assessment.builder().id(id).catalogue(catalogue.id()))
                .use(AnyDate.dates())
                .in(Assessment.Builder::date)
                .use(assessors().list().ofMaxSize(2))
                .in((builder, list) -> {
                    list.forEach(builder::addAssessor);
                    return builder;
                })
                .use(AnyScore.scores().optional(0.7))
                .in((builder, score) -> AnyCluster.with(builder, score, Assessment.Builder::reportedScore))
                .use(maxima().optional(0.3))
                .in((builder, maximum) -> AnyCluster.with(builder, maximum, Assessment.Builder::maximum))
                .use(ratings)
                .in((builder, map) -> {
                    map.forEach(builder::putRating);
                    return builder;
                })
                .use(AnyText.texts().list().ofMaxSize(2))
                .in((builder, list) -> {
                    list.forEach(builder::addRecommendation);
                    return builder;
                })
                .build(Assessment.Builder::build);
    }

    private static Arbitrary<String> numbers(IndicatorCatalogue catalogue) {
        return catalogue.isListed()
                ? Arbitraries.of(catalogue.indicators()).map(Indicator::number)
                : AnyIdentifier.indicatorNumbers();
    }

    private static Arbitrary<BigFraction> maxima() {
        return AnyNumber.aboveZero().filter(AnyNumber::isReadable);
    }

    /**
     * Those who assess.
     *
     * @return assessors, of whom anything may be unknown
     */
    public static Arbitrary<Assessor> assessors() {
        Arbitrary<Optional<String>> texts = AnyText.texts().optional(0.5);
        return Combinators.combine(texts, AnyCluster.countries().optional(0.7), texts)
                .as(Assessor::new);
    }
}
