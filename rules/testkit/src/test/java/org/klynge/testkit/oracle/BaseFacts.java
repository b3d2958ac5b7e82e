package org.klynge.testkit.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.standing.Standing;

/** What a small world is made of, by the names of its choices, and which of it conditions look at. */
final class BaseFacts {

    private final Dossier dossier;
    private final Condition condition;

    BaseFacts(Dossier dossier, Condition condition) {
        this.dossier = dossier;
        this.condition = condition;
    }

    /**
     * The choices that can move the outcome: of which alone two worlds differ, one in which it holds and one where not. A
     * claim that can be computed is no choice of its own.
     */
    Set<String> mattering(List<Oracle.Seen> worlds) {
        Set<String> computed = SmallConditions.confirmables(condition)
                .map(confirmable -> "claim " + confirmable.claim().name())
                .collect(Collectors.toSet());
        Set<String> mattering = new HashSet<>();
        for (Oracle.Seen one : worlds) {
            for (Oracle.Seen other : worlds) {
                if (one.holds().get(0) && !other.holds().get(0)) {
                    Map<String, Object> there = other.chosen();
                    List<String> differing = one.chosen().entrySet().stream()
                            .filter(choice ->
                                    !choice.getValue().equals(there.getOrDefault(choice.getKey(), choice.getValue())))
                            .map(Map.Entry::getKey)
                            .filter(choice -> !computed.contains(choice))
                            .toList();
                    if (differing.size() == 1) {
                        mattering.add(differing.get(0));
                    }
                }
            }
        }
        return mattering;
    }

    /** Whether what bears a name hangs on a choice. */
    boolean hangsOn(String name, String choice) {
        return families(name).stream().anyMatch(family -> isOf(choice, family));
    }

    /** What stands behind a name, as a word that choices can be told by. */
    private Set<String> families(String name) {
        if (name.startsWith("call ")) {
            return SmallCalls.choices(name.substring("call ".length()));
        }
        if (name.startsWith("profile.") && name.endsWith(".date")) {
            return Set.of("profile");
        }
        if (name.startsWith("profile.") || name.startsWith("small/")) {
            return Set.of(name);
        }
        if (name.startsWith("standing.")) {
            return Set.of(name.substring("standing.".length(), name.lastIndexOf('.')));
        }
        if (name.startsWith("assessment.")) {
            return Set.of("exams");
        }
        if (name.equals("cluster.founded") || name.equals("cluster.merged")) {
            return Set.of(name.substring("cluster.".length()));
        }
        Set<String> families = new HashSet<>();
        families.add("claim " + name);
        // Of any claim a word may count only for as long as its assessment is the latest.
        families.add("exams");
        SmallConditions.confirmables(condition)
                .filter(each -> each.claim().name().equals(name))
                .flatMap(each -> subjects(each.computed()))
                .forEach(subject -> families.addAll(families(subject)));
        return families;
    }

    private static Stream<String> subjects(Condition condition) {
        Stream<String> own = condition.subjects().stream();
        if (condition instanceof Condition.On on) {
            own = facts(on.fact());
        } else if (condition instanceof Condition.Holds holds && holds.orHigher()) {
            own = SmallWorlds.orHigher(holds.anyOf()).stream().map(Standing::fullName);
        } else if (condition instanceof Condition.Held held && held.orHigher()) {
            own = SmallWorlds.orHigher(held.anyOf()).stream().map(Standing::fullName);
        }
        return Stream.concat(own, condition.parts().stream().flatMap(BaseFacts::subjects));
    }

    private static Stream<String> facts(Fact fact) {
        if (fact instanceof Fact.Named named) {
            return facts(named.fact());
        }
        if (fact instanceof Fact.TimeBetween time) {
            return Stream.of(time.from().name(), time.to().name());
        }
        return fact instanceof Fact.Combined combined
                ? combined.how().of().stream().flatMap(BaseFacts::facts)
                : Stream.of(fact.name());
    }

    private boolean isOf(String choice, String family) {
        if (choice.startsWith("profile ")) {
            return family.startsWith("profile");
        }
        if (choice.startsWith("share of nothing")) {
            // Which fact it is a share of, the name of the choice does not tell.
            return true;
        }
        for (ProfileFact figure : ProfileFact.standard()) {
            if (choice.startsWith(figure + " ") || choice.endsWith(" " + figure)) {
                return family.equals("profile." + figure.name()) || family.equals("profile");
            }
        }
        if (SmallCalls.isChoice(choice)) {
            return family.equals(choice);
        }
        if (choice.equals("founded") || choice.equals("merged")) {
            return family.equals(choice);
        }
        if (choice.contains("attestation ")) {
            int i = Integer.parseInt(choice.substring(choice.lastIndexOf(' ') + 1));
            return family.equals("claim " + dossier.attestations().get(i).claim());
        }
        if (choice.startsWith("claim ")) {
            return family.equals(choice);
        }
        if (choice.startsWith("grant ") || choice.startsWith("end of grant ")) {
            int i = Integer.parseInt(choice.substring(choice.lastIndexOf(' ') + 1));
            return family.equals(dossier.grants().get(i).standing().fullName());
        }
        return choice.contains("small/") ? choice.contains(family) : family.equals("exams");
    }
}
