package org.klynge.examples.assess;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klynge.assessment.Assessment;
import org.klynge.rules.decision.Conflict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.history.AssessmentCheck;
import org.klynge.rules.history.Consistency;
import org.klynge.rules.history.EndCheck;
import org.klynge.rules.history.GrantCheck;
import org.klynge.rules.history.ReportedScores;
import org.klynge.rules.scheme.Purpose;

/** What was found in a history, in words. */
final class FindingsText {

    private static final Joiner AND = Joiner.on(", ");

    private FindingsText() {}

    /** One entry each: the grants, the ends, the assessments, the scores. */
    static ImmutableList<String> of(Findings findings) {
        return Stream.of(
                        Lists.transform(findings.grants(), FindingsText::of),
                        Lists.transform(findings.ends(), FindingsText::of),
                        Lists.transform(findings.assessments(), FindingsText::of),
                        Lists.transform(findings.scores(), FindingsText::of))
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static String of(GrantCheck check) {
        List<String> words = new ArrayList<>();
        words.add(check.grant().standing() + " (" + check.place() + "), from "
                + HeldWords.of(check.grant().from()) + ": " + of(check.consistency()) + rules(check.decisions()));
        if (!check.against().isEmpty()) {
            words.add("against it: " + AND.join(check.against()));
        }
        if (!check.missing().isEmpty()) {
            words.add("missing: " + AND.join(check.missing()));
        }
        check.conflicts().forEach(conflict -> words.add("in conflict: " + of(conflict)));
        if (check.consistency() == Consistency.NOT_DECIDABLE) {
            why(check).ifPresent(words::add);
        }
        if (!check.otherwiseBy().isEmpty()) {
            words.add("otherwise by: " + AND.join(check.otherwiseBy()));
        }
        return String.join("; ", words);
    }

    private static String of(Conflict conflict) {
        return conflict.statements().stream()
                .map(statement -> statement.place() + " (" + HeldWords.of(statement.date()) + ")")
                .collect(Collectors.joining(" and "));
    }

    /** What else leaves it open than what is missing, or in conflict. */
    private static Optional<String> why(GrantCheck check) {
        boolean told = !check.missing().isEmpty() || !check.conflicts().isEmpty();
        return switch (check.extent()) {
            case DAY_TOO_LITTLE_KNOWN -> Optional.of("its first day is too little known");
            case CUT_SHORT -> Optional.of("the history is too long, or too little known, to go through all its days");
            case EVERY_DAY ->
                told || check.grant().from().isExact() ? Optional.empty() : Optional.of("it hangs on the day");
        };
    }

    private static String of(Consistency consistency) {
        return switch (consistency) {
            case CONSISTENT -> "consistent with the rules";
            case CONTRADICTED -> "contradicted by the rules";
            case NOT_DECIDABLE -> "not decidable";
            case NO_RULE -> "no rule of the day speaks of it";
        };
    }

    private static String rules(List<Decision> decisions) {
        return decisions.isEmpty()
                ? ""
                : decisions.stream()
                        .map(decision -> (decision.purpose() == Purpose.RENEW ? "a renewal" : "an award") + " by "
                                + decision.scheme().id() + " "
                                + decision.scheme().edition())
                        .collect(Collectors.joining(" or ", " (", ")"));
    }

    private static String of(EndCheck check) {
        String relation = switch (check.relation()) {
            case SAME -> "is the one by the rules";
            case EARLIER -> "is earlier than by the rules";
            case LATER -> "is later than by the rules";
            case NOT_DECIDABLE -> "may be the one by the rules, or another";
        };
        return check.grant().standing() + " (" + check.place() + "): the stated end, "
                + HeldWords.of(check.grant().until().orElseThrow()) + ", " + relation + ": "
                + HeldWords.of(check.byRule());
    }

    private static String of(AssessmentCheck check) {
        return "the assessment " + check.assessment().id() + " (" + check.place() + "), "
                + HeldWords.of(check.assessment().date()) + ": "
                + switch (check.reason()) {
                    case NO_RULE -> "no rule speaks of " + check.assessment().catalogue();
                    case NO_GRANT -> "no grant on record can have followed from it";
                };
    }

    private static String of(ReportedScores scores) {
        return "scores, " + scores.series() + ": "
                + scores.assessments().stream().map(FindingsText::score).collect(Collectors.joining("; "));
    }

    private static String score(Assessment assessment) {
        return assessment.reportedScore().orElseThrow() + " (" + assessment.id() + ", "
                + HeldWords.of(assessment.date()) + ")";
    }
}
