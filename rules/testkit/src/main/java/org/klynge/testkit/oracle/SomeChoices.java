package org.klynge.testkit.oracle;

import java.util.List;
import java.util.Random;

/**
 * Some ways of making choices of which there are too many to try them all: always the first option, always the last one,
 * and then whatever chance gives. The same seed gives the same ways.
 */
final class SomeChoices implements Choices {

    private final Random random;
    private final int ways;
    private int way;

    SomeChoices(int ways, long seed) {
        this.ways = ways;
        this.random = new Random(seed);
    }

    @Override
    public <T> T pick(List<T> options) {
        return options.get(
                switch (way) {
                    case 0 -> 0;
                    case 1 -> options.size() - 1;
                    default -> random.nextInt(options.size());
                });
    }

    @Override
    public boolean next() {
        return ++way < ways;
    }
}
