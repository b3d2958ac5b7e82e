package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.spi.PluginScoring;

/** Writes what a scheme declares before it states rules, apart from what it has from the scheme that it extends. */
final class DeclarationWriter {

    private final Scheme scheme;
    private final Optional<Scheme> base;
    private final Declared declared;

    /** A writer of what a scheme declares beyond the one that its document extends, if any. */
    DeclarationWriter(Scheme scheme, Optional<Scheme> base, Declared declared) {
        this.scheme = scheme;
        this.base = base;
        this.declared = declared;
    }

    void declarations(Entries entries) {
        if (base.isEmpty()) {
            entries.mapping("in-force", this::inForce);
        } else if (!base.get().inForce().equals(scheme.inForce())) {
            // No bounds at all say that it is in force always, whenever the other one is.
            entries.mappingOrNone("in-force", this::inForce);
        }
        entries.mapping(
                "assessments",
                assessments -> scheme.assessments().stream()
                        .filter(series -> base.stream()
                                .noneMatch(other -> other.assessments().contains(series)))
                        .forEach(series -> assessments.mapping(series.name(), written -> series(series, written))));
        entries.mapping(
                "figures",
                figures -> scheme.figures().stream()
                        .filter(figure ->
                                base.stream().noneMatch(other -> other.figures().contains(figure)))
                        .forEach(figure -> figures.mapping(figure.name(), written -> figure(figure, written))));
        entries.mapping(
                "facts",
                facts -> scheme.facts().stream()
                        .filter(fact ->
                                base.stream().noneMatch(other -> other.facts().contains(fact)))
                        .forEach(fact -> facts.mapping(fact.name(), written -> fact(fact, written))));
        entries.mapping(
                "claims",
                claims -> scheme.claims().stream()
                        .filter(claim ->
                                base.stream().noneMatch(other -> other.claims().contains(claim)))
                        .forEach(claim -> claims.mapping(claim.name(), written -> claim(claim, written))));
    }

    private void inForce(Entries days) {
        InForce inForce = scheme.inForce();
        inForce.from().ifPresent(from -> days.statedDate("from", from));
        inForce.until().ifPresent((PartialDate until) -> days.statedDate("until", until));
        declared.sources(inForce.sources(), days);
    }

    private static void series(AssessmentSeries series, Entries entries) {
        entries.texts(
                "catalogues",
                series.catalogues().stream().map(IndicatorCatalogue::id).toList());
        ScoringRule scoring = series.scoring();
        if (!series.isScoringBuiltIn() && !(scoring instanceof PluginScoring)) {
            throw entries.refuse(
                    "scoring",
                    "no document says a rule of one's own in Java; let a plug-in make it, as PluginScoring.of does");
        }
        if (scoring.parameters().isEmpty()) {
            entries.text("scoring", scoring.name());
        } else {
            entries.mapping(
                    "scoring",
                    named -> named.mapping(
                            scoring.name(), parameters -> scoring.parameters().forEach(parameters::plain)));
        }
    }

    private static void figure(ProfileFact figure, Entries entries) {
        Unit unit = figure.possible().unit();
        if (!Unit.standard().contains(unit)) {
            throw entries.refuse("unit", "no document knows the unit " + unit);
        }
        entries.text("unit", unit.name());
        if (!figure.possible().equals(DeclaredFactReader.usual(unit))) {
            entries.value("can-be", figure.possible(), text -> Quantity.parse(text, unit));
        }
    }

    private void fact(Fact fact, Entries entries) {
        if (fact instanceof Fact.Named named) {
            if (named.fact() instanceof Fact.TimeBetween time) {
                new ConditionWriter(declared).timeBetween(time, entries);
            } else {
                declared.fact("is", named.fact(), entries);
            }
        } else if (fact instanceof Fact.Combined combined) {
            combination(combined.how(), entries);
        } else {
            throw entries.refuse("is", "a scheme declares no fact that is there without it");
        }
    }

    private void combination(Combination how, Entries entries) {
        ImmutableList<Fact> of = how.of();
        if (how instanceof Combination.Sum) {
            declared.facts("sum", of, entries);
        } else if (how instanceof Combination.Least) {
            declared.facts("min", of, entries);
        } else if (how instanceof Combination.Greatest) {
            declared.facts("max", of, entries);
        } else if (how instanceof Combination.Ratio) {
            declared.facts("ratio", of, entries);
        } else {
            declared.facts("count", of, entries);
            ThresholdWriter.bounds(((Combination.Count) how).threshold(), entries);
        }
    }

    private void claim(Claim claim, Entries entries) {
        entries.texts("by", claim.authorities().asList());
        claim.about().ifPresent(series -> declared.series("about", series, entries));
        claim.byGrantOf().ifPresent(standing -> entries.text("by-grant-of", standing.fullName()));
    }

    /** The sources that everything before referred to. */
    void sources(Entries entries) {
        ImmutableSet<Source> cited = declared.cited();
        entries.mapping(
                "sources",
                sources -> cited.forEach(source -> sources.mapping(source.id(), written -> {
                    written.text("title", source.title());
                    written.text("url", source.url());
                })));
    }
}
