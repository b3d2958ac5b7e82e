package org.klynge.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.standing.Standing;

/**
 * Decides by brute force: goes through the worlds of a small dossier and asks in each, with plain true and false, whether
 * the condition holds. It shares no code with the engines beyond the model.
 */
final class Oracle {

    /** A dossier with more worlds than this is not gone through. */
    private static final int MOST_WORLDS = 4_000;

    private final OracleExams exams;
    private final OracleGrants grants;
    private final OracleFacts facts;
    private final OracleClaims claims;

    /** The oracle in one world. */
    private Oracle(World world, Dossier dossier, Set<String> assumed) {
        this.grants = new OracleGrants(world, dossier);
        this.exams = new OracleExams(world, dossier, grants);
        this.facts = new OracleFacts(world, dossier, exams, grants);
        this.claims = new OracleClaims(world, dossier, assumed, exams);
    }

    /** The verdict over all worlds, or nothing where the dossier has none, or too many to go through. */
    static Optional<Verdict> decide(Condition condition, Dossier dossier, Set<String> assumed) {
        Choices choices = new Choices();
        boolean someTrue = false;
        boolean someFalse = false;
        int worlds = 0;
        do {
            if (++worlds > MOST_WORLDS) {
                return Optional.empty();
            }
            try {
                boolean holds = new Oracle(new World(choices), dossier, assumed).holds(condition);
                someTrue |= holds;
                someFalse |= !holds;
            } catch (World.None impossible) {
                // Not a world.
            }
        } while (!(someTrue && someFalse) && choices.next());
        if (!someTrue && !someFalse) {
            return Optional.empty();
        }
        return Optional.of(someTrue && someFalse ? Verdict.UNKNOWN : Verdict.of(someTrue));
    }

    /**
     * What was seen in one world.
     *
     * @param chosen what the world is, as far as anybody asked
     * @param holds whether the first condition holds, the second, and so on
     */
    record Seen(Map<String, Object> chosen, ImmutableList<Boolean> holds) {}

    /** What is seen in each world; nothing where there are more than so many. */
    static Optional<List<Seen>> explore(List<Condition> conditions, Dossier dossier, int most) {
        Choices choices = new Choices();
        List<Seen> seen = new ArrayList<>();
        int tried = 0;
        do {
            if (++tried > MOST_WORLDS || seen.size() > most) {
                return Optional.empty();
            }
            World world = new World(choices);
            Oracle oracle = new Oracle(world, dossier, Set.of());
            try {
                ImmutableList<Boolean> holds =
                        conditions.stream().map(oracle::holds).collect(ImmutableList.toImmutableList());
                seen.add(new Seen(world.chosen(), holds));
            } catch (World.None impossible) {
                // Not a world.
            }
        } while (choices.next());
        return Optional.of(seen);
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return count(all.parts()) == all.parts().size();
        }
        if (condition instanceof Condition.Any any) {
            return count(any.parts()) > 0;
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return count(atLeast.parts()) >= atLeast.wanted();
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part());
        }
        if (condition instanceof Condition.Attested attested) {
            return claims.confirmed(attested.claim());
        }
        if (condition instanceof Condition.Confirmable confirmable) {
            boolean computed = holds(confirmable.computed());
            World.require(computed == claims.confirmed(confirmable.claim()));
            return computed;
        }
        if (condition instanceof Condition.Holds holds) {
            return grants.holds(holds.orHigher() ? OracleGrants.orHigher(holds.anyOf()) : holds.anyOf());
        }
        if (condition instanceof Condition.Held held) {
            Set<Standing> anyOf = held.orHigher() ? OracleGrants.orHigher(held.anyOf()) : held.anyOf();
            return held.time()
                    .map(bound -> bound.bounds().range().contains(grants.time(anyOf)))
                    .orElseGet(() -> grants.held(anyOf));
        }
        if (condition instanceof Condition.Indicators indicators) {
            return exams.holds(indicators);
        }
        if (condition instanceof Condition.OnDate on) {
            return facts.date(on.fact()).filter(on.threshold().bounds().range()).isPresent();
        }
        Condition.On on = (Condition.On) condition;
        return facts.value(on.fact()).filter(on.threshold().bounds().range()).isPresent();
    }

    /** How many hold; each is asked, needed or not, so that all must be possible. */
    private int count(List<Condition> parts) {
        int holding = 0;
        for (Condition part : parts) {
            holding += holds(part) ? 1 : 0;
        }
        return holding;
    }
}
