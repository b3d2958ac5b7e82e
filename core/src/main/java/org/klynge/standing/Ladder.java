package org.klynge.standing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.klynge.fact.Identifier;

/**
 * Standings in order. A ladder may be a chain, as bronze, silver and gold are, or a partial order in which two standings
 * need not compare.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Ladder labels = Ladder.chain("esca", List.of(BRONZE, SILVER, GOLD));
 * labels.isAtLeast(GOLD, BRONZE); // true
 * }</pre>
 */
public final class Ladder {

    private final String id;
    private final ImmutableSet<Standing> standings;
    private final ImmutableSetMultimap<Standing, Standing> stepsUp;
    private final ImmutableSetMultimap<Standing, Standing> reachable;

    private Ladder(String id, ImmutableSet<Standing> standings, ImmutableSetMultimap<Standing, Standing> stepsUp) {
        this.id = Identifier.check("ladder", id);
        this.standings = standings;
        this.stepsUp = stepsUp;
        var graph = GraphBuilder.directed().allowsSelfLoops(true).<Standing>immutable();
        standings.forEach(graph::addNode);
        stepsUp.forEach(graph::putEdge);
        Graph<Standing> steps = graph.build();
        if (Graphs.hasCycle(steps)) {
            throw new IllegalArgumentException("the ladder '" + id + "' leads back to where it began: " + stepsUp);
        }
        var reached = ImmutableSetMultimap.<Standing, Standing>builder();
        standings.forEach(standing -> reached.putAll(standing, Graphs.reachableNodes(steps, standing)));
        this.reachable = reached.build();
    }

    /**
     * A ladder on which every standing is above the one before it.
     *
     * @param id the id, which is the first part of every standing's full name
     * @param standings the standings, the lowest first
     * @return the ladder
     * @throws IllegalArgumentException if a standing belongs elsewhere or occurs twice, or there is none
     */
    public static Ladder chain(String id, List<? extends Standing> standings) {
        var steps = ImmutableSetMultimap.<Standing, Standing>builder();
        for (int i = 1; i < standings.size(); i++) {
            steps.put(standings.get(i - 1), standings.get(i));
        }
        return partial(id, standings, steps.build());
    }

    /**
     * A ladder on which some standings are above others.
     *
     * @param id the id, which is the first part of every standing's full name
     * @param standings all standings, in the order in which they are to be listed
     * @param stepsUp for a standing, the ones directly above it
     * @return the ladder
     * @throws IllegalArgumentException if a standing belongs elsewhere or occurs twice, there is none, or the steps
     *     lead in a circle
     */
    public static Ladder partial(
            String id, List<? extends Standing> standings, ImmutableSetMultimap<Standing, Standing> stepsUp) {
        ImmutableSet<Standing> set = ImmutableSet.copyOf(standings);
        if (set.isEmpty() || set.size() != standings.size()) {
            throw new IllegalArgumentException(
                    "standings: " + standings + "; expected at least one, and each only once");
        }
        for (Standing standing : set) {
            if (!standing.ladder().equals(id)) {
                throw new IllegalArgumentException("standings: " + standing + " is not on the ladder '" + id + "'");
            }
        }
        for (Collection<Standing> ends : Arrays.asList(stepsUp.keySet(), stepsUp.values())) {
            if (!set.containsAll(ends)) {
                throw new IllegalArgumentException("stepsUp: " + ends + " are not all among " + set);
            }
        }
        return new Ladder(id, set, stepsUp);
    }

    /**
     * The id of the ladder.
     *
     * @return the first part of every standing's full name
     */
    public String id() {
        return id;
    }

    /**
     * The standings of the ladder.
     *
     * @return the standings, in the order in which they were given; of a chain the lowest first
     */
    public ImmutableSet<Standing> standings() {
        return standings;
    }

    /**
     * What leads directly to what.
     *
     * @return for a standing, the ones directly above it
     */
    public ImmutableSetMultimap<Standing, Standing> stepsUp() {
        return stepsUp;
    }

    /**
     * The standing of a name.
     *
     * @param name the name within the ladder
     * @return the standing, or nothing where the ladder has none of that name
     */
    public Optional<Standing> named(String name) {
        return standings.stream()
                .filter(standing -> standing.name().equals(name))
                .findFirst();
    }

    /**
     * Whether one standing is another one or above it.
     *
     * @param higher the standing that may be above
     * @param lower the standing that may be below
     * @return false also where the two do not compare
     * @throws IllegalArgumentException if one of them is not on this ladder
     */
    public boolean isAtLeast(Standing higher, Standing lower) {
        checkStanding(higher);
        checkStanding(lower);
        return reachable.containsEntry(lower, higher);
    }

    private void checkStanding(Standing standing) {
        if (!standings.contains(standing)) {
            throw new IllegalArgumentException(standing + " is not on the ladder '" + id + "': " + standings);
        }
    }

    /**
     * The highest of some standings.
     *
     * @param some standings of this ladder
     * @return those that have none of the others above them
     * @throws IllegalArgumentException if one of them is not on this ladder
     */
    public ImmutableSet<Standing> highest(Collection<? extends Standing> some) {
        some.forEach(this::checkStanding);
        return some.stream()
                .filter(one -> some.stream().noneMatch(other -> !other.equals(one) && isAtLeast(other, one)))
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ladder that
                && id.equals(that.id)
                && standings.asList().equals(that.standings.asList())
                && stepsUp.equals(that.stepsUp);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + standings.hashCode();
    }

    @Override
    public String toString() {
        return id + standings;
    }
}
