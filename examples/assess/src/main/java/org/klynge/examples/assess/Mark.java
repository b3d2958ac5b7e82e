package org.klynge.examples.assess;

import org.klynge.fact.Verdict;

/** Verdicts as signs that can be seen at a glance, and as words. */
final class Mark {

    private Mark() {}

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case MET -> "[+]";
            case NOT_MET -> "[-]";
            case UNKNOWN -> "[?]";
        };
    }

    /** Whether a standing is in reach. */
    static String answer(Verdict verdict) {
        return switch (verdict) {
            case MET -> "yes";
            case NOT_MET -> "no";
            case UNKNOWN -> "not known";
        };
    }

    /** Whether a requirement is fulfilled. */
    static String fulfilled(Verdict verdict) {
        return switch (verdict) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case UNKNOWN -> "not known";
        };
    }
}
