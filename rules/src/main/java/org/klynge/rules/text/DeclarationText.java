package org.klynge.rules.text;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klynge.assessment.IndicatorCatalogue;
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
    private final Page page;

    DeclarationText(Wording wording, Page page) {
        this.wording = wording;
        this.messages = wording.messages();
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
        page.line(2, ITEM, name + ": " + messages.or(claim.authorities().asList()));
    }

    private void print(AssessmentSeries series) {
        page.line(2, "", messages.text("assessments.series", series.name()));
        series.catalogues().forEach(this::print);
        page.line(4, messages.text("assessments.scoring") + " ", scoring(series));
    }

    private void print(IndicatorCatalogue catalogue) {
        String size = wording.quantities().indicators(catalogue.size());
        String title = wording.translated(catalogue.title(), ImmutableMap.of());
        page.line(4, ITEM, catalogue.id() + " (" + size + "): " + title);
        catalogue.indicators().stream()
                .flatMap(indicator -> indicator.audits().keySet().stream())
                .distinct()
                .forEach(audit -> page.line(6, "", audit(audit, catalogue)));
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
