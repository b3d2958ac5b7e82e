package org.klynge.testkit.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Merger;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.standing.Grant;

/** Dossiers of the small world, with everything that can be unknown. */
final class SmallDossiers {

    private SmallDossiers() {}

    /** A few days, and now and then a date with one bound or none. */
    static Arbitrary<PartialDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 19))
                .as((first, length, kind) -> {
                    LocalDate day = SmallWorlds.DAYS.get(first);
                    return switch (kind) {
                        case 0 -> PartialDate.by(day);
                        case 1 -> PartialDate.from(day);
                        case 2 -> PartialDate.unknown();
                        default -> PartialDate.between(day, SmallWorlds.DAYS.get(Math.min(4, first + length)));
                    };
                });
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
                        "more than 25 %",
                        "3 of 4")
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
        Arbitrary<Quantity> figures = Arbitraries.of(
                        "0", "1", "2", "between 1 and 3", "at most 1", "at least 3", "between 2 and 3")
                .map(text -> Quantity.parse(text, Unit.COUNT));
        return Combinators.combine(dates(), figures.optional(0.8), figures.optional(0.5))
                .as((date, members, committed) -> {
                    Profile.Builder profile = Profile.builder().date(date);
                    members.ifPresent(known -> profile.putFigure(ProfileFact.PARTICIPANTS, known));
                    committed.ifPresent(known -> profile.putFigure(ProfileFact.COMMITTED_PARTICIPANTS, known));
                    return profile.build();
                });
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

    private static Cluster cluster(Optional<PartialDate> founded, Optional<PartialDate> merged) {
        Cluster.Builder cluster = Cluster.builder().id("small").name("Small");
        founded.ifPresent(cluster::founded);
        merged.ifPresent(date -> cluster.merger(new Merger("other", date)));
        return cluster.build();
    }

    /** The dossier of a cluster that merged into no other, where it holds anything, or may do so. */
    private static Dossier apart(Dossier dossier) {
        boolean holding = !dossier.grants().isEmpty()
                || dossier.incomplete().stream().anyMatch(open -> open.list() == OpenList.Kind.GRANTS);
        Optional<PartialDate> founded = Optional.of(dossier.cluster().founded());
        return holding
                ? dossier.toBuilder()
                        .cluster(cluster(founded, Optional.empty()))
                        .build()
                : dossier;
    }

    /**
     * Dossiers of which decisions tell all that is missing, and where they are cautious: of what is held until a merger whose
     * day is not known they do not.
     */
    static Arbitrary<Dossier> withoutHoldingsThatMerge() {
        return dossiers().map(SmallDossiers::apart);
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
                        grants().list().ofMaxSize(1))
                .map(SmallDossiers::apart);
    }

    private static Arbitrary<Dossier> dossiers(
            Arbitrary<List<Assessment>> assessments,
            Arbitrary<List<Profile>> profiles,
            Arbitrary<List<Attestation>> attestations,
            Arbitrary<List<Optional<Grant>>> grants) {
        Arbitrary<List<OpenList>> open = Arbitraries.of(
                List.of(),
                List.of(),
                List.of(),
                List.of(OpenList.ASSESSMENTS),
                List.of(OpenList.GRANTS),
                List.of(OpenList.grants(SmallWorlds.OPEN.fullName())));
        Arbitrary<Cluster> clusters = Combinators.combine(dates().optional(0.7), dates().optional(0.3))
                .as(SmallDossiers::cluster);
        return Combinators.combine(assessments, profiles, attestations, grants, open, clusters)
                .as((examined, described, said, given, incomplete, cluster) -> {
                    Dossier.Builder dossier = Dossier.builder().cluster(cluster);
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
}
