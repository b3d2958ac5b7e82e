package org.klynge.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;

/** What was given when, and examined when, in one world. */
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
                World.require(!day.isAfter(from(i)));
                check(i);
            }
        }
        return day;
    }

    /** The day on which the cluster merged into another one, if it ever does. */
    Optional<LocalDate> merged() {
        return dossier.cluster().merger().map(merger -> world.day("merged", merger.date()));
    }

    /** Whether the cluster was there on a day, as seen today. */
    boolean isThere(LocalDate day) {
        return merged().filter(world::seen).map(day::isBefore).orElse(true);
    }

    private LocalDate from(int grant) {
        return world.day("grant " + grant, dossier.grants().get(grant).from());
    }

    /** The end that a grant on record states; nothing where it states none. */
    Optional<LocalDate> stated(int grant) {
        return dossier.grants().get(grant).until().map(until -> world.day("end of grant " + grant, until));
    }

    /** No grant ends before it begins. */
    private void check(int grant) {
        World.require(stated(grant).filter(until -> until.isBefore(from(grant))).isEmpty());
    }

    /** The ordinals of grants of a standing: those on record, and -1 and -2 for others. */
    List<Integer> given(Standing standing) {
        List<Integer> given = new ArrayList<>();
        for (int i = 0; i < dossier.grants().size(); i++) {
            Grant grant = dossier.grants().get(i);
            if (grant.standing().equals(standing)) {
                check(i);
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

    LocalDate from(Standing standing, int grant) {
        return grant >= 0
                ? from(grant)
                : world.chooseAmong(
                        "from " + standing + grant, () -> world.setting().days(PartialDate.unknown()));
    }

    /** The first days of the grants that began by today, the earliest first. */
    List<LocalDate> beginnings(Standing standing) {
        return given(standing).stream()
                .map(grant -> from(standing, grant))
                .filter(world::seen)
                .sorted()
                .toList();
    }
}
