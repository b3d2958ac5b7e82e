package org.klynge.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.condition.Threshold;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;

/** Dossiers and conditions in the small world, of everything that can be unknown. */
final class SmallDossiers {

    private SmallDossiers() {}

    static Arbitrary<PartialDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 2))
                .as((first, length) -> PartialDate.between(
                        SmallWorlds.DAYS.get(first), SmallWorlds.DAYS.get(Math.min(4, first + length))));
    }

    private static Arbitrary<Optional<Rating>> ratings() {
        return Arbitraries.of(
                        "none",
                        "not applicable",
                        "0 of 2",
                        "1 of 2",
                        "2 of 2",
                        "between 0 and 1 of 2",
                        "between 1 and 2 of 2",
                        "between 0 and 2 of 2",
                        "more than 0 of 2",
                        "less than 2 of 2")
                .map(text -> text.equals("none") ? Optional.empty() : Optional.of(Rating.parse(text)));
    }

    private static Arbitrary<Optional<ReportedScore>> totals() {
        return Arbitraries.of(
                        "none",
                        "none",
                        "none",
                        "at least 50 %",
                        "at most 50 %",
                        "between 50 % and 75 %",
                        "more than 25 %")
                .map(text -> text.equals("none") ? Optional.empty() : Optional.of(ReportedScore.parse(text)));
    }

    static Arbitrary<Assessment> assessments(String id) {
        return Combinators.combine(dates(), ratings(), ratings(), totals()).as((date, one, two, total) -> {
            Assessment.Builder assessment =
                    Assessment.builder().id(id).catalogue("small").date(date);
            one.ifPresent(rating -> assessment.putRating("1", rating));
            two.ifPresent(rating -> assessment.putRating("2", rating));
            total.ifPresent(assessment::reportedScore);
            return assessment.build();
        });
    }

    private static Arbitrary<Profile> profiles() {
        return Combinators.combine(
                        dates(),
                        Arbitraries.of("1", "2", "between 1 and 3", "at most 1", "at least 3", "between 2 and 3"))
                .as((date, members) -> Profile.builder()
                        .date(date)
                        .putFigure(ProfileFact.PARTICIPANTS, Quantity.parse(members, Unit.COUNT))
                        .build());
    }

    private static Arbitrary<Attestation> attestations() {
        return Combinators.combine(
                        dates(),
                        Arbitraries.of("of-assessment", "of-cluster"),
                        Arbitraries.of(true, false),
                        Arbitraries.of("ESCA", "ESCA", "ESCA", "somebody"),
                        Arbitraries.of("a", "b", ""))
                .as((date, claim, holds, by, about) -> {
                    Attestation.Builder attestation = Attestation.builder()
                            .claim(claim)
                            .holds(holds)
                            .by(by)
                            .date(date);
                    if (!about.isEmpty()) {
                        attestation.assessment(about);
                    }
                    return attestation.build();
                });
    }

    private static Arbitrary<Optional<Grant>> grants() {
        return Combinators.combine(
                        Arbitraries.of(SmallWorlds.MONTHLY, SmallWorlds.OPEN),
                        dates(),
                        dates().optional(0.5),
                        Arbitraries.of("a", "", ""))
                .as((standing, from, until, about) -> {
                    if (until.isPresent() && until.get().notBefore(from).isEmpty()) {
                        return Optional.empty();
                    }
                    Grant.Builder grant = Grant.builder().standing(standing).from(from);
                    until.ifPresent(grant::until);
                    if (!about.isEmpty()) {
                        grant.assessment(about);
                    }
                    return Optional.of(grant.build());
                });
    }

    /** Up to two of everything, each as partial as can be. */
    static Arbitrary<Dossier> dossiers() {
        return dossiers(
                Combinators.combine(
                                assessments("a"),
                                assessments("b"),
                                Arbitraries.integers().between(0, 2))
                        .as((a, b, many) -> List.of(a, b).subList(0, many)),
                profiles().list().ofMaxSize(2),
                attestations().list().ofMaxSize(2),
                grants().list().ofMaxSize(2));
    }

    /** At most one of everything, so that no statement has to agree with another. */
    static Arbitrary<Dossier> plainDossiers() {
        // Of one rating and a total the oracle would have to try too many weights for the other indicator.
        Arbitrary<Assessment> assessments = assessments("a")
                .filter(each -> each.reportedScore().isEmpty() || each.ratings().size() != 1);
        return dossiers(
                assessments.list().ofMaxSize(1),
                profiles().list().ofMaxSize(1),
                attestations().list().ofMaxSize(1),
                grants().list().ofMaxSize(1));
    }

    private static Arbitrary<Dossier> dossiers(
            Arbitrary<List<Assessment>> assessments,
            Arbitrary<List<Profile>> profiles,
            Arbitrary<List<Attestation>> attestations,
            Arbitrary<List<Optional<Grant>>> grants) {
        Arbitrary<List<OpenList>> open =
                Arbitraries.of(List.of(), List.of(), List.of(OpenList.ASSESSMENTS), List.of(OpenList.GRANTS));
        return Combinators.combine(assessments, profiles, attestations, grants, open)
                .as((examined, described, said, given, incomplete) -> {
                    Dossier.Builder dossier = Dossier.builder();
                    examined.forEach(dossier::addAssessment);
                    described.forEach(dossier::addProfile);
                    List<String> ids = examined.stream().map(Assessment::id).toList();
                    said.stream()
                            .filter(each -> each.assessment().isEmpty()
                                    || ids.contains(each.assessment().get()))
                            .forEach(dossier::addAttestation);
                    given.stream()
                            .flatMap(Optional::stream)
                            .filter(each -> each.assessment().isEmpty()
                                    || ids.contains(each.assessment().get()))
                            .forEach(dossier::addGrant);
                    incomplete.forEach(dossier::addIncomplete);
                    return dossier.build();
                });
    }

    private static Arbitrary<Threshold> bounds(List<Quantity> values) {
        return Combinators.combine(
                        Arbitraries.of(values), Arbitraries.integers().between(0, 3))
                .as((value, kind) -> switch (kind) {
                    case 0 -> Threshold.moreThan(value);
                    case 1 -> Threshold.atLeast(value);
                    case 2 -> Threshold.lessThan(value);
                    default -> Threshold.atMost(value);
                });
    }

    static Arbitrary<Condition> members() {
        return bounds(List.of(Quantity.count(1), Quantity.count(2), Quantity.count(3)))
                .map(bound -> new Condition.On(new Fact.OfProfile(ProfileFact.PARTICIPANTS), bound));
    }

    static Arbitrary<Condition> score() {
        return bounds(List.of(
                        Quantity.percent(0),
                        Quantity.percent(25),
                        Quantity.percent(50),
                        Quantity.percent(75),
                        Quantity.percent(100)))
                .map(bound -> new Condition.On(new Fact.Score(SmallWorlds.SERIES), bound));
    }

    private static Arbitrary<Condition> count() {
        return bounds(List.of(Quantity.count(0), Quantity.count(1)))
                .map(bound -> new Condition.On(new Fact.Count(SmallWorlds.SERIES), bound));
    }

    private static Arbitrary<Condition> every() {
        return Arbitraries.of(
                Condition.Indicators.every(SmallWorlds.SERIES, new IndicatorLevel.ItsMinimum()),
                Condition.Indicators.every(SmallWorlds.SERIES, SmallWorlds.HALF));
    }

    static Arbitrary<Condition> holds(Standing... standings) {
        return Arbitraries.of(standings).map(standing -> new Condition.Holds(ImmutableSet.of(standing)));
    }

    static Arbitrary<Condition> ofCluster() {
        return Arbitraries.just(new Condition.Attested(SmallWorlds.OF_CLUSTER));
    }

    /** One condition on the assessments: each leaf asks them for something else. */
    static Arbitrary<Condition> ofAssessments() {
        return Arbitraries.oneOf(
                score(), count(), every(), Arbitraries.just(new Condition.Attested(SmallWorlds.OF_ASSESSMENT)));
    }

    static Arbitrary<Condition> leaves() {
        return Arbitraries.oneOf(members(), ofAssessments(), holds(SmallWorlds.MONTHLY, SmallWorlds.OPEN), ofCluster());
    }

    private static Arbitrary<Condition> trees() {
        return Arbitraries.lazyOf(
                SmallDossiers::leaves,
                SmallDossiers::leaves,
                () -> trees().map(Condition.Not::new),
                () -> Combinators.combine(
                                trees().list().ofMinSize(2).ofMaxSize(3),
                                Arbitraries.integers().between(0, 60))
                        .as(SmallDossiers::combine));
    }

    /** Trees of any leaves, in which the same unknown thing may well occur twice; a claim means one thing only. */
    static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> confirmable = Combinators.combine(
                        Arbitraries.of(SmallWorlds.OF_CLUSTER, SmallWorlds.OF_ASSESSMENT), trees())
                .as(Condition.Confirmable::new);
        return Arbitraries.oneOf(
                trees(),
                confirmable,
                Combinators.combine(confirmable, trees(), Arbitraries.integers().between(0, 60))
                        .as((one, two, way) -> combine(List.of(one, two), way)));
    }

    /** Combines conditions in one of the ways there are. */
    static Condition combine(List<Condition> parts, int way) {
        ImmutableList<Condition> list = ImmutableList.copyOf(parts);
        return switch (Math.floorMod(way, 3)) {
            case 0 -> new Condition.All(list);
            case 1 -> new Condition.Any(list);
            default -> new Condition.AtLeast(1 + Math.floorMod(way / 3, list.size()), list);
        };
    }

    /** Trees in which every unknown thing occurs once. */
    static Arbitrary<Condition> conditionsOfDistinctLeaves() {
        Arbitrary<List<Condition>> distinct = Combinators.combine(
                        members(), ofAssessments(), holds(SmallWorlds.MONTHLY), holds(SmallWorlds.OPEN), ofCluster())
                .as((one, two, three, four, five) -> List.of(one, two, three, four, five));
        return Combinators.combine(
                        distinct,
                        Arbitraries.shuffle(0, 1, 2, 3, 4),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(true, false).list().ofSize(5))
                .as((leaves, order, outer, inner, many, negated) -> {
                    List<Condition> taken = new ArrayList<>();
                    for (int i = 0; i < many; i++) {
                        Condition leaf = leaves.get(order.get(i));
                        taken.add(negated.get(i) ? new Condition.Not(leaf) : leaf);
                    }
                    if (taken.size() < 3) {
                        return combine(taken, outer);
                    }
                    Condition nested = combine(taken.subList(0, 2), inner);
                    List<Condition> rest = new ArrayList<>(taken.subList(2, taken.size()));
                    rest.add(nested);
                    return combine(rest, outer);
                });
    }
}
