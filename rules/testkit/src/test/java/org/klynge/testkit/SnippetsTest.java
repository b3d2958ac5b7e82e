package org.klynge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;

/** Every piece of Java in the README and in the Javadoc compiles. */
class SnippetsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern IN_README = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern IN_JAVADOC =
            Pattern.compile("<pre>\\{@code\\n(.*?)\\n\\s*\\* \\}</pre>", Pattern.DOTALL);

    /** What snippets take for granted. */
    private static final String AROUND = """
            import com.google.common.collect.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.klynge.assessment.*;
            import org.klynge.cluster.*;
            import org.klynge.dossier.*;
            import org.klynge.fact.*;
            import org.klynge.rules.*;
            import org.klynge.rules.audit.*;
            import org.klynge.rules.condition.*;
            import org.klynge.rules.decision.*;
            import org.klynge.rules.document.*;
            import org.klynge.rules.esca.*;
            import org.klynge.rules.history.*;
            import org.klynge.rules.scheme.*;
            import org.klynge.rules.spi.*;
            import org.klynge.rules.text.*;
            import org.klynge.rules.timeline.*;
            import org.klynge.standing.*;
            import org.klynge.testkit.*;
            import org.klynge.testkit.arbitrary.*;
            import org.klynge.testkit.boundary.*;
            import org.klynge.testkit.cases.*;
            import org.klynge.testkit.law.*;
            import org.klynge.testkit.oracle.*;
            import org.klynge.testkit.refinement.*;
            import net.jqwik.api.*;
            import net.jqwik.api.domains.*;

            abstract class Snippet {
                static final LabelLevel BRONZE = EscaLabels.BRONZE;
                static final LabelLevel SILVER = EscaLabels.SILVER;
                static final LabelLevel GOLD = EscaLabels.GOLD;
                Cluster nscc;
                Assessment assessment;
                Dossier dossier;
                Grant arenaPro;
                LocalDate date;
                LocalDate day;
                Requirement requirement;
                Verdict verdict;
                PartialDate grantedOn;
                Decider decider;
                Decision decision;
                DecisionRecord record;
                Scheme labels;
                static RuleBook RULES;
                RuleBook ruleBook;
                Scheme scheme;
                Validity validity;
                Fact score;
                DocumentSource catalogue;
                DocumentSource schemeDocument;

                abstract void log(String line);

                abstract void fail(String message);

                void run() throws Exception {
                    %s
                }
            }
            """;

    @TempDir
    private Path output;

    @TestFactory
    Stream<DynamicTest> compiles() throws IOException {
        return snippets().stream()
                .map(snippet -> DynamicTest.dynamicTest(
                        snippet.where(),
                        () -> assertThat(errors(snippet.code())).isEmpty()));
    }

    @Test
    void there_are_snippets_in_the_readme_and_in_the_javadoc_of_all_modules() throws IOException {
        assertThat(snippets())
                .extracting(Snippet::where)
                .anyMatch(where -> where.startsWith("README"))
                .anyMatch(where -> where.startsWith("Dossier"))
                .anyMatch(where -> where.startsWith("Klynge"))
                .anyMatch(where -> where.startsWith("SchemeLaws"));
    }

    @Test
    void the_scheme_in_the_readme_is_read() throws IOException {
        Matcher matcher = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(matcher.find()).isTrue();
        RuleBook read = RuleBookReader.extending(Klynge.ruleBook())
                .read(List.of(DocumentSource.of("README.md", matcher.group(1))))
                .orThrow();
        assertThat(read.editions("regional-labels"))
                .singleElement()
                .satisfies(scheme -> assertThat(scheme.changes()).hasSize(3));
    }

    private record Snippet(String where, String code) {}

    private static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        collect(ROOT.resolve("README.md"), IN_README, snippets);
        for (String module : List.of("core", "rules", "rules/testkit")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    collect(file, IN_JAVADOC, snippets);
                }
            }
        }
        return snippets;
    }

    private static void collect(Path file, Pattern form, List<Snippet> snippets) throws IOException {
        Matcher matcher = form.matcher(Files.readString(file));
        while (matcher.find()) {
            String code = matcher.group(1).replaceAll("(?m)^\\s*\\* ?", "");
            // Whole files have a test of their own.
            if (!code.startsWith("package ") && !code.startsWith("module ")) {
                snippets.add(new Snippet(file.getFileName().toString(), code));
            }
        }
    }

    private String errors(String code) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return AROUND.formatted(code);
                    }
                };
        StringWriter errors = new StringWriter();
        boolean compiled = compiler.getTask(
                        errors,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-d",
                                output.toString(),
                                "-classpath",
                                System.getProperty("java.class.path")),
                        null,
                        List.of(source))
                .call();
        return compiled ? "" : errors.toString();
    }
}
