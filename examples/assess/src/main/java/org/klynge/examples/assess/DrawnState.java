package org.klynge.examples.assess;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Set;
import org.klynge.rules.timeline.HoldingState;

/** What a drawn line can show of a day, or of several days in one column. */
enum DrawnState {
    VALID('#', "valid"),
    RENEWABLE('=', "not valid, renewable"),
    NOTHING('.', "lapsed or never held"),
    CHANGES(':', "changes on some day"),
    PERHAPS_VALID('?', "perhaps valid"),
    PERHAPS_RENEWABLE('-', "not valid, perhaps renewable");

    private static final ImmutableSet<HoldingState> OVER_OR_NEVER =
            ImmutableSet.of(HoldingState.LAPSED, HoldingState.NEVER);

    private final char mark;
    private final String meaning;

    DrawnState(char mark, String meaning) {
        this.mark = mark;
        this.meaning = meaning;
    }

    char mark() {
        return mark;
    }

    /** What is shown of one day. */
    static DrawnState of(Set<HoldingState> possible) {
        if (OVER_OR_NEVER.containsAll(possible)) {
            return NOTHING;
        }
        if (possible.contains(HoldingState.VALID)) {
            return possible.size() == 1 ? VALID : PERHAPS_VALID;
        }
        return possible.size() == 1 ? RENEWABLE : PERHAPS_RENEWABLE;
    }

    /** What is shown of several days together: what holds on each of them, or else what is certain of none. */
    static DrawnState together(EnumSet<DrawnState> days) {
        if (days.size() == 1) {
            return days.iterator().next();
        }
        boolean open = days.contains(PERHAPS_VALID) || days.contains(PERHAPS_RENEWABLE);
        if (!open) {
            return CHANGES;
        }
        return days.contains(PERHAPS_VALID) || days.contains(VALID) ? PERHAPS_VALID : PERHAPS_RENEWABLE;
    }

    /** The meaning of the mark, such as {@code # valid}. */
    @Override
    public String toString() {
        return mark + " " + meaning;
    }
}
