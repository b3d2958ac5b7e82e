package org.klynge.testkit.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;

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
    private final Setting setting;
    private final Map<String, Object> chosen = new LinkedHashMap<>();

    World(Choices choices, Setting setting) {
        this.choices = choices;
        this.setting = setting;
    }

    static void require(boolean possible) {
        if (!possible) {
            throw none();
        }
    }

    /** A number; there is no such world where it is not known. */
    static BigFraction known(Optional<Quantity> number) {
        return number.filter(Quantity::isExact).orElseThrow(World::none).range().lowerEndpoint();
    }

    static None none() {
        return new None();
    }

    Setting setting() {
        return setting;
    }

    LocalDate today() {
        return setting.today();
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

    /** What was chosen so far, by name, in the order in which it was asked for. */
    Map<String, Object> chosen() {
        return new LinkedHashMap<>(chosen);
    }

    boolean flip(String name) {
        return choose(name, List.of(false, true));
    }

    /** A day that the date leaves possible. */
    LocalDate day(String name, PartialDate date) {
        return chooseAmong(name, () -> setting.days(date));
    }

    /** Whether a decision of today sees what is of that day. */
    boolean seen(LocalDate day) {
        return !day.isAfter(setting.today());
    }
}
