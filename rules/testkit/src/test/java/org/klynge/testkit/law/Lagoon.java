package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Engine;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.Plugins;

/** A small scheme in good order, for things to be broken in. */
public final class Lagoon {

    /** The id of the scheme. */
    public static final String SCHEME = "lagoon";

    /** A day on which it is in force. */
    static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private static final String CATALOGUE = """
            catalogue: two
            title: Two indicators
            size: 2
            """;

    private static final String DOCUMENT = """
            scheme: lagoon
            edition: "1"
            title: Lagoon
            in-force: { from: 2020-01-01 }
            ladder: { id: lagoon, kind: labels, standings: [low, high] }
            assessments:
              exam: { catalogues: [two], scoring: share-of-points }
            facts:
              since-merger: { time-between: [cluster.merged, day] }
            claims:
              sound: { by: [Board] }
            standings:
              low:
                award:
                  - id: low.members
                    says: There are at least 15 participants.
                    fact: profile.participants
                    at-least: 15
                    basis: own
                  - id: low.sound
                    says: The board finds the cluster sound.
                    attested: sound
                    basis: own
              high:
                award:
                  - id: high.score
                    says: The score of the exam is at least 85 %.
                    fact: assessment.exam.score
                    at-least: 85 %
                    basis: own
            """;

    private Lagoon() {}

    /** The scheme as it should be. */
    public static RuleBook sound() {
        return with("", "", Plugins.of());
    }

    /** The scheme with something else in one place. */
    public static RuleBook with(String before, String now, Plugins plugins) {
        return RuleBookReader.standalone()
                .withPlugins(plugins)
                .read(List.of(
                        DocumentSource.of("catalogue", CATALOGUE),
                        DocumentSource.of("scheme", DOCUMENT.replace(before, now))))
                .orThrow();
    }

    /** The scheme in which a plug-in says whether the board finds the cluster sound. */
    static RuleBook with(ConditionPlugin plugin) {
        return with("attested: sound\n", "custom: { name: " + plugin.name() + " }\n", Plugins.of(plugin));
    }

    static Dossier dossier(String entries) {
        return DossierReader.of(sound())
                .read(DocumentSource.of("dossier", "cluster: { id: c }\n" + entries))
                .orThrow();
    }

    static Trial trial(RuleBook rules, String dossier) {
        return new Trial(Klynge.decider(rules), SCHEME, dossier(dossier), DAY);
    }

    static Trial trial(Engine engine, String dossier) {
        return new Trial(Decider.of(sound(), engine), SCHEME, dossier(dossier), DAY);
    }

    static ImmutableList<Engine> engines(Engine other) {
        return ImmutableList.of(Klynge.decider(sound()).engine(), other);
    }
}
