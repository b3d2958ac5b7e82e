package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Finding;
import org.klynge.rules.decision.MissingFact;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.scheme.Purpose;

/**
 * The missing facts are those that matter: none where the verdict is certain, some where it is not, and what is said to
 * settle the verdict does.
 */
public final class MissingLaw {

    private static final String LAW = "the missing facts are those that matter";

    private MissingLaw() {}

    /**
     * Tries the law. What is said to settle a verdict is tried where it can be written into a dossier that says nothing of it
     * yet: for figures of profiles, and for claims about the cluster.
     *
     * @param trial the dossier, the scheme and the day
     * @return a breach where a fact is missing that makes no difference, none is missing where one should, or one that is
     *     found out settles nothing
     */
    public static Optional<Breach> check(Trial trial) {
        for (Purpose purpose : Purpose.values()) {
            Decision decision = trial.decide(purpose);
            for (StandingDecision standing : decision.standings().values()) {
                Optional<Breach> breach = number(decision, standing).or(() -> settled(trial, decision, standing));
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTroubled(StandingDecision standing) {
        return standing.requirements().stream()
                .anyMatch(each -> !each.evaluation().conflicts().isEmpty()
                        || !each.evaluation().failures().isEmpty());
    }

    private static Optional<Breach> number(Decision decision, StandingDecision standing) {
        boolean asks = standing.requirements().stream()
                .anyMatch(each ->
                        each.requirement().applied() && each.requirement().required());
        boolean wanted = standing.verdict() == Verdict.UNKNOWN && asks && !isTroubled(standing);
        if (wanted && standing.missing().isEmpty()) {
            return Optional.of(Breach.of(LAW, decision, "a missing fact, since the verdict is UNKNOWN", "none")
                    .at(standing.standing()));
        }
        if (standing.verdict().isCertain() && !standing.missing().isEmpty()) {
            return Optional.of(Breach.of(
                            LAW,
                            decision,
                            "no missing fact, since the verdict is " + standing.verdict(),
                            FindingPhrase.names(standing.missing()))
                    .at(standing.standing()));
        }
        return Optional.empty();
    }

    private static Optional<Breach> settled(Trial trial, Decision decision, StandingDecision standing) {
        for (MissingFact missing : standing.missing()) {
            Optional<Breach> breach = settled(trial, decision, standing, missing, missing.meets(), Verdict.MET)
                    .or(() -> settled(trial, decision, standing, missing, missing.fails(), Verdict.NOT_MET));
            if (breach.isPresent()) {
                return breach;
            }
        }
        return Optional.empty();
    }

    private static Optional<Breach> settled(
            Trial trial,
            Decision decision,
            StandingDecision standing,
            MissingFact missing,
            ImmutableList<Finding> findings,
            Verdict promised) {
        for (Finding finding : findings) {
            for (Dossier found : FoundOut.of(missing, finding, decision)) {
                StandingDecision after =
                        trial.on(found).decide(decision.purpose()).standing(standing.standing());
                if (after.verdict() != promised && !isTroubled(after)) {
                    return Optional.of(Breach.of(
                                    LAW,
                                    decision,
                                    promised + ", once it is found out of " + missing.name() + " that "
                                            + FindingPhrase.of(finding),
                                    after.verdict() + ", with this:\n"
                                            + Breach.document(found).indent(4).stripTrailing())
                            .at(standing.standing()));
                }
            }
        }
        return Optional.empty();
    }
}
