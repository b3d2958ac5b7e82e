package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Answer;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Elapsed;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.KnownDate;
import org.klynge.rules.condition.Reach;
import org.klynge.rules.condition.Word;
import org.klynge.rules.scheme.CallsOnDay;
import org.klynge.rules.timeline.Held;
import org.klynge.standing.Standing;

/** What the verdict on a condition rests on. */
public sealed interface Evidence {

    /** Nothing but the parts of the condition. */
    record Parts() implements Evidence {}

    /**
     * The parts of the condition, gone through for everything that some facts can be: in each case they come to the same.
     *
     * @param facts the names of the facts
     */
    record Cases(ImmutableSet<String> facts) implements Evidence {}

    /**
     * A fact.
     *
     * @param known what is known of it
     * @param leftOut the indicators that left its total because they do not apply
     * @param elapsed the date that it hangs on, where it is the time between a date and the day of the decision
     */
    record Figure(Known known, ImmutableSet<String> leftOut, Optional<Elapsed> elapsed) implements Evidence {}

    /**
     * A date.
     *
     * @param known what is known of it
     */
    record Day(KnownDate known) implements Evidence {}

    /**
     * Grants.
     *
     * @param holdings those on record for the standings that the condition speaks of
     * @param mayLack the standings of which there may be others
     */
    record Grants(ImmutableList<Holding> holdings, ImmutableSet<Standing> mayLack) implements Evidence {}

    /**
     * Grants, and how long they ran.
     *
     * @param holdings those on record for the standings that the condition speaks of
     * @param mayLack the standings of which there may be others
     * @param time how long any of them ran by the day, in months, as {@link Condition.Held} counts it
     */
    record Terms(ImmutableList<Holding> holdings, ImmutableSet<Standing> mayLack, Quantity time) implements Evidence {}

    /**
     * How it stands with a standing that is to be renewed.
     *
     * @param held what it is on the day, or may be, and until when it can be renewed
     * @param holdings the grants of it on record
     * @param mayLack whether there may be others
     */
    record Renewal(Held held, ImmutableList<Holding> holdings, boolean mayLack) implements Evidence {}

    /**
     * A plug-in.
     *
     * @param answer what it said
     */
    record Plugged(Answer answer) implements Evidence {}

    /**
     * The ratings of an assessment.
     *
     * @param reach how far they reach the level
     */
    record Ratings(Reach reach) implements Evidence {}

    /**
     * The calls for a standing.
     *
     * @param known what is known of them on the day
     */
    record Calls(CallsOnDay known) implements Evidence {}

    /**
     * The word of authorities, or an assumption.
     *
     * @param word what is said of the claim
     */
    record Attestations(Word word) implements Evidence {}
}
