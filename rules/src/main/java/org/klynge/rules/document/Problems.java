package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Collects what is wrong with one document. */
final class Problems {

    /** After so many the rest is noise. */
    private static final int MOST = 100;

    /** A message that is longer quotes more of the document than helps anybody. */
    private static final int LONGEST = 1000;

    /** What is quoted is enough to find it by. */
    private static final int LONGEST_QUOTE = 60;

    private record Located(Location location, Problem problem) {}

    private final String file;
    private final List<Located> located = new ArrayList<>();
    private int failures;

    Problems(String file) {
        this.file = file;
    }

    void add(Location location, String message) {
        if (isFull()) {
            fail();
            return;
        }
        located.add(new Located(location, new Problem(file, location.line(), location.column(), onOneLine(message))));
    }

    /** The beginning of a text that may be long. */
    static String shorten(String text) {
        return shorten(text, LONGEST_QUOTE);
    }

    private static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + "...";
    }

    /**
     * What is quoted from a document may be long, and have line breaks in it, escape sequences, and characters that turn
     * the direction of writing.
     */
    private static String onOneLine(String message) {
        return shorten(message, LONGEST)
                .codePoints()
                .mapToObj(
                        each -> isShown(each) ? Character.toString(each) : String.format(Locale.ROOT, "\\u%04x", each))
                .collect(Collectors.joining());
    }

    /** Whether a character looks like what it is: not like nothing, nor like a plain space. */
    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }

    /** Notes that something cannot be built, because of a problem that is told of elsewhere. */
    void fail() {
        failures++;
    }

    int count() {
        return located.size() + failures;
    }

    /** Whether so much is wrong that nobody would be told of anything else. */
    boolean isFull() {
        return located.size() > MOST;
    }

    /** Builds something out of parts that may have been wrong: nothing, unless all went well since a count was taken. */
    <T> Optional<T> unlessSince(int count, Location location, Supplier<T> build) {
        if (count() > count) {
            return Optional.empty();
        }
        try {
            return Optional.of(build.get());
        } catch (IllegalStateException | NoSuchElementException incomplete) {
            // A part is absent without a problem of its own where a syntax error cut it off: that one is told of.
            if (located.isEmpty()) {
                throw incomplete;
            }
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            add(location, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** The problems in the order of the document. Where they are too many, the last one says so. */
    ImmutableList<Problem> inOrder() {
        ImmutableList<Problem> sorted = located.stream()
                .sorted(Comparator.comparing(Located::location))
                .map(Located::problem)
                .collect(ImmutableList.toImmutableList());
        if (!isFull()) {
            return sorted;
        }
        Problem next = sorted.get(MOST - 1);
        return ImmutableList.<Problem>builder()
                .addAll(sorted.subList(0, MOST - 1))
                .add(new Problem(
                        file, next.line(), next.column(), "there are more problems than these; mend these first"))
                .build();
    }
}
