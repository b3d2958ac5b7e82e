package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;

/** Reads how long standings run. */
final class ValidityReader {

    private static final Pattern PERIOD = Pattern.compile("([1-9][0-9]{0,2}) (year|years|month|months)");

    private final SchemeNames names;

    ValidityReader(SchemeNames names) {
        this.names = names;
    }

    Optional<Validity> validity(Fields validity) {
        Problems problems = validity.problems();
        int before = problems.count();
        Optional<Period> first = validity.required("first", ValidityReader::period);
        Optional<Validity.Start> start =
                validity.required("counted-from", word -> Words.parse(Validity.Start.class, word));
        Optional<AssessmentSeries> assessment = validity.value("of", names::assessments);
        Optional<Renewal> renewal = renewal(validity, Optional.of(Renewal.UNSTATED));
        ImmutableList<Source> sources = names.sources(validity);
        ReadingNames readings = new ReadingNames();
        Optional<String> applied = readings.applied(validity);
        ImmutableList.Builder<ValidityReading> others = ImmutableList.builder();
        validity.each(
                "other-readings",
                "a reading",
                each -> reading(each, readings, first, start, assessment, renewal)
                        .ifPresent(others::add));
        validity.done();
        return problems.unlessSince(
                before,
                validity.location(),
                () -> new Validity(
                        first.orElseThrow(),
                        start.orElseThrow(),
                        assessment,
                        renewal.orElseThrow(),
                        sources,
                        applied.orElseThrow(),
                        others.build()));
    }

    /** What another reading does not state is as in the one that is applied. */
    private Optional<ValidityReading> reading(
            Fields fields,
            ReadingNames readings,
            Optional<Period> first,
            Optional<Validity.Start> start,
            Optional<AssessmentSeries> assessment,
            Optional<Renewal> renewal) {
        Problems problems = fields.problems();
        int before = problems.count();
        Optional<String> id = readings.next(fields);
        Optional<Period> otherFirst = fields.value("first", ValidityReader::period);
        Optional<Validity.Start> otherStart =
                fields.value("counted-from", word -> Words.parse(Validity.Start.class, word));
        Optional<AssessmentSeries> otherAssessment = fields.value("of", names::assessments);
        Optional<Renewal> otherRenewal = renewal(fields, renewal);
        ImmutableList<Source> sources = ReadingNames.sources(fields, names);
        fields.done();
        if (first.isEmpty() || start.isEmpty() || renewal.isEmpty()) {
            // There is a problem already, of that which the reading would differ from.
            return Optional.empty();
        }
        return problems.unlessSince(
                before,
                fields.location(),
                () -> new ValidityReading(
                        id.orElseThrow(),
                        otherFirst.or(() -> first).orElseThrow(),
                        otherStart.or(() -> start).orElseThrow(),
                        otherAssessment.or(() -> assessment),
                        otherRenewal.orElseThrow(),
                        sources));
    }

    /** What is not stated of renewing is as it is otherwise; nothing where what is stated cannot be read. */
    private static Optional<Renewal> renewal(Fields fields, Optional<Renewal> otherwise) {
        int before = fields.problems().count();
        Optional<Period> length = fields.value("renewal", ValidityReader::period);
        Optional<Period> window = fields.value("renewable-for", ValidityReader::period);
        Optional<Boolean> seamless = fields.value("seamless", Words::truth);
        return otherwise
                .filter(known -> fields.problems().count() == before)
                .map(known -> new Renewal(
                        length.or(known::length), window.or(known::window), seamless.orElse(known.seamless())));
    }

    static Period period(String text) {
        Matcher period = PERIOD.matcher(text);
        if (!period.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a period; expected a form such as '2 years'");
        }
        int number = Integer.parseInt(period.group(1));
        return period.group(2).startsWith("year") ? Period.ofYears(number) : Period.ofMonths(number);
    }

    /** A period of whole months as documents state it. */
    static String print(Period period) {
        long months = period.toTotalMonths();
        boolean years = months % 12 == 0;
        long number = years ? months / 12 : months;
        return number + (years ? " year" : " month") + (number == 1 ? "" : "s");
    }
}
