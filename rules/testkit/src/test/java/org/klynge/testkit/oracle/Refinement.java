package org.klynge.testkit.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;
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

/** Learns something about a dossier of the small world: narrows dates and ranges, fills gaps, closes open lists. */
final class Refinement {

    private final Random random;

    private Refinement(long choice) {
        this.random = new Random(choice);
    }

    static Dossier of(Dossier dossier, long choice) {
        return new Refinement(choice).refine(dossier);
    }

    private Dossier refine(Dossier dossier) {
        Dossier.Builder refined = Dossier.builder();
        Cluster.Builder cluster = Cluster.builder()
                .id(dossier.cluster().id())
                .name(dossier.cluster().name())
                .founded(refine(dossier.cluster().founded()));
        dossier.cluster()
                .merger()
                .ifPresent(merger -> cluster.merger(new Merger(merger.into(), refine(merger.date()))));
        refined.cluster(cluster.build());
        dossier.assessments().forEach(assessment -> refined.addAssessment(refine(assessment)));
        dossier.profiles().forEach(profile -> refined.addProfile(refine(profile)));
        dossier.attestations().forEach(attestation -> refined.addAttestation(refine(attestation)));
        dossier.grants().forEach(grant -> refined.addGrant(refine(grant)));
        for (OpenList open : dossier.incomplete()) {
            if (random.nextBoolean()) {
                // All of a list, or what one standing has of it.
                boolean narrower = open.equals(OpenList.GRANTS) && random.nextBoolean();
                refined.addIncomplete(narrower ? OpenList.grants(SmallWorlds.OPEN.fullName()) : open);
            }
            if (open.list() == OpenList.Kind.ASSESSMENTS && random.nextBoolean()) {
                refined.addAssessment(
                        refine(Assessment.builder().id("c").catalogue("small").build()));
            }
            if (open.list() == OpenList.Kind.GRANTS && random.nextBoolean()) {
                refined.addGrant(Grant.builder()
                        .standing(
                                open.only().isEmpty() && random.nextBoolean() ? SmallWorlds.MONTHLY : SmallWorlds.OPEN)
                        .from(PartialDate.on(SmallWorlds.DAYS.get(random.nextInt(5))))
                        .build());
            }
        }
        if (random.nextInt(4) == 0) {
            // What a profile would say is unknown as long as none says it.
            for (ProfileFact figure : List.of(ProfileFact.PARTICIPANTS, ProfileFact.COMMITTED_PARTICIPANTS)) {
                boolean nothingSaid = dossier.profiles().stream()
                        .noneMatch(profile -> profile.figures().containsKey(figure));
                if (nothingSaid) {
                    refined.addProfile(Profile.builder()
                            .date(PartialDate.on(SmallWorlds.DAYS.get(random.nextInt(3))))
                            .putFigure(figure, Quantity.count(random.nextInt(4)))
                            .build());
                }
            }
        }
        return refined.build();
    }

    private Assessment refine(Assessment assessment) {
        Assessment.Builder refined = Assessment.builder()
                .id(assessment.id())
                .catalogue(assessment.catalogue())
                .date(refine(assessment.date()));
        for (String number : List.of("1", "2")) {
            Optional.ofNullable(assessment.ratings().get(number))
                    .map(this::refine)
                    .or(() -> random.nextBoolean()
                            ? Optional.of(List.of(Points.of(1, 2), Points.of(7, 9), Rating.NOT_APPLICABLE)
                                    .get(random.nextInt(3)))
                            : Optional.empty())
                    .ifPresent(rating -> refined.putRating(number, rating));
        }
        Optional<ReportedScore> total = assessment.reportedScore();
        if (total.isEmpty() && random.nextInt(4) == 0) {
            total = Optional.of(ReportedScore.parse("at least " + 10 * random.nextInt(11) + " %"));
        }
        total.ifPresent(refined::reportedScore);
        return refined.build();
    }

    private Rating refine(Rating rating) {
        if (!(rating instanceof Points points) || points.points().isExact() || random.nextBoolean()) {
            return rating;
        }
        Points one = Points.of(1, 2);
        return points.points().meet(one.points()).isPresent() ? one : rating;
    }

    private Profile refine(Profile profile) {
        Profile.Builder refined = Profile.builder().date(refine(profile.date()));
        profile.figures().forEach((fact, known) -> {
            Quantity guess = Quantity.of(random.nextInt(5), Unit.COUNT);
            refined.putFigure(fact, known.meet(guess).orElse(known));
        });
        return refined.build();
    }

    private Attestation refine(Attestation attestation) {
        Attestation.Builder refined = Attestation.builder()
                .claim(attestation.claim())
                .holds(attestation.holds())
                .by(attestation.by())
                .date(refine(attestation.date()));
        attestation.assessment().ifPresent(refined::assessment);
        return refined.build();
    }

    private Grant refine(Grant grant) {
        PartialDate from = refine(grant.from());
        Optional<PartialDate> until = grant.until().map(this::refine);
        if (until.isEmpty() && grant.standing().equals(SmallWorlds.OPEN) && random.nextBoolean()) {
            until = from.latest().map(last -> PartialDate.on(last.plusDays(random.nextInt(2))));
        }
        if (until.isPresent() && until.get().notBefore(from).isEmpty()) {
            return grant;
        }
        Grant.Builder refined = Grant.builder().standing(grant.standing()).from(from);
        until.ifPresent(refined::until);
        grant.assessment().ifPresent(refined::assessment);
        return refined.build();
    }

    private PartialDate refine(PartialDate date) {
        List<LocalDate> days = SmallWorlds.DAYS.stream().filter(date.range()).toList();
        return random.nextBoolean() ? date : PartialDate.on(days.get(random.nextInt(days.size())));
    }
}
