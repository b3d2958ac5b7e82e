package org.klynge.testkit.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.Points;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;

/** A value at a bound, in the unit and the precision of what is bounded. */
public sealed interface BoundaryValue {

    /**
     * A figure.
     *
     * @param fact what is bounded
     * @param value one exact number in its unit
     */
    record Figure(Fact fact, Quantity value) implements BoundaryValue {
        @Override
        public String toString() {
            return fact.name() + " = " + value;
        }
    }

    /**
     * The total of an assessment.
     *
     * @param fact the score of a series, or its points
     * @param catalogue the id of the catalogue that it was held against
     * @param total the points, of those that can be had where every indicator applies
     */
    record Total(Fact fact, String catalogue, Points total) implements BoundaryValue {
        @Override
        public String toString() {
            return fact.name() + " = " + total + " (" + catalogue + ")";
        }
    }

    /**
     * A share of the points that somebody reports of an assessment, whether or not its indicators can make it.
     *
     * @param fact the score of a series
     * @param catalogue the id of the catalogue that it was held against
     * @param share one exact number in percent
     */
    record Share(Fact fact, String catalogue, Quantity share) implements BoundaryValue {
        @Override
        public String toString() {
            return fact.name() + " = " + share + " (" + catalogue + ")";
        }
    }

    /**
     * The rating of one indicator.
     *
     * @param asked what is asked of indicators
     * @param catalogue the id of the catalogue
     * @param indicator the indicator, where its catalogue tells of it; any, where there is none
     * @param points its points
     */
    record Rated(Condition.Indicators asked, String catalogue, Optional<Indicator> indicator, Points points)
            implements BoundaryValue {
        @Override
        public String toString() {
            return "assessment." + asked.of().name() + ".ratings."
                    + indicator.map(Indicator::number).orElse("any") + " = " + points;
        }
    }

    /**
     * How many indicators reach a level.
     *
     * @param asked what is asked of indicators: those of which dimension count, and what they must reach
     * @param catalogue the id of the catalogue
     * @param indicators so many of them
     */
    record Reaching(Condition.Indicators asked, String catalogue, int indicators) implements BoundaryValue {
        @Override
        public String toString() {
            return "assessment." + asked.of().name() + ".ratings"
                    + asked.dimension().map(id -> "." + id).orElse("") + ": " + indicators + " reach the level ("
                    + catalogue + ")";
        }
    }

    /**
     * A date.
     *
     * @param fact what is bounded
     * @param day one day
     */
    record Day(DateFact fact, LocalDate day) implements BoundaryValue {
        @Override
        public String toString() {
            return fact.name() + " = " + day;
        }
    }

    /**
     * A time, as the days on which it begins and ends: the shortest difference there is is a day.
     *
     * @param what the name of what is bounded: a time between dates, or for how long standings were held
     * @param between the dates between which it lies; nothing of a time for which standings were held
     * @param from the first day
     * @param to the last day
     */
    record Time(String what, Optional<Fact.TimeBetween> between, LocalDate from, LocalDate to)
            implements BoundaryValue {

        /**
         * How long it is.
         *
         * @return exact months of the calendar
         */
        public Quantity months() {
            return PartialDate.on(from).monthsUntil(PartialDate.on(to));
        }

        @Override
        public String toString() {
            return what + " = " + from + " to " + to;
        }
    }
}
