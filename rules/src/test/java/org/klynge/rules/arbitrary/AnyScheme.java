package org.klynge.rules.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Extension;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;
import org.klynge.standing.Standing;

/** Schemes that say everything that a scheme can say. */
public final class AnyScheme {

    private AnyScheme() {}

    /** Schemes that stand for themselves. */
    public static Arbitrary<Scheme> schemes() {
        Arbitrary<List<Requirement>> requirements =
                requirements().list().ofMinSize(1).ofMaxSize(6).map(AnyScheme::withOwnIds);
        return Combinators.combine(
                        AnyText.texts(),
                        translations(),
                        inForce(),
                        requirements.flatMap(some -> Combinators.combine(rules(some), rules(some), rules(some))
                                .as(List::of)))
                .as((title, translations, inForce, rules) -> {
                    Scheme.Builder scheme = Scheme.builder()
                            .id("w-scheme")
                            .edition("1")
                            .title(title)
                            .inForce(inForce)
                            .ladder(World.LADDER)
                            .addAssessment(World.EXAM)
                            .addAssessment(World.BENCHMARK)
                            .addClaim(World.LISTED_CLAIM)
                            .addClaim(World.PASSED)
                            .addFigure(World.GRANTS)
                            .addFigure(World.RESULT);
                    translations.forEach(scheme::putTranslation);
                    World.OWN_FACTS.forEach(scheme::addFact);
                    for (int i = 0; i < rules.size(); i++) {
                        Standing standing = World.STANDINGS.get(i);
                        rules.get(i).ifPresent(said -> scheme.putRule(standing, said));
                    }
                    return scheme.build();
                });
    }

    /** Schemes that extend another one by up to four changes. */
    public static Arbitrary<Scheme> extensions() {
        return schemes()
                .flatMap(base -> Combinators.combine(
                                requirements(),
                                requirements(),
                                validities(),
                                Arbitraries.of(World.STANDINGS),
                                Arbitraries.of(Purpose.class),
                                Arbitraries.integers().between(0, 255),
                                Combinators.combine(AnyText.texts(), inForce()).as(Map::entry))
                        .as((one, two, validity, standing, purpose, kinds, own) -> {
                            Extension extension = base.extend("w-extension", "2");
                            List<String> ids = ids(base);
                            if ((kinds & 1) > 0 && !ids.isEmpty()) {
                                extension = extension.replace(named(one, ids.get(0)));
                            }
                            if ((kinds & 2) > 0) {
                                extension = extension.add(standing, purpose, named(two, "added"));
                            }
                            if ((kinds & 4) > 0 && ids.size() > 1) {
                                extension = extension.remove(ids.get(1));
                            }
                            if ((kinds & 8) > 0) {
                                extension = extension.validity(standing, validity);
                            }
                            if ((kinds & 16) > 0) {
                                extension = extension.title(own.getKey());
                            }
                            if ((kinds & 64) > 0) {
                                extension = extension.inForce((kinds & 128) > 0 ? InForce.ALWAYS : own.getValue());
                            }
                            if ((kinds & 2) > 0 && (kinds & 32) > 0) {
                                extension = extension.replace(named(one, "added"));
                            }
                            return extension.scheme();
                        }));
    }

    private static List<String> ids(Scheme scheme) {
        Set<String> ids = new LinkedHashSet<>();
        scheme.rules()
                .values()
                .forEach(rules -> rules.requirements().values().forEach(requirement -> ids.add(requirement.id())));
        return List.copyOf(ids);
    }

    private static List<Requirement> withOwnIds(List<Requirement> requirements) {
        ImmutableList.Builder<Requirement> named = ImmutableList.builder();
        for (int i = 0; i < requirements.size(); i++) {
            named.add(named(requirements.get(i), "r" + i));
        }
        return named.build();
    }

    private static Requirement named(Requirement requirement, String id) {
        Requirement.Builder named = Requirement.builder()
                .id(id)
                .says(requirement.says())
                .condition(requirement.condition())
                .basis(requirement.basis())
                .applied(requirement.applied())
                .appliedReading(requirement.appliedReading());
        requirement.translations().forEach(named::putTranslation);
        requirement.sources().forEach(named::addSource);
        requirement.otherReadings().forEach(named::addOtherReading);
        return named.build();
    }

    static Arbitrary<Requirement> requirements() {
        return Combinators.combine(
                        AnyText.texts(),
                        translations(),
                        AnyCondition.conditions(),
                        Arbitraries.of(Basis.class),
                        sources(),
                        Arbitraries.of(true, true, false),
                        readings().list().ofMaxSize(3),
                        appliedReadings())
                .as((says, translations, condition, basis, sources, applied, readings, reading) -> {
                    Requirement.Builder requirement = Requirement.builder()
                            .id("r")
                            .says(says)
                            .condition(condition)
                            .basis(basis)
                            .applied(applied)
                            .appliedReading(reading);
                    translations.forEach(requirement::putTranslation);
                    sources.forEach(requirement::addSource);
                    withOneNameEach(readings, Reading::id).forEach(requirement::addOtherReading);
                    return requirement.build();
                });
    }

    private static Arbitrary<Reading> readings() {
        return Combinators.combine(readingIds(), AnyCondition.conditions().optional(0.7), sources())
                .as((id, condition, sources) -> new Reading(id, condition, ImmutableList.copyOf(sources)));
    }

    /** Those that a document need not tell among them, at their places and at others. */
    private static Arbitrary<String> readingIds() {
        return Arbitraries.of("reading-1", "reading-2", "reading-3", Reading.DEFAULT, "other.one");
    }

    private static Arbitrary<String> appliedReadings() {
        return Arbitraries.of(Reading.DEFAULT, "as-applied", "reading-9");
    }

    /** No two of one name, and none of that of a reading that may be applied. */
    private static <T> List<T> withOneNameEach(List<T> readings, Function<T, String> id) {
        Set<String> taken = new HashSet<>(Set.of(Reading.DEFAULT));
        return readings.stream().filter(reading -> taken.add(id.apply(reading))).toList();
    }

    private static Arbitrary<List<Source>> sources() {
        return Arbitraries.of(World.SOURCES).set().ofMinSize(1).ofMaxSize(2).map(List::copyOf);
    }

    private static Arbitrary<Map<String, String>> translations() {
        return Arbitraries.maps(Arbitraries.of("nb", "nl", "de"), AnyText.texts())
                .ofMaxSize(2);
    }

    private static Arbitrary<InForce> inForce() {
        return Combinators.combine(
                        Arbitraries.integers().between(1990, 2030).optional(0.5),
                        Arbitraries.integers().between(1, 900).optional(0.5),
                        sources().optional(0.5))
                .as((year, days, sources) -> {
                    PartialDate from = PartialDate.parse(Integer.toString(year.orElse(2000)));
                    LocalDate until = from.earliest().orElseThrow().plusDays(days.orElse(1));
                    return new InForce(
                            year.map(known -> from),
                            days.map(known -> PartialDate.on(until)),
                            year.isPresent() || days.isPresent()
                                    ? ImmutableList.copyOf(sources.orElse(List.of()))
                                    : ImmutableList.of());
                });
    }

    static Arbitrary<Optional<Validity>> validities() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(Validity.Start.class),
                        Arbitraries.of(World.EXAM, World.BENCHMARK).optional(0.5),
                        renewals(),
                        sources(),
                        appliedReadings(),
                        validityReadings().list().ofMaxSize(3))
                .as((months, start, series, renewal, sources, reading, readings) -> new Validity(
                        Period.ofMonths(months),
                        start,
                        series,
                        renewal,
                        ImmutableList.copyOf(sources),
                        reading,
                        withOneNameEach(readings, ValidityReading::id).stream()
                                // What a reading does not state is as in the applied one.
                                .map(other -> new ValidityReading(
                                        other.id(),
                                        other.first(),
                                        other.countedFrom(),
                                        other.assessment().or(() -> series),
                                        new Renewal(
                                                other.renewal().length().or(renewal::length),
                                                other.renewal().window().or(renewal::window),
                                                other.renewal().seamless()),
                                        other.sources()))
                                .collect(ImmutableList.toImmutableList())))
                .optional(0.7);
    }

    private static Arbitrary<ValidityReading> validityReadings() {
        return Combinators.combine(
                        readingIds(),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(Validity.Start.class),
                        Arbitraries.of(World.EXAM, World.BENCHMARK).optional(0.5),
                        renewals(),
                        sources())
                .as((id, months, start, series, renewal, sources) -> new ValidityReading(
                        id, Period.ofMonths(months), start, series, renewal, ImmutableList.copyOf(sources)));
    }

    private static Arbitrary<Renewal> renewals() {
        Arbitrary<Optional<Period>> periods =
                Arbitraries.integers().between(1, 60).map(Period::ofMonths).optional(0.5);
        return Combinators.combine(periods, periods, Arbitraries.of(true, false))
                .as(Renewal::new);
    }

    private static Arbitrary<Optional<StandingRules>> rules(List<Requirement> requirements) {
        Arbitrary<Map<Purpose, List<Requirement>>> byPurpose = Arbitraries.maps(
                        Arbitraries.of(Purpose.class),
                        Arbitraries.of(requirements)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .ofMaxSize(3);
        Arbitrary<Map<String, String>> titles = Arbitraries.maps(Arbitraries.of("en", "nb", "nl"), AnyText.texts())
                .ofMaxSize(3);
        return Combinators.combine(titles, byPurpose, validities())
                .as((named, wanted, validity) -> {
                    ImmutableListMultimap.Builder<Purpose, Requirement> all = ImmutableListMultimap.builder();
                    wanted.forEach(all::putAll);
                    return new StandingRules(ImmutableMap.copyOf(named), all.build(), validity);
                })
                .optional(0.8);
    }
}
