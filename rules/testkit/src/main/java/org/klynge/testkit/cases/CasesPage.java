package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.scheme.Requirement;
import org.klynge.standing.Standing;

/** Cases as Markdown. */
final class CasesPage {

    /** A dossier of more statements is better read as a document. */
    private static final int MOST_TOLD = 12;

    private final Cases cases;
    private final Collecting collected;
    private final StringBuilder page = new StringBuilder();

    private CasesPage(Cases cases, Collecting collected) {
        this.cases = cases;
        this.collected = collected;
    }

    static String of(Cases cases, Collecting collected) {
        CasesPage page = new CasesPage(cases, collected);
        page.write();
        return page.page.toString();
    }

    private void write() {
        line("# Cases: " + cases.scheme().id() + " " + cases.scheme().edition() + ", "
                + cases.purpose().word());
        cases.scheme().ladder().standings().stream()
                .filter(standing -> !collected.cases(standing).isEmpty())
                .forEach(this::standing);
        if (!cases.unreached().isEmpty()) {
            line("");
            line("## Not reached");
            line("");
            cases.unreached().stream()
                    .collect(Collectors.groupingBy(
                            each -> each.standing() + ": " + each.reason(),
                            LinkedHashMap::new,
                            Collectors.mapping(Unreached::what, Collectors.joining(", "))))
                    .forEach((reason, what) -> line("- " + reason + ": " + what));
        }
    }

    private void standing(Standing standing) {
        List<Requirement> requirements = cases.scheme().rules(standing).requirements(cases.purpose()).stream()
                .filter(requirement -> requirement.applied() && requirement.required())
                .toList();
        line("");
        line("## " + standing);
        line("");
        row(Stream.of(
                        Stream.of("case", "day"),
                        requirements.stream().map(Requirement::id),
                        Stream.of("verdict", "says"))
                .flatMap(cells -> cells));
        row(Stream.generate(() -> "---").limit(requirements.size() + 4L));
        collected.cases(standing).forEach(one -> row(standing, requirements, one));
    }

    private void row(Standing standing, List<Requirement> requirements, Case one) {
        Stream<String> verdicts = requirements.stream()
                .map(requirement -> one.decision().standing(standing).requirements().stream()
                        .filter(decision -> decision.requirement().id().equals(requirement.id()))
                        .map(RequirementDecision::verdict)
                        .map(CasesPage::word)
                        .findFirst()
                        .orElse(""));
        row(Stream.of(
                        Stream.of(one.name(), one.day().toString()),
                        verdicts,
                        Stream.of(word(one.decision().verdict(standing)), says(standing, one)))
                .flatMap(cells -> cells));
    }

    /** Of the second case of a pair, what differs; of any other one, everything, if that is not too much. */
    private String says(Standing standing, Case one) {
        String differs = cases.flips().stream()
                .filter(flip ->
                        flip.standing().equals(standing) && flip.notMet().equals(one))
                .map(flip -> "as " + flip.met().name() + ": " + flip.difference())
                .collect(Collectors.joining("; "));
        ImmutableList<String> said = collected.said(one);
        if (!differs.isEmpty()) {
            return differs;
        } else if (said.size() > MOST_TOLD) {
            return said.size() + " statements";
        }
        return said.isEmpty() ? "nothing" : String.join("; ", said);
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void row(Stream<String> cells) {
        line(cells.map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
