package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Ending;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/** Reads how long standings run. */
final class ValidityReader {

    private static final Pattern PERIOD = Pattern.compile("([1-9][0-9]{0,2}) (year|years|month|months)");

    /** Who names one of these counts a time. */
    private static final ImmutableList<String> COUNTING = ImmutableList.of("first", "counted-from", "of", "renewal");

    private final SchemeNames names;
    private final Optional<Ladder> ladder;

    /** Everything of a validity that another reading may state otherwise. */
    private record Term(
            Optional<Period> first,
            Validity.Start start,
            Optional<AssessmentSeries> assessment,
            Renewal renewal,
            Ending ending) {}

    /** A reader of validities of standings on a ladder, if that could be read. */
    ValidityReader(SchemeNames names, Optional<Ladder> ladder) {
        this.names = names;
        this.ladder = ladder;
    }

    Optional<Validity> validity(Fields validity) {
        Problems problems = validity.problems();
        int before = problems.count();
        boolean counts = COUNTING.stream().anyMatch(validity::has) || !saysAnEnding(validity);
        Optional<Term> term = term(validity, counts, Optional.empty());
        Optional<Basis> basis = validity.value("basis", word -> Words.parse(Basis.class, word));
        ImmutableList<Source> sources = names.sources(validity);
        ReadingNames readings = new ReadingNames();
        Optional<String> applied = readings.applied(validity);
        ImmutableList.Builder<ValidityReading> others = ImmutableList.builder();
        validity.each(
                "other-readings",
                "a reading",
                each -> reading(each, readings, term).ifPresent(others::add));
        validity.done();
        return problems.unlessSince(
                before,
                validity.location(),
                () -> new Validity(
                        term.orElseThrow().first(),
                        term.orElseThrow().start(),
                        term.orElseThrow().assessment(),
                        term.orElseThrow().renewal(),
                        term.orElseThrow().ending(),
                        basis,
                        sources,
                        applied.orElseThrow(),
                        others.build()));
    }

    private static boolean saysAnEnding(Fields fields) {
        return fields.has("until") || fields.has("ends-with") || fields.has("may-end-with");
    }

    /** What another reading does not state is as in the one that is applied. */
    private Optional<ValidityReading> reading(Fields fields, ReadingNames readings, Optional<Term> applied) {
        Problems problems = fields.problems();
        int before = problems.count();
        Optional<String> id = readings.next(fields);
        boolean counts = applied.filter(term -> term.first().isEmpty()).isPresent()
                && COUNTING.stream().anyMatch(fields::has);
        Optional<Term> term = term(fields, counts, applied);
        ImmutableList<Source> sources = ReadingNames.sources(fields, names);
        fields.done();
        if (applied.isEmpty()) {
            // There is a problem already, of that which the reading would differ from.
            return Optional.empty();
        }
        return problems.unlessSince(
                before,
                fields.location(),
                () -> new ValidityReading(
                        id.orElseThrow(),
                        term.orElseThrow().first(),
                        term.orElseThrow().start(),
                        term.orElseThrow().assessment(),
                        term.orElseThrow().renewal(),
                        term.orElseThrow().ending(),
                        sources));
    }

    /**
     * What is not stated is as it is otherwise; nothing where what is stated cannot be read.
     *
     * @param counts whether a time must be stated, and from where it is counted
     */
    private Optional<Term> term(Fields fields, boolean counts, Optional<Term> otherwise) {
        Problems problems = fields.problems();
        int before = problems.count();
        Optional<Period> first = counts
                ? fields.required("first", ValidityReader::period)
                : fields.value("first", ValidityReader::period);
        Optional<Validity.Start> start = counts
                ? fields.required("counted-from", ValidityReader::start)
                : fields.value("counted-from", ValidityReader::start);
        Optional<AssessmentSeries> assessment = fields.value("of", names::assessments);
        Optional<Period> length = fields.value("renewal", ValidityReader::period);
        Optional<Period> window = fields.value("renewable-for", ValidityReader::period);
        Optional<Boolean> seamless = fields.value("seamless", Words::truth);
        Optional<Integer> most = fields.value("renewals", ConditionReader::number);
        Optional<PartialDate> until = fields.value("until", PartialDate::parse);
        Optional<Standing> with = fields.value("ends-with", this::standing);
        Optional<Standing> perhapsWith = fields.value("may-end-with", this::standing);
        Renewal renewed = otherwise.map(Term::renewal).orElse(Renewal.UNSTATED);
        Ending ended = otherwise.map(Term::ending).orElse(Ending.NONE);
        return problems.unlessSince(
                before,
                fields.locationOf("until"),
                () -> new Term(
                        first.or(() -> otherwise.flatMap(Term::first)),
                        start.or(() -> otherwise.map(Term::start)).orElse(Validity.Start.GRANT),
                        assessment.or(() -> otherwise.flatMap(Term::assessment)),
                        new Renewal(
                                length.or(renewed::length),
                                window.or(renewed::window),
                                seamless.orElse(renewed.seamless()),
                                most.or(renewed::most)),
                        new Ending(until.or(ended::until), with.or(ended::with), perhapsWith.or(ended::perhapsWith))));
    }

    private static Validity.Start start(String word) {
        return Words.parse(Validity.Start.class, word);
    }

    /** A standing of the same ladder by its name there, any by its full name. */
    private Standing standing(String name) {
        if (name.contains("/")) {
            return names.standing(name);
        }
        Ladder own = ladder.orElseThrow(() -> new UnreadableName(name));
        return own.named(name)
                .orElseThrow(() -> new IllegalArgumentException("the ladder has no standing '" + name + "'; "
                        + Nearest.to(
                                name,
                                own.standings().stream().map(Standing::name).toList())));
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
