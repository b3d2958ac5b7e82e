package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klynge.fact.Identifier;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Source;

/** Reads requirements with their sources and other readings. */
final class RequirementReader {

    private final SchemeNames names;
    private final ConditionReader conditions;

    RequirementReader(SchemeNames names) {
        this.names = names;
        this.conditions = new ConditionReader(names);
    }

    /** Reads a requirement, or the name of a shared one. */
    Optional<Requirement> requirement(Fields fields) {
        if (fields.has("use")) {
            Optional<Requirement> shared = fields.required("use", names::shared);
            fields.done();
            return shared;
        }
        int before = fields.problems().count();
        Requirement.Builder requirement = Requirement.builder();
        fields.required("id", id -> Identifier.check("requirement", id)).ifPresent(requirement::id);
        says(fields, requirement);
        Optional<Basis> basis = fields.required("basis", word -> Words.parse(Basis.class, word));
        Optional<Condition> condition = conditions.condition(fields);
        return finish(fields, requirement, basis, condition, before);
    }

    /**
     * Reads what a requirement of another scheme is to be instead: another bound, or another condition with a sentence of
     * its own. Unless it says otherwise, it is a rule of one's own.
     */
    Optional<Requirement> changed(Fields fields, Requirement old) {
        Problems problems = fields.problems();
        int before = problems.count();
        Requirement.Builder requirement = Requirement.builder().id(old.id()).applied(old.applied());
        Optional<Basis> basis = fields.has("basis")
                ? fields.required("basis", word -> Words.parse(Basis.class, word))
                : Optional.of(Basis.OWN);
        boolean another = conditions.isStated(fields);
        boolean bound = !another && new ThresholdReader(fields).isStated();
        Optional<Condition> condition = another
                ? conditions.condition(fields)
                : bound ? conditions.withBound(fields, old.condition()) : Optional.of(old.condition());
        if (fields.has("says")) {
            says(fields, requirement);
        } else if (another) {
            fields.requiredWords("says");
        } else {
            requirement.says(condition
                    .filter(changed -> bound)
                    .map(changed -> sentence(old, changed))
                    .orElse(old.says()));
            if (!bound) {
                old.translations().forEach(requirement::putTranslation);
            }
        }
        return finish(fields, requirement, basis, condition, before);
    }

    /** What tells of another threshold where nobody wrote a sentence for it. */
    private static String sentence(Requirement old, Condition changed) {
        return (changed instanceof Condition.On on
                        ? old.withThreshold(on.threshold())
                        : old.withThreshold(((Condition.OnDate) changed).threshold()))
                .says();
    }

    private static void says(Fields fields, Requirement.Builder requirement) {
        fields.requiredWords("says").forEach((language, sentence) -> {
            if (language.equals("en")) {
                requirement.says(sentence);
            } else {
                requirement.putTranslation(language, sentence);
            }
        });
    }

    private Optional<Requirement> finish(
            Fields fields,
            Requirement.Builder requirement,
            Optional<Basis> basis,
            Optional<Condition> condition,
            int before) {
        Problems problems = fields.problems();
        basis.ifPresent(requirement::basis);
        condition.ifPresent(requirement::condition);
        fields.value("applied", Words::truth).ifPresent(requirement::applied);
        ImmutableList<Source> sources = names.sources(fields);
        if (!fields.has("source") && !fields.isCut() && basis.isPresent() && basis.get() != Basis.OWN) {
            problems.add(
                    fields.location(),
                    "a requirement that is " + basis.get().word()
                            + " has no 'source'; name one, or let its basis be own");
        }
        sources.forEach(requirement::addSource);
        ReadingNames readings = new ReadingNames();
        readings.applied(fields).ifPresent(requirement::appliedReading);
        fields.each(
                "other-readings",
                "a reading",
                reading -> reading(reading, condition, readings).ifPresent(requirement::addOtherReading));
        fields.done();
        return problems.unlessSince(before, fields.location(), requirement::build);
    }

    /** Another bound for the same fact, another condition altogether, or that there is no such requirement. */
    private Optional<Reading> reading(Fields fields, Optional<Condition> applied, ReadingNames readings) {
        Problems problems = fields.problems();
        int before = problems.count();
        Optional<String> id = readings.next(fields);
        ImmutableList<Source> sources = ReadingNames.sources(fields, names);
        Optional<Condition> condition;
        if (fields.has("required")) {
            fields.required("required", text -> {
                if (!text.equals("false")) {
                    throw new IllegalArgumentException("expected false: there is no such requirement in this reading");
                }
                return text;
            });
            condition = Optional.empty();
        } else if (!conditions.isStated(fields) && applied.isPresent() && ConditionReader.isThreshold(applied.get())) {
            condition = conditions.withBound(fields, applied.get());
        } else if (applied.isEmpty() && !conditions.isStated(fields)) {
            // A bound for a fact that is not known: there is a problem already.
            new ThresholdReader(fields).skip();
            condition = Optional.empty();
        } else {
            condition = conditions.condition(fields);
        }
        fields.done();
        return problems.unlessSince(before, fields.location(), () -> new Reading(id.orElseThrow(), condition, sources));
    }
}
