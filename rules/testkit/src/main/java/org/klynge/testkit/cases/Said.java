package org.klynge.testkit.cases;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.klynge.assessment.Points;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.OpenList;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Claim;
import org.klynge.standing.Standing;

/** One thing that a dossier says, or that it says nothing of. */
sealed interface Said {

    /** What it is said of: a dossier says one thing in each place. */
    String place();

    /** What is said of it. */
    String told();

    /** The place and what is said of it, in words. */
    default String inWords() {
        return place() + ": " + told();
    }

    /** A figure of a profile. */
    record Figure(ProfileFact figure, Quantity value) implements Said {
        @Override
        public String place() {
            return "profile." + figure.name();
        }

        @Override
        public String told() {
            return value.toString();
        }
    }

    /** The day of a figure that is not of the usual one. */
    record Stated(ProfileFact figure, LocalDate day) implements Said {
        @Override
        public String place() {
            return "profile." + figure.name() + ".date";
        }

        @Override
        public String told() {
            return day.toString();
        }
    }

    /** When the cluster was founded. */
    record Founded(LocalDate day) implements Said {
        @Override
        public String place() {
            return "cluster.founded";
        }

        @Override
        public String told() {
            return day.toString();
        }
    }

    /** The word of the first authority of a claim. */
    record Word(Claim claim, boolean holds) implements Said {
        @Override
        public String place() {
            return "attestation of " + claim.name();
        }

        @Override
        public String told() {
            return String.valueOf(holds);
        }
    }

    /** A grant: the number tells two of one standing apart. */
    record Given(Standing standing, int number, LocalDate from, Optional<LocalDate> until) implements Said {
        static String place(Standing standing, int number) {
            return "grant " + number + " of " + standing.fullName();
        }

        @Override
        public String place() {
            return place(standing, number);
        }

        @Override
        public String told() {
            return "from " + from + until.map(last -> " until " + last).orElse("");
        }
    }

    /** That an assessment took place. */
    record Examined(String series, int number, String catalogue, LocalDate day) implements Said {
        static String place(String series, int number) {
            return "assessment " + series + "-" + number;
        }

        @Override
        public String place() {
            return place(series, number);
        }

        @Override
        public String told() {
            return catalogue + " on " + day;
        }
    }

    /** The reported total of an assessment. */
    record Total(String series, int number, Points points) implements Said {
        @Override
        public String place() {
            return Examined.place(series, number) + ", reported score";
        }

        @Override
        public String told() {
            return points.toString();
        }
    }

    /** The rating of one indicator. */
    record Rated(String series, int number, String indicator, Points points) implements Said {
        @Override
        public String place() {
            return Examined.place(series, number) + ", rating " + indicator;
        }

        @Override
        public String told() {
            return points.toString();
        }
    }

    /** That a list may lack entries. */
    record Open(OpenList list) implements Said {
        @Override
        public String place() {
            return "incomplete " + list.list().name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String told() {
            return list.only().orElse("all");
        }
    }

    /** That nothing is said in a place. */
    record Nothing(String place) implements Said {
        @Override
        public String told() {
            return "nothing";
        }
    }
}
