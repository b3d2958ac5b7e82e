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
 * @param first how long the standing runs in this reading
 * @param countedFrom where the counting begins
 * @param assessment the assessments that are meant where it begins with one
 * @param renewal what is said of renewing it in this reading
 * @param sources who states it so
 */
public record ValidityReading(
        String id,
        Period first,
        Validity.Start countedFrom,
        Optional<AssessmentSeries> assessment,
        Renewal renewal,
        ImmutableList<Source> sources) {

    /**
     * Checks the id and the period.
     *
     * @throws IllegalArgumentException if the id is not an identifier, or the period is not some years and months, above
     *     zero
     */
    public ValidityReading {
        Identifier.check("reading", id);
        first = Validity.checked("first", first);
    }
}
