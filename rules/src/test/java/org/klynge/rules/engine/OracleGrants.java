package org.klynge.rules.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;

/** What was given when, in one world. */
final class OracleGrants {

    private final World world;
    private final Dossier dossier;

    OracleGrants(World world, Dossier dossier) {
        this.world = world;
        this.dossier = dossier;
    }

    /** The day of an assessment: no later than the grants that name it, and each of them begins before it ends. */
    LocalDate examined(Assessment assessment) {
        LocalDate day = world.day("exam " + assessment.id(), assessment.date());
        for (int i = 0; i < dossier.grants().size(); i++) {
            if (dossier.grants().get(i).assessment().equals(Optional.of(assessment.id()))) {
                World.require(!day.isAfter(from(i)) && !from(i).isAfter(until(i)));
            }
        }
        return day;
    }

    private LocalDate from(int grant) {
        return world.day("grant " + grant, dossier.grants().get(grant).from());
    }

    private LocalDate until(int grant) {
        Grant given = dossier.grants().get(grant);
        if (given.until().isPresent()) {
            return world.day("end of grant " + grant, given.until().get());
        }
        return given.standing().equals(SmallWorlds.MONTHLY)
                ? from(grant).plusMonths(1).minusDays(1)
                : world.choose("end of grant " + grant, SmallWorlds.ANY_DAY);
    }

    /** The ordinals of grants of a standing: those on record, and -1 and -2 for others. */
    private List<Integer> given(Standing standing) {
        List<Integer> given = new ArrayList<>();
        for (int i = 0; i < dossier.grants().size(); i++) {
            Grant grant = dossier.grants().get(i);
            if (grant.standing().equals(standing)) {
                World.require(!from(i).isAfter(until(i)));
                grant.assessment().flatMap(dossier::assessment).ifPresent(this::examined);
                given.add(i);
            }
        }
        if (dossier.mayLackGrants(standing) && world.flip("another " + standing)) {
            given.add(-1);
            if (world.flip("yet another " + standing)) {
                given.add(-2);
            }
        }
        return given;
    }

    private LocalDate from(Standing standing, int grant) {
        return grant >= 0 ? from(grant) : world.choose("from " + standing + grant, SmallWorlds.ANY_DAY);
    }

    private LocalDate until(Standing standing, int grant) {
        LocalDate from = from(standing, grant);
        return grant >= 0
                ? until(grant)
                : world.chooseAmong(
                        "until " + standing + grant,
                        () -> SmallWorlds.ANY_DAY.stream()
                                .filter(day -> !day.isBefore(from))
                                .toList());
    }

    /** The first days of the grants that began by today, the earliest first. */
    List<LocalDate> beginnings(Standing standing) {
        return given(standing).stream()
                .map(grant -> from(standing, grant))
                .filter(World::seen)
                .sorted()
                .toList();
    }

    boolean holds(Iterable<Standing> anyOf) {
        boolean holds = false;
        for (Standing standing : anyOf) {
            for (int grant : given(standing)) {
                holds |= World.seen(from(standing, grant))
                        && !until(standing, grant).isBefore(SmallWorlds.TODAY);
            }
        }
        return holds;
    }

    boolean held(Iterable<Standing> anyOf) {
        boolean held = false;
        for (Standing standing : anyOf) {
            held |= !beginnings(standing).isEmpty();
        }
        return held;
    }

    /** The standings, and what the ladder has above them. */
    static Set<Standing> orHigher(Set<Standing> anyOf) {
        Set<Standing> result = new HashSet<>(anyOf);
        if (anyOf.contains(SmallWorlds.MONTHLY)) {
            result.add(SmallWorlds.OPEN);
        }
        return result;
    }

    private record Run(LocalDate first, LocalDate last) {}

    /** The months of every run of days without a gap, up to today. */
    BigFraction time(Iterable<Standing> anyOf) {
        List<Run> terms = new ArrayList<>();
        for (Standing standing : anyOf) {
            for (int grant : given(standing)) {
                if (World.seen(from(standing, grant))) {
                    terms.add(new Run(from(standing, grant), until(standing, grant)));
                }
            }
        }
        terms.sort(Comparator.comparing(Run::first));
        BigFraction time = BigFraction.ZERO;
        LocalDate first = null;
        LocalDate next = null;
        for (Run term : terms) {
            if (next == null || term.first().isAfter(next)) {
                time = time.add(first == null ? BigFraction.ZERO : months(first, next));
                first = term.first();
                next = first;
            }
            LocalDate end = World.seen(term.last()) ? term.last() : SmallWorlds.TODAY;
            next = end.plusDays(1).isAfter(next) ? end.plusDays(1) : next;
        }
        return time.add(first == null ? BigFraction.ZERO : months(first, next));
    }

    /** Months by counting: the full ones, and the days that are left as a part of the one that follows. */
    static BigFraction months(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return months(to, from).negate();
        }
        int full = 0;
        while (!from.plusMonths(full + 1L).isAfter(to)) {
            full++;
        }
        LocalDate reached = from.plusMonths(full);
        return BigFraction.of(full)
                .add(BigFraction.of(
                        ChronoUnit.DAYS.between(reached, to),
                        ChronoUnit.DAYS.between(reached, from.plusMonths(full + 1L))));
    }
}
