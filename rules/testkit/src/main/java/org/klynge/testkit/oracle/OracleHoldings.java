package org.klynge.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.standing.Standing;

/** What was held when, in one world. */
final class OracleHoldings {

    private final World world;
    private final OracleGrants grants;
    private final Terms terms;

    OracleHoldings(World world, OracleGrants grants, Terms terms) {
        this.world = world;
        this.grants = grants;
        this.terms = terms;
    }

    boolean holds(Iterable<Standing> anyOf) {
        boolean holds = false;
        for (Standing standing : anyOf) {
            for (int grant : grants.given(standing)) {
                holds |= grants.isThere(world.today())
                        && world.seen(grants.from(standing, grant))
                        && !terms.until(standing, grant).isBefore(world.today());
            }
        }
        return holds;
    }

    boolean held(Iterable<Standing> anyOf) {
        boolean held = false;
        for (Standing standing : anyOf) {
            held |= grants.beginnings(standing).stream().anyMatch(grants::isThere);
        }
        return held;
    }

    boolean isRenewable(Standing standing) {
        grants.given(standing);
        return grants.isThere(world.today()) && terms.isRenewable(standing);
    }

    /** Days on which something was held without a gap. */
    private record Run(LocalDate first, LocalDate next) {}

    /** The months of every run of days without a gap, up to today. */
    BigFraction time(Iterable<Standing> anyOf) {
        List<Run> runs = new ArrayList<>();
        for (Standing standing : anyOf) {
            for (int grant : grants.given(standing)) {
                if (world.seen(grants.from(standing, grant)) && grants.isThere(grants.from(standing, grant))) {
                    LocalDate until = terms.until(standing, grant);
                    LocalDate last = grants.isThere(until)
                            ? until
                            : grants.merged().orElseThrow().minusDays(1);
                    LocalDate end = world.seen(last) ? last : world.today();
                    runs.add(new Run(terms.since(standing, grant), end.plusDays(1)));
                }
            }
        }
        runs.sort(Comparator.comparing(Run::first));
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run before = joined.isEmpty() ? run : joined.get(joined.size() - 1);
            if (joined.isEmpty() || run.first().isAfter(before.next())) {
                joined.add(run);
            } else if (run.next().isAfter(before.next())) {
                joined.set(joined.size() - 1, new Run(before.first(), run.next()));
            }
        }
        return joined.stream()
                .map(run -> Months.between(run.first(), run.next()))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }
}
