package org.klynge.testkit.oracle;

import java.util.ArrayList;
import java.util.List;

/** Every way of making some choices, one after the other. */
final class EveryChoice implements Choices {

    private record Choice(int taken, int of) {}

    private final List<Choice> path = new ArrayList<>();
    private int depth;

    @Override
    public <T> T pick(List<T> options) {
        if (depth == path.size()) {
            path.add(new Choice(0, options.size()));
        }
        return options.get(path.get(depth++).taken());
    }

    @Override
    public boolean next() {
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
