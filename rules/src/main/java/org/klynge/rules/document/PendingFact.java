package org.klynge.rules.document;

import java.util.Optional;
import java.util.function.Supplier;
import org.klynge.rules.condition.Fact;

/** A fact that a scheme declares and that is read when it is first needed, since facts may be declared in any order. */
final class PendingFact implements Supplier<Optional<Fact>> {

    private enum State {
        DECLARED,
        BEING_READ,
        READ
    }

    private final String name;
    private final Location place;
    private final Problems problems;
    private final Supplier<Optional<Fact>> read;
    private State state = State.DECLARED;
    private Optional<Fact> fact = Optional.empty();

    PendingFact(String name, Location place, Problems problems, Supplier<Optional<Fact>> read) {
        this.name = name;
        this.place = place;
        this.problems = problems;
        this.read = read;
    }

    @Override
    public Optional<Fact> get() {
        if (state == State.BEING_READ) {
            problems.add(place, "the fact '" + name + "' is made out of itself");
        } else if (state == State.DECLARED) {
            state = State.BEING_READ;
            fact = read.get();
            state = State.READ;
        }
        return fact;
    }
}
