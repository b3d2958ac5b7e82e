package org.klynge.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.spi.Contained;
import org.klynge.standing.Standing;

/**
 * What a decision may look at beside its own edition: those that may have been in force instead, the standings that
 * conditions name, with what other editions say of them, and plug-ins.
 */
final class Consulted {

    private final ImmutableList<Scheme> applied;
    private final Set<Standing> standings = new HashSet<>();
    private final Set<Standing> orHigher = new HashSet<>();
    private final TreeMap<String, String> plugins = new TreeMap<>(Canonical.BY_CODE_POINT);

    /** By the editions that were applied, be it only to tell what another edition would have given. */
    Consulted(ImmutableList<Scheme> applied, Purpose purpose) {
        this.applied = applied;
        applied.forEach(scheme -> scheme.rules().values().forEach(rules -> {
            rules.validity().ifPresent(this::look);
            rules.requirements(purpose).forEach(requirement -> {
                look(requirement.condition());
                requirement.otherReadings().stream()
                        .map(Reading::condition)
                        .flatMap(condition -> condition.stream())
                        .forEach(this::look);
            });
        }));
    }

    /** What a decision may have looked at. */
    static Consulted by(Decision decision, RuleBook ruleBook) {
        Scheme applied = decision.scheme();
        return new Consulted(
                Stream.concat(
                                Stream.of(applied),
                                decision.otherEditions().stream()
                                        .map(other -> ruleBook.edition(applied.id(), other.edition())))
                        .collect(ImmutableList.toImmutableList()),
                decision.purpose());
    }

    /** The plug-ins by kind and name, such as {@code condition nearby}, each with its version. */
    ImmutableSortedMap<String, String> plugins() {
        return ImmutableSortedMap.copyOfSorted(plugins);
    }

    /**
     * The hashes of the editions that were applied, and of every edition that gives a standing which a condition names, or
     * one above it where that is enough, or one that these sit on: how long a grant runs is said by the edition of the day on which it was given.
     */
    ImmutableList<SchemeHashes> editions(RuleBook ruleBook) {
        Set<Standing> looked = new HashSet<>(standings);
        ruleBook.schemes()
                .forEach(scheme -> scheme.ladder().standings().stream()
                        .filter(standing -> orHigher.stream()
                                .filter(scheme.ladder().standings()::contains)
                                .anyMatch(lower -> scheme.ladder().isAtLeast(standing, lower)))
                        .forEach(looked::add));
        ImmutableSet<Standing> depending = ruleBook.sittingOn(looked);
        return ruleBook.schemes().stream()
                .filter(scheme -> applied.stream().anyMatch(each -> isSame(scheme, each))
                        || scheme.ladder().standings().stream().anyMatch(depending::contains))
                .map(SchemeHashes::of)
                .sorted(Comparator.comparing(SchemeHashes::scheme, Canonical.BY_CODE_POINT)
                        .thenComparing(SchemeHashes::edition, Canonical.BY_CODE_POINT))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isSame(Scheme scheme, Scheme applied) {
        return scheme.id().equals(applied.id()) && scheme.edition().equals(applied.edition());
    }

    private void look(Validity validity) {
        validity.assessment().ifPresent(this::look);
        standings.addAll(validity.ending().others());
        validity.otherReadings().forEach(reading -> {
            reading.assessment().ifPresent(this::look);
            standings.addAll(reading.ending().others());
        });
    }

    private void look(Condition condition) {
        if (condition instanceof Condition.On on) {
            look(on.fact());
        } else if (condition instanceof Condition.OnDate on) {
            look(on.fact());
        } else if (condition instanceof Condition.Holds holds) {
            (holds.orHigher() ? orHigher : standings).addAll(holds.anyOf());
        } else if (condition instanceof Condition.Held held) {
            (held.orHigher() ? orHigher : standings).addAll(held.anyOf());
        } else if (condition instanceof Condition.Renewable renewable) {
            standings.add(renewable.standing());
        } else if (condition instanceof Condition.CallOpen call) {
            standings.add(call.standing());
        } else if (condition instanceof Condition.Indicators indicators) {
            look(indicators.of());
        } else if (condition instanceof Condition.Custom custom) {
            plugin("condition " + custom.name(), custom.plugin()::version);
        }
        condition.parts().forEach(this::look);
    }

    private void look(Fact fact) {
        if (fact instanceof Fact.Score score) {
            look(score.series());
        } else if (fact instanceof Fact.TotalPoints points) {
            look(points.series());
        } else if (fact instanceof Fact.TimeBetween time) {
            look(time.from());
            look(time.to());
        } else if (fact instanceof Fact.Combined combined) {
            look(combined.how().of());
        } else if (fact instanceof Fact.Named named) {
            look(named.fact());
        } else if (fact instanceof Fact.Custom custom) {
            plugin("fact " + custom.name(), custom.plugin()::version);
        }
    }

    private void look(Collection<Fact> facts) {
        facts.forEach(this::look);
    }

    private void look(DateFact fact) {
        if (fact instanceof DateFact.Granted granted) {
            standings.add(granted.standing());
        }
    }

    private void look(AssessmentSeries series) {
        if (!series.isScoringBuiltIn()) {
            plugin("scoring " + series.scoringName(), series.scoring()::version);
        }
    }

    /** A plug-in that fails to tell its version takes no record with it. */
    private void plugin(String name, Supplier<String> version) {
        plugins.put(name, Contained.call(name, version).answer().orElse("unspecified"));
    }
}
