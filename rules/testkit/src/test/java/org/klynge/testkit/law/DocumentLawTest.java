package org.klynge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klynge.fact.Quantity;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.spi.Plugins;

/** Rules that were made out of others in Java come back from documents as well. */
class DocumentLawTest {

    private static final Scheme LABELS = Klynge.ruleBook().edition(EscaLabels.SCHEME, "2019-11");
    private static final Threshold STRICT = Threshold.moreThan(Quantity.percent(90));

    private static void assertKept(Scheme scheme) {
        assertThat(DocumentLaw.check(RuleBook.of(scheme), scheme.id(), Plugins.of()))
                .isEmpty();
    }

    @Test
    void a_scheme_comes_back_whose_base_is_not_in_the_rule_book() {
        Scheme own = LABELS.extend("own", "1").threshold("gold.score", STRICT).scheme();
        assertKept(own);
        assertKept(own.extend("owner", "1").title("The same again").scheme());
    }

    @Test
    void a_scheme_comes_back_that_took_the_place_of_another() {
        assertKept(LABELS.withThreshold("gold.score", STRICT));
        assertKept(LABELS.withThreshold("gold.score", STRICT)
                .withThreshold("silver.benchmarkings", Threshold.atLeast(Quantity.count(3))));
        assertKept(LABELS.extend("own", "1")
                .threshold("gold.score", STRICT)
                .scheme()
                .withThreshold("silver.benchmarkings", Threshold.atLeast(Quantity.count(3))));
    }

    @Test
    void two_editions_of_one_name_have_no_documents() {
        Scheme own = LABELS.extend("own", "1").threshold("gold.score", STRICT).scheme();
        RuleBook rules = RuleBook.of(own, LABELS.withThreshold("gold.score", Threshold.moreThan(Quantity.percent(70))));
        assertThat(DocumentLaw.check(rules, "own", Plugins.of()))
                .hasValueSatisfying(breach -> assertThat(breach.found()).contains("a name of its own"));
    }
}
