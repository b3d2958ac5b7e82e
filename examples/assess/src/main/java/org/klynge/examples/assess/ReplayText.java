package org.klynge.examples.assess;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.klynge.rules.audit.DecisionRecord;
import org.klynge.rules.audit.Difference;
import org.klynge.rules.audit.Question;
import org.klynge.rules.audit.Replay;

/** Replayed records for people: whether the decision stands, and what differs, causes before outcomes. */
final class ReplayText {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** So much of a hash tells two apart on a page; {@code --format json} has all of it. */
    private static final int SHOWN = 12;

    private final StringBuilder page = new StringBuilder();

    private ReplayText() {}

    static String of(List<ReplayedFile> files) {
        return files.stream().map(ReplayText::of).collect(Collectors.joining("\n"));
    }

    private static String of(ReplayedFile file) {
        ReplayText text = new ReplayText();
        Replay replay = file.replay();
        text.line(replay.isConfirmed() ? "confirmed: " : "not confirmed: ", file.name());
        text.line("  ", asked(replay.record()));
        text.differences(
                "The record contradicts itself: it was altered or damaged after it was made.", replay.contradictions());
        text.differences(
                replay.isConfirmed() ? "Changed since, without a bearing on what was decided:" : "Changed since:",
                replay.causes().stream()
                        .filter(cause -> cause.kind() != Difference.Kind.RECORD)
                        .toList());
        text.differences("Decided otherwise:", replay.outcomes());
        if (replay.causes().isEmpty() && !replay.isConfirmed()) {
            text.line(
                    "  ",
                    "Neither the rules nor the dossier nor any version differs: the record is not what was decided then.");
        }
        return text.page.toString();
    }

    private static String asked(DecisionRecord record) {
        Question question = record.question();
        StringBuilder asked =
                new StringBuilder(question.scheme() + " " + record.outcome().edition() + " on " + question.date() + ", "
                        + question.purpose().word());
        question.edition().ifPresent(edition -> asked.append(", the edition was named"));
        if (!question.readings().isEmpty()) {
            asked.append(", reading ").append(Joiner.on(", ").join(question.readings()));
        }
        if (!question.assumptions().isEmpty()) {
            asked.append(", assuming ").append(Joiner.on(", ").join(question.assumptions()));
        }
        record.recordedOn().ifPresent(day -> asked.append("; recorded on ").append(day));
        return asked.toString();
    }

    private void differences(String heading, List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        line("  ", heading);
        for (Difference difference : differences) {
            line(
                    "    ",
                    HASH.matcher(difference.toString())
                            .replaceAll(hash -> hash.group().substring(0, SHOWN) + "..."));
        }
    }

    /** What a file says stands on one line, whatever characters are in it. */
    private void line(String lead, String words) {
        page.append(lead).append(Words.oneLine(words)).append('\n');
    }
}
