package org.klynge.testkit.refinement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.standing.Grant;

/** Dossiers that know one thing less, dates apart. */
final class Forgetting {

    private final Dossier dossier;

    Forgetting(Dossier dossier) {
        this.dossier = dossier;
    }

    Stream<Dossier> dossiers() {
        return Stream.of(figures(), assessments(), attestations(), grants(), openLists())
                .flatMap(each -> each);
    }

    private Stream<Dossier> openLists() {
        return Stream.of(OpenList.ASSESSMENTS, OpenList.GRANTS).map(this::opening);
    }

    private Dossier opening(OpenList open) {
        return Rewritten.incomplete(
                dossier,
                ImmutableSet.<OpenList>builder()
                        .addAll(dossier.incomplete())
                        .add(open)
                        .build());
    }

    /** What one profile says is forgotten only where no other one says it: else an older figure would be the latest. */
    private Stream<Dossier> figures() {
        return IntStream.range(0, dossier.profiles().size()).boxed().flatMap(i -> {
            Profile profile = dossier.profiles().get(i);
            return profile.figures().keySet().stream().flatMap(fact -> figures(i, profile, fact));
        });
    }

    private Stream<Dossier> figures(int place, Profile profile, ProfileFact fact) {
        Quantity known = profile.figures().getOrDefault(fact, fact.possible());
        Stream<Quantity> wider = Stream.concat(
                known.range().hasLowerBound()
                        ? Quantity.within(
                                Range.downTo(
                                        known.range().lowerEndpoint(),
                                        known.range().lowerBoundType()),
                                known.unit())
                                .flatMap(fact.possible()::meet)
                                .stream()
                        : Stream.empty(),
                Stream.of(fact.possible()));
        Stream<Map<ProfileFact, Quantity>> figures = wider.map(quantity -> {
            Map<ProfileFact, Quantity> all = new LinkedHashMap<>(profile.figures());
            all.put(fact, quantity);
            return all;
        });
        boolean once = dossier.profiles().stream()
                        .filter(each -> each.figures().containsKey(fact))
                        .count()
                == 1;
        Stream<Map<ProfileFact, Quantity>> none =
                once ? Stream.of(Maps.filterKeys(profile.figures(), each -> !fact.equals(each))) : Stream.empty();
        return Stream.concat(figures, none)
                .map(all -> Rewritten.profiles(
                        dossier,
                        Rewritten.at(dossier.profiles(), place, Optional.of(Rewritten.profile(profile.date(), all)))));
    }

    private Stream<Dossier> assessments() {
        return IntStream.range(0, dossier.assessments().size()).boxed().flatMap(i -> {
            Assessment assessment = dossier.assessments().get(i);
            Stream<Dossier> vaguer = vaguer(assessment)
                    .map(other ->
                            Rewritten.assessments(dossier, Rewritten.at(dossier.assessments(), i, Optional.of(other))));
            return isNamed(assessment.id()) ? vaguer : Stream.concat(vaguer, Stream.of(without(i, assessment)));
        });
    }

    private Dossier without(int place, Assessment assessment) {
        Dossier open = opening(OpenList.assessments(assessment.catalogue()));
        return Rewritten.assessments(open, Rewritten.at(dossier.assessments(), place, Optional.empty()));
    }

    private boolean isNamed(String id) {
        Stream<Optional<String>> named = Stream.concat(
                dossier.grants().stream().map(Grant::assessment),
                dossier.attestations().stream().map(Attestation::assessment));
        // What is attested of no assessment in particular is meant of those on record by then.
        return named.anyMatch(each -> each.equals(Optional.of(id)))
                || dossier.attestations().stream()
                        .anyMatch(each -> each.assessment().isEmpty());
    }

    private static Stream<Assessment> vaguer(Assessment assessment) {
        Stream<Assessment> ratings = assessment.ratings().keySet().stream()
                .flatMap(number -> ratings(assessment.ratings(), number))
                .map(others -> Rewritten.assessment(assessment, assessment.date(), others, assessment.reportedScore()));
        return assessment.reportedScore().isEmpty()
                ? ratings
                : Stream.concat(
                        ratings,
                        Stream.of(Rewritten.assessment(
                                assessment, assessment.date(), assessment.ratings(), Optional.empty())));
    }

    private static Stream<Map<String, Rating>> ratings(Map<String, Rating> ratings, String number) {
        Stream<Map<String, Rating>> none = Stream.of(Maps.filterKeys(ratings, each -> !number.equals(each)));
        if (!(ratings.get(number) instanceof Points points)) {
            return none;
        }
        Map<String, Rating> wider = new LinkedHashMap<>(ratings);
        wider.put(number, new Points(Quantity.unknown(Unit.POINTS), points.maximum()));
        return Stream.concat(Stream.of(wider), none);
    }

    /** The only word about a claim can be forgotten; of several, an older one would count. */
    private Stream<Dossier> attestations() {
        return IntStream.range(0, dossier.attestations().size())
                .filter(i -> dossier.attestations().stream()
                                .filter(each -> each.claim()
                                        .equals(dossier.attestations().get(i).claim()))
                                .count()
                        == 1)
                .mapToObj(i ->
                        Rewritten.attestations(dossier, Rewritten.at(dossier.attestations(), i, Optional.empty())));
    }

    private Stream<Dossier> grants() {
        return IntStream.range(0, dossier.grants().size()).mapToObj(i -> {
            Dossier open =
                    opening(OpenList.grants(dossier.grants().get(i).standing().fullName()));
            return Rewritten.grants(open, Rewritten.at(dossier.grants(), i, Optional.empty()));
        });
    }
}
