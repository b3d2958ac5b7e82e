package org.klynge.testkit.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Rating;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.standing.Grant;

/**
 * Makes breaches small: leaves one thing after the other out of a dossier for as long as the law is still broken, so that
 * whoever reads the breach sees only what it takes.
 */
public final class Smallest {

    private Smallest() {}

    /**
     * Looks for a breach by a smaller dossier.
     *
     * @param dossier the dossier
     * @param law what tells whether a dossier breaks the law
     * @return a breach by a dossier of which nothing can be left out; nothing where the given one breaks no law
     */
    public static Optional<Breach> of(Dossier dossier, Function<Dossier, Optional<Breach>> law) {
        Optional<Breach> breach = law.apply(dossier);
        Optional<Dossier> smaller = breach.isEmpty() ? Optional.empty() : Optional.of(dossier);
        while (smaller.isPresent()) {
            Optional<Dossier> found = Optional.empty();
            for (Dossier less : less(smaller.get()).toList()) {
                Optional<Breach> broken = law.apply(less);
                if (broken.isPresent()) {
                    breach = broken;
                    found = Optional.of(less);
                    break;
                }
            }
            smaller = found;
        }
        return breach;
    }

    /** The dossier with one thing less: whole lists before entries, and entries before what they say. */
    private static Stream<Dossier> less(Dossier dossier) {
        Entries all = Entries.of(dossier);
        Stream<Entries> clusters = LesserClusters.WAYS.stream().map(way -> all.withCluster(way.apply(all.cluster())));
        Stream<Entries> lists = Stream.of(
                all.withProfiles(List.of()),
                all.withAttestations(List.of()),
                all.withGrants(List.of()),
                all.withIncomplete(List.of()),
                withoutAssessments(all, all.assessments()));
        Stream<Entries> entries = Stream.of(
                        without(all.profiles()).map(all::withProfiles),
                        without(all.attestations()).map(all::withAttestations),
                        without(all.grants()).map(all::withGrants),
                        without(all.incomplete()).map(all::withIncomplete),
                        all.assessments().stream().map(each -> withoutAssessments(all, List.of(each))))
                .flatMap(Function.identity());
        Stream<Entries> parts = Stream.of(
                        replaced(all.profiles(), Smallest::lesser).map(all::withProfiles),
                        replaced(all.assessments(), Smallest::lesser).map(all::withAssessments),
                        replaced(all.attestations(), Smallest::lesser).map(all::withAttestations),
                        replaced(all.grants(), Smallest::lesser).map(all::withGrants))
                .flatMap(Function.identity());
        return Stream.of(lists, clusters, entries, parts)
                .flatMap(Function.identity())
                .map(Entries::dossier)
                .filter(less -> !less.equals(dossier));
    }

    /** Without assessments, and without the words and grants on them. */
    static Entries withoutAssessments(Entries all, List<Assessment> gone) {
        List<String> ids = gone.stream().map(Assessment::id).toList();
        return all.withAssessments(all.assessments().stream()
                        .filter(each -> !ids.contains(each.id()))
                        .toList())
                .withAttestations(all.attestations().stream()
                        .filter(each -> each.assessment().filter(ids::contains).isEmpty())
                        .toList())
                .withGrants(all.grants().stream()
                        .filter(each -> each.assessment().filter(ids::contains).isEmpty())
                        .toList());
    }

    private static <T> Stream<List<T>> without(List<T> list) {
        return IntStream.range(0, list.size()).mapToObj(i -> {
            List<T> less = new ArrayList<>(list);
            less.remove(i);
            return less;
        });
    }

    private static <T> Stream<List<T>> replaced(List<T> list, Function<T, Stream<T>> lesser) {
        return IntStream.range(0, list.size())
                .boxed()
                .flatMap(i -> lesser.apply(list.get(i)).map(other -> {
                    List<T> less = new ArrayList<>(list);
                    less.set(i, other);
                    return less;
                }));
    }

    private static Stream<Profile> lesser(Profile profile) {
        return profile.figures().keySet().stream().map(gone -> without(profile, gone));
    }

    static Profile without(Profile profile, ProfileFact gone) {
        Profile.Builder less = Profile.builder().date(profile.date());
        Map<ProfileFact, Quantity> left = new LinkedHashMap<>(profile.figures());
        left.remove(gone);
        left.forEach(less::putFigure);
        return less.build();
    }

    private static Stream<Assessment> lesser(Assessment assessment) {
        Assessment.Builder untotalled = Assessments.bare(assessment);
        assessment.ratings().forEach(untotalled::putRating);
        Stream<Assessment> unrated = assessment.ratings().keySet().stream().map(gone -> {
            Assessment.Builder less = Assessments.withoutRatings(assessment);
            Map<String, Rating> left = new LinkedHashMap<>(assessment.ratings());
            left.remove(gone);
            left.forEach(less::putRating);
            return less.build();
        });
        return Stream.concat(Stream.of(Assessments.withoutRatings(assessment).build(), untotalled.build()), unrated);
    }

    private static Stream<Attestation> lesser(Attestation attestation) {
        return attestation.assessment().stream()
                .map(gone -> Attestation.builder()
                        .claim(attestation.claim())
                        .holds(attestation.holds())
                        .by(attestation.by())
                        .date(attestation.date())
                        .build());
    }

    private static Stream<Grant> lesser(Grant grant) {
        return Stream.of(
                grant(grant, Optional.empty(), grant.assessment()), grant(grant, grant.until(), Optional.empty()));
    }

    private static Grant grant(Grant grant, Optional<PartialDate> until, Optional<String> assessment) {
        Grant.Builder less = Grant.builder().standing(grant.standing()).from(grant.from());
        until.ifPresent(less::until);
        assessment.ifPresent(less::assessment);
        return less.build();
    }
}
