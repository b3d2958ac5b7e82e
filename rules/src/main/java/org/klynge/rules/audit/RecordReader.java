package org.klynge.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.Limits;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.Piece;
import org.klynge.rules.document.Problem;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.ReadingChoice;

/** Reads records of decisions. */
final class RecordReader {

    /** After so many the rest is noise. */
    private static final int MOST = 100;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private RecordReader(String file) {
        this.file = file;
    }

    static Parsed<DecisionRecord> read(DocumentSource source, Limits limits) {
        Parsed<Piece> document = Piece.read(source, limits);
        if (document.value().isEmpty()) {
            return Parsed.of(Optional.empty(), document.problems());
        }
        RecordReader reader = new RecordReader(source.name());
        Optional<DecisionRecord> record = reader.record(document.value().get());
        return Parsed.of(record, reader.inOrder());
    }

    /** The problems in the order of the record. Where they are too many, the last one says so. */
    private ImmutableList<Problem> inOrder() {
        List<Problem> sorted = problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
        if (sorted.size() <= MOST) {
            return ImmutableList.copyOf(sorted);
        }
        Problem next = sorted.get(MOST - 1);
        return ImmutableList.<Problem>builder()
                .addAll(sorted.subList(0, MOST - 1))
                .add(new Problem(
                        file, next.line(), next.column(), "there are more problems than these; mend these first"))
                .build();
    }

    private Optional<DecisionRecord> record(Piece document) {
        List<DecisionRecord> read = new ArrayList<>();
        RecordFields.read(document, "a record", file, problems, fields -> {
            fields.required("record", RecordReader::form);
            Optional<String> klynge = fields.required("klynge", Function.identity());
            List<String> engine = new ArrayList<>();
            fields.mapping("engine", "an engine", named -> {
                named.required("name", Function.identity()).ifPresent(engine::add);
                named.required("version", Function.identity()).ifPresent(engine::add);
            });
            ImmutableMap<String, String> plugins = fields.texts("plug-ins", "versions by plug-in", Function.identity());
            Optional<LocalDate> recordedOn = fields.optional("recorded-on", RecordWords::day);
            Optional<Question> question = question(fields);
            ImmutableList<SchemeHashes> consulted = consulted(fields);
            Optional<RecordedDossier> dossier = dossier(fields);
            Optional<RecordedOutcome> outcome = outcome(fields);
            Optional<ContentHash> hash = fields.required(RecordWriter.HASH, ContentHash::new);
            fields.unlessProblems(() -> new DecisionRecord(
                            klynge.orElseThrow(),
                            engine.get(0),
                            engine.get(1),
                            plugins,
                            recordedOn,
                            question.orElseThrow(),
                            consulted,
                            dossier.orElseThrow(),
                            outcome.orElseThrow(),
                            hash.orElseThrow()))
                    .ifPresent(read::add);
        });
        return read.stream().findFirst();
    }

    private static String form(String form) {
        if (!form.equals(RecordWriter.FORM)) {
            throw new IllegalArgumentException("the form '" + form + "' of records is not known here; expected "
                    + RecordWriter.FORM + ", or a newer version of Klynge");
        }
        return form;
    }

    private static Optional<Question> question(RecordFields fields) {
        List<Question> read = new ArrayList<>();
        fields.mapping("question", "a question", asked -> {
            Optional<String> scheme = asked.required("scheme", Function.identity());
            Optional<String> edition = asked.optional("edition", Function.identity());
            Optional<LocalDate> date = asked.required("date", RecordWords::day);
            Optional<Purpose> purpose = asked.required("purpose", word -> RecordWords.constant(Purpose.values(), word));
            ImmutableSet<ReadingChoice> readings = asked.values("readings", ReadingChoice::parse).stream()
                    .sorted()
                    .collect(ImmutableSet.toImmutableSet());
            ImmutableSet<String> assumptions = asked.texts("assumptions");
            asked.unlessProblems(() -> new Question(
                            scheme.orElseThrow(),
                            edition,
                            date.orElseThrow(),
                            purpose.orElseThrow(),
                            readings,
                            assumptions))
                    .ifPresent(read::add);
        });
        return read.stream().findFirst();
    }

    private static ImmutableList<SchemeHashes> consulted(RecordFields fields) {
        ImmutableList.Builder<SchemeHashes> read = ImmutableList.builder();
        fields.each("consulted", "the hashes of an edition", edition -> {
            Optional<String> scheme = edition.required("scheme", Function.identity());
            Optional<String> name = edition.required("edition", Function.identity());
            Optional<ContentHash> rules = edition.required("rules", ContentHash::new);
            Optional<ContentHash> texts = edition.required("texts", ContentHash::new);
            ImmutableMap<String, ContentHash> parts = edition.texts("parts", "hashes by rule", ContentHash::new);
            edition.unlessProblems(() -> new SchemeHashes(
                            scheme.orElseThrow(), name.orElseThrow(), rules.orElseThrow(), texts.orElseThrow(), parts))
                    .ifPresent(read::add);
        });
        return read.build();
    }

    private static Optional<RecordedDossier> dossier(RecordFields fields) {
        List<RecordedDossier> read = new ArrayList<>();
        fields.mapping("dossier", "a dossier with its hash", recorded -> {
            Optional<ContentHash> hash = recorded.required("hash", ContentHash::new);
            Optional<Canonical> document = recorded.anything("document", "a dossier");
            recorded.unlessProblems(() -> new RecordedDossier(hash.orElseThrow(), document.orElseThrow()))
                    .ifPresent(read::add);
        });
        return read.stream().findFirst();
    }

    private static Optional<RecordedOutcome> outcome(RecordFields fields) {
        List<RecordedOutcome> read = new ArrayList<>();
        fields.mapping(
                "outcome",
                "an outcome",
                outcome -> OutcomeReader.outcome(outcome).ifPresent(read::add));
        return read.stream().findFirst();
    }
}
