package org.klynge.rules.audit;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.scheme.Call;
import org.klynge.rules.scheme.CompleteCalls;
import org.klynge.rules.scheme.Ending;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.StandingKind;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/** The rules of an edition, part by part, without anything that is only for readers. */
final class RulesForm {

    private final Scheme scheme;
    private final FactForm facts;
    private final ConditionForm conditions;
    private final TreeMap<String, Canonical> parts = new TreeMap<>(Canonical.BY_CODE_POINT);

    private RulesForm(Scheme scheme) {
        this.scheme = scheme;
        this.facts = new FactForm(scheme);
        this.conditions = new ConditionForm(facts);
    }

    /** Every rule by what it is about, such as {@code requirement gold.score} or {@code validity of esca/gold}. */
    static ImmutableSortedMap<String, Canonical> parts(Scheme scheme) {
        RulesForm form = new RulesForm(scheme);
        form.declarations();
        scheme.rules().forEach(form::standing);
        return ImmutableSortedMap.copyOfSorted(form.parts);
    }

    private void declarations() {
        parts.put("in-force", inForce(scheme.inForce()));
        parts.put("ladder", ladder(scheme.ladder()));
        for (AssessmentSeries series : scheme.assessments()) {
            parts.put("assessments " + series.name(), FactForm.spelledOut(series));
        }
        for (Claim claim : scheme.claims()) {
            parts.put("claim " + claim.name(), facts.spelledOut(claim));
        }
        scheme.calls().list().forEach(call -> parts.put("call " + call.id(), call(call)));
        if (!scheme.calls().complete().isEmpty()) {
            parts.put(
                    "complete calls",
                    Canonical.sorted(scheme.calls().complete().stream().map(RulesForm::complete)));
        }
        scheme.figures().forEach(figure -> parts.put("figure " + figure.name(), FactForm.spelledOut(figure)));
        scheme.facts().forEach(fact -> parts.put("fact " + fact.name(), facts.spelledOut(fact)));
    }

    private static Canonical inForce(InForce inForce) {
        return Canonical.table()
                .put("from", inForce.from().map((PartialDate from) -> Ranges.of(from)))
                .put("until", inForce.until().map((PartialDate until) -> Ranges.of(until)))
                .put("sources", ids(inForce.sources()))
                .end();
    }

    private static Canonical call(Call call) {
        return Canonical.table()
                .put("for", standings(call.standings()))
                .put("opens", Ranges.of(call.opens()))
                .put("closes", Ranges.of(call.closes()))
                .put("sources", ids(call.sources()))
                .end();
    }

    private static Canonical complete(CompleteCalls complete) {
        return Canonical.table()
                .put("days", Ranges.of(PartialDate.within(complete.days())))
                .put("for", standings(complete.standings()))
                .put("sources", ids(complete.sources()))
                .end();
    }

    private static Canonical standings(Collection<Standing> standings) {
        return Canonical.names(standings.stream().map(Standing::name).toList());
    }

    private static Canonical ladder(Ladder ladder) {
        Canonical.Entries steps = Canonical.table();
        ladder.stepsUp()
                .asMap()
                .forEach((lower, higher) -> steps.put(
                        lower.name(),
                        Canonical.names(higher.stream().map(Standing::name).toList())));
        return Canonical.table()
                .put("id", ladder.id())
                .put(
                        "standings",
                        Canonical.inOrder(ladder.standings().stream().map(standing -> Canonical.text(standing.name()))))
                .put("steps", steps.end())
                .end();
    }

    private void standing(Standing standing, StandingRules rules) {
        Canonical.Entries wanted = Canonical.table();
        for (Purpose purpose : Purpose.values()) {
            if (!rules.requirements(purpose).isEmpty()) {
                wanted.put(
                        purpose.word(),
                        Canonical.names(rules.requirements(purpose).stream()
                                .map(Requirement::id)
                                .toList()));
            }
        }
        // A level is what every standing was that said nothing of its kind.
        boolean level = rules.kind() == StandingKind.LEVEL;
        wanted.put(
                "kind",
                level
                        ? Optional.empty()
                        : Optional.of(Canonical.text(rules.kind().word())));
        if (!rules.requirements().isEmpty() || !level) {
            parts.put("standing " + standing.fullName(), wanted.end());
        }
        rules.requirements()
                .values()
                .forEach(requirement -> parts.put("requirement " + requirement.id(), requirement(requirement)));
        rules.validity().ifPresent(validity -> parts.put("validity of " + standing.fullName(), validity(validity)));
    }

    private Canonical requirement(Requirement requirement) {
        Canonical.Entries readings = Canonical.table();
        for (Reading reading : requirement.otherReadings()) {
            readings.put(
                    reading.id(),
                    Canonical.table()
                            .put("condition", reading.condition().map(conditions::condition))
                            .put("sources", ids(reading.sources()))
                            .end());
        }
        return Canonical.table()
                .put("condition", conditions.condition(requirement.condition()))
                .put("applied", Canonical.truth(requirement.applied()))
                .put("required", requirement.required() ? Optional.empty() : Optional.of(Canonical.truth(false)))
                .put("basis", requirement.basis().word())
                .put("sources", ids(requirement.sources()))
                .put("reading", named(requirement.appliedReading()))
                .put("other-readings", unlessEmpty(readings))
                .end();
    }

    private Canonical validity(Validity validity) {
        Canonical.Entries readings = Canonical.table();
        for (ValidityReading reading : validity.otherReadings()) {
            readings.put(
                    reading.id(),
                    term(
                                    reading.first(),
                                    reading.countedFrom(),
                                    reading.assessment(),
                                    reading.renewal(),
                                    reading.ending(),
                                    reading.sources())
                            .end());
        }
        return term(
                        validity.first(),
                        validity.countedFrom(),
                        validity.assessment(),
                        validity.renewal(),
                        validity.ending(),
                        validity.sources())
                .put("basis", validity.basis().map(basis -> Canonical.text(basis.word())))
                .put("reading", named(validity.appliedReading()))
                .put("other-readings", unlessEmpty(readings))
                .end();
    }

    private Canonical.Entries term(
            Optional<Period> first,
            Validity.Start countedFrom,
            Optional<AssessmentSeries> of,
            Renewal renewal,
            Ending ending,
            Collection<Source> sources) {
        return Canonical.table()
                .put("months", months(first))
                .put("counted-from", first.map(counted -> Canonical.text(FactForm.word(countedFrom))))
                .put("of", of.map(facts::series))
                .put("renewal-months", months(renewal.length()))
                .put("renewable-months", months(renewal.window()))
                .put("seamless", Optional.of(Canonical.truth(true)).filter(seamless -> renewal.seamless()))
                .put("renewals", renewal.most().map(most -> Canonical.text(Integer.toString(most))))
                .put("until", ending.until().map(until -> Ranges.of(until)))
                .put("ends-with", ending.with().map(standing -> Canonical.text(standing.fullName())))
                .put("may-end-with", ending.perhapsWith().map(standing -> Canonical.text(standing.fullName())))
                .put("sources", ids(sources));
    }

    /** The name of the applied reading, where the scheme gives it one. */
    private static Optional<Canonical> named(String appliedReading) {
        return appliedReading.equals(Reading.DEFAULT) ? Optional.empty() : Optional.of(Canonical.text(appliedReading));
    }

    private static Optional<Canonical> unlessEmpty(Canonical.Entries entries) {
        Canonical.Table table = entries.end();
        return table.entries().isEmpty() ? Optional.empty() : Optional.of(table);
    }

    /** Nothing where nothing is said, so that what says no more than it did is what it always was. */
    private static Optional<Canonical> months(Optional<Period> period) {
        return period.map(stated -> Canonical.text(Long.toString(stated.toTotalMonths())));
    }

    private static Canonical ids(Collection<Source> sources) {
        return Canonical.names(sources.stream().map(Source::id).toList());
    }
}
