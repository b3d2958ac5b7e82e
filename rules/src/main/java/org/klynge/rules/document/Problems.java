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

    private record Located(Location location, Problem problem) {}

    private final String file;
    private final List<Located> located = new ArrayList<>();
    private int failures;

    Problems(String file) {
        this.file = file;
    }

    void add(Location location, String message) {
        located.add(new Located(location, new Problem(file, location.line(), location.column(), onOneLine(message))));
    }

    /** What is quoted from a document may be long, and have line breaks and escape sequences in it. */
    private static String onOneLine(String message) {
        String shown = message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "...";
        return shown.codePoints()
                .mapToObj(each -> Character.isISOControl(each)
                        ? String.format(Locale.ROOT, "\\u%04x", each)
                        : Character.toString(each))
                .collect(Collectors.joining());
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

    ImmutableList<Problem> inOrder() {
        return located.stream()
                .sorted(Comparator.comparing(Located::location))
                .limit(MOST)
                .map(Located::problem)
                .collect(ImmutableList.toImmutableList());
    }
}
