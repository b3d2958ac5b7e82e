package org.klynge.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.klynge.rules.document.Piece;
import org.klynge.rules.document.Problem;

/** The entries of a mapping in a record. Who reads it takes what is known and then calls {@link #done()}. */
final class RecordFields {

    /** What is quoted is enough to find it by. */
    private static final int LONGEST_QUOTE = 60;

    private final Piece piece;
    private final ImmutableMap<String, Piece> entries;
    private final String what;
    private final String file;
    private final List<Problem> problems;
    private final Set<String> known = new HashSet<>();

    private RecordFields(Piece.Mapping mapping, String what, String file, List<Problem> problems) {
        this.piece = mapping;
        this.entries = mapping.entries();
        this.what = what;
        this.file = file;
        this.problems = problems;
    }

    /** Reads a mapping, or tells that it is none. */
    static void read(Piece piece, String what, String file, List<Problem> problems, Consumer<RecordFields> read) {
        if (piece instanceof Piece.Mapping mapping) {
            RecordFields fields = new RecordFields(mapping, what, file, problems);
            read.accept(fields);
            fields.done();
        } else {
            problems.add(problem(file, piece, "expected " + what + ": a mapping of keys and values"));
        }
    }

    private static Problem problem(String file, Piece piece, String message) {
        return new Problem(file, piece.line(), piece.column(), message);
    }

    private Optional<Piece> taken(String key, boolean required) {
        known.add(key);
        Piece value = entries.get(key);
        if (value == null && required) {
            problems.add(problem(file, piece, what + " has no '" + key + "'; take the record as it was written"));
        }
        return Optional.ofNullable(value);
    }

    /** A text that must be there. */
    <T> Optional<T> required(String key, Function<String, T> parse) {
        return taken(key, true).flatMap(value -> parse(key, value, parse));
    }

    /** A text that may be there. */
    <T> Optional<T> optional(String key, Function<String, T> parse) {
        return taken(key, false).flatMap(value -> parse(key, value, parse));
    }

    private <T> Optional<T> parse(String key, Piece value, Function<String, T> parse) {
        if (!(value instanceof Piece.Scalar scalar)) {
            problems.add(problem(file, value, shown(key) + ": expected a text"));
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(scalar.text()));
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage()).replace(scalar.text(), shown(scalar.text()));
            problems.add(problem(file, value, shown(key) + ": " + message));
            return Optional.empty();
        }
    }

    /** A list of texts that must be there, sorted. */
    ImmutableSet<String> texts(String key) {
        return values(key, Function.identity()).stream()
                .sorted(Canonical.BY_CODE_POINT)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** A list of texts that must be there, in the order of the record. */
    <T> ImmutableSet<T> values(String key, Function<String, T> parse) {
        ImmutableSet.Builder<T> values = ImmutableSet.builder();
        items(key).forEach(item -> parse(key, item, parse).ifPresent(values::add));
        return values.build();
    }

    /** A list of mappings that must be there. */
    void each(String key, String about, Consumer<RecordFields> read) {
        items(key).forEach(item -> read(item, about, file, problems, read));
    }

    private ImmutableList<Piece> items(String key) {
        Optional<Piece> value = taken(key, true);
        if (value.isPresent() && !(value.get() instanceof Piece.Sequence)) {
            problems.add(problem(file, value.get(), shown(key) + ": expected a list"));
        }
        return value.filter(Piece.Sequence.class::isInstance)
                .map(list -> ((Piece.Sequence) list).items())
                .orElse(ImmutableList.of());
    }

    /** A mapping that must be there. */
    void mapping(String key, String about, Consumer<RecordFields> read) {
        taken(key, true).ifPresent(value -> read(value, about, file, problems, read));
    }

    /** A mapping that must be there and is taken as it is. */
    Optional<Canonical> anything(String key, String about) {
        Optional<Piece> value = taken(key, true);
        value.ifPresent(
                there -> read(there, about, file, problems, fields -> fields.known.addAll(fields.entries.keySet())));
        return value.map(Canonical::of);
    }

    /** The texts of a mapping that must be there, by name and sorted. */
    <T> ImmutableMap<String, T> texts(String key, String about, Function<String, T> parse) {
        TreeMap<String, T> texts = new TreeMap<>(Canonical.BY_CODE_POINT);
        mapping(
                key,
                about,
                fields -> fields.entries
                        .keySet()
                        .forEach(name -> fields.required(name, parse).ifPresent(text -> texts.put(name, text))));
        return ImmutableMap.copyOf(texts);
    }

    /** The mappings of a mapping that must be there, by name. */
    void mappings(String key, String about, String each, BiConsumer<String, RecordFields> read) {
        mapping(
                key,
                about,
                fields -> fields.entries
                        .keySet()
                        .forEach(name -> fields.mapping(name, each, entry -> read.accept(name, entry))));
    }

    /** The keys of this mapping, in the order of the record. */
    ImmutableSet<String> keys() {
        return entries.keySet();
    }

    /** Builds something out of parts, where nothing in the whole record was wrong up to here. */
    <T> Optional<T> unlessProblems(Supplier<T> build) {
        return problems.isEmpty() ? Optional.of(build.get()) : Optional.empty();
    }

    private void done() {
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                problems.add(problem(file, value, "'" + shown(key) + "' is not a key of " + what + "; remove it"));
            }
        });
    }

    private static String shown(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, text.codePointCount(0, text.length())));
        return (end < text.length() ? text.substring(0, end) + "..." : text).replace('\n', ' ');
    }
}
