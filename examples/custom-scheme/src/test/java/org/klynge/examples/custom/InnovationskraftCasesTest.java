package org.klynge.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.testkit.cases.Cases;

/**
 * What each requirement of the Danish programme does, case by case, is kept beside the rules: who changes these sees it here, and
 * commits what {@link Cases#toMarkdown} says now.
 */
class InnovationskraftCasesTest {

    private static final RuleBook RULES = Invented.KLYNGE.ruleBook();

    private static Cases applying() {
        return Cases.of(RULES, RULES.edition(Innovationskraft.SCHEME, "2021"), Purpose.APPLY);
    }

    @Test
    void the_cases_of_an_application_are_the_ones_that_are_kept() throws IOException {
        try (InputStream kept = getClass().getResourceAsStream("innovationskraft-apply.md")) {
            assertThat(applying().toMarkdown()).isEqualTo(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void gold_the_entity_and_the_board_are_flipped_alone_in_an_application() {
        assertThat(applying().flips())
                .extracting(flip -> flip.requirement().id())
                .contains("klynge.gold-or-plan", "klynge.entity", "klynge.board");
    }
}
