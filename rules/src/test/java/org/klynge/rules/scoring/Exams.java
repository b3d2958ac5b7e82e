package org.klynge.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.fact.Numeral;

/** Small catalogues and assessments, written as text. The number of an indicator begins with its dimension. */
final class Exams {

    /** Two indicators in the dimension 1, and one in the dimension 2. */
    static final IndicatorCatalogue LISTED = listed("1.1", "1.2", "2.1");

    /** Three indicators in two dimensions; which is in which is not published. */
    static final IndicatorCatalogue UNLISTED = unlisted(3);

    private Exams() {}

    private static IndicatorCatalogue.Builder dimensions() {
        return IndicatorCatalogue.builder()
                .id("test")
                .title("Test")
                .addDimension(new Dimension("1", ImmutableMap.of("en", "One")))
                .addDimension(new Dimension("2", ImmutableMap.of("en", "Two")));
    }

    static IndicatorCatalogue unlisted(int size) {
        return dimensions().size(size).build();
    }

    static IndicatorCatalogue listed(String... numbers) {
        IndicatorCatalogue.Builder catalogue = dimensions().size(numbers.length);
        Stream.of(numbers)
                .map(number -> Indicator.builder()
                        .number(number)
                        .name("Indicator " + number)
                        .dimension(number.substring(0, 1))
                        .build())
                .forEach(catalogue::addIndicator);
        return catalogue.build();
    }

    /** Reads ratings such as {@code 1.1=4 of 5; 2.1=not applicable}, and the points in all and the total, if any. */
    static Assessment assessment(String ratings, String of, String reported) {
        Assessment.Builder assessment = Assessment.builder().id("a").catalogue("test");
        pairs(ratings).forEach((number, rating) -> assessment.putRating(number, Rating.parse(rating)));
        Optional.ofNullable(of).map(Numeral::parse).ifPresent(assessment::maximum);
        Optional.ofNullable(reported).map(ReportedScore::parse).ifPresent(assessment::reportedScore);
        return assessment.build();
    }

    /** Reads a table such as {@code 0=0; 1=10}. */
    static ImmutableSortedMap<BigFraction, BigFraction> table(String text) {
        return pairs(text).entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(),
                        entry -> Numeral.parse(entry.getKey()),
                        entry -> Numeral.parse(entry.getValue())));
    }

    /** Reads weights such as {@code 1=60; 2=40}. */
    static ImmutableMap<String, BigFraction> weights(String text) {
        return pairs(text).entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, entry -> Numeral.parse(entry.getValue())));
    }

    private static Map<String, String> pairs(String text) {
        return Splitter.on("; ").omitEmptyStrings().withKeyValueSeparator('=').split(Strings.nullToEmpty(text));
    }

    /** Expects a contradiction of some parts, which leaves the ratings as they were given. */
    static void assertContradiction(Score score, Assessment assessment, String parts) {
        assertThat(score.contradiction())
                .containsExactlyElementsOf(Splitter.on(' ').split(parts));
        assertThat(score.share()).isEmpty();
        assertThat(score.points()).isEmpty();
        assertThat(score.isFull()).isFalse();
        assertThat(score.ratings()).isEqualTo(assessment.ratings());
    }

    /** Expects a share without a contradiction. */
    static void assertShare(Score score, String share) {
        assertThat(score.contradiction()).isEqualTo(List.of());
        assertThat(score.share().orElseThrow()).hasToString(share);
    }
}
