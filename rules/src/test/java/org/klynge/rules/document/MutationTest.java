package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.nic.Nic;
import org.klynge.rules.scheme.RuleBook;

/** Right documents, damaged at random: there is always an answer, with places that exist. */
class MutationTest {

    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\n",
            "\t",
            ":",
            ": ",
            ",",
            "-",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!",
            "|",
            ">",
            "?",
            "%",
            "\u0000",
            "\uFEFF",
            "🫐",
            "\\",
            "0",
            "9".repeat(50),
            "~",
            "\"\\x00\"",
            "\r",
            "unknown",
            "...\n",
            "---\n");

    private static final ImmutableList<DocumentSource> RULES = ImmutableList.<DocumentSource>builder()
            .addAll(EscaLabels.documents())
            .addAll(Nic.documents())
            .build();

    private enum Kind {
        DELETE_LINE,
        DOUBLE_LINE,
        MOVE_LINE_TO_END,
        INDENT_LINE,
        DELETE_CHARACTER,
        REPLACE_CHARACTER,
        INSERT,
        CUT
    }

    /** A damage, at a place between the beginning (0) and the end (1). */
    record Damage(Kind kind, double place, String piece) {

        String to(String text) {
            List<String> lines = new ArrayList<>(Splitter.on('\n').splitToList(text));
            int line = (int) (place * lines.size());
            int at = text.offsetByCodePoints(0, (int) (place * text.codePointCount(0, text.length())));
            int next = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
            switch (kind) {
                case DELETE_LINE -> lines.remove(line);
                case DOUBLE_LINE -> lines.add(line, lines.get(line));
                case MOVE_LINE_TO_END -> lines.add(lines.remove(line));
                case INDENT_LINE -> lines.set(line, "  " + lines.get(line));
                case DELETE_CHARACTER -> {
                    return text.substring(0, at) + text.substring(next);
                }
                case REPLACE_CHARACTER -> {
                    return text.substring(0, at) + piece + text.substring(next);
                }
                case INSERT -> {
                    return text.substring(0, at) + piece + text.substring(at);
                }
                case CUT -> {
                    return text.substring(0, at) + piece;
                }
            }
            return String.join("\n", lines);
        }
    }

    @Property
    void aDamagedDossierIsAnswered(@ForAll("damages") @Size(min = 1, max = 4) List<Damage> damages) {
        String text = damaged(Documents.SAMPLE, damages);
        Documents.assertAnswer(Documents.dossier(text), text);
    }

    @Property(tries = 500)
    void aDamagedRuleDocumentIsAnswered(
            @ForAll @IntRange(max = 6) int which, @ForAll("damages") @Size(min = 1, max = 4) List<Damage> damages) {
        List<DocumentSource> documents = new ArrayList<>(RULES);
        DocumentSource right = documents.remove(which % RULES.size());
        String text = damaged(new String(right.bytes(), StandardCharsets.UTF_8), damages);
        documents.add(DocumentSource.of("damaged.yaml", text));
        Parsed<RuleBook> parsed = RuleBookReader.standalone().read(documents);
        assertThat(parsed.value().isPresent()).isEqualTo(parsed.problems().isEmpty());
        Documents.assertPlaces(
                parsed.problems().stream()
                        .filter(problem -> problem.file().equals("damaged.yaml"))
                        .toList(),
                text);
    }

    @Property
    void anyTextIsAnswered(@ForAll String text) {
        Documents.assertAnswer(Documents.dossier(text), text);
        Documents.assertAnswer(Documents.rules(text), text);
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.doubles().between(0, false, 1, true).map(place -> Math.min(place, 0.999_999)),
                        Arbitraries.of(PIECES))
                .as(Damage::new)
                .list();
    }

    private static String damaged(String text, List<Damage> damages) {
        String result = text;
        for (Damage damage : damages) {
            result = damage.to(result);
        }
        return result;
    }
}
