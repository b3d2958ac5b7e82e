package org.klynge.rules.document;

import java.time.Period;
import java.util.Optional;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;

/** Writes how long standings run. */
final class ValidityWriter {

    private final Declared declared;

    ValidityWriter(Declared declared) {
        this.declared = declared;
    }

    void validity(Validity validity, Entries entries) {
        period("first", validity.first(), entries);
        entries.text("counted-from", Words.of(validity.countedFrom()));
        validity.assessment().ifPresent(series -> declared.series("of", series, entries));
        Renewal renewal = validity.renewal();
        renewal.length().ifPresent(length -> period("renewal", length, entries));
        renewal.window().ifPresent(window -> period("renewable-for", window, entries));
        if (renewal.seamless()) {
            entries.truth("seamless", true);
        }
        declared.sources(validity.sources(), entries);
        ReadingNames.writeApplied(validity.appliedReading(), entries);
        entries.eachNumbered(
                "other-readings",
                validity.otherReadings(),
                (position, reading, written) -> reading(position, reading, validity, written));
    }

    private static void period(String key, Period period, Entries entries) {
        entries.value(key, ValidityReader.print(period), text -> {
            ValidityReader.period(text);
            return text;
        });
    }

    /** Only what differs from that which is applied. */
    private void reading(int position, ValidityReading reading, Validity applied, Entries entries) {
        ReadingNames.write(position, reading.id(), entries);
        if (!reading.first().equals(applied.first())) {
            period("first", reading.first(), entries);
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
        Renewal renewal = reading.renewal();
        differing("renewal", renewal.length(), applied.renewal().length(), entries);
        differing("renewable-for", renewal.window(), applied.renewal().window(), entries);
        if (renewal.seamless() != applied.renewal().seamless()) {
            entries.truth("seamless", renewal.seamless());
        }
        if (reading.sources().isEmpty()) {
            throw entries.refuse("source", "another reading names no source");
        }
        declared.sources(reading.sources(), entries);
    }

    private static void differing(String key, Optional<Period> read, Optional<Period> applied, Entries entries) {
        if (!read.equals(applied)) {
            read.ifPresentOrElse(period -> period(key, period, entries), () -> {
                throw entries.refuse(key, "a document cannot say that another reading does not state it; state it");
            });
        }
    }
}
