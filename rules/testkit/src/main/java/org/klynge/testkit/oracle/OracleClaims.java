package org.klynge.testkit.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.rules.condition.AssessmentSeries;
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
        if (claim.about().isEmpty()) {
            return confirmed(claim, this::isCurrent);
        }
        AssessmentSeries series = claim.about().get();
        Optional<OracleExams.Exam> latest = exams.latest(series);
        Set<String> current = exams.all(series).stream()
                .filter(exam -> exam.onRecord()
                        && latest.isPresent()
                        && exam.day().equals(latest.get().day()))
                .map(OracleExams.Exam::id)
                .collect(Collectors.toSet());
        boolean confirmed = confirmed(
                claim,
                attestation -> about(series, attestation).map(current::contains).orElse(false));
        // Nothing is confirmed of an examination that did not take place.
        return confirmed && latest.isPresent();
    }

    /** A word on the cluster that names an assessment counts for as long as that is the latest of its catalogue. */
    private boolean isCurrent(Attestation attestation) {
        return attestation
                .assessment()
                .flatMap(dossier::assessment)
                .map(named -> exams.isLatest(named))
                .orElse(true);
    }

    /** A word on a claim about assessments is about the one that it names, or else about the latest that took place by then. */
    private Optional<String> about(AssessmentSeries series, Attestation attestation) {
        if (attestation.assessment().isPresent()) {
            return attestation.assessment();
        }
        int i = dossier.attestations().indexOf(attestation);
        LocalDate day = world.day("attestation " + i, attestation.date());
        if (!world.seen(day)) {
            return Optional.empty();
        }
        // Of two examinations of one day it may be about either.
        return Optional.of(world.chooseAmong("about of attestation " + i, () -> latestBy(series, day)));
    }

    /** The examinations of the latest day by a day. */
    private List<String> latestBy(AssessmentSeries series, LocalDate day) {
        Optional<LocalDate> latest = exams.all(series).stream()
                .map(OracleExams.Exam::day)
                .filter(each -> !each.isAfter(day))
                .max(Comparator.naturalOrder());
        return exams.all(series).stream()
                .filter(exam -> latest.equals(Optional.of(exam.day())))
                .map(OracleExams.Exam::id)
                .toList();
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
                World.require(!day.equals(latest) || !world.seen(day) || attestation.holds() == word);
                if (world.seen(day) && day.isAfter(latest)) {
                    latest = day;
                    word = attestation.holds();
                }
            }
        }
        World.require(word || !assumed.contains(claim.name()));
        return word;
    }
}
