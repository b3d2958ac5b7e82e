package org.klynge.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.SchemeWriter;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.arbitrary.AnyDossier;
import org.klynge.testkit.arbitrary.AnyScheme;

/** Right documents in which a value was replaced by nothing, or by something of another kind: there is always an answer. */
class HollowDocumentTest {

    private static final List<String> HOLLOW = List.of(
            "[]", "{}", "null", "\"\"", "[ null ]", "[ [] ]", "{ \"a\": [] }", "\"a\"", "[ \"a\", \"a\" ]", "0");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_hollow_scheme_is_answered(
            @ForAll("schemes") Scheme scheme, @ForAll @IntRange(max = 100_000) int place, @ForAll("hollow") String by) {
        String document = replaced(SchemeWriter.toJson(scheme), place, by);
        Parsed<?> parsed = WrittenSchemes.read(DocumentSource.of("scheme.json", document));
        assertThat(Answers.faults(parsed, "scheme.json", document)).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_hollow_dossier_is_answered(
            @ForAll("dossiers") Dossier dossier,
            @ForAll @IntRange(max = 100_000) int place,
            @ForAll("hollow") String by) {
        String document = replaced(DossierWriter.toJson(dossier), place, by);
        Parsed<?> parsed = DossierReader.of(Klynge.ruleBook()).read(DocumentSource.of("d.json", document));
        assertThat(Answers.faults(parsed, "d.json", document)).isEmpty();
    }

    private static String replaced(String json, int place, String by) {
        JsonNode document = Json.read(json);
        List<Consumer<JsonNode>> places = new ArrayList<>();
        collect(document, places);
        places.get(place % places.size()).accept(Json.read(by));
        return document.toString();
    }

    private static void collect(JsonNode node, List<Consumer<JsonNode>> places) {
        if (node instanceof ObjectNode table) {
            List<String> keys = new ArrayList<>();
            table.fieldNames().forEachRemaining(keys::add);
            for (String key : keys) {
                places.add(value -> table.set(key, value));
                collect(table.get(key), places);
            }
        } else if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                int at = i;
                places.add(value -> items.set(at, value));
                collect(items.get(i), places);
            }
        }
    }

    @Provide
    static Arbitrary<String> hollow() {
        return Arbitraries.of(HOLLOW);
    }

    @Provide
    static Arbitrary<Scheme> schemes() {
        return AnyScheme.schemes();
    }

    @Provide
    static Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiers(Klynge.ruleBook());
    }
}
