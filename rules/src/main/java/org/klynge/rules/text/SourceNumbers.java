package org.klynge.rules.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.klynge.assessment.Publication;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.Validity;

/**
 * Numbers sources, and publications of catalogues, in the order in which they are first referred to. What has the same
 * title and the same address is the same.
 */
final class SourceNumbers {

    private final Map<Publication, Integer> numbers = new LinkedHashMap<>();

    /** The numbers of some sources, such as {@code  [1] [4]}, each after a space. */
    String refer(List<Source> sources) {
        return referTo(sources.stream()
                .map(source -> new Publication(source.title(), source.url()))
                .toList());
    }

    /** The numbers of some publications. */
    String referTo(List<Publication> publications) {
        return publications.stream()
                .map(each -> " [" + numbers.computeIfAbsent(each, unseen -> numbers.size() + 1) + "]")
                .collect(Collectors.joining());
    }

    /** The numbers of the sources of a validity, where one is stated. */
    String refer(Optional<Validity> validity) {
        return validity.map(stated -> refer(stated.sources())).orElse("");
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Lists all sources that were referred to. */
    void print(Page page) {
        int width = String.valueOf(numbers.size()).length();
        numbers.forEach((source, number) -> {
            String digits = String.valueOf(number);
            String lead = " ".repeat(width - digits.length()) + "[" + digits + "] ";
            page.line(2, lead, source.title());
            source.url().ifPresent(url -> page.line(2 + lead.length(), "", url));
        });
    }
}
