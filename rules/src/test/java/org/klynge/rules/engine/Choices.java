package org.klynge.rules.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through every way of making some choices: whoever chooses asks for one after the other, and starts again from the
 * beginning for as long as {@link #next()} finds another way.
 */
final class Choices {

    private record Choice(int taken, int of) {}

    private final List<Choice> path = new ArrayList<>();
    private int depth;

    <T> T pick(List<T> options) {
        if (depth == path.size()) {
            path.add(new Choice(0, options.size()));
        }
        return options.get(path.get(depth++).taken());
    }

    /** Moves on to the next way; false when all have been gone. */
    boolean next() {
        depth = 0;
        for (int last = path.size() - 1; last >= 0; last--) {
            Choice choice = path.remove(last);
            if (choice.taken() + 1 < choice.of()) {
                path.add(new Choice(choice.taken() + 1, choice.of()));
                return true;
            }
        }
        return false;
    }
}
