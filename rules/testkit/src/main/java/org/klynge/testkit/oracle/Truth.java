package org.klynge.testkit.oracle;

import java.util.List;
import java.util.Set;
import org.klynge.dossier.Dossier;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.Standing;

/** Whether conditions hold in one world, with plain true and false. It shares no code with the engines beyond the model. */
final class Truth {

    private final World world;
    private final OracleExams exams;
    private final OracleHoldings holdings;
    private final OracleFacts facts;
    private final OracleClaims claims;

    Truth(World world, Dossier dossier, Set<String> assumed) {
        this.world = world;
        OracleGrants grants = new OracleGrants(world, dossier);
        this.exams = new OracleExams(world, dossier, grants);
        this.holdings = new OracleHoldings(world, grants, world.setting().terms(world, dossier, grants, exams));
        this.facts = new OracleFacts(world, dossier, exams, grants);
        this.claims = new OracleClaims(world, dossier, assumed, exams);
    }

    boolean holds(Condition condition) {
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
            return holdings.holds(standings(holds.anyOf(), holds.orHigher()));
        }
        if (condition instanceof Condition.Held held) {
            Set<Standing> anyOf = standings(held.anyOf(), held.orHigher());
            return held.time()
                    .map(bound -> bound.bounds().range().contains(holdings.time(anyOf)))
                    .orElseGet(() -> holdings.held(anyOf));
        }
        if (condition instanceof Condition.Renewable renewable) {
            return holdings.isRenewable(renewable.standing());
        }
        if (condition instanceof Condition.CallOpen call) {
            return new OracleCalls(world).isOpen(call.standing());
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

    private Set<Standing> standings(Set<Standing> anyOf, boolean orHigher) {
        RuleBook rules = world.setting().ruleBook();
        return orHigher ? rules.orHigher(anyOf, world.today()) : anyOf;
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
