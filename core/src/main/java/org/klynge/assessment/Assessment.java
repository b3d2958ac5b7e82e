package org.klynge.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.klynge.fact.Identifier;
import org.klynge.fact.Numeral;
import org.klynge.fact.PartialDate;
import org.klynge.style.KlyngeStyle;

/**
 * One examination of a cluster by assessors against a catalogue: its ratings, or only a reported total, or both.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.builder()
 *         .id("gold-2021")
 *         .catalogue("esca-gold-2013")
 *         .date(PartialDate.parse("2021-10"))
 *         .reportedScore(ReportedScore.percent("95"))
 *         .build();
 * }</pre>
 */
@KlyngeStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations above are of no concern to users
public abstract sealed class Assessment permits ImmutableAssessment {

    Assessment() {}

    /**
     * The name by which grants and attestations of the same dossier speak of the assessment.
     *
     * @return an {@link Identifier}
     */
    public abstract String id();

    /**
     * The catalogue that was examined.
     *
     * @return the id of an {@link IndicatorCatalogue}
     */
    public abstract String catalogue();

    /**
     * The day of the assessment.
     *
     * @return the date, as far as it is known
     */
    @Value.Default
    public PartialDate date() {
        return PartialDate.unknown();
    }

    /**
     * Who examined the cluster.
     *
     * @return the assessors; empty where nothing is known of them
     */
    public abstract ImmutableList<Assessor> assessors();

    /**
     * The total that was reported.
     *
     * @return the score, or nothing where none was reported
     */
    public abstract Optional<ReportedScore> reportedScore();

    /**
     * The most points that could be had in all, where the assessment states it beside its ratings: over every indicator
     * that applies, rated or not, in the points that the scoring rule adds up. A reported score that is written in points
     * states its own.
     *
     * @return a number of points above zero, or nothing where the assessment does not state it
     */
    public abstract Optional<BigFraction> maximum();

    /**
     * The ratings by number of indicator. An indicator that is absent is unknown.
     *
     * @return the ratings that are known
     */
    public abstract ImmutableMap<String, Rating> ratings();

    /**
     * What the assessors recommended.
     *
     * @return the recommendations
     */
    public abstract ImmutableList<String> recommendations();

    /** Checks the names and the points in all. */
    @Value.Check
    protected void check() {
        Identifier.check("assessment", id());
        Identifier.check("catalogue", catalogue());
        ratings().keySet().forEach(Indicator::checkNumber);
        if (maximum().isPresent() && maximum().get().signum() <= 0) {
            throw new IllegalArgumentException(
                    "maximum: " + Numeral.print(maximum().get()) + " is not above zero in the assessment " + id()
                            + "; expected the points that could be had in all");
        }
    }

    /**
     * Begins an assessment.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableAssessment.builder();
    }

    /** Collects what an {@link Assessment} is made of. Id and catalogue are required. */
    public sealed interface Builder permits ImmutableAssessment.Builder {

        /**
         * Sets the id.
         *
         * @param id an identifier
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the catalogue.
         *
         * @param catalogue the id of an indicator catalogue
         * @return this builder
         */
        Builder catalogue(String catalogue);

        /**
         * Sets the day.
         *
         * @param date the date
         * @return this builder
         */
        Builder date(PartialDate date);

        /**
         * Adds an assessor.
         *
         * @param assessor the assessor
         * @return this builder
         */
        Builder addAssessor(Assessor assessor);

        /**
         * Sets the total that was reported.
         *
         * @param reportedScore the score
         * @return this builder
         */
        Builder reportedScore(ReportedScore reportedScore);

        /**
         * Sets the most points that could be had in all.
         *
         * @param maximum a number of points above zero
         * @return this builder
         */
        Builder maximum(BigFraction maximum);

        /**
         * Gives the rating of an indicator.
         *
         * @param indicator the number of the indicator
         * @param rating its rating
         * @return this builder
         */
        Builder putRating(String indicator, Rating rating);

        /**
         * Adds a recommendation of the assessors.
         *
         * @param recommendation the recommendation
         * @return this builder
         */
        Builder addRecommendation(String recommendation);

        /**
         * Makes the assessment.
         *
         * @return the assessment
         * @throws IllegalStateException if a required part is missing
         * @throws IllegalArgumentException if a part is not what it should be
         */
        Assessment build();
    }
}
