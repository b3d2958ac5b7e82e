package org.klynge.rules.text;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Provenance;
import org.klynge.assessment.ReportedUse;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingRules;

/** Puts on a page what the rules of a scheme speak of: claims, assessments, figures and facts. */
final class DeclarationText {

    private static final String ITEM = "- ";

    private final Wording wording;
    private final Messages messages;
    private final SourceNumbers sources;
    private final Page page;

    DeclarationText(Wording wording, SourceNumbers sources, Page page) {
        this.wording = wording;
        this.messages = wording.messages();
        this.sources = sources;
        this.page = page;
    }

    void print(Scheme scheme) {
        if (!scheme.claims().isEmpty()) {
            page.heading(messages.text("claims.title"), '-');
            scheme.claims().forEach(this::print);
        }
        if (!scheme.assessments().isEmpty()) {
            page.heading(messages.text("assessments.title"), '-');
            scheme.assessments().forEach(this::print);
        }
        Set<Fact> facts = ownFacts(scheme);
        if (!facts.isEmpty() || !scheme.figures().isEmpty()) {
            page.heading(messages.text("facts.title"), '-');
            scheme.figures().forEach(figure -> {
                String possible = wording.quantities().threshold(figure.possible());
                page.line(
                        2, ITEM, new Fact.OfProfile(figure).name() + ": " + messages.text("facts.possible", possible));
            });
            facts.forEach(fact ->
                    page.line(2, ITEM, fact.name() + ": " + wording.facts().definition(fact)));
        }
    }

    private void print(Claim claim) {
        String name = claim.about()
                .map(series -> messages.text("claims.about", claim.name(), series.name()))
                .orElse(claim.name());
        String by = messages.or(claim.authorities().asList());
        page.line(
                2,
                ITEM,
                name + ": "
                        + claim.byGrantOf()
                                .map(given -> messages.text(
                                        "claims.by-grant",
                                        by,
                                        wording.standings().named(given)))
                                .orElse(by));
    }

    private void print(AssessmentSeries series) {
        page.line(2, "", messages.text("assessments.series", series.name()));
        series.catalogues().forEach(this::print);
        page.line(4, messages.text("assessments.scoring") + " ", scoring(series));
    }

    private void print(IndicatorCatalogue catalogue) {
        String size = wording.quantities().indicators(catalogue.size());
        String title = wording.translated(catalogue.title(), ImmutableMap.of());
        page.line(4, ITEM, catalogue.id() + " (" + size + "): " + title + sources.referTo(catalogue.sources()));
        inUse(catalogue.inUse()).ifPresent(told -> page.line(6, "", told));
        names(catalogue).ifPresent(told -> page.line(6, "", told));
        catalogue.indicators().stream()
                .flatMap(indicator -> indicator.audits().keySet().stream())
                .distinct()
                .forEach(audit -> page.line(6, "", audit(audit, catalogue)));
    }

    private Optional<String> inUse(ReportedUse use) {
        return use.equals(ReportedUse.UNKNOWN)
                ? Optional.empty()
                : Optional.of(messages.text(
                        "assessments.in-use",
                        wording.dates().known(use.from()),
                        wording.dates().known(use.until())));
    }

    /** How many of the names in a catalogue are not those of a source, if any. */
    private Optional<String> names(IndicatorCatalogue catalogue) {
        Multiset<Provenance> names = EnumMultiset.create(Provenance.class);
        catalogue.dimensions().forEach(dimension -> names.add(dimension.nameProvenance()));
        catalogue.indicators().forEach(indicator -> names.add(indicator.nameProvenance()));
        return names.count(Provenance.PUBLISHED) == names.size()
                ? Optional.empty()
                : Optional.of(messages.text(
                        "assessments.names",
                        Integer.toString(names.size()),
                        Integer.toString(names.count(Provenance.INFERRED)),
                        Integer.toString(names.count(Provenance.UNSOURCED))));
    }

    /** How much of a catalogue a lesser audit covers, as far as it is known. */
    private String audit(String audit, IndicatorCatalogue catalogue) {
        Multiset<Optional<Boolean>> marks = HashMultiset.create();
        catalogue
                .indicators()
                .forEach(indicator ->
                        marks.add(Optional.ofNullable(indicator.audits().get(audit))));
        return messages.text(
                "assessments.audit",
                audit,
                Integer.toString(marks.count(Optional.of(true))),
                Integer.toString(marks.count(Optional.of(false))),
                Integer.toString(marks.count(Optional.empty())));
    }

    private String scoring(AssessmentSeries series) {
        String name = series.scoringName();
        String rule = series.isScoringBuiltIn()
                ? messages.text("scoring." + name)
                : messages.text("assessments.scoring-of-plug-in", name);
        String parameters = series.scoringParameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                .collect(Collectors.joining("; "));
        return parameters.isEmpty() ? rule : rule + " (" + parameters + ")";
    }

    /** The facts that a scheme declares, and those that its conditions use without a declaration. */
    private static Set<Fact> ownFacts(Scheme scheme) {
        Set<Fact> facts = new LinkedHashSet<>(scheme.facts());
        for (StandingRules rules : scheme.rules().values()) {
            rules.requirements().values().forEach(requirement -> {
                collect(requirement.condition(), facts);
                requirement
                        .otherReadings()
                        .forEach(reading -> reading.condition().ifPresent(condition -> collect(condition, facts)));
            });
        }
        return facts;
    }

    private static void collect(Condition condition, Set<Fact> facts) {
        if (condition instanceof Condition.On on) {
            collect(on.fact(), facts);
        }
        condition.parts().forEach(part -> collect(part, facts));
    }

    private static void collect(Fact fact, Set<Fact> facts) {
        if (fact instanceof Fact.Combined combined) {
            facts.add(fact);
            combined.how().of().forEach(each -> collect(each, facts));
        } else if (fact instanceof Fact.Named named && !FactText.isAge(fact)) {
            facts.add(fact);
            collect(named.fact(), facts);
        }
    }
}
