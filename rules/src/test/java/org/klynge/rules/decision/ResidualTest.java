package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is left of a formula in which every variable occurs once: equal exactly where it comes to the same in all worlds. */
class ResidualTest {

    private static final int VARIABLES = 5;

    /** A formula beside what it is true in: a bit for each world, a world being a bit for each variable. */
    private record Formula(Residual residual, List<Boolean> worlds) {

        static Formula atom(int variable, boolean holds) {
            return new Formula(
                    new Residual.Atom(variable, holds),
                    all().mapToObj(world -> (world >> variable & 1) == (holds ? 1 : 0))
                            .toList());
        }

        static Formula fixed(boolean holds) {
            return new Formula(
                    new Residual.Fixed(holds), all().mapToObj(world -> holds).toList());
        }

        static Formula atLeast(int wanted, List<Formula> parts) {
            return new Formula(
                    Residual.atLeast(
                            wanted, parts.stream().map(Formula::residual).toList()),
                    all().mapToObj(world -> parts.stream()
                                            .filter(part -> part.worlds.get(world))
                                            .count()
                                    >= wanted)
                            .toList());
        }

        Formula negate() {
            return new Formula(
                    residual.negate(), worlds.stream().map(holds -> !holds).toList());
        }

        private static IntStream all() {
            return IntStream.range(0, 1 << VARIABLES);
        }

        long hangsOn() {
            return IntStream.range(0, VARIABLES)
                    .filter(variable ->
                            all().anyMatch(world -> !worlds.get(world).equals(worlds.get(world ^ 1 << variable))))
                    .count();
        }
    }

    /** The same formula twice, its parts one time in the one order and one time in the other. */
    private record Twice(Formula formula, Formula turned) {}

    @Provide
    static Arbitrary<Twice> formulas() {
        return Arbitraries.integers()
                .between(0, 1 << 20)
                .list()
                .ofSize(12)
                .map(draws -> new Twice(formula(draws, false), formula(draws, true)));
    }

    /** Groups the variables, each once, and groups the groups. */
    private static Formula formula(List<Integer> draws, boolean turned) {
        List<Formula> left = new ArrayList<>();
        for (int i = 0; i < VARIABLES; i++) {
            int draw = draws.get(i);
            left.add(draw % 5 == 0 ? Formula.fixed(draw % 2 == 0) : Formula.atom(i, draw % 2 == 0));
        }
        for (int draw : draws.subList(VARIABLES, draws.size())) {
            int size = 1 + draw % left.size();
            List<Formula> parts = new ArrayList<>(left.subList(0, size));
            left.subList(0, size).clear();
            if (turned) {
                Collections.reverse(parts);
            }
            Formula whole = Formula.atLeast(draw / 8 % (size + 2), parts);
            left.add(draw / 64 % 3 == 0 ? whole.negate() : whole);
        }
        return Formula.atLeast(1 + draws.get(0) % left.size(), left);
    }

    private static boolean holds(Residual residual, int world) {
        if (residual instanceof Residual.Fixed fixed) {
            return fixed.holds();
        }
        if (residual instanceof Residual.Atom atom) {
            return (world >> (int) atom.of() & 1) == (atom.holds() ? 1 : 0);
        }
        Residual.Counted counted = (Residual.Counted) residual;
        return counted.parts().stream().filter(part -> holds(part, world)).count() >= counted.wanted();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void comes_to_the_same_in_every_world(@ForAll("formulas") Twice twice) {
        Formula formula = twice.formula();
        for (int world = 0; world < 1 << VARIABLES; world++) {
            boolean expected = formula.worlds().get(world);
            assertThat(holds(formula.residual(), world)).isEqualTo(expected);
            assertThat(holds(formula.residual().negate(), world)).isEqualTo(!expected);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void hangs_on_nothing_that_does_not_matter(@ForAll("formulas") Twice twice) {
        Formula formula = twice.formula();
        assertThat(formula.residual().atoms().distinct().count()).isEqualTo(formula.hangsOn());
        assertThat(formula.residual() instanceof Residual.Fixed).isEqualTo(formula.hangsOn() == 0);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void has_one_form_however_it_is_written(@ForAll("formulas") Twice twice) {
        assertThat(twice.turned().worlds()).isEqualTo(twice.formula().worlds());
        assertThat(twice.turned().residual()).isEqualTo(twice.formula().residual());
        assertThat(twice.formula().residual().negate().negate())
                .isEqualTo(twice.formula().residual());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void is_equal_only_where_it_comes_to_the_same(@ForAll("formulas") Twice one, @ForAll("formulas") Twice other) {
        assertThat(one.formula().residual().equals(other.formula().residual()))
                .isEqualTo(one.formula().worlds().equals(other.formula().worlds()));
    }

    @Test
    void all_of_all_and_any_of_any_are_one() {
        List<Residual> atoms = IntStream.range(0, 4)
                .<Residual>mapToObj(i -> new Residual.Atom(i, true))
                .toList();
        for (boolean all : List.of(true, false)) {
            Residual pair = Residual.atLeast(all ? 2 : 1, atoms.subList(2, 4));
            assertThat(Residual.atLeast(all ? 3 : 1, List.of(atoms.get(0), atoms.get(1), pair)))
                    .isEqualTo(Residual.atLeast(all ? 4 : 1, atoms));
            assertThat(Residual.atLeast(2, List.of(atoms.get(0), atoms.get(1), pair)))
                    .isNotEqualTo(Residual.atLeast(2, atoms));
        }
    }

    @Test
    void a_single_part_stands_for_itself_and_what_is_decided_leaves() {
        Residual atom = new Residual.Atom(0, true);
        Residual other = new Residual.Atom(1, false);
        Residual yes = new Residual.Fixed(true);
        Residual no = new Residual.Fixed(false);
        assertThat(atom.negate()).isEqualTo(new Residual.Atom(0, false));
        assertThat(yes.negate()).isEqualTo(no);
        assertThat(yes.atoms()).isEmpty();
        assertThat(Residual.atLeast(1, List.of(atom))).isEqualTo(atom);
        assertThat(Residual.atLeast(2, List.of(atom, yes))).isEqualTo(atom);
        assertThat(Residual.atLeast(1, List.of(atom, yes))).isEqualTo(yes);
        assertThat(Residual.atLeast(2, List.of(atom, no))).isEqualTo(no);
        assertThat(Residual.atLeast(2, List.of(atom, other, no)).negate())
                .isEqualTo(Residual.atLeast(1, List.of(atom.negate(), other.negate())));
        assertThat(Residual.atLeast(2, List.of(atom, other, new Residual.Atom(2, true)))
                        .negate())
                .isEqualTo(Residual.atLeast(2, List.of(atom.negate(), other.negate(), new Residual.Atom(2, false))));
    }
}
