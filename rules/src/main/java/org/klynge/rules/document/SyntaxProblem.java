package org.klynge.rules.document;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Says in which way a document is not YAML: in the words of the parser, and in plainer ones where those mislead. */
final class SyntaxProblem {

    /** The parser looks no further ahead for a colon. */
    private static final int LONGEST_KEY = 1024;

    private SyntaxProblem() {}

    static String of(RuntimeException refused) {
        if (refused instanceof YamlVersionException other) {
            return "this is YAML of the version " + other.getSpecVersion().getMajor() + "."
                    + other.getSpecVersion().getMinor() + "; expected 1.2, which needs no %YAML line";
        }
        return "this is not YAML: " + what(refused);
    }

    private static String what(RuntimeException refused) {
        if (refused instanceof MarkedYamlEngineException marked) {
            return plain(String.valueOf(marked.getProblem())) + beginning(marked);
        }
        // Not told by the parser, but by what it reads numbers with: in an escape sequence, or in a %YAML line.
        return "a number follows that is too large, or that stands for no character";
    }

    private static String plain(String problem) {
        if (problem.contains("\\t(TAB)")) {
            return "found a tab where a key or a value begins; use spaces";
        }
        int advice = problem.indexOf(" that cannot start any token.");
        if (advice >= 0) {
            return problem.substring(0, advice) + ", which begins no value; put the text in quotes";
        }
        if (problem.startsWith("expected '<document start>'")) {
            return "something stands behind the end of the document; expected one document in a file";
        }
        if (problem.startsWith("expected ',' or '}'") && problem.endsWith("but got :")) {
            return problem
                    + ", which belongs to no key: in JSON, too, a colon stands on the line of its key, which has at most "
                    + LONGEST_KEY + " characters";
        }
        if (problem.equals("mapping values are not allowed here")) {
            return "found a colon where no key can stand; put a text with a colon in quotes, or mend the indentation";
        }
        return problem;
    }

    /** Where the piece begins that does not end as it should: of an open quote the parser only tells the document's end. */
    private static String beginning(MarkedYamlEngineException marked) {
        Optional<Mark> begin = marked.getContextMark()
                .filter(mark -> marked.getContext() != null)
                .filter(mark -> marked.getProblemMark()
                        .filter(end -> end.getLine() == mark.getLine() && end.getColumn() == mark.getColumn())
                        .isEmpty());
        return begin.map(mark -> " (" + marked.getContext() + " that begins at " + (mark.getLine() + 1) + ":"
                        + (mark.getColumn() + 1) + ")")
                .orElse("");
    }
}
