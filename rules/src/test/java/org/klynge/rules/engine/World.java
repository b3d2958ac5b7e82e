package org.klynge.rules.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.klynge.fact.PartialDate;

/** One world of a dossier: what is asked of it is chosen once, and every way of choosing has its turn. */
final class World {

    /** Thrown where choices contradict each other or the dossier: there is no such world. */
    static final class None extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private None() {
            super(null, null, false, false);
        }
    }

    private final Choices choices;
    private final Map<String, Object> chosen = new HashMap<>();

    World(Choices choices) {
        this.choices = choices;
    }

    static void require(boolean possible) {
        if (!possible) {
            throw new None();
        }
    }

    <T> T choose(String name, List<T> options) {
        return chooseAmong(name, () -> options);
    }

    @SuppressWarnings("unchecked") // every name is used for one type only
    <T> T chooseAmong(String name, Supplier<List<T>> options) {
        Object known = chosen.get(name);
        if (known == null) {
            List<T> possible = options.get();
            require(!possible.isEmpty());
            known = choices.pick(possible);
            chosen.put(name, known);
        }
        return (T) known;
    }

    /** What was chosen so far, by name. */
    Map<String, Object> chosen() {
        return Map.copyOf(chosen);
    }

    boolean flip(String name) {
        return choose(name, List.of(false, true));
    }

    /** A day of the small world that the date leaves possible. */
    LocalDate day(String name, PartialDate date) {
        return chooseAmong(
                name, () -> SmallWorlds.ANY_DAY.stream().filter(date.range()).toList());
    }

    static boolean seen(LocalDate day) {
        return !day.isAfter(SmallWorlds.TODAY);
    }
}
