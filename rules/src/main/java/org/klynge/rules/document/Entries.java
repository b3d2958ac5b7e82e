package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.klynge.fact.PartialDate;

/**
 * The entries of a mapping, put in one by one: the counterpart of {@link Fields}. What a reader would refuse or take for
 * something else is refused here, with its place in the document.
 */
final class Entries {

    private final String place;
    private final Map<String, Data> entries = new LinkedHashMap<>();

    private Entries(String place) {
        this.place = place;
    }

    /** A whole document. */
    static Data.Table document(Consumer<Entries> write) {
        return table("", write);
    }

    private static Data.Table table(String place, Consumer<Entries> write) {
        Entries entries = new Entries(place);
        write.accept(entries);
        return new Data.Table(ImmutableMap.copyOf(entries.entries));
    }

    /** A reason why no document can say what stands under a key. */
    IllegalArgumentException refuse(String key, String reason) {
        return new IllegalArgumentException(placeOf(key) + ": " + reason);
    }

    private String placeOf(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private void put(String key, Data value) {
        if (entries.putIfAbsent(key, value) != null) {
            throw refuse(key, "a document cannot say this twice; give one of them another name");
        }
    }

    void text(String key, String text) {
        put(key, new Data.Text(checkText(key, text)));
    }

    void text(String key, Optional<String> text) {
        text.ifPresent(known -> text(key, known));
    }

    /** Texts, where there are any. */
    void texts(String key, List<String> texts) {
        ImmutableList.Builder<Data> items = ImmutableList.builder();
        for (int i = 0; i < texts.size(); i++) {
            items.add(new Data.Text(checkText(key + "[" + i + "]", texts.get(i))));
        }
        items(key, items.build());
    }

    private String checkText(String key, String text) {
        if (text.isBlank()) {
            throw refuse(key, "a document cannot say a blank text; give it words, or leave it out");
        }
        OptionalInt hidden = DocumentText.notPrintable(text);
        if (hidden.isPresent()) {
            throw refuse(key, "a document cannot say " + DocumentText.remove(hidden.getAsInt()));
        }
        return text;
    }

    void truth(String key, boolean value) {
        put(key, Data.truth(value));
    }

    /** A date of which something is known. */
    void date(String key, PartialDate date) {
        if (!date.equals(PartialDate.unknown())) {
            statedDate(key, date);
        }
    }

    /** A date that says something even where it is unknown. */
    void statedDate(String key, PartialDate date) {
        String text = written(key, date, date.toString(), PartialDate::parse);
        // Without quotes, the year 0999 would be 999 to other tools.
        put(key, text.startsWith("0") ? new Data.Text(text) : new Data.Date(text));
    }

    /** A value as it prints itself. */
    <T> void value(String key, T value, Function<String, ? extends T> read) {
        put(key, new Data.Text(written(key, value, value.toString(), read)));
    }

    /** A value that is written as a number. */
    <T> void number(String key, T value, String numeral, Function<String, ? extends T> read) {
        put(key, Data.number(written(key, value, numeral, read)));
    }

    /** A text that is written as a number where it looks like one: to those who read it, it makes no difference. */
    void plain(String key, String text) {
        put(key, Data.number(checkText(key, text)));
    }

    /** The text of a value, which gives it back. */
    private <T> String written(String key, T value, String text, Function<String, ? extends T> read) {
        T again;
        try {
            again = read.apply(text);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    placeOf(key) + ": a document cannot say this: " + refused.getMessage(), refused);
        }
        if (!again.equals(value)) {
            throw refuse(key, "a document cannot say '" + text + "'; it would be read as '" + again + "'");
        }
        return text;
    }

    /** A nested mapping, where it has entries. */
    void mapping(String key, Consumer<Entries> write) {
        Data.Table table = table(placeOf(key), write);
        if (!table.entries().isEmpty()) {
            put(key, table);
        }
    }

    /** A nested mapping, with entries or without. */
    void mappingOrNone(String key, Consumer<Entries> write) {
        put(key, table(placeOf(key), write));
    }

    /** Words by language, where there are any; words in English alone are written without their language. */
    void words(String key, Map<String, String> words) {
        if (words.keySet().equals(Set.of("en"))) {
            words.values().forEach(word -> text(key, word));
            return;
        }
        mapping(
                key,
                written -> words.forEach((language, word) -> {
                    if (!Fields.isLanguage(language)) {
                        throw written.refuse(
                                language, "a document takes two-letter codes of languages, such as en, nb or nl");
                    }
                    written.text(language, word);
                }));
    }

    /** A list of mappings, where there are any. */
    <T> void each(String key, List<T> values, BiConsumer<T, Entries> write) {
        List<Data> items = new ArrayList<>();
        for (T value : values) {
            items.add(table(placeOf(key) + "[" + items.size() + "]", entries -> write.accept(value, entries)));
        }
        items(key, items);
    }

    /** Writes one of several values. */
    @FunctionalInterface
    interface Numbered<T> {

        /** Writes a value that has a place in its list, from 1. */
        void write(int position, T value, Entries entries);
    }

    /** A list of mappings that tell of their places, where there are any. */
    <T> void eachNumbered(String key, List<T> values, Numbered<T> write) {
        each(
                key,
                IntStream.range(0, values.size()).boxed().toList(),
                (place, entries) -> write.write(place + 1, values.get(place), entries));
    }

    /** A list, where it has items. */
    void items(String key, List<Data> items) {
        if (!items.isEmpty()) {
            put(key, new Data.Items(ImmutableList.copyOf(items)));
        }
    }
}
