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
        Problems problems = fields.problems();
        int before = problems.count();
        Requirement.Builder requirement = Requirement.builder();
        fields.required("id", id -> Identifier.check("requirement", id)).ifPresent(requirement::id);
        fields.required("says").ifPresent(requirement::says);
        Optional<Basis> basis = fields.required("basis", word -> Words.parse(Basis.class, word));
        basis.ifPresent(requirement::basis);
        fields.value("applied", Words::truth).ifPresent(requirement::applied);
        ImmutableList<Source> sources = fields.values("source", names::source);
        if (!fields.has("source") && !fields.isCut() && basis.isPresent() && basis.get() != Basis.OWN) {
            problems.add(
                    fields.location(),
                    "a requirement that is " + basis.get().word()
                            + " has no 'source'; name one, or let its basis be own");
        }
        sources.forEach(requirement::addSource);
        Optional<Condition> condition = conditions.condition(fields);
        condition.ifPresent(requirement::condition);
        fields.each(
                "other-readings",
                "a reading",
                reading -> reading(reading, condition).ifPresent(requirement::addOtherReading));
        fields.done();
        return problems.unlessSince(before, fields.location(), requirement::build);
    }

    /** Another bound for the same fact, another condition altogether, or that there is no such requirement. */
    private Optional<Reading> reading(Fields fields, Optional<Condition> applied) {
        Problems problems = fields.problems();
        int before = problems.count();
        ImmutableList<Source> sources = fields.values("source", names::source);
        if (sources.isEmpty() && !fields.isCut() && problems.count() == before) {
            problems.add(fields.location(), "another reading has no 'source'; name one");
        }
        Optional<Condition> condition;
        if (fields.has("required")) {
            fields.required("required", text -> {
                if (!text.equals("false")) {
                    throw new IllegalArgumentException("expected false: there is no such requirement in this reading");
                }
                return text;
            });
            condition = Optional.empty();
        } else if (!conditions.isStated(fields) && applied.isPresent() && applied.get() instanceof Condition.On on) {
            condition = conditions.threshold(fields, on.fact()).map(bound -> new Condition.On(on.fact(), bound));
        } else if (applied.isEmpty() && !conditions.isStated(fields)) {
            // A bound for a fact that is not known: there is a problem already.
            conditions.skipBounds(fields);
            condition = Optional.empty();
        } else {
            condition = conditions.condition(fields);
        }
        fields.done();
        return problems.unlessSince(before, fields.location(), () -> new Reading(condition, sources));
    }
}
