package org.klynge.rules.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;

/** What assessments led to: the grants that name them, or that may have followed from them. */
final class Consequences {

    private final RuleBook rules;
    private final Dossier dossier;

    Consequences(RuleBook rules, Dossier dossier) {
        this.rules = rules;
        this.dossier = dossier;
    }

    /** The kinds of assessment that some rule speaks of and that its catalogue belongs to. */
    ImmutableSet<AssessmentSeries> series(Assessment assessment) {
        return schemes(assessment)
                .flatMap(scheme -> scheme.assessments().stream())
                .filter(series -> series.catalogue(assessment.catalogue()).isPresent())
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<Scheme> schemes(Assessment assessment) {
        return rules.schemes().stream()
                .filter(scheme -> scheme.assessments().stream()
                        .anyMatch(series ->
                                series.catalogue(assessment.catalogue()).isPresent()));
    }

    ImmutableList<AssessmentCheck> lacking() {
        return IntStream.range(0, dossier.assessments().size())
                .boxed()
                .flatMap(i -> lacking(dossier.assessments().get(i))
                        .map(reason -> new AssessmentCheck(
                                "assessments[" + i + "]", dossier.assessments().get(i), reason))
                        .stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<AssessmentCheck.Reason> lacking(Assessment assessment) {
        if (series(assessment).isEmpty()) {
            return Optional.of(AssessmentCheck.Reason.NO_RULE);
        }
        return dossier.grants().stream().anyMatch(grant -> mayFollow(grant, assessment))
                ? Optional.empty()
                : Optional.of(AssessmentCheck.Reason.NO_GRANT);
    }

    /** A grant that names another assessment follows from that one. */
    private boolean mayFollow(Grant grant, Assessment assessment) {
        if (grant.assessment().isPresent()) {
            return grant.assessment().get().equals(assessment.id());
        }
        PartialDate date = dossier.dateOf(assessment).orElse(assessment.date());
        return schemes(assessment).anyMatch(scheme -> isGivenOn(scheme, grant.standing(), assessment))
                && dossier.beginningOf(grant)
                        .orElse(grant.from())
                        .notBefore(date)
                        .isPresent();
    }

    /** Whether a standing is given on assessments of the kind: on those that its validity counts from, or else on any. */
    private static boolean isGivenOn(Scheme scheme, Standing standing, Assessment assessment) {
        return scheme.ladder().standings().contains(standing)
                && scheme.rules(standing)
                        .validity()
                        .flatMap(Validity::assessment)
                        .map(series -> series.catalogue(assessment.catalogue()).isPresent())
                        .orElse(true);
    }
}
