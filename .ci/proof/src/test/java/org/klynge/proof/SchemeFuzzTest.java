package org.klynge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.CatalogueWriter;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.document.SchemeWriter;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/**
 * Whatever bytes are read as a document of rules are answered, and what is read is written so that it is read again. The
 * document is read by itself, beside catalogues only, and as one that extends the built-in rules.
 */
class SchemeFuzzTest {

    private static final String CORPUS = "rules/src/test/resources/org/klynge/rules/document/corpus";
    private static final DocumentSource CATALOGUE =
            Documents.source(Documents.bytes(Path.of("../..", CORPUS, "catalogue.yaml")));
    private static final ImmutableList<DocumentSource> CATALOGUES = Stream.concat(
                    Stream.of(CATALOGUE),
                    Klynge.ruleBook().schemes().stream()
                            .flatMap(scheme -> scheme.assessments().stream())
                            .flatMap(series -> series.catalogues().stream())
                            .distinct()
                            .map(each -> DocumentSource.of(each.id(), CatalogueWriter.toYaml(each))))
            .collect(ImmutableList.toImmutableList());

    static Stream<Arguments> seeds() {
        return Documents.in(
                CORPUS + "/scheme", CORPUS + "/catalogue", "rules/src/main/resources", "examples/assess/rules");
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "scheme.dict")
    @FuzzTest
    void is_answered_and_comes_back(byte[] document) {
        comesBack(RuleBookReader.standalone(), CATALOGUES, document);
        comesBack(RuleBookReader.extending(Klynge.ruleBook()), ImmutableList.of(CATALOGUE), document);
    }

    private static void comesBack(RuleBookReader reader, ImmutableList<DocumentSource> beside, byte[] document) {
        Parsed<RuleBook> parsed = reader.read(with(beside, Documents.source(document)));
        Documents.assertAnswered(parsed);
        parsed.value().stream()
                .flatMap(book -> book.schemes().stream())
                .filter(scheme -> !Klynge.ruleBook().schemes().contains(scheme))
                .forEach(scheme -> {
                    assertThat(again(reader, beside, scheme, SchemeWriter::toYaml))
                            .contains(scheme);
                    assertThat(again(reader, beside, scheme, SchemeWriter::toJson))
                            .contains(scheme);
                });
    }

    private static List<Scheme> again(
            RuleBookReader reader,
            ImmutableList<DocumentSource> beside,
            Scheme scheme,
            Function<Scheme, String> write) {
        return reader.read(with(beside, DocumentSource.of("written", write.apply(scheme))))
                .orThrow()
                .schemes();
    }

    private static ImmutableList<DocumentSource> with(ImmutableList<DocumentSource> beside, DocumentSource document) {
        return ImmutableList.<DocumentSource>builder()
                .addAll(beside)
                .add(document)
                .build();
    }
}
