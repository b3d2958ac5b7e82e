package org.klynge.rules.decision;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is left of a formula once some of its variables have a value, every other one occurring once. It is in a normal form: two
 * of them come to the same in all worlds exactly if they are equal.
 */
sealed interface Residual {

    /** It holds or not, whatever the rest. */
    record Fixed(boolean holds) implements Residual {
        @Override
        public Residual negate() {
            return new Fixed(!holds);
        }

        @Override
        public Stream<Object> atoms() {
            return Stream.of();
        }
    }

    /**
     * It hangs on one thing, a variable or a module.
     *
     * @param of the thing, told apart by identity
     * @param holds whether it holds where that does
     */
    record Atom(Object of, boolean holds) implements Residual {
        @Override
        public Residual negate() {
            return new Atom(of, !holds);
        }

        @Override
        public Stream<Object> atoms() {
            return Stream.of(of);
        }
    }

    /**
     * At least so many of several parts hold, of which none is fixed.
     *
     * @param wanted how many
     * @param parts the parts, at least two
     */
    record Counted(int wanted, ImmutableSet<Residual> parts) implements Residual {
        @Override
        public Residual negate() {
            return atLeast(
                    parts.size() - wanted + 1,
                    parts.stream().map(Residual::negate).toList());
        }

        @Override
        public Stream<Object> atoms() {
            return parts.stream().flatMap(Residual::atoms);
        }

        private boolean isAll() {
            return wanted == parts.size();
        }

        private boolean isAny() {
            return wanted == 1;
        }
    }

    /** What it comes to if the whole does not hold. */
    Residual negate();

    /** What it hangs on. */
    Stream<Object> atoms();

    /** At least so many of some parts. */
    static Residual atLeast(int wanted, List<Residual> parts) {
        int stillWanted = wanted;
        List<Residual> open = new ArrayList<>();
        for (Residual part : parts) {
            if (part instanceof Fixed fixed) {
                stillWanted -= fixed.holds() ? 1 : 0;
            } else {
                open.add(part);
            }
        }
        if (stillWanted <= 0 || stillWanted > open.size()) {
            return new Fixed(stillWanted <= 0);
        }
        if (open.size() == 1) {
            return open.get(0);
        }
        // All of all, and any of any, are one.
        boolean all = stillWanted == open.size();
        boolean any = stillWanted == 1;
        ImmutableSet.Builder<Residual> flat = ImmutableSet.builder();
        for (Residual part : open) {
            if (part instanceof Counted counted && ((all && counted.isAll()) || (any && counted.isAny()))) {
                flat.addAll(counted.parts());
            } else {
                flat.add(part);
            }
        }
        ImmutableSet<Residual> flattened = flat.build();
        return new Counted(all ? flattened.size() : stillWanted, flattened);
    }
}
