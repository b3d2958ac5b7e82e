package org.klynge.examples.custom;

import java.time.LocalDate;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.timeline.Timeline;

/** Dossiers of clusters that do not exist, and what is decided on them. No cluster in these tests is a real one. */
final class Invented {

    /** As an application finds it: with whatever is installed. */
    static final Decider KLYNGE = Klynge.withInstalled();

    private Invented() {}

    static Dossier dossier(String document) {
        return DossierReader.of(KLYNGE.ruleBook())
                .read(DocumentSource.of("invented.yaml", document))
                .orThrow();
    }

    /** A cluster of which nothing is known but some grants. */
    static Dossier holding(String grants) {
        return dossier("{ cluster: { id: invented }, grants: [" + grants + "] }");
    }

    static String attested(String claim, boolean holds, String by, String date) {
        return "{ claim: " + claim + ", holds: " + holds + ", by: " + by + ", date: " + date + " }";
    }

    static Decision decision(String scheme, Purpose purpose, Dossier dossier, LocalDate day) {
        Decision decision = KLYNGE.forPurpose(purpose).decide(scheme, dossier, day);
        if (!decision.failures().isEmpty()) {
            throw new AssertionError("a plug-in failed: " + decision.failures());
        }
        return decision;
    }

    static Verdict requirement(String scheme, Purpose purpose, String id, Dossier dossier, LocalDate day) {
        return decision(scheme, purpose, dossier, day).requirement(id).verdict();
    }

    static Timeline timeline(Dossier dossier) {
        return Timeline.of(KLYNGE.ruleBook(), dossier);
    }
}
