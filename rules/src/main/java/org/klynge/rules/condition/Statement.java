package org.klynge.rules.condition;

import org.klynge.fact.PartialDate;

/**
 * Something that a dossier says: where, and for which day.
 *
 * @param place the place in the dossier, such as {@code assessments[gold-2021].reported-score}
 * @param date the day of the statement, as far as it is known
 */
public record Statement(String place, PartialDate date) {

    @Override
    public String toString() {
        return place;
    }
}
