package org.klynge.rules.document;

import java.time.Period;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;

/** Writes how long standings run. */
final class ValidityWriter {

    private final Declared declared;

    ValidityWriter(Declared declared) {
        this.declared = declared;
    }

    void validity(Validity validity, Entries entries) {
        first(validity.first(), entries);
        entries.text("counted-from", Words.of(validity.countedFrom()));
        validity.assessment().ifPresent(series -> declared.series("of", series, entries));
        declared.sources(validity.sources(), entries);
        ReadingNames.writeApplied(validity.appliedReading(), entries);
        entries.eachNumbered(
                "other-readings",
                validity.otherReadings(),
                (position, reading, written) -> reading(position, reading, validity, written));
    }

    private static void first(Period first, Entries entries) {
        entries.value("first", ValidityReader.print(first), text -> {
            ValidityReader.period(text);
            return text;
        });
    }

    /** Only what differs from that which is applied. */
    private void reading(int position, ValidityReading reading, Validity applied, Entries entries) {
        ReadingNames.write(position, reading.id(), entries);
        if (!reading.first().equals(applied.first())) {
            first(reading.first(), entries);
        }
        if (reading.countedFrom() != applied.countedFrom()) {
            entries.text("counted-from", Words.of(reading.countedFrom()));
        }
        if (!reading.assessment().equals(applied.assessment())) {
            reading.assessment().ifPresentOrElse(series -> declared.series("of", series, entries), () -> {
                throw entries.refuse(
                        "of", "a document cannot say that another reading is of no assessments; name some");
            });
        }
        if (reading.sources().isEmpty()) {
            throw entries.refuse("source", "another reading names no source");
        }
        declared.sources(reading.sources(), entries);
    }
}
