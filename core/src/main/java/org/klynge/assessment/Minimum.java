package org.klynge.assessment;

import com.google.common.collect.Range;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** The level that an indicator must reach for a label to be given at all. */
public sealed interface Minimum {

    /** The catalogue does not publish whether there is a minimum, nor how high it is. */
    record NotPublished() implements Minimum {}

    /** The indicator has no minimum; any rating will do. */
    record None() implements Minimum {}

    /**
     * The indicator must reach a share of its points.
     *
     * @param share the least share of the maximum, from 0 to 100 %, itself enough
     */
    record AtLeast(Quantity share) implements Minimum {

        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if it is not one percentage from 0 to 100
         */
        public AtLeast {
            boolean percentage = share.unit().equals(Unit.PERCENT) && share.isExact();
            if (!percentage
                    || !Range.closed(BigFraction.ZERO, BigFraction.of(100))
                            .contains(share.range().lowerEndpoint())) {
                throw new IllegalArgumentException(
                        "share: " + share + " is not a minimum; expected one percentage from 0 to 100, such as 60 %");
            }
        }
    }

    /** What is said of most catalogues: nothing. */
    Minimum NOT_PUBLISHED = new NotPublished();

    /** No minimum. */
    Minimum NONE = new None();
}
