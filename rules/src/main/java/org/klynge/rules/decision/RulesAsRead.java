package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.RuleBook;

/** A rule book with the readings that were chosen, and what it is with one more: to make that anew each time would take long. */
final class RulesAsRead {

    private final RuleBook ruleBook;
    private final ImmutableSortedSet<ReadingChoice> readings;
    private final RuleBook asRead;
    private final ConcurrentMap<ReadingChoice, RulesAsRead> otherwise = new ConcurrentHashMap<>();

    private RulesAsRead(RuleBook ruleBook, ImmutableSortedSet<ReadingChoice> readings) {
        this.ruleBook = ruleBook;
        this.readings = readings;
        this.asRead = readings.isEmpty() ? ruleBook : ruleBook.choosing(readings);
    }

    /** The rules as they are applied where nothing is chosen. */
    static RulesAsRead applied(RuleBook ruleBook) {
        return new RulesAsRead(ruleBook, ImmutableSortedSet.of());
    }

    RuleBook ruleBook() {
        return ruleBook;
    }

    ImmutableSortedSet<ReadingChoice> readings() {
        return readings;
    }

    /** The rules with the readings that were chosen. */
    RuleBook rules() {
        return asRead;
    }

    /** With one more reading, in the place of any that was chosen for the same thing. */
    RulesAsRead choosing(ReadingChoice choice) {
        return otherwise.computeIfAbsent(choice, this::chosen);
    }

    private RulesAsRead chosen(ReadingChoice choice) {
        ImmutableSortedSet.Builder<ReadingChoice> chosen = ImmutableSortedSet.naturalOrder();
        readings.stream().filter(other -> !other.of().equals(choice.of())).forEach(chosen::add);
        boolean isOther = !ruleBook.choosing(ImmutableList.of(choice)).schemes().equals(ruleBook.schemes());
        if (isOther) {
            chosen.add(choice);
        }
        return new RulesAsRead(ruleBook, chosen.build());
    }
}
