package org.klynge.rules.audit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klynge.dossier.Dossier;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.Parsed;

/**
 * A recorded decision that was decided again: by the rules, the engine and the plug-ins of today, from the dossier of the
 * record or from one of today. What cannot be had any more is a difference, and no exception.
 *
 * <pre>{@code
 * Replay replay = Replay.of(record, Klynge.standard());
 * replay.isConfirmed();                              // whether it comes to the same
 * replay.outcomes();                                 // what is decided otherwise
 * replay.causes();                                   // which rules, statements and versions differ
 * }</pre>
 *
 * @param record the record
 * @param decision the decision of today; nothing where none can be made
 * @param differences everything that differs: causes before outcomes
 */
public record Replay(DecisionRecord record, Optional<Decision> decision, ImmutableList<Difference> differences) {

    /**
     * Decides again on the dossier of the record.
     *
     * @param record the record
     * @param decider whose rules and engine are to decide; what it assumes, and the purpose that it asks for, do not count
     * @return what became of it
     */
    public static Replay of(DecisionRecord record, Decider decider) {
        Parsed<Dossier> dossier = record.dossier().read(decider.ruleBook());
        ImmutableList.Builder<Difference> unreadable = ImmutableList.builder();
        dossier.problems()
                .forEach(problem -> unreadable.add(new Difference(
                        Difference.Kind.DOSSIER,
                        "the dossier of the record",
                        Optional.of("readable"),
                        Optional.of(problem.message()),
                        Optional.empty())));
        return replay(record, decider, unreadable.build(), dossier.value());
    }

    /**
     * Decides again on a dossier of today.
     *
     * @param record the record
     * @param decider whose rules and engine are to decide; what it assumes, and the purpose that it asks for, do not count
     * @param dossier what is known of the cluster today
     * @return what became of it
     */
    public static Replay of(DecisionRecord record, Decider decider, Dossier dossier) {
        return replay(record, decider, changes(record, dossier), Optional.of(dossier));
    }

    private static ImmutableList<Difference> changes(DecisionRecord record, Dossier dossier) {
        RecordedDossier today;
        try {
            today = RecordedDossier.of(dossier);
        } catch (IllegalArgumentException noDocument) {
            return ImmutableList.of(Difference.of(
                    Difference.Kind.DOSSIER,
                    "the dossier",
                    record.dossier().hash().sha256(),
                    String.valueOf(noDocument.getMessage())));
        }
        return DossierDifferences.between(record.dossier().document(), today.document());
    }

    private static Replay replay(
            DecisionRecord record, Decider decider, ImmutableList<Difference> ofDossier, Optional<Dossier> dossier) {
        Question question = record.question();
        Optional<String> obstacle = question.obstacle(decider.ruleBook());
        Optional<Decision> decision =
                obstacle.isPresent() ? Optional.empty() : dossier.map(known -> question.ask(decider, known));
        Comparison comparison = new Comparison(record, decider);
        return new Replay(
                record,
                decision,
                ImmutableList.<Difference>builder()
                        .addAll(comparison.causes(decision))
                        .addAll(ofDossier)
                        .addAll(
                                decision.isPresent()
                                        ? comparison.outcomes(decision.get())
                                        : undecided(obstacle.orElse("the dossier of the record cannot be read")))
                        .build());
    }

    private static ImmutableList<Difference> undecided(String reason) {
        return ImmutableList.of(Difference.of(Difference.Kind.OUTCOME, "decision", "made", "none: " + reason));
    }

    /**
     * Whether the decision comes to the same today: the same verdicts, and the same said about them. Causes may differ all
     * the same, but a record that contradicts itself is confirmed by nothing.
     *
     * @return true where no outcome differs and the record does not contradict itself
     */
    public boolean isConfirmed() {
        return outcomes().isEmpty() && contradictions().isEmpty();
    }

    /**
     * What the record says against itself: it was altered or damaged after it was made.
     *
     * @return the differences that are of the record; they are among the causes, before all others
     */
    public ImmutableList<Difference> contradictions() {
        return differences.stream()
                .filter(difference -> difference.kind() == Difference.Kind.RECORD)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether nothing at all differs.
     *
     * @return true where neither outcomes nor causes differ
     */
    public boolean isUnchanged() {
        return differences.isEmpty();
    }

    /**
     * The rules, statements and versions that differ, whether the outcome does or not.
     *
     * @return the differences that are causes
     */
    public ImmutableList<Difference> causes() {
        return differences.stream().filter(Difference::isCause).collect(ImmutableList.toImmutableList());
    }

    /**
     * What is decided otherwise.
     *
     * @return the differences of outcome
     */
    public ImmutableList<Difference> outcomes() {
        return differences.stream()
                .filter(difference -> !difference.isCause())
                .collect(ImmutableList.toImmutableList());
    }
}
