package org.klynge.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.cluster.ProfileFact;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.scheme.Scheme;
import org.klynge.standing.Standing;

/**
 * What the conditions of a scheme speak of. What the scheme declares goes by its name, so that a change of it is one change;
 * what a scheme made in Java does not declare is spelled out in its place.
 */
final class FactForm {

    private final Scheme scheme;

    FactForm(Scheme scheme) {
        this.scheme = scheme;
    }

    Canonical fact(Fact fact) {
        return scheme.facts().contains(fact) ? Canonical.text(fact.name()) : spelledOut(fact);
    }

    Canonical spelledOut(Fact fact) {
        Canonical.Entries entries = Canonical.table();
        if (fact instanceof Fact.OfProfile profile) {
            return entries.put("figure", figure(profile.figure())).end();
        }
        if (fact instanceof Fact.Score score) {
            return entries.put("score", series(score.series())).end();
        }
        if (fact instanceof Fact.Count count) {
            return entries.put("count", series(count.series())).end();
        }
        if (fact instanceof Fact.TotalPoints points) {
            return entries.put("points", series(points.series())).end();
        }
        if (fact instanceof Fact.TimeBetween time) {
            return entries.put("from", date(time.from()))
                    .put("to", date(time.to()))
                    .end();
        }
        if (fact instanceof Fact.Named named) {
            return entries.put("name", named.name())
                    .put("is", fact(named.fact()))
                    .end();
        }
        if (fact instanceof Fact.Combined combined) {
            return combination(combined.how(), entries.put("name", combined.name()));
        }
        Fact.Custom custom = (Fact.Custom) fact;
        return entries.put("custom", custom.name())
                .put("can-be", Ranges.of(custom.possible()))
                .end();
    }

    private Canonical combination(Combination how, Canonical.Entries entries) {
        if (how instanceof Combination.Ratio) {
            return entries.put("ratio", Canonical.inOrder(how.of().stream().map(this::fact)))
                    .end();
        }
        Canonical of = Canonical.sorted(how.of().stream().map(this::fact));
        if (how instanceof Combination.Sum) {
            return entries.put("sum", of).end();
        }
        if (how instanceof Combination.Least) {
            return entries.put("min", of).end();
        }
        if (how instanceof Combination.Greatest) {
            return entries.put("max", of).end();
        }
        Combination.Count count = (Combination.Count) how;
        return entries.put("number-of", of)
                .put("within", Ranges.of(count.threshold().bounds()))
                .end();
    }

    Canonical date(DateFact fact) {
        Canonical.Entries entries = Canonical.table();
        if (fact instanceof DateFact.DecisionDay
                || fact instanceof DateFact.Founded
                || fact instanceof DateFact.Merged) {
            return Canonical.text(fact.name());
        }
        if (fact instanceof DateFact.Stated stated) {
            return entries.put("stated", figure(stated.figure())).end();
        }
        if (fact instanceof DateFact.Examined examined) {
            return entries.put("examined", series(examined.series()))
                    .put("which", examined.which().word())
                    .end();
        }
        DateFact.Granted granted = (DateFact.Granted) fact;
        return entries.put("granted", granted.standing().fullName())
                .put("which", granted.which().word())
                .end();
    }

    private Canonical figure(ProfileFact figure) {
        boolean known = scheme.figures().contains(figure)
                || ProfileFact.named(figure.name()).equals(Optional.of(figure));
        return known ? Canonical.text(figure.name()) : spelledOut(figure);
    }

    static Canonical spelledOut(ProfileFact figure) {
        return Canonical.table()
                .put("name", figure.name())
                .put("can-be", Ranges.of(figure.possible()))
                .end();
    }

    Canonical claim(Claim claim) {
        return scheme.claims().contains(claim) ? Canonical.text(claim.name()) : spelledOut(claim);
    }

    Canonical spelledOut(Claim claim) {
        return Canonical.table()
                .put("name", claim.name())
                .put("by", Canonical.names(claim.authorities()))
                .put("about", claim.about().map(this::series))
                .put("by-grant-of", claim.byGrantOf().map(Standing::fullName).map(Canonical::text))
                .end();
    }

    Canonical series(AssessmentSeries series) {
        return scheme.assessments().contains(series) ? Canonical.text(series.name()) : spelledOut(series);
    }

    static Canonical spelledOut(AssessmentSeries series) {
        return Canonical.table()
                .put("name", series.name())
                .put("catalogues", Canonical.sorted(series.catalogues().stream().map(FactForm::catalogue)))
                .put("scoring", series.scoringName())
                .put(
                        "parameters",
                        Canonical.table().putTexts(series.scoringParameters()).end())
                .end();
    }

    /** What is examined; how it is called is for readers. */
    private static Canonical catalogue(IndicatorCatalogue catalogue) {
        Canonical.Entries dimensions = Canonical.table();
        catalogue.dimensions().forEach(dimension -> dimensions.put(dimension.id(), indicators(ImmutableList.of())));
        Multimaps.index(catalogue.indicators(), Indicator::dimension)
                .asMap()
                .forEach((dimension, indicators) -> dimensions.put(dimension, indicators(indicators)));
        return Canonical.table()
                .put("id", catalogue.id())
                .put("size", Integer.toString(catalogue.size()))
                .put("dimensions", dimensions.end())
                .end();
    }

    private static Canonical indicators(Collection<Indicator> indicators) {
        Canonical.Entries minimums = Canonical.table();
        indicators.forEach(indicator -> minimums.put(indicator.number(), minimum(indicator.minimum())));
        return minimums.end();
    }

    static Canonical minimum(Minimum minimum) {
        if (minimum instanceof Minimum.AtLeast atLeast) {
            return Ranges.of(atLeast.share());
        }
        return Canonical.text(minimum instanceof Minimum.None ? "none" : "not-published");
    }

    /** The word for a constant, as documents write it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
