package org.klynge.testkit.boundary;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Standing;

/** Gathers what conditions speak of. */
final class Collected {

    /** No time that a programme speaks of is longer, in months. */
    private static final BigInteger LONGEST = BigInteger.valueOf(1_200);

    private final Set<ProfileFact> figures = new LinkedHashSet<>();
    private final Set<AssessmentSeries> series = new LinkedHashSet<>();
    private final Set<Claim> claims = new LinkedHashSet<>();
    private final Set<Standing> standings = new LinkedHashSet<>();
    private final SetMultimap<Fact, Threshold> thresholds = LinkedHashMultimap.create();
    private final SetMultimap<DateFact, DateThreshold> dateThresholds = LinkedHashMultimap.create();
    private final Set<Period> times = new LinkedHashSet<>();
    private final Set<LocalDate> days = new LinkedHashSet<>();

    SubjectMatter matter() {
        return new SubjectMatter(
                ImmutableSet.copyOf(figures),
                ImmutableSet.copyOf(series),
                ImmutableSet.copyOf(claims),
                ImmutableSet.copyOf(standings),
                ImmutableSetMultimap.copyOf(thresholds),
                ImmutableSetMultimap.copyOf(dateThresholds),
                ImmutableSet.copyOf(times),
                ImmutableSet.copyOf(days));
    }

    void scheme(Scheme scheme) {
        standings.addAll(scheme.ladder().standings());
        // A condition in Java may read what no other one asks for.
        series.addAll(scheme.assessments());
        scheme.inForce().from().ifPresent(this::date);
        scheme.inForce().until().ifPresent(this::date);
        scheme.calls().list().forEach(call -> {
            date(call.opens());
            date(call.closes());
        });
        scheme.rules().values().forEach(rules -> rules.validity().ifPresent(this::validity));
    }

    private void validity(Validity validity) {
        validity.readings().forEach(reading -> {
            Validity read = validity.withReading(reading);
            read.first().ifPresent(times::add);
            read.renewal().length().ifPresent(times::add);
            read.renewal().window().ifPresent(times::add);
            read.ending().until().ifPresent(this::date);
            read.ending().with().ifPresent(standings::add);
            read.assessment().ifPresent(series::add);
        });
    }

    private void date(PartialDate date) {
        date.earliest().ifPresent(days::add);
        date.latest().ifPresent(days::add);
    }

    /** What a condition itself speaks of; its parts come by themselves. */
    void condition(Condition condition) {
        if (condition instanceof Condition.On on) {
            fact(on.fact(), on.threshold());
        } else if (condition instanceof Condition.OnDate on) {
            fact(on.fact());
            dateThresholds.put(on.fact(), on.threshold());
            date(on.threshold().bounds());
        } else if (condition instanceof Condition.Holds holds) {
            standings.addAll(holds.anyOf());
        } else if (condition instanceof Condition.Held held) {
            standings.addAll(held.anyOf());
            held.time().ifPresent(this::time);
        } else if (condition instanceof Condition.Renewable renewable) {
            standings.add(renewable.standing());
        } else if (condition instanceof Condition.CallOpen call) {
            standings.add(call.standing());
        } else if (condition instanceof Condition.Indicators indicators) {
            series.add(indicators.of());
        } else if (condition instanceof Condition.Attested attested) {
            claim(attested.claim());
        } else if (condition instanceof Condition.Confirmable confirmable) {
            claim(confirmable.claim());
        }
    }

    private void claim(Claim claim) {
        claims.add(claim);
        claim.about().ifPresent(series::add);
    }

    private void fact(Fact fact, Threshold threshold) {
        thresholds.put(fact, threshold);
        if (fact.unit().equals(Unit.MONTHS)) {
            time(threshold);
        }
        if (fact instanceof Fact.OfProfile profile) {
            figures.add(profile.figure());
        } else if (fact instanceof Fact.Score score) {
            series.add(score.series());
        } else if (fact instanceof Fact.Count count) {
            series.add(count.series());
        } else if (fact instanceof Fact.TotalPoints points) {
            series.add(points.series());
        } else if (fact instanceof Fact.TimeBetween time) {
            fact(time.from());
            fact(time.to());
        } else if (fact instanceof Fact.Named named) {
            fact(named.fact(), threshold);
        } else if (fact instanceof Fact.Combined combined) {
            combined.how().of().forEach(part -> fact(part, inner(combined.how(), threshold, part)));
        }
    }

    /** What to ask of a part: of a count what it counts by, of a share of a whole an amount in its own unit. */
    private static Threshold inner(Combination how, Threshold outer, Fact part) {
        if (how instanceof Combination.Count count) {
            return count.threshold();
        }
        return part.unit().equals(outer.bounds().unit()) ? outer : Threshold.atLeast(Quantity.of(10, part.unit()));
    }

    private void fact(DateFact fact) {
        if (fact instanceof DateFact.Stated stated) {
            figures.add(stated.figure());
        } else if (fact instanceof DateFact.Examined examined) {
            series.add(examined.series());
        } else if (fact instanceof DateFact.Granted granted) {
            standings.add(granted.standing());
        }
    }

    private void time(Threshold months) {
        Range<BigFraction> range = months.bounds().range();
        if (range.hasLowerBound()) {
            time(range.lowerEndpoint());
        }
        if (range.hasUpperBound()) {
            time(range.upperEndpoint());
        }
    }

    private void time(BigFraction months) {
        BigInteger whole = months.getNumerator().divide(months.getDenominator());
        if (whole.abs().compareTo(LONGEST) <= 0) {
            times.add(Period.ofMonths(whole.intValueExact()));
        }
    }
}
