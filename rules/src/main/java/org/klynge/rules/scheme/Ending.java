package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Standing;

/**
 * What ends a standing whatever its own time: a date on which every grant ends, another standing on which it sits, or one of
 * which it is not published whether this one ends with it. A grant ends with what comes first, and never before it begins.
 *
 * <p>A grant that begins after the date, or while the other standing is not held, is one that the rule did not foresee: it may
 * end on any day from its beginning on.
 *
 * @param until the last day of every grant, as far as it is published
 * @param with the standing that must be held: a grant runs no longer than the unbroken time of that standing in which it begins
 * @param perhapsWith the standing with which it may end: when the unbroken time of that standing is over in which a grant
 *     begins, the grant ends on that day or on any later one, no later than what else ends it
 */
public record Ending(Optional<PartialDate> until, Optional<Standing> with, Optional<Standing> perhapsWith) {

    /** Nothing but its own time ends the standing. */
    public static final Ending NONE = new Ending(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the date.
     *
     * @throws IllegalArgumentException if the date has no first or no last day
     */
    public Ending {
        until.filter(date -> date.earliest().isEmpty() || date.latest().isEmpty())
                .ifPresent(date -> {
                    throw new IllegalArgumentException("until: " + date
                            + " is no date on which all grants end; expected a day, a month or a year");
                });
    }

    /**
     * What certainly ends a standing.
     *
     * @param until the last day of every grant, as far as it is published
     * @param with the standing that must be held
     * @throws IllegalArgumentException if the date has no first or no last day
     */
    public Ending(Optional<PartialDate> until, Optional<Standing> with) {
        this(until, with, Optional.empty());
    }

    /**
     * A date on which every grant ends.
     *
     * @param until the last day, as far as it is published
     * @return what ends with that day
     * @throws IllegalArgumentException if the date has no first or no last day
     */
    public static Ending on(PartialDate until) {
        return new Ending(Optional.of(until), Optional.empty());
    }

    /**
     * A standing that another one sits on.
     *
     * @param standing the standing that must be held
     * @return what ends with that standing
     */
    public static Ending with(Standing standing) {
        return new Ending(Optional.empty(), Optional.of(standing));
    }

    /**
     * A standing of which it is not published whether another one ends with it.
     *
     * @param standing the standing that may have to be held
     * @return what may end with that standing, or go on
     */
    public static Ending perhapsWith(Standing standing) {
        return new Ending(Optional.empty(), Optional.empty(), Optional.of(standing));
    }

    /**
     * The standings on whose time this depends.
     *
     * @return the one that it ends with, and the one that it may end with
     */
    public ImmutableSet<Standing> others() {
        return Stream.concat(with.stream(), perhapsWith.stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Whether anything beside its own time ends the standing, or may end it.
     *
     * @return false where only its own time counts
     */
    public boolean isStated() {
        return !equals(NONE);
    }
}
