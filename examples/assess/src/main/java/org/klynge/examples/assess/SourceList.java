package org.klynge.examples.assess;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.klynge.rules.scheme.Source;

/** Numbers sources in the order in which they are first referred to. */
final class SourceList {

    private final Map<Source, Integer> numbers = new LinkedHashMap<>();

    /** The numbers of some sources, such as {@code  [1] [4]}, each after a space. */
    String refer(ImmutableList<Source> sources) {
        return sources.stream()
                .map(source -> " [" + numbers.computeIfAbsent(source, unseen -> numbers.size() + 1) + "]")
                .collect(Collectors.joining());
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Lists all sources that were referred to. */
    void print(Page page) {
        numbers.forEach((source, number) -> {
            String lead = String.format("%5s ", "[" + number + "]");
            page.line(lead, source.title());
            source.url().ifPresent(url -> page.line(" ".repeat(lead.length()), url));
        });
    }
}
