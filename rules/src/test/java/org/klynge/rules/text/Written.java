package org.klynge.rules.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.spi.Plugins;

/** Decisions by a scheme called own, which is written as people write it, on dossiers of a cluster called c. */
final class Written {

    static final LocalDate DAY = LocalDate.of(2020, 6, 10);

    private static final Plugins PLUGINS =
            Plugins.of(new Gallery.Broken(), new Examples.Told("silent", () -> "silent"));

    private Written() {}

    static RuleBook rules(String... documents) {
        return RuleBookReader.standalone()
                .withPlugins(PLUGINS)
                .read(List.of(documents).stream()
                        .map(document -> DocumentSource.of("rules", document))
                        .toList())
                .orThrow();
    }

    static Decision decide(RuleBook rules, String dossier) {
        return decide(UnaryOperator.identity(), rules, dossier);
    }

    static Decision decide(UnaryOperator<Decider> how, RuleBook rules, String dossier) {
        return decide(how, rules, dossier, DAY);
    }

    static Decision decide(UnaryOperator<Decider> how, RuleBook rules, String dossier, LocalDate day) {
        Dossier read = DossierReader.of(rules)
                .read(DocumentSource.of("dossier", "cluster: { id: c, founded: 2015 }\n" + dossier))
                .orThrow();
        return how.apply(Klynge.decider(rules)).decide("own", read, day);
    }
}
