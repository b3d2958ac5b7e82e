package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Optional;
import org.klynge.fact.Identifier;
import org.klynge.rules.condition.AssessmentSeries;

/**
 * Another way in which published sources state how long a standing runs.
 *
 * @param id the name by which the reading is chosen, unique within its validity, such as {@code assessment-day}
 * @param first how long the standing runs in this reading; nothing where only its ending is said
 * @param countedFrom where the counting begins; {@link Validity.Start#GRANT} where no time is said
 * @param assessment the assessments that are meant where it begins with one
 * @param renewal what is said of renewing it in this reading
 * @param ending what ends it before that time in this reading
 * @param sources who states it so
 */
public record ValidityReading(
        String id,
        Optional<Period> first,
        Validity.Start countedFrom,
        Optional<AssessmentSeries> assessment,
        Renewal renewal,
        Ending ending,
        ImmutableList<Source> sources) {

    /**
     * A reading by which nothing ends the standing before its time.
     *
     * @param id the name by which the reading is chosen
     * @param first how long the standing runs
     * @param countedFrom where the counting begins
     * @param assessment the assessments that are meant where it begins with one
     * @param renewal what is said of renewing it
     * @param sources who states it so
     * @throws IllegalArgumentException if the id is not an identifier, or the period is not some years and months, above
     *     zero
     */
    public ValidityReading(
            String id,
            Period first,
            Validity.Start countedFrom,
            Optional<AssessmentSeries> assessment,
            Renewal renewal,
            ImmutableList<Source> sources) {
        this(id, Optional.of(first), countedFrom, assessment, renewal, Ending.NONE, sources);
    }

    /**
     * Checks the id and the parts.
     *
     * @throws IllegalArgumentException if the id is not an identifier, the period is not some years and months, above
     *     zero, neither a time nor an ending is said, or something counts from an assessment or is renewed for a time though no
     *     time is said
     */
    public ValidityReading {
        Identifier.check("reading", id);
        first = first.map(period -> Validity.checked("first", period));
        Validity.check(first, countedFrom, assessment, renewal, ending);
    }
}
