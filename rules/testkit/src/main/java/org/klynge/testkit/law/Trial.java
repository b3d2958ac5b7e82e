package org.klynge.testkit.law;

import java.time.LocalDate;
import java.util.Objects;
import org.klynge.dossier.Dossier;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Purpose;

/**
 * What a law is tried on: one dossier, decided on by one scheme on one day.
 *
 * @param decider what decides; for which purpose makes no difference, since laws ask for each
 * @param scheme the id of the scheme
 * @param dossier what is known of the cluster
 * @param day the day
 */
public record Trial(Decider decider, String scheme, Dossier dossier, LocalDate day) {

    /** Checks that nothing is missing. */
    public Trial {
        Objects.requireNonNull(decider, "decider");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(day, "day");
    }

    /**
     * The same trial on another dossier.
     *
     * @param other the dossier
     * @return the trial
     */
    public Trial on(Dossier other) {
        return new Trial(decider, scheme, other, day);
    }

    /**
     * The same trial by another decider.
     *
     * @param other the decider
     * @return the trial
     */
    public Trial by(Decider other) {
        return new Trial(other, scheme, dossier, day);
    }

    /**
     * Decides.
     *
     * @param purpose what is asked
     * @return the decision
     */
    public Decision decide(Purpose purpose) {
        return decider.forPurpose(purpose).decide(scheme, dossier, day);
    }
}
