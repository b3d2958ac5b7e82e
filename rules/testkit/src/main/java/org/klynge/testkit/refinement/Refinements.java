package org.klynge.testkit.refinement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klynge.cluster.Profile;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.boundary.SubjectMatter;

/**
 * Knowing less and knowing more. A dossier stands for all the worlds that what it says leaves possible; another one refines it
 * where its worlds are some of those, at least one. Then whatever was certain stays so.
 *
 * <pre>{@code
 * Verdict knowing = decider.decide(EscaLabels.SCHEME, dossier, day).verdict(GOLD);
 * for (Dossier rough : Refinements.forgetting(dossier)) {
 *     Verdict knowingLess = decider.decide(EscaLabels.SCHEME, rough, day).verdict(GOLD);
 *     assert knowingLess == Verdict.UNKNOWN || knowingLess == knowing;
 * }
 * }</pre>
 */
public final class Refinements {

    private Refinements() {}

    /**
     * Forgets one thing: a date becomes vaguer, a figure or a rating wider or unknown, a total, an attestation, the country, the
     * head office, a node or the technology area of the cluster is lost, an entry is lost from a list of which then nobody knows
     * whether it is complete.
     *
     * @param dossier the dossier
     * @return every dossier that knows one thing less; each has all worlds of the given one
     */
    public static ImmutableList<Dossier> forgetting(Dossier dossier) {
        return Stream.of(
                        DateSteps.vaguer(dossier),
                        new Forgetting(dossier).dossiers(),
                        new ClusterSteps(dossier).forgetting())
                .flatMap(Function.identity())
                .distinct()
                .filter(other -> !other.equals(dossier))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Learns one thing: a date becomes a day, a range one of its ends, an indicator is rated, a total, a figure or a claim, the
     * country, the head office, a node or the technology area of the cluster is told of which nothing was said, or a list turns
     * out to be complete.
     *
     * @param dossier the dossier
     * @param scheme an edition, for what it asks about
     * @return dossiers that know one thing more; each has only worlds of the given one, but none where what is learnt
     *     contradicts the rest: see {@link #isFreeOfConflicts}
     */
    public static ImmutableList<Dossier> learning(Dossier dossier, Scheme scheme) {
        return Stream.of(
                        DateSteps.nearer(dossier),
                        new Learning(dossier, SubjectMatter.of(scheme)).dossiers(),
                        new ClusterSteps(dossier).learning())
                .flatMap(Function.identity())
                .distinct()
                .filter(other -> !other.equals(dossier))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether the statements of a dossier certainly have a world in common, as far as a scheme asks on a day: nothing is said
     * twice, every date has a day left, and no decision finds a conflict.
     *
     * @param dossier the dossier
     * @param decider who decides
     * @param scheme the id of the scheme
     * @param day the day of the decision
     * @return false also where two statements about one thing agree after all
     */
    public static boolean isFreeOfConflicts(Dossier dossier, Decider decider, String scheme, LocalDate day) {
        return saysNothingTwice(dossier)
                && datesHaveDaysLeft(dossier)
                && Arrays.stream(Purpose.values())
                        .map(purpose -> decider.forPurpose(purpose).decide(scheme, dossier, day))
                        .allMatch(decision -> decision.conflicts().isEmpty());
    }

    private static boolean datesHaveDaysLeft(Dossier dossier) {
        return dossier.assessments().stream()
                        .allMatch(assessment -> dossier.dateOf(assessment).isPresent())
                && dossier.grants().stream()
                        .allMatch(grant -> dossier.beginningOf(grant).isPresent());
    }

    private static boolean saysNothingTwice(Dossier dossier) {
        Set<Object> said = new HashSet<>();
        Stream<Object> figures =
                dossier.profiles().stream().map(Profile::figures).flatMap(known -> known.keySet().stream());
        Stream<Object> claims = dossier.attestations().stream().map(Attestation::claim);
        return Stream.concat(figures, claims).allMatch(said::add)
                && dossier.assessments().stream()
                        .allMatch(assessment -> assessment.ratings().isEmpty()
                                || assessment.reportedScore().isEmpty());
    }
}
