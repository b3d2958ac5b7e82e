package org.klynge.rules.document;

import com.google.common.collect.ImmutableMap;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Requirement;

/** Writes requirements with their sources and other readings. */
final class RequirementWriter {

    private final Declared declared;
    private final ConditionWriter conditions;

    RequirementWriter(Declared declared) {
        this.declared = declared;
        this.conditions = new ConditionWriter(declared);
    }

    /** A requirement under its id. */
    void requirement(Requirement requirement, Entries entries) {
        entries.text("id", requirement.id());
        if (!requirement.applied()) {
            entries.truth("applied", false);
        }
        said(requirement, entries);
    }

    /** A requirement that takes the place of another one. */
    void changed(Requirement requirement, Entries entries) {
        entries.text("change", requirement.id());
        // Unless it says so, a changed requirement is applied as the one before was.
        entries.truth("applied", requirement.applied());
        said(requirement, entries);
    }

    private void said(Requirement requirement, Entries entries) {
        entries.words(
                "says",
                ImmutableMap.<String, String>builder()
                        .put("en", requirement.says())
                        .putAll(requirement.translations())
                        .buildOrThrow());
        conditions.condition(requirement.condition(), entries);
        entries.text("basis", requirement.basis().word());
        declared.sources(requirement.sources(), entries);
        if (!requirement.required()) {
            throw entries.refuse(
                    "required",
                    "a document applies no reading by which nothing is required; leave the"
                            + " requirement out instead");
        }
        ReadingNames.writeApplied(requirement.appliedReading(), entries);
        entries.eachNumbered("other-readings", requirement.otherReadings(), this::reading);
    }

    private void reading(int position, Reading reading, Entries entries) {
        ReadingNames.write(position, reading.id(), entries);
        if (reading.sources().isEmpty()) {
            throw entries.refuse("source", "another reading names no source");
        }
        reading.condition()
                .ifPresentOrElse(
                        condition -> conditions.condition(condition, entries), () -> entries.truth("required", false));
        declared.sources(reading.sources(), entries);
    }
}
