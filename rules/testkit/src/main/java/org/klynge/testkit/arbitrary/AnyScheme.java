package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Extension;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingKind;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.spi.Plugins;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/** Schemes that say everything that a scheme can say. */
public final class AnyScheme {

    private AnyScheme() {}

    /**
     * Schemes that stand for themselves.
     *
     * @return schemes of up to six requirements, of which documents may speak that know {@link #catalogues()} and {@link #plugins()}
     */
    public static Arbitrary<Scheme> schemes() {
        Arbitrary<List<Requirement>> requirements =
                requirements().list().ofMinSize(1).ofMaxSize(6).map(AnyScheme::withOwnIds);
        return Combinators.combine(
                        AnyText.texts(),
                        translations(),
                        inForce(),
                        AnyCalls.calls(),
                        requirements,
                        rules(false).optional(0.8),
                        rules(true).optional(0.8),
                        rules(true).optional(0.8))
                .as((title, translations, inForce, calls, wanted, low, mid, high) -> {
                    List<Optional<Function<List<Requirement>, StandingRules>>> rules = List.of(low, mid, high);
                    Scheme.Builder scheme = Scheme.builder()
                            .id("w-scheme")
                            .edition("1")
                            .title(title)
                            .inForce(inForce)
                            .calls(calls)
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
                        rules.get(i).ifPresent(said -> scheme.putRule(standing, said.apply(wanted)));
                    }
                    return scheme.build();
                });
    }

    /**
     * Schemes that extend another one by up to four changes.
     *
     * @return schemes with a base
     */
    public static Arbitrary<Scheme> extensions() {
        return AnyExtension.extensions().map(Extension::scheme);
    }

    /**
     * Rule books of one scheme, or of one and what it extends.
     *
     * @return rule books
     */
    public static Arbitrary<RuleBook> ruleBooks() {
        return Arbitraries.oneOf(
                schemes().map(RuleBook::of),
                extensions().map(scheme -> RuleBook.of(scheme.base().orElseThrow(), scheme)));
    }

    /**
     * The ladder of random schemes.
     *
     * @return a chain of three standings
     */
    public static Ladder ladder() {
        return World.LADDER;
    }

    /**
     * The catalogues that random schemes name: to read their documents takes them as well.
     *
     * @return a catalogue that lists its indicators and one that does not
     */
    public static ImmutableList<IndicatorCatalogue> catalogues() {
        return ImmutableList.of(World.LISTED, World.UNLISTED);
    }

    /**
     * The plug-ins that random schemes name: to read their documents takes them as well.
     *
     * @return a condition and a fact
     */
    public static Plugins plugins() {
        return World.PLUGINS;
    }

    private static List<Requirement> withOwnIds(List<Requirement> requirements) {
        ImmutableList.Builder<Requirement> named = ImmutableList.builder();
        for (int i = 0; i < requirements.size(); i++) {
            named.add(named(requirements.get(i), "r" + i));
        }
        return named.build();
    }

    static Requirement named(Requirement requirement, String id) {
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

    /**
     * Requirements of every kind of condition, with other readings.
     *
     * @return requirements of the id {@code r}
     */
    public static Arbitrary<Requirement> requirements() {
        return Combinators.combine(
                        AnyText.texts(),
                        translations(),
                        AnyCondition.conditions(),
                        Arbitraries.of(Basis.class),
                        AnySource.some(),
                        Arbitraries.of(true, true, false),
                        readings().list().ofMaxSize(3),
                        ReadingNames.applied())
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
                    ReadingNames.withOneEach(readings, Reading::id).forEach(requirement::addOtherReading);
                    return requirement.build();
                });
    }

    /**
     * Other readings of a requirement.
     *
     * @return readings, some of which require nothing
     */
    public static Arbitrary<Reading> readings() {
        return Combinators.combine(
                        ReadingNames.others(), AnyCondition.conditions().optional(0.7), AnySource.some())
                .as((id, condition, sources) -> new Reading(id, condition, ImmutableList.copyOf(sources)));
    }

    private static Arbitrary<Map<String, String>> translations() {
        return Arbitraries.maps(Arbitraries.of("nb", "nl", "de"), AnyText.texts())
                .ofMaxSize(2);
    }

    /**
     * Days in force.
     *
     * @return days, with a beginning, an end, both or neither
     */
    public static Arbitrary<InForce> inForce() {
        return Combinators.combine(
                        Arbitraries.integers().between(1990, 2030).optional(0.5),
                        Arbitraries.integers().between(1, 900).optional(0.5),
                        AnySource.some().optional(0.5))
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

    /**
     * What a scheme says of a standing.
     *
     * @return rules of a standing that may sit on another one, with up to three requirements for a purpose
     */
    public static Arbitrary<StandingRules> standingRules() {
        return Combinators.combine(
                        rules(true),
                        requirements().list().ofMinSize(1).ofMaxSize(3).map(AnyScheme::withOwnIds))
                .as(Function::apply);
    }

    /** Rules that require some of the requirements that there are. */
    private static Arbitrary<Function<List<Requirement>, StandingRules>> rules(boolean onTop) {
        Arbitrary<Map<Purpose, List<Integer>>> byPurpose = Arbitraries.maps(
                        Arbitraries.of(Purpose.class),
                        Arbitraries.integers()
                                .between(0, 5)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .ofMaxSize(3);
        Arbitrary<Map<String, String>> titles = Arbitraries.maps(Arbitraries.of("en", "nb", "nl"), AnyText.texts())
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(StandingKind.class), titles, byPurpose, AnyValidity.optional(onTop))
                .as((kind, named, wanted, validity) -> requirements -> {
                    ImmutableListMultimap.Builder<Purpose, Requirement> all = ImmutableListMultimap.builder();
                    wanted.forEach((purpose, places) -> places.stream()
                            .map(place -> requirements.get(place % requirements.size()))
                            .distinct()
                            .forEach(requirement -> all.put(purpose, requirement)));
                    return new StandingRules(kind, ImmutableMap.copyOf(named), all.build(), validity);
                });
    }
}
