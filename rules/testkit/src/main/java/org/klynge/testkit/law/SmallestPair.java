package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.Profile;
import org.klynge.dossier.Dossier;

/**
 * Makes breaches by two dossiers small, of which one refines the other: what only the one knows the other learns, and what both
 * say, or say something about, is left out of both, so that the one refines the other still.
 */
public final class SmallestPair {

    private final Entries rough;
    private final Entries refined;

    private SmallestPair(Entries rough, Entries refined) {
        this.rough = rough;
        this.refined = refined;
    }

    /**
     * Looks for a breach by smaller dossiers.
     *
     * @param rough the dossier that knows less
     * @param refined the dossier that knows more
     * @param law what tells whether two dossiers break the law
     * @return a breach by dossiers out of which nothing can be left; nothing where the given ones break no law
     */
    public static Optional<Breach> of(
            Dossier rough, Dossier refined, BiFunction<Dossier, Dossier, Optional<Breach>> law) {
        Optional<Breach> breach = law.apply(rough, refined);
        Optional<SmallestPair> smaller = breach.isEmpty()
                ? Optional.empty()
                : Optional.of(new SmallestPair(Entries.of(rough), Entries.of(refined)));
        while (smaller.isPresent()) {
            Optional<SmallestPair> found = Optional.empty();
            for (SmallestPair less : smaller.get().less().toList()) {
                Optional<Breach> broken = law.apply(less.rough.dossier(), less.refined.dossier());
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

    private Stream<SmallestPair> less() {
        return Stream.of(
                        LesserClusters.WAYS.stream()
                                .flatMap(way -> both(entries -> entries.withCluster(way.apply(entries.cluster())))),
                        learnt(),
                        without(Entries::profiles, Entries::withProfiles),
                        assessments(),
                        without(Entries::attestations, Entries::withAttestations),
                        without(Entries::grants, Entries::withGrants),
                        openLists(),
                        figures(),
                        ratings())
                .flatMap(Function.identity())
                .filter(less -> !less.rough.equals(rough) || !less.refined.equals(refined));
    }

    private Stream<SmallestPair> both(Function<Entries, Entries> change) {
        return Stream.of(new SmallestPair(change.apply(rough), change.apply(refined)));
    }

    /** What is learnt of one list, or with one assessment, is known from the beginning. */
    private Stream<SmallestPair> learnt() {
        List<String> ids = ids(rough);
        Stream<Entries> assessed = refined.assessments().stream()
                .filter(assessment -> !ids.contains(assessment.id()))
                .map(assessment -> rough.withAssessments(ImmutableList.<Assessment>builder()
                        .addAll(rough.assessments())
                        .add(assessment)
                        .build()));
        Stream<Entries> lists = Stream.of(
                        rough.withProfiles(refined.profiles()),
                        rough.withAttestations(refined.attestations()),
                        rough.withGrants(refined.grants()))
                .filter(SmallestPair::hasItsAssessments);
        Stream<Entries> complete =
                isListedAlike() ? Stream.of(rough.withIncomplete(refined.incomplete())) : Stream.empty();
        return Stream.of(assessed, lists, complete)
                .flatMap(Function.identity())
                .map(known -> new SmallestPair(known, refined));
    }

    private static List<String> ids(Entries entries) {
        return entries.assessments().stream().map(Assessment::id).toList();
    }

    /** Whether every assessment that something is said of is there. */
    private static boolean hasItsAssessments(Entries entries) {
        return Stream.concat(
                        entries.attestations().stream().flatMap(word -> word.assessment().stream()),
                        entries.grants().stream().flatMap(grant -> grant.assessment().stream()))
                .allMatch(ids(entries)::contains);
    }

    /** Whether the lists that may be marked incomplete have the same in them. */
    private boolean isListedAlike() {
        return Set.copyOf(ids(rough)).equals(Set.copyOf(ids(refined)))
                && Set.copyOf(rough.grants()).equals(Set.copyOf(refined.grants()));
    }

    /** What both say word for word, or in the same place of lists of one length. */
    private <T> Stream<SmallestPair> without(
            Function<Entries, List<T>> list, BiFunction<Entries, List<T>, Entries> with) {
        List<T> one = list.apply(rough);
        List<T> other = list.apply(refined);
        if (one.size() == other.size()) {
            return IntStream.range(0, one.size())
                    .mapToObj(i -> new SmallestPair(
                            with.apply(rough, without(one, i)), with.apply(refined, without(other, i))));
        }
        return shared(list)
                .map(entry -> new SmallestPair(
                        with.apply(rough, without(one, one.indexOf(entry))),
                        with.apply(refined, without(other, other.indexOf(entry)))));
    }

    private <T> Stream<T> shared(Function<Entries, List<T>> list) {
        return list.apply(rough).stream().filter(list.apply(refined)::contains);
    }

    private static <T> List<T> without(List<T> list, int place) {
        List<T> less = new ArrayList<>(list);
        less.remove(place);
        return less;
    }

    /** With an assessment goes what is said of it. */
    private Stream<SmallestPair> assessments() {
        return examined()
                .flatMap(id -> both(entries -> Smallest.withoutAssessments(
                        entries,
                        entries.assessments().stream()
                                .filter(each -> each.id().equals(id))
                                .toList())));
    }

    /** The ids of the assessments that both tell of. */
    private Stream<String> examined() {
        return ids(rough).stream().filter(ids(refined)::contains);
    }

    private Stream<SmallestPair> ratings() {
        Stream<SmallestPair> all =
                examined().flatMap(id -> both(entries -> withoutRatings(entries, id, rating -> true)));
        Stream<SmallestPair> one = examined()
                .flatMap(id -> Stream.of(rough, refined)
                        .flatMap(entries -> entries.assessments().stream())
                        .filter(assessment -> assessment.id().equals(id))
                        .flatMap(assessment -> assessment.ratings().keySet().stream())
                        .distinct()
                        .flatMap(number -> both(entries -> withoutRatings(entries, id, number::equals))));
        return Stream.concat(all, one);
    }

    private static Entries withoutRatings(Entries entries, String id, Predicate<String> gone) {
        return entries.withAssessments(entries.assessments().stream()
                .map(assessment -> assessment.id().equals(id) ? without(assessment, gone) : assessment)
                .toList());
    }

    private static Assessment without(Assessment assessment, Predicate<String> gone) {
        Assessment.Builder less = Assessments.withoutRatings(assessment);
        assessment.ratings().forEach((number, rating) -> {
            if (!gone.test(number)) {
                less.putRating(number, rating);
            }
        });
        return less.build();
    }

    /** A list is complete in both, where both have the same in it. */
    private Stream<SmallestPair> openLists() {
        return isListedAlike() ? without(Entries::incomplete, Entries::withIncomplete) : Stream.empty();
    }

    private Stream<SmallestPair> figures() {
        int most = Math.min(rough.profiles().size(), refined.profiles().size());
        return IntStream.range(0, most)
                .boxed()
                .flatMap(i -> Stream.concat(
                                rough.profiles().get(i).figures().keySet().stream(),
                                refined.profiles().get(i).figures().keySet().stream())
                        .distinct()
                        .flatMap(figure -> both(entries -> {
                            List<Profile> profiles = new ArrayList<>(entries.profiles());
                            profiles.set(i, Smallest.without(profiles.get(i), figure));
                            return entries.withProfiles(profiles);
                        })));
    }
}
