package org.klynge.testkit.refinement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.Profile;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Grant;

/** Dossiers in which one date is another one. */
final class DateSteps {

    private final Dossier dossier;
    private final Function<PartialDate, ImmutableList<PartialDate>> others;

    private DateSteps(Dossier dossier, Function<PartialDate, ImmutableList<PartialDate>> others) {
        this.dossier = dossier;
        this.others = others;
    }

    /** A day becomes its month, a month its year, and anything a day that nobody knows. */
    static Stream<Dossier> vaguer(Dossier dossier) {
        return new DateSteps(dossier, DateSteps::vaguer).dossiers();
    }

    /** Of several days the first is meant, or the last. */
    static Stream<Dossier> nearer(Dossier dossier) {
        return new DateSteps(dossier, DateSteps::nearer).dossiers();
    }

    static ImmutableList<PartialDate> vaguer(PartialDate date) {
        ImmutableList.Builder<PartialDate> vaguer = ImmutableList.builder();
        if (date.isExact()) {
            date.earliest().ifPresent(day -> vaguer.add(PartialDate.in(YearMonth.from(day))));
        } else {
            date.earliest()
                    .map(day -> PartialDate.in(Year.from(day)))
                    .filter(year -> !year.equals(date) && year.range().encloses(date.range()))
                    .ifPresent(vaguer::add);
        }
        if (!date.equals(PartialDate.unknown())) {
            vaguer.add(PartialDate.unknown());
        }
        return vaguer.build();
    }

    static ImmutableList<PartialDate> nearer(PartialDate date) {
        if (date.isExact()) {
            return ImmutableList.of();
        }
        Stream<LocalDate> ends = Stream.concat(date.earliest().stream(), date.latest().stream());
        return ends.map(PartialDate::on).collect(ImmutableList.toImmutableList());
    }

    private Stream<Dossier> dossiers() {
        return Stream.of(
                        others.apply(dossier.cluster().founded()).stream()
                                .map(date -> dossier.toBuilder()
                                        .cluster(Rewritten.founded(dossier.cluster(), date))
                                        .build()),
                        in(dossier.profiles(), this::profiles, list -> Rewritten.profiles(dossier, list)),
                        in(dossier.assessments(), this::assessments, list -> Rewritten.assessments(dossier, list)),
                        in(dossier.attestations(), this::attestations, list -> Rewritten.attestations(dossier, list)),
                        in(dossier.grants(), this::grants, list -> Rewritten.grants(dossier, list)))
                .flatMap(Function.identity());
    }

    private static <T> Stream<Dossier> in(
            List<T> list, Function<T, Stream<T>> steps, Function<List<T>, Dossier> rewritten) {
        return IntStream.range(0, list.size())
                .boxed()
                .flatMap(i -> steps.apply(list.get(i))
                        .map(other -> rewritten.apply(Rewritten.at(list, i, Optional.of(other)))));
    }

    private Stream<Profile> profiles(Profile profile) {
        return others.apply(profile.date()).stream().map(date -> Rewritten.profile(date, profile.figures()));
    }

    private Stream<Assessment> assessments(Assessment assessment) {
        return others.apply(assessment.date()).stream()
                .map(date -> Rewritten.assessment(assessment, date, assessment.ratings(), assessment.reportedScore()));
    }

    private Stream<Attestation> attestations(Attestation attestation) {
        return others.apply(attestation.date()).stream().map(date -> Rewritten.attestation(attestation, date));
    }

    private Stream<Grant> grants(Grant grant) {
        return Stream.concat(
                        others.apply(grant.from()).stream().map(from -> Rewritten.grant(grant, from, grant.until())),
                        grant.until().stream()
                                .flatMap(until -> others.apply(until).stream())
                                .map(until -> Rewritten.grant(grant, grant.from(), Optional.of(until))))
                .flatMap(Optional::stream);
    }
}
