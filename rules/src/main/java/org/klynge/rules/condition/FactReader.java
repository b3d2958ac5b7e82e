package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Latest;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.spi.Contained;

/** Reads facts off a dossier on a day. */
final class FactReader {

    private final DossierOnDay onDay;
    private final Dossier dossier;
    private final LocalDate day;

    FactReader(DossierOnDay onDay) {
        this.onDay = onDay;
        this.dossier = onDay.dossier();
        this.day = onDay.day();
    }

    Known read(Fact fact) {
        if (fact instanceof Fact.OfProfile ofProfile) {
            return figure(ofProfile);
        }
        if (fact instanceof Fact.Score score) {
            return ofLatest(
                    score,
                    score.series(),
                    assessment -> score.series().score(assessment).score().share());
        }
        if (fact instanceof Fact.TotalPoints total) {
            return ofLatest(
                    total,
                    total.series(),
                    assessment ->
                            total.series().score(assessment).score().points().map(Points::points));
        }
        if (fact instanceof Fact.Count count) {
            return count(count);
        }
        if (fact instanceof Fact.TimeBetween time) {
            return between(time);
        }
        if (fact instanceof Fact.Combined combined) {
            return combined(combined);
        }
        return fact instanceof Fact.Named named ? read(named.fact()) : custom((Fact.Custom) fact);
    }

    private Known figure(Fact.OfProfile fact) {
        ProfileFact figure = fact.figure();
        List<Integer> spoken = IntStream.range(0, dossier.profiles().size())
                .filter(i -> dossier.profiles().get(i).figures().containsKey(figure))
                .boxed()
                .toList();
        Latest<Integer, Quantity> latest = Latest.on(
                day,
                spoken,
                i -> dossier.profiles().get(i).date(),
                i -> dossier.profiles().get(i).figures().getOrDefault(figure, fact.possible()),
                Quantity::meet);
        ImmutableList.Builder<Quantity> values = ImmutableList.builder();
        latest.candidates().forEach(candidate -> values.add(candidate.value()));
        if (latest.noneYet()) {
            values.add(fact.possible());
        }
        return Known.of(
                fact,
                values.build(),
                false,
                latest.candidates().stream()
                        .flatMap(candidate -> candidate.statements().stream())
                        .distinct()
                        .map(i -> statement(i, figure))
                        .collect(ImmutableList.toImmutableList()),
                latest.contradiction().stream().map(i -> statement(i, figure)).collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                // On the days that are possible, other figures may contradict each other.
                (latest.noneYet() || latest.candidates().size() > 1)
                        && dossier.profiles().size() > 1);
    }

    private Statement statement(int profile, ProfileFact figure) {
        return new Statement(
                "profiles[" + profile + "]." + figure.name(),
                dossier.profiles().get(profile).date());
    }

    private Known ofLatest(Fact fact, AssessmentSeries series, Function<Assessment, Optional<Quantity>> value) {
        LatestAssessment<Quantity> latest = LatestAssessment.of(
                dossier, day, series, assessment -> value.apply(assessment).orElse(fact.possible()), Quantity::meet);
        ImmutableList.Builder<Quantity> values = ImmutableList.builder();
        latest.candidates().forEach(candidate -> values.add(candidate.value()));
        if (latest.unrecorded()) {
            values.add(fact.possible());
        }
        return Known.of(
                fact,
                values.build(),
                latest.noneYet(),
                latest.statements(),
                latest.contradictionWith(series),
                latest.failures(series),
                latest.isCautious(series));
    }

    private Known count(Fact.Count fact) {
        AssessmentSeries series = fact.series();
        int certain = 0;
        int possible = 0;
        ImmutableList.Builder<Statement> statements = ImmutableList.builder();
        ImmutableList.Builder<Statement> contradiction = ImmutableList.builder();
        for (Assessment assessment : dossier.assessments()) {
            AssessmentDay when = AssessmentDay.of(dossier, assessment);
            Verdict seen = when.date().onOrBefore(day);
            if (series.catalogue(assessment.catalogue()).isPresent() && seen.isPossible()) {
                certain += seen == Verdict.MET ? 1 : 0;
                possible++;
                statements.add(LatestAssessment.statement(assessment));
                contradiction.addAll(when.contradiction());
            }
        }
        Quantity least = Quantity.count(certain);
        Quantity count =
                series.mayLack(dossier) ? Threshold.atLeast(least).bounds() : least.hull(Quantity.count(possible));
        return Known.of(
                fact,
                ImmutableList.of(count),
                false,
                statements.build(),
                contradiction.build(),
                ImmutableList.of(),
                false);
    }

    private Known between(Fact.TimeBetween fact) {
        KnownDate from = onDay.read(fact.from());
        KnownDate to = onDay.read(fact.to());
        Optional<Quantity> time =
                from.date().flatMap(first -> to.date().map((PartialDate second) -> first.monthsUntil(second)));
        return new Known(
                ImmutableList.copyOf(time.stream().iterator()),
                from.mayBeAbsent() || to.mayBeAbsent(),
                both(from.statements(), to.statements()),
                both(from.contradiction(), to.contradiction()),
                ImmutableList.of(),
                Stream.of(Map.entry(fact.from(), from), Map.entry(fact.to(), to))
                        .filter(date -> !date.getValue().isExact())
                        .map(date -> date.getKey().name())
                        .collect(ImmutableSet.toImmutableSet()),
                from.bound() || to.bound());
    }

    private static <T> ImmutableList<T> both(ImmutableList<T> some, ImmutableList<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().collect(ImmutableList.toImmutableList());
    }

    /** Of several cases the hull is combined; where a part is absent, so is the whole. */
    private Known combined(Fact.Combined fact) {
        List<Known> parts = fact.how().of().stream().map(this::read).toList();
        List<Quantity> hulls =
                parts.stream().flatMap(part -> part.hull().stream()).toList();
        ImmutableList<Statement> contradiction = parts.stream()
                .flatMap(part -> part.contradiction().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        Optional<Quantity> value =
                hulls.size() == parts.size() ? Combining.of(fact.how(), hulls).meet(fact.possible()) : Optional.empty();
        return new Known(
                ImmutableList.copyOf(value.stream().iterator()),
                parts.stream().anyMatch(Known::mayBeAbsent),
                parts.stream()
                        .flatMap(part -> part.statements().stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()),
                contradiction,
                parts.stream()
                        .flatMap(part -> part.failures().stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()),
                parts.stream().flatMap(part -> part.open().stream()).collect(ImmutableSet.toImmutableSet()),
                isCautious(fact, parts));
    }

    /** Whether the ends of the range may not be within reach: where parts are not free, or not all of a range is possible. */
    private static boolean isCautious(Fact.Combined fact, List<Known> parts) {
        long roots =
                fact.how().of().stream().mapToLong(part -> part.roots().size()).sum();
        return roots > fact.roots().size()
                || parts.stream().anyMatch(part -> part.cautious() || part.hasSeveralCases())
                || IntStream.range(0, parts.size())
                        .anyMatch(i -> parts.get(i).statements().size() > 1
                                && !(fact.how().of().get(i) instanceof Fact.Combined))
                || (fact.how() instanceof Combination.Ratio
                        && !parts.get(1).hull().map(FactReader::isAboveZero).orElse(false));
    }

    private static boolean isAboveZero(Quantity quantity) {
        return Threshold.moreThan(Quantity.exactly(BigFraction.ZERO, quantity.unit()))
                        .test(quantity)
                == Verdict.MET;
    }

    private Known custom(Fact.Custom fact) {
        Contained<Quantity> answer =
                Contained.call(fact.name(), () -> fact.plugin().read(dossier, day));
        Optional<Quantity> within = answer.answer()
                .filter(value -> value.unit().equals(fact.possible().unit()))
                .flatMap(fact.possible()::meet);
        if (answer.answer().isPresent() && within.isEmpty()) {
            answer = Contained.failed(
                    fact.name(),
                    "it gave " + answer.answer().get() + ", which is not within " + fact.possible() + " in "
                            + fact.unit());
        }
        return Known.of(
                fact,
                ImmutableList.of(within.orElse(fact.possible())),
                false,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.copyOf(answer.failure().stream().iterator()),
                true);
    }
}
