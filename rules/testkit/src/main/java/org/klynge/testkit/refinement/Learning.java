package org.klynge.testkit.refinement;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Claim;
import org.klynge.testkit.boundary.SubjectMatter;

/** Dossiers that know one thing more, dates apart. */
final class Learning {

    private static final LocalDate SOME_DAY = LocalDate.of(2020, 1, 1);

    private final Dossier dossier;
    private final SubjectMatter matter;

    Learning(Dossier dossier, SubjectMatter matter) {
        this.dossier = dossier;
        this.matter = matter;
    }

    Stream<Dossier> dossiers() {
        return Stream.of(figures(), newFigures(), assessments(), attestations(), openLists())
                .flatMap(each -> each);
    }

    private Stream<Dossier> openLists() {
        return dossier.incomplete().stream().map(open -> {
            Set<OpenList> fewer = new LinkedHashSet<>(dossier.incomplete());
            fewer.remove(open);
            return Rewritten.incomplete(dossier, fewer);
        });
    }

    private Stream<Dossier> figures() {
        return IntStream.range(0, dossier.profiles().size()).boxed().flatMap(i -> {
            Profile profile = dossier.profiles().get(i);
            return profile.figures().entrySet().stream()
                    .flatMap(figure -> ends(figure.getValue()).map(exact -> {
                        Map<ProfileFact, Quantity> all = new LinkedHashMap<>(profile.figures());
                        all.put(figure.getKey(), exact);
                        return Rewritten.profiles(
                                dossier,
                                Rewritten.at(
                                        dossier.profiles(), i, Optional.of(Rewritten.profile(profile.date(), all))));
                    }));
        });
    }

    private static Stream<Quantity> ends(Quantity known) {
        if (known.isExact()) {
            return Stream.empty();
        }
        Range<BigFraction> range = known.range();
        return Stream.concat(
                        range.hasLowerBound() ? Stream.of(range.lowerEndpoint()) : Stream.empty(),
                        range.hasUpperBound() ? Stream.of(range.upperEndpoint()) : Stream.empty())
                .filter(range)
                .map(number -> Quantity.exactly(number, known.unit()));
    }

    /** What no profile says is unknown. */
    private Stream<Dossier> newFigures() {
        return matter.figures().stream()
                .filter(fact -> dossier.profiles().stream()
                        .noneMatch(profile -> profile.figures().containsKey(fact)))
                .flatMap(fact -> matter.numbers(fact).stream().map(number -> {
                    Profile profile = Rewritten.profile(
                            PartialDate.on(day()),
                            Map.of(
                                    fact,
                                    Quantity.exactly(number, fact.possible().unit())));
                    return dossier.toBuilder().addProfile(profile).build();
                }));
    }

    private LocalDate day() {
        return matter.days().stream().findFirst().orElse(SOME_DAY);
    }

    /** What nobody has attested is unknown. */
    private Stream<Dossier> attestations() {
        return matter.claims().stream()
                .filter(claim -> dossier.attestations().stream()
                        .noneMatch(said -> said.claim().equals(claim.name())))
                .flatMap(claim -> claim.about().isEmpty()
                        ? words(claim, PartialDate.on(day()), Optional.empty())
                        : dossier.assessments().stream()
                                .filter(assessment -> claim.about()
                                        .get()
                                        .catalogue(assessment.catalogue())
                                        .isPresent())
                                .flatMap(assessment -> words(claim, assessment.date(), Optional.of(assessment.id()))));
    }

    private Stream<Dossier> words(Claim claim, PartialDate date, Optional<String> assessment) {
        return Stream.of(true, false).map(holds -> {
            Attestation.Builder word = Attestation.builder()
                    .claim(claim.name())
                    .holds(holds)
                    .by(claim.authorities().asList().get(0))
                    .date(date);
            assessment.ifPresent(word::assessment);
            return dossier.toBuilder().addAttestation(word.build()).build();
        });
    }

    private Stream<Dossier> assessments() {
        return IntStream.range(0, dossier.assessments().size()).boxed().flatMap(i -> {
            Assessment assessment = dossier.assessments().get(i);
            return nearer(assessment)
                    .map(other ->
                            Rewritten.assessments(dossier, Rewritten.at(dossier.assessments(), i, Optional.of(other))));
        });
    }

    private Stream<Assessment> nearer(Assessment assessment) {
        Stream<Assessment> total = assessment.reportedScore().isPresent()
                ? Stream.empty()
                : Stream.of(ReportedScore.parse("at least 50 %"), ReportedScore.parse("less than 50 %"))
                        .map(score -> Rewritten.assessment(
                                assessment, assessment.date(), assessment.ratings(), Optional.of(score)));
        return Stream.concat(ratings(assessment), total);
    }

    private Stream<Assessment> ratings(Assessment assessment) {
        Stream<Map.Entry<String, Rating>> unrated = matter.series().stream()
                .flatMap(series -> series.catalogue(assessment.catalogue()).stream())
                .findFirst()
                .map(Learning::numbers)
                .orElse(Stream.empty())
                .filter(number -> !assessment.ratings().containsKey(number))
                .flatMap(number -> Stream.of(Points.of(5, 5), Points.of(0, 5), Rating.NOT_APPLICABLE)
                        .map(rating -> Map.entry(number, rating)));
        Stream<Map.Entry<String, Rating>> rated = assessment.ratings().entrySet().stream()
                .flatMap(entry -> entry.getValue() instanceof Points points
                        ? ends(points.points())
                                .map(exact -> Map.entry(entry.getKey(), (Rating) new Points(exact, points.maximum())))
                        : Stream.empty());
        return Stream.concat(unrated, rated).map(entry -> {
            Map<String, Rating> ratings = new LinkedHashMap<>(assessment.ratings());
            ratings.put(entry.getKey(), entry.getValue());
            return Rewritten.assessment(assessment, assessment.date(), ratings, assessment.reportedScore());
        });
    }

    private static Stream<String> numbers(IndicatorCatalogue catalogue) {
        return SubjectMatter.numbers(catalogue).stream();
    }
}
