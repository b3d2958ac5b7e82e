package org.klynge.rules.document;

import java.time.Period;
import java.util.Optional;
import java.util.function.Consumer;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/** Writes how long standings run. */
final class ValidityWriter {

    private final Declared declared;
    private final Ladder ladder;

    /** A writer of validities of standings on a ladder: those are named without it. */
    ValidityWriter(Declared declared, Ladder ladder) {
        this.declared = declared;
        this.ladder = ladder;
    }

    void validity(Validity validity, Entries entries) {
        validity.first().ifPresent(first -> {
            period("first", first, entries);
            entries.text("counted-from", Words.of(validity.countedFrom()));
        });
        validity.assessment().ifPresent(series -> declared.series("of", series, entries));
        Renewal renewal = validity.renewal();
        renewal.length().ifPresent(length -> period("renewal", length, entries));
        renewal.window().ifPresent(window -> period("renewable-for", window, entries));
        if (renewal.seamless()) {
            entries.truth("seamless", true);
        }
        renewal.most().ifPresent(most -> renewals(most, entries));
        validity.ending().until().ifPresent(until -> entries.statedDate("until", until));
        validity.ending().with().ifPresent(standing -> endsWith("ends-with", standing, entries));
        validity.ending().perhapsWith().ifPresent(standing -> endsWith("may-end-with", standing, entries));
        validity.basis().ifPresent(basis -> entries.text("basis", basis.word()));
        declared.sources(validity.sources(), entries);
        ReadingNames.writeApplied(validity.appliedReading(), entries);
        entries.eachNumbered(
                "other-readings",
                validity.otherReadings(),
                (position, reading, written) -> reading(position, reading, validity, written));
    }

    private void endsWith(String key, Standing standing, Entries entries) {
        boolean own = ladder.standings().contains(standing);
        entries.text(key, own ? standing.name() : standing.fullName());
    }

    private static void renewals(int most, Entries entries) {
        entries.number("renewals", most, Integer.toString(most), ConditionReader::number);
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
        differing("first", reading.first(), applied.first(), first -> period("first", first, entries), entries);
        boolean counts = reading.first().isPresent() && applied.first().isEmpty();
        if (counts || reading.countedFrom() != applied.countedFrom()) {
            entries.text("counted-from", Words.of(reading.countedFrom()));
        }
        if (!reading.assessment().equals(applied.assessment())) {
            reading.assessment().ifPresentOrElse(series -> declared.series("of", series, entries), () -> {
                throw entries.refuse(
                        "of", "a document cannot say that another reading is of no assessments; name some");
            });
        }
        Renewal renewal = reading.renewal();
        differing(
                "renewal",
                renewal.length(),
                applied.renewal().length(),
                length -> period("renewal", length, entries),
                entries);
        differing(
                "renewable-for",
                renewal.window(),
                applied.renewal().window(),
                window -> period("renewable-for", window, entries),
                entries);
        if (renewal.seamless() != applied.renewal().seamless()) {
            entries.truth("seamless", renewal.seamless());
        }
        differing("renewals", renewal.most(), applied.renewal().most(), most -> renewals(most, entries), entries);
        differing(
                "until",
                reading.ending().until(),
                applied.ending().until(),
                until -> entries.statedDate("until", until),
                entries);
        differing(
                "ends-with",
                reading.ending().with(),
                applied.ending().with(),
                standing -> endsWith("ends-with", standing, entries),
                entries);
        differing(
                "may-end-with",
                reading.ending().perhapsWith(),
                applied.ending().perhapsWith(),
                standing -> endsWith("may-end-with", standing, entries),
                entries);
        if (reading.sources().isEmpty()) {
            throw entries.refuse("source", "another reading names no source");
        }
        declared.sources(reading.sources(), entries);
    }

    private static <T> void differing(
            String key, Optional<T> read, Optional<T> applied, Consumer<T> write, Entries entries) {
        if (!read.equals(applied)) {
            read.ifPresentOrElse(write, () -> {
                throw entries.refuse(key, "a document cannot say that another reading does not state it; state it");
            });
        }
    }
}
