package org.klynge.rules.text;

import java.util.Optional;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Validity;

/** Puts on a page how long a standing runs, and how others read it. */
final class ValidityText {

    private final Wording wording;
    private final Messages messages;
    private final SourceNumbers sources;
    private final Page page;

    ValidityText(Wording wording, SourceNumbers sources, Page page) {
        this.wording = wording;
        this.messages = wording.messages();
        this.sources = sources;
        this.page = page;
    }

    void print(int indent, String label, Optional<Validity> validity) {
        page.line(indent, label + " ", wording.runs(validity) + sources.refer(validity));
        validity.ifPresent(stated -> readings(indent + 2, stated));
    }

    private void readings(int indent, Validity validity) {
        validity.basis()
                .ifPresent(basis -> page.line(
                        indent, messages.text("requirement.basis") + " ", messages.text("basis." + basis.word())));
        if (!validity.appliedReading().equals(Reading.DEFAULT)) {
            page.line(indent, "", messages.text("reading.applied", validity.appliedReading()));
        }
        validity.otherReadings().forEach(other -> {
            page.line(indent, "", messages.text("reading.other", other.id(), sources.refer(other.sources())));
            page.line(indent + 2, "", wording.runs(Optional.of(validity.withReading(other.id()))));
        });
    }
}
