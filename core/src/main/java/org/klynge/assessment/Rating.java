package org.klynge.assessment;

/**
 * What assessors said of one indicator: {@link Points} of a maximum, or that it does not apply. An indicator without a
 * rating is unknown.
 */
public sealed interface Rating permits Points, Rating.NotApplicable {

    /** The indicator does not apply to this cluster; it leaves the total. */
    record NotApplicable() implements Rating {
        @Override
        public String toString() {
            return "not applicable";
        }
    }

    /** The indicator does not apply. */
    Rating NOT_APPLICABLE = new NotApplicable();

    /**
     * Reads a rating as documents write it: {@code 4 of 5}, {@code between 2 and 5 of 5}, {@code not applicable}.
     *
     * @param text the text
     * @return the rating
     * @throws IllegalArgumentException if the text is no rating, or the points do not fit the maximum
     */
    static Rating parse(String text) {
        return text.equals("not applicable") ? NOT_APPLICABLE : Points.parse(text);
    }
}
