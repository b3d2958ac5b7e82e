package org.klynge.rules.document;

import java.util.List;
import org.klynge.rules.scheme.Change;
import org.klynge.rules.scheme.Purpose;
import org.klynge.standing.Ladder;

/** Writes in what a scheme differs from the one that it extends. */
final class ChangeWriter {

    private final Declared declared;
    private final Ladder ladder;
    private final RequirementWriter requirements;

    ChangeWriter(Declared declared, Ladder ladder) {
        this.declared = declared;
        this.ladder = ladder;
        this.requirements = new RequirementWriter(declared);
    }

    /** Writes some changes but for that of the days in force, which has a key of its own. */
    void changes(List<Change> changes, Entries entries) {
        entries.each(
                "changes",
                changes.stream()
                        .filter(change -> !(change instanceof Change.OtherDays))
                        .toList(),
                this::change);
    }

    private void change(Change change, Entries entries) {
        if (change instanceof Change.Replaced replaced) {
            requirements.changed(replaced.after(), entries);
        } else if (change instanceof Change.Removed removed) {
            entries.text("remove", removed.requirement().id());
        } else if (change instanceof Change.Added added) {
            entries.text("standing", added.standing().name());
            if (added.purpose() != Purpose.AWARD) {
                entries.text("purpose", added.purpose().word());
            }
            entries.mapping("add", written -> requirements.requirement(added.requirement(), written));
        } else if (change instanceof Change.OtherValidity other) {
            entries.text("standing", other.standing().name());
            other.after()
                    .ifPresentOrElse(
                            validity -> entries.mapping(
                                    "validity", said -> new ValidityWriter(declared, ladder).validity(validity, said)),
                            () -> entries.text("validity", ExtensionReader.UNKNOWN));
        }
    }
}
