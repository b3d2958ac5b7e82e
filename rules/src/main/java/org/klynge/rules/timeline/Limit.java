package org.klynge.rules.timeline;

import org.klynge.fact.PartialDate;

/**
 * A day after which a grant cannot run, though its own time were longer.
 *
 * @param from what sets it
 * @param day the day as far as it is known, never before the grant begins
 */
record Limit(Counted.From from, PartialDate day) {

    /** The limit of what may end with it, and may as well go on. */
    Limit orLater() {
        return new Limit(
                from == Counted.From.OTHER_STANDING ? Counted.From.PERHAPS_OTHER_STANDING : from,
                day.earliest().map(PartialDate::from).orElse(PartialDate.unknown()));
    }

    /** What is known where either of two limits is set. */
    Limit hull(Limit other) {
        return new Limit(from, day.hull(other.day));
    }

    /** A limit of which nothing is known, of what begins on one of some days. */
    static Limit unknown(PartialDate beginning) {
        return new Limit(
                Counted.From.UNKNOWN,
                beginning.earliest().map(PartialDate::from).orElse(PartialDate.unknown()));
    }
}
