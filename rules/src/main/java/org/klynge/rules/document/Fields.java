package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The entries of a mapping, taken one by one. Whoever reads a mapping takes every key that it knows and then calls
 * {@link #done()}, which reports the keys that nobody took.
 */
final class Fields {

    private final Node.Mapping mapping;
    private final String what;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Node.Mapping mapping, String what, Problems problems) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
    }

    /** The entries of a node, or nothing (and a problem) where it is no mapping. */
    static Optional<Fields> of(Node node, String what, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, what, problems));
        }
        if (node instanceof Node.Refused) {
            problems.fail();
            return Optional.empty();
        }
        problems.add(node.location(), node.kind() + " where " + what + " is expected: a mapping of keys and values");
        return Optional.empty();
    }

    Location location() {
        return mapping.location();
    }

    Problems problems() {
        return problems;
    }

    /** Whether a syntax error ended the mapping, so that nobody knows what would have followed. */
    boolean isCut() {
        return mapping.cut();
    }

    /** Builds something out of these entries: nothing, where they are cut or problems came up since a count was taken. */
    <T> Optional<T> unlessSince(int count, Location location, Supplier<T> build) {
        return isCut() ? Optional.empty() : problems.unlessSince(count, location, build);
    }

    /** Whether a syntax error may have cut off what stands under a key, or the key itself. */
    boolean mayLack(String key) {
        return isCut()
                && (!has(key)
                        || Objects.equals(Iterables.getLast(mapping.entries().keySet()), key));
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** The key of a mapping that has but one. */
    Optional<String> onlyKey() {
        return mapping.entries().size() == 1
                ? mapping.entries().keySet().stream().findFirst()
                : Optional.empty();
    }

    /** The place of a key's value, or of the mapping where it is absent. */
    Location locationOf(String key) {
        Node.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.location() : entry.value().location();
    }

    Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value);
    }

    /** Reads a text, where it is there. */
    <T> Optional<T> value(String key, Function<String, T> parse) {
        return node(key).flatMap(node -> parse(node, key, parse));
    }

    Optional<String> text(String key) {
        return value(key, Function.identity());
    }

    /** The text under a key, whatever it is; empty where there is none. */
    String scalar(String key) {
        Node.Entry entry = mapping.entries().get(key);
        return entry != null && entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    /** Reads a text that must be there. */
    <T> Optional<T> required(String key, Function<String, T> parse) {
        Optional<Node> node = requiredNode(key);
        if (node.isPresent() && isBlank(node.get())) {
            problems.add(node.get().location(), "'" + key + "' has no value; give one");
            return Optional.empty();
        }
        return node.flatMap(there -> parse(there, key, parse));
    }

    private static boolean isBlank(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().isBlank();
    }

    Optional<String> required(String key) {
        return required(key, Function.identity());
    }

    Optional<Node> requiredNode(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty() && !isCut()) {
            problems.add(mapping.location(), what + " has no '" + key + "'; add it");
        }
        return node;
    }

    /** Reads a nested mapping, where it is there. */
    void mapping(String key, String about, Consumer<Fields> read) {
        node(key).flatMap(node -> Fields.of(node, about, problems)).ifPresent(read);
    }

    /** The items of a list, where it is there; one item may stand without its list. */
    ImmutableList<Node> list(String key) {
        return node(key).map(Fields::items).orElse(ImmutableList.of());
    }

    static ImmutableList<Node> items(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : ImmutableList.of(node);
    }

    /** Whether so many items stand under a key at the most; if there are more, that is a problem, and they are not read. */
    boolean hasAtMost(int most, String key, String what) {
        int size = node(key).map(Fields::size).orElse(0);
        if (size > most) {
            problems.add(locationOf(key), size + " " + what + "; at most " + most + " are read");
        }
        return size <= most;
    }

    private static int size(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().size()
                : items(node).size();
    }

    /** The texts of a list, where it is there; one text may stand without its list. */
    <T> ImmutableList<T> values(String key, Function<String, T> parse) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        list(key).forEach(node -> parse(node, key, parse).ifPresent(values::add));
        return values.build();
    }

    /** Reads every mapping of a list. */
    void each(String key, String about, Consumer<Fields> read) {
        node(key).ifPresent(node -> {
            if (node instanceof Node.Sequence sequence) {
                sequence.items()
                        .forEach(item -> Fields.of(item, about, problems).ifPresent(read));
            } else if (node instanceof Node.Refused) {
                problems.fail();
            } else {
                problems.add(
                        node.location(),
                        node.kind() + " where a list is expected: '" + key + "' has one item for each "
                                + about.replaceFirst("^an? ", ""));
            }
        });
    }

    /** Reads every entry of a nested mapping whose keys are names. */
    void entries(String key, String about, BiConsumer<String, Node.Entry> read) {
        mapping(key, about, Fields::takeAll);
        node(key)
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .ifPresent(entries -> entries.entries().forEach(read));
    }

    /** The texts of a nested mapping by name. */
    ImmutableMap<String, String> texts(String key, String about) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        entries(
                key,
                about,
                (name, entry) ->
                        parse(entry.value(), name, Function.identity()).ifPresent(text -> texts.put(name, text)));
        return texts.buildOrThrow();
    }

    /** The words by language of a nested mapping that must be there, English among them. */
    ImmutableMap<String, String> requiredWords(String key) {
        requiredNode(key);
        ImmutableMap<String, String> words = words(key);
        boolean unreadable = node(key)
                .filter(node -> !(node instanceof Node.Mapping mapping) || mapping.cut())
                .isPresent();
        if (has(key) && !words.containsKey("en") && !unreadable && !isCut()) {
            problems.add(locationOf(key), "'" + key + "' has no English text; add 'en'");
        }
        return words;
    }

    /** Takes every key, whatever it says: its reader cannot tell. */
    void takeAll() {
        known.addAll(mapping.entries().keySet());
    }

    /** The words by language of a nested mapping; a bare text is English. */
    ImmutableMap<String, String> words(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Scalar) {
            return value(key, text -> ImmutableMap.of("en", text)).orElse(ImmutableMap.of());
        }
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        entries(key, "words by language", (language, entry) -> {
            if (!isLanguage(language)) {
                problems.add(
                        entry.key(),
                        "'" + language + "' is not a language; expected a two-letter code such as en, nb or nl");
            }
            parse(entry.value(), language, Function.identity()).ifPresent(word -> words.put(language, word));
        });
        return words.buildOrThrow();
    }

    /** Whether a text has the form of a code of a language. */
    static boolean isLanguage(String text) {
        return text.matches("[a-z]{2}");
    }

    /** Reports the keys that nobody took. */
    void done() {
        for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
            if (!known.contains(entry.getKey()) && !problems.isFull()) {
                problems.add(
                        entry.getValue().key(),
                        "'" + Problems.shorten(entry.getKey()) + "' is not a key of " + what + "; "
                                + Nearest.to(entry.getKey(), known));
            }
        }
    }

    private <T> Optional<T> parse(Node node, String key, Function<String, T> parse) {
        return parse(node, key, problems, parse);
    }

    static <T> Optional<T> parse(Node node, String key, Problems problems, Function<String, T> parse) {
        if (node instanceof Node.Refused) {
            problems.fail();
            return Optional.empty();
        }
        if (!(node instanceof Node.Scalar scalar)) {
            problems.add(node.location(), node.kind() + " where '" + Problems.shorten(key) + "' expects a text");
            return Optional.empty();
        }
        if (problems.isFull()) {
            return Optional.empty();
        }
        if (isBlank(scalar)) {
            problems.add(node.location(), "'" + Problems.shorten(key) + "' has no value; give one or remove the key");
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(scalar.text()));
        } catch (UnreadableName toldElsewhere) {
            problems.fail();
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            // What is expected stands behind what was given: a long one would hide it.
            String message =
                    String.valueOf(refused.getMessage()).replace(scalar.text(), Problems.shorten(scalar.text()));
            problems.add(node.location(), Problems.shorten(key) + ": " + message);
            return Optional.empty();
        }
    }
}
