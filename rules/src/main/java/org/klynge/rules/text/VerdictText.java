package org.klynge.rules.text;

import java.util.Locale;
import org.klynge.fact.Verdict;

/** Verdicts as signs that can be seen at a glance, and as words. */
final class VerdictText {

    private final Messages messages;

    VerdictText(Messages messages) {
        this.messages = messages;
    }

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case MET -> "[+]";
            case NOT_MET -> "[-]";
            case UNKNOWN -> "[?]";
        };
    }

    /** Whether the cluster qualifies for a standing. */
    String answer(Verdict verdict) {
        return messages.text("answer." + word(verdict));
    }

    /** Whether a requirement is met. */
    String met(Verdict verdict) {
        return messages.text("verdict." + word(verdict));
    }

    /** The word that keys of messages use. */
    static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
