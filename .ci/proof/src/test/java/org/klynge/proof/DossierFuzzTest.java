package org.klynge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.document.Parsed;

/** Whatever bytes are read as a dossier are answered, and what is read is written so that it is read again. */
class DossierFuzzTest {

    private static final DossierReader READER = DossierReader.of(Klynge.ruleBook());

    static Stream<Arguments> seeds() {
        return Documents.in(
                "rules/src/test/resources/org/klynge/rules/document/corpus/dossier", "examples/assess/dossiers");
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "dossier.dict")
    @FuzzTest
    void is_answered_and_comes_back(byte[] document) {
        Parsed<Dossier> parsed = READER.read(Documents.source(document));
        Documents.assertAnswered(parsed);
        parsed.value().ifPresent(dossier -> {
            assertThat(again(DossierWriter.toYaml(dossier))).isEqualTo(dossier);
            assertThat(again(DossierWriter.toJson(dossier))).isEqualTo(dossier);
        });
    }

    private static Dossier again(String text) {
        return READER.read(DocumentSource.of("written", text)).orThrow();
    }
}
