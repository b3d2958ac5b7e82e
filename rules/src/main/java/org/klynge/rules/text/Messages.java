package org.klynge.rules.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language. The bundle is read as it stands: neither the locale of the machine nor its encoding has a say,
 * and a message that one language lacks is not taken from another.
 */
final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Messages(read(language)));
        }
    }

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    private static ResourceBundle read(Language language) {
        String name = "messages_" + language.code() + ".properties";
        try (InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(stream, UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Messages in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /**
     * A message with its places filled in, in one pass: what is filled in may look like a place itself.
     *
     * @throws MissingResourceException if there is no message of the key
     */
    String text(String key, String... parts) {
        return PLACE.matcher(bundle.getString(key)).replaceAll(place -> Matcher.quoteReplacement(parts[index(place)]));
    }

    private static int index(MatchResult place) {
        return Integer.parseInt(place.group(1));
    }

    /** Some words with commas, and "and" before the last one. */
    String and(List<String> words) {
        return join(words, "list.and");
    }

    /** Some words with commas, and "or" before the last one. */
    String or(List<String> words) {
        return join(words, "list.or");
    }

    private String join(List<String> words, String last) {
        Iterator<String> each = words.iterator();
        String joined = each.next();
        while (each.hasNext()) {
            String next = each.next();
            joined = text(each.hasNext() ? "list.comma" : last, joined, next);
        }
        return joined;
    }
}
