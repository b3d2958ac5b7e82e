package org.klynge.rules.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;

/** A scheme with one label, which asks for what a test writes, and what it decides on a written dossier. */
final class OwnRules {

    static final LocalDate DAY = LocalDate.of(2020, 2, 1);

    private OwnRules() {}

    /** Such as {@code fact: profile.jobs, at-least: 3}, each a requirement of its own: r0, r1 and so on. */
    static RuleBook of(String... requirements) {
        String listed = IntStream.range(0, requirements.length)
                .mapToObj(i -> "          - { id: r" + i + ", says: It holds., basis: own, " + requirements[i] + " }\n")
                .collect(Collectors.joining());
        return RuleBookReader.standalone()
                .read(List.of(DocumentSource.of("catalogue", """
                        catalogue: exam-2
                        title: Two questions
                        size: 2
                        """), DocumentSource.of("scheme", """
                        scheme: own
                        edition: "1"
                        title: Own rules
                        ladder: { id: own, kind: labels, standings: [seal, badge] }
                        assessments: { exam: { catalogues: [exam-2] } }
                        claims: { word: { by: [Jury] }, other: { by: [Jury] }, sound: { by: [Jury], about: exam } }
                        figures: { jobs: { unit: count } }
                        facts:
                          points: { sum: [assessment.exam.points] }
                          joined: { sum: [profile.jobs, profile.participants] }
                          doubled: { sum: [profile.jobs, profile.jobs] }
                          part: { ratio: [profile.jobs, profile.participants] }
                        calls: { list: [ { id: joint, for: [seal, badge], opens: 2020, closes: 2021 } ] }
                        standings:
                          seal:
                            award:
                        """ + listed)))
                .orThrow();
    }

    static StandingDecision decide(RuleBook rules, String dossier) {
        Dossier read = DossierReader.of(rules)
                .read(DocumentSource.of("dossier", dossier))
                .orThrow();
        return Klynge.decider(rules)
                .decide("own", read, DAY)
                .standings()
                .values()
                .iterator()
                .next();
    }

    /** What the only requirement comes to. */
    static Evaluation evaluate(String requirement, String dossier) {
        return decide(of(requirement), dossier).requirements().get(0).evaluation();
    }
}
