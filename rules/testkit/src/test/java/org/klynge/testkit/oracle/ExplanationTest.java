package org.klynge.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.text.DecisionText;
import org.klynge.rules.text.Detail;
import org.klynge.rules.text.Language;

/** The signs on the page are those of the decision, and each follows from those below it. */
class ExplanationTest {

    @Provide
    Arbitrary<Dossier> dossiers() {
        return SmallDossiers.dossiers();
    }

    @Provide
    Arbitrary<List<Condition>> requirements() {
        return SmallConditions.requirements();
    }

    /** The verdicts that a page shows below the heading of the open standing. */
    private static Deque<Verdict> signs(Decision decision, Language language) {
        Deque<Verdict> signs = new ArrayDeque<>();
        DecisionText.of(decision, language, Detail.FULL)
                .lines()
                .dropWhile(line -> !line.matches("\\[.] small/open: .*"))
                .map(String::stripLeading)
                .forEach(line -> {
                    if (line.startsWith("[+] ")) {
                        signs.add(Verdict.MET);
                    } else if (line.startsWith("[-] ")) {
                        signs.add(Verdict.NOT_MET);
                    } else if (line.startsWith("[?] ")) {
                        signs.add(Verdict.UNKNOWN);
                    }
                });
        return signs;
    }

    /** Takes the sign of a condition and those of its parts from the page; the one must follow from the others. */
    private static Verdict follow(Evaluation evaluation, Deque<Verdict> signs) {
        Verdict shown = signs.remove();
        List<Verdict> parts = new ArrayList<>();
        evaluation.parts().forEach(part -> parts.add(follow(part, signs)));
        boolean restsOnParts = evaluation.evidence() instanceof Evidence.Parts
                && evaluation.contradiction().isEmpty()
                && !parts.isEmpty();
        if (restsOnParts) {
            assertThat(shown).isEqualTo(combined(evaluation.condition(), parts));
        }
        return shown;
    }

    private static Verdict combined(Condition condition, List<Verdict> parts) {
        if (condition instanceof Condition.Not) {
            return parts.get(0).negate();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return Verdict.atLeast(atLeast.wanted(), parts);
        }
        return condition instanceof Condition.Any ? Verdict.any(parts) : Verdict.all(parts);
    }

    private static Stream<RequirementDecision> inOrder(StandingDecision standing) {
        return standing.requirements().stream().sorted(Comparator.comparing(RequirementDecision::verdict));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void agrees_with_the_verdict_and_with_itself(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("requirements") List<Condition> conditions,
            @ForAll Language language) {
        Decision decision = SmallWorlds.decision(conditions, dossier, Set.of());
        StandingDecision standing = decision.standing(SmallWorlds.OPEN);
        Deque<Verdict> signs = signs(decision, language);
        assertThat(signs.remove()).isEqualTo(standing.verdict());
        List<Verdict> requirements = new ArrayList<>();
        inOrder(standing).forEach(requirement -> {
            assertThat(signs.peek()).isEqualTo(requirement.verdict());
            requirements.add(follow(requirement.evaluation(), signs));
        });
        assertThat(signs).isEmpty();
        if (standing.cases().isEmpty()) {
            assertThat(standing.verdict()).isEqualTo(Verdict.all(requirements));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void every_detail_can_be_told_of_every_decision(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("requirements") List<Condition> conditions,
            @ForAll Language language,
            @ForAll Detail detail) {
        Decision decision = SmallWorlds.decision(conditions, dossier, Set.of("of-cluster"));
        String page = DecisionText.of(decision, language, detail);
        assertThat(page).contains("of-cluster").doesNotContain("{", "null", "Optional[");
        assertThat(page.lines())
                .allMatch(line -> line.length() <= 100 || !line.strip().contains(" "));
    }
}
