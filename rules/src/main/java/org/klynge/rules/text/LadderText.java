package org.klynge.rules.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** Puts the standings of a scheme on a page: their order, and for each what it requires and how long it runs. */
final class LadderText {

    private final Wording wording;
    private final Messages messages;
    private final SourceNumbers sources;
    private final Page page;
    private final RequirementText requirements;

    LadderText(Wording wording, SourceNumbers sources, Page page, RequirementText requirements) {
        this.wording = wording;
        this.messages = wording.messages();
        this.sources = sources;
        this.page = page;
        this.requirements = requirements;
    }

    void print(Scheme scheme) {
        page.heading(messages.text("ladder.title"), '-');
        scheme.ladder().standings().forEach(standing -> page.line(2, "- ", step(standing, scheme.ladder())));
        scheme.ladder().standings().forEach(standing -> print(standing, scheme.rules(standing)));
    }

    private String step(Standing standing, Ladder ladder) {
        List<String> below = ladder.stepsUp().entries().stream()
                .filter(step -> step.getValue().equals(standing))
                .map(Map.Entry::getKey)
                .map(wording.standings()::title)
                .toList();
        String named = wording.standings().named(standing);
        return below.isEmpty() ? named : messages.text("ladder.step", named, messages.and(below));
    }

    private void print(Standing standing, StandingRules rules) {
        page.heading(wording.standings().named(standing), '-');
        if (standing instanceof ProgramStatus) {
            page.line(
                    0,
                    "",
                    messages.text("standing.kind") + " "
                            + messages.text("kind." + rules.kind().word()));
        }
        List<Purpose> spoken = Stream.of(Purpose.values())
                .filter(purpose -> !rules.requirements(purpose).isEmpty())
                .toList();
        if (spoken.isEmpty()) {
            page.line(0, "", messages.text("standing.nothing"));
        }
        for (Purpose purpose : spoken) {
            String title = wording.standings().title(standing);
            page.line(0, "", messages.text("purpose." + purpose.word(), title));
            for (Requirement requirement : rules.requirements(purpose)) {
                page.gap();
                requirements.print(2, requirement);
            }
            page.gap();
        }
        new ValidityText(wording, sources, page).print(0, messages.text("standing.validity"), rules.validity());
    }
}
