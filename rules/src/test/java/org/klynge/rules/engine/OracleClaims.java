package org.klynge.rules.engine;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.rules.condition.Claim;

/** What is confirmed in one world. */
final class OracleClaims {

    private final World world;
    private final Dossier dossier;
    private final Set<String> assumed;
    private final OracleExams exams;

    OracleClaims(World world, Dossier dossier, Set<String> assumed, OracleExams exams) {
        this.world = world;
        this.dossier = dossier;
        this.assumed = assumed;
        this.exams = exams;
    }

    boolean confirmed(Claim claim) {
        Optional<OracleExams.Exam> latest = exams.latest();
        Set<String> current = exams.all().stream()
                .filter(exam -> exam.onRecord()
                        && latest.isPresent()
                        && exam.day().equals(latest.get().day()))
                .map(OracleExams.Exam::id)
                .collect(Collectors.toSet());
        boolean confirmed = confirmed(
                claim,
                attestation -> about(claim, attestation)
                        .map(current::contains)
                        .orElse(claim.about().isEmpty()));
        // Nothing is confirmed of an examination that did not take place.
        return confirmed && (claim.about().isEmpty() || latest.isPresent());
    }

    /** A word on a claim about assessments is about one that took place by then, whether it names it or not. */
    private Optional<String> about(Claim claim, Attestation attestation) {
        if (claim.about().isEmpty() || attestation.assessment().isPresent()) {
            return attestation.assessment();
        }
        int i = dossier.attestations().indexOf(attestation);
        LocalDate day = world.day("attestation " + i, attestation.date());
        if (!World.seen(day)) {
            return Optional.empty();
        }
        return Optional.of(world.chooseAmong(
                "about of attestation " + i,
                () -> exams.all().stream()
                        .filter(exam -> !exam.day().isAfter(day))
                        .map(OracleExams.Exam::id)
                        .toList()));
    }

    private boolean confirmed(Claim claim, Predicate<Attestation> relevant) {
        LocalDate latest = LocalDate.MIN;
        boolean word = world.flip("claim " + claim.name());
        for (int i = 0; i < dossier.attestations().size(); i++) {
            Attestation attestation = dossier.attestations().get(i);
            if (attestation.claim().equals(claim.name())
                    && claim.authorities().contains(attestation.by())
                    && relevant.test(attestation)) {
                LocalDate day = world.day("attestation " + i, attestation.date());
                World.require(!day.equals(latest) || !World.seen(day) || attestation.holds() == word);
                if (World.seen(day) && day.isAfter(latest)) {
                    latest = day;
                    word = attestation.holds();
                }
            }
        }
        World.require(word || !assumed.contains(claim.name()));
        return word;
    }
}
