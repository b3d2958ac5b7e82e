package org.klynge.testkit.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.Problem;

/** What a reader has to answer to any document whatsoever: a value, or problems that say where they are. */
public final class Answers {

    /** In quotes, or as a part of a name; by itself it is no name. */
    private static final Pattern NAMED_NULL = Pattern.compile("[\"'.-]null\\b|\\bnull[\"'.-]");

    private Answers() {}

    /**
     * What is wrong with an answer. A right one has a value or problems, and not both; each problem stands within the
     * document, no earlier than the one before it, and says something on one line.
     *
     * @param parsed the answer
     * @param file the name of the document; problems of other ones are left out
     * @param text the text of the document
     * @return the faults, in English sentences; empty where the answer is right
     */
    public static ImmutableList<String> faults(Parsed<?> parsed, String file, String text) {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        if (parsed.value().isPresent() != parsed.problems().isEmpty()) {
            faults.add("there are both a value and problems, or neither");
        }
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        int line = 1;
        int column = 1;
        for (Problem problem : parsed.problems()) {
            if (!problem.file().equals(file)) {
                continue;
            }
            if (problem.line() < 1 || problem.line() > lines.size()) {
                faults.add(problem + " stands on a line that the document does not have");
            } else if (problem.column() < 1 || problem.column() > length(lines.get(problem.line() - 1)) + 1) {
                faults.add(problem + " stands at a column that its line does not have");
            }
            if (problem.line() < line || (problem.line() == line && problem.column() < column)) {
                faults.add(problem + " stands before the one that was told before it");
            }
            if (problem.message().isBlank() || problem.message().matches("(?s).*[\r\n].*") || saysNull(problem, text)) {
                faults.add(problem + " says nothing, or has more than one line");
            }
            line = problem.line();
            column = problem.column();
        }
        return faults.build();
    }

    /** Whether a problem speaks of null, and quotes or lists no name of the document that happens to be called so. */
    private static boolean saysNull(Problem problem, String text) {
        String said = problem.message().replaceAll("'[^']*'", "");
        return said.matches(".*\\bnull\\b.*") && !NAMED_NULL.matcher(text).find();
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }
}
