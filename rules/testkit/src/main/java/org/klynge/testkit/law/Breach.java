package org.klynge.testkit.law;

import java.util.Objects;
import java.util.Optional;
import org.klynge.dossier.Dossier;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.standing.Standing;

/**
 * A law that is not kept, with the dossier that shows it. As a text it tells everything that one needs to see why.
 *
 * @param law what should always be so, such as {@code refinement narrows}
 * @param asked the scheme, the day and the purpose; and what else the question hangs on
 * @param about the id of the requirement, or the full name of the standing; nothing where it is neither
 * @param says what is required there, in a plain sentence
 * @param expected what the law wants
 * @param found what came instead
 * @param dossier the dossier as a YAML document, or the text of the value where no document says it; nothing where the law is
 *     about no dossier
 */
public record Breach(
        String law,
        String asked,
        Optional<String> about,
        Optional<String> says,
        String expected,
        String found,
        Optional<String> dossier) {

    /** Checks that nothing is missing. */
    public Breach {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(dossier, "dossier");
    }

    static Breach of(String law, Trial trial, String expected, String found) {
        return new Breach(
                law,
                trial.scheme() + " on " + trial.day(),
                Optional.empty(),
                Optional.empty(),
                expected,
                found,
                Optional.of(document(trial.dossier())));
    }

    static Breach of(String law, Trial trial, Purpose purpose, String expected, String found) {
        Breach breach = of(law, trial, expected, found);
        return breach.with(breach.asked + " for " + purpose.word(), Optional.empty(), Optional.empty());
    }

    static Breach of(String law, Decision decision, String expected, String found) {
        return new Breach(
                law,
                decision.scheme().id() + " " + decision.scheme().edition() + " on " + decision.date() + " for "
                        + decision.purpose().word(),
                Optional.empty(),
                Optional.empty(),
                expected,
                found,
                Optional.of(document(decision.dossier())));
    }

    static Breach of(String law, Scheme scheme, String expected, String found) {
        return new Breach(
                law,
                scheme.id() + " " + scheme.edition(),
                Optional.empty(),
                Optional.empty(),
                expected,
                found,
                Optional.empty());
    }

    Breach at(Requirement requirement) {
        return with(asked, Optional.of(requirement.id()), Optional.of(requirement.says()));
    }

    Breach at(Standing standing) {
        return with(asked, Optional.of(standing.fullName()), Optional.empty());
    }

    Breach at(Point point) {
        return with(asked, Optional.of(point.about()), point.says());
    }

    private Breach with(String question, Optional<String> subject, Optional<String> sentence) {
        return new Breach(law, question, subject, sentence, expected, found, dossier);
    }

    static String document(Dossier dossier) {
        try {
            return DossierWriter.toYaml(dossier);
        } catch (IllegalArgumentException noDocument) {
            return dossier + "\n";
        }
    }

    /**
     * The breach as people read it.
     *
     * @return some lines: the law and the question, the requirement with its sentence, what was expected and what was found,
     *     and the dossier as a document
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("The law '")
                .append(law)
                .append("' is broken by ")
                .append(asked)
                .append(".\n");
        about.ifPresent(subject -> text.append("  ").append(subject));
        says.ifPresent(sentence -> text.append(": ").append(sentence));
        about.ifPresent(subject -> text.append('\n'));
        text.append("  expected: ").append(expected).append('\n');
        text.append("  found:    ").append(found).append('\n');
        dossier.ifPresent(document -> text.append("  dossier:\n").append(document.indent(4)));
        return text.toString();
    }
}
