package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultimap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** On the documents of the corpus, the schemas and the readers come to the same verdict, but for what no schema can see. */
class CorpusSchemaTest {

    /** What a reader refuses and no schema can see. */
    private enum Unseen {
        SYNTAX,
        ENCODING,
        HIDDEN_CHARACTER,
        KEY_TWICE,
        ALIAS,
        TAG,
        SEVERAL_DOCUMENTS,
        DEPTH,
        FORM_OF_A_NUMBER_OR_WORD,
        DAY_NOT_IN_THE_CALENDAR,
        BOUNDS_IN_THE_WRONG_ORDER,
        AMOUNT_THAT_CANNOT_BE,
        UNIT_OF_THE_FACT,
        NAME_TWICE,
        REFERENCE,
        CIRCLE,
        NOTHING_REFERS_TO_IT
    }

    private static final ImmutableMultimap<Unseen, String> UNSEEN = ImmutableListMultimap.<Unseen, String>builder()
            .putAll(
                    Unseen.SYNTAX,
                    "dossier/at-sign-at-the-beginning-of-a-value.yaml",
                    "dossier/brace-too-many.yaml",
                    "dossier/colon-in-a-text.yaml",
                    "dossier/comma-missing-between-mappings.yaml",
                    "dossier/escape-beyond-unicode.yaml",
                    "dossier/hash-in-a-text.yaml",
                    "dossier/json-colon-missing.json",
                    "dossier/json-colon-on-the-next-line.json",
                    "dossier/json-cut-off.json",
                    "dossier/json-with-a-remark.json",
                    "dossier/list-as-key.yaml",
                    "dossier/mapping-as-key.yaml",
                    "dossier/open-apostrophe.yaml",
                    "dossier/open-brace.yaml",
                    "dossier/open-bracket.yaml",
                    "dossier/open-quote.yaml",
                    "dossier/percent-at-the-beginning-of-a-value.yaml",
                    "dossier/several-problems-and-a-syntax-error.yaml",
                    "dossier/tab-for-indentation.yaml",
                    "dossier/unknown-escape.yaml",
                    "dossier/wrong-indentation.yaml",
                    "dossier/yaml-of-another-version.yaml",
                    "scheme/syntax-error-before-the-sources.yaml")
            .putAll(
                    Unseen.ENCODING,
                    "catalogue/latin-1.yaml",
                    "dossier/byte-that-is-never-utf-8.yaml",
                    "dossier/latin-1.yaml",
                    "dossier/utf-16.yaml",
                    "dossier/utf-8-cut-off.yaml",
                    "dossier/utf-8-of-half-a-character.yaml",
                    "dossier/utf-8-overlong.yaml")
            .putAll(
                    Unseen.HIDDEN_CHARACTER,
                    "dossier/escape-character.yaml",
                    "dossier/escape-of-a-control-character.yaml",
                    "dossier/escape-of-half-a-character.yaml",
                    "dossier/zero-byte.yaml")
            .putAll(
                    Unseen.KEY_TWICE,
                    "dossier/duplicate-key-at-the-top.yaml",
                    "dossier/duplicate-key-in-quotes.yaml",
                    "dossier/duplicate-key.yaml",
                    "dossier/duplicate-rating.yaml",
                    "dossier/json-duplicate-key.json",
                    "scheme/duplicate-key.yaml")
            .putAll(
                    Unseen.ALIAS,
                    "dossier/alias-bomb.yaml",
                    "dossier/alias-of-itself.yaml",
                    "dossier/alias-of-nothing.yaml",
                    "dossier/alias.yaml",
                    "dossier/merge-key.yaml",
                    "scheme/alias-of-a-condition.yaml")
            .putAll(
                    Unseen.TAG,
                    "catalogue/tag-of-a-java-class.yaml",
                    "dossier/tag-of-a-java-class.yaml",
                    "dossier/tag-of-ones-own.yaml",
                    "dossier/tag-of-the-language.yaml",
                    "dossier/tag-without-declaration.yaml",
                    "scheme/tag-of-a-java-class.yaml")
            .putAll(
                    Unseen.SEVERAL_DOCUMENTS,
                    "dossier/json-two-documents.json",
                    "dossier/several-documents.yaml",
                    "dossier/several-empty-documents.yaml")
            .putAll(
                    Unseen.DEPTH,
                    "scheme/fact-bomb.yaml",
                    "scheme/facts-one-upon-the-other.yaml",
                    "scheme/too-deep.yaml")
            .putAll(
                    Unseen.FORM_OF_A_NUMBER_OR_WORD,
                    "dossier/hexadecimal.yaml",
                    "dossier/infinity.yaml",
                    "dossier/json-number-too-large.json",
                    "dossier/long-fraction.yaml",
                    "dossier/long-number.yaml",
                    "dossier/number-with-exponent.yaml",
                    "dossier/number-with-negative-exponent.yaml",
                    "dossier/plus-sign.yaml",
                    "dossier/true-in-capitals.yaml")
            .putAll(
                    Unseen.DAY_NOT_IN_THE_CALENDAR,
                    "dossier/29-february-of-a-common-year.yaml",
                    "dossier/30-february.yaml",
                    "scheme/in-force-from-30-february.yaml")
            .putAll(
                    Unseen.BOUNDS_IN_THE_WRONG_ORDER,
                    "catalogue/in-use-until-it-began.yaml",
                    "dossier/bounds-in-the-wrong-order.yaml",
                    "dossier/date-that-ends-before-it-begins.yaml",
                    "dossier/grant-that-ends-before-it-begins.yaml",
                    "scheme/call-that-closes-before-it-opens.yaml",
                    "scheme/fact-with-bounds-that-leave-nothing.yaml",
                    "scheme/in-force-until-it-began.yaml")
            .putAll(
                    Unseen.AMOUNT_THAT_CANNOT_BE,
                    "catalogue/size-of-another-list.yaml",
                    "dossier/division-by-zero.yaml",
                    "dossier/no-whole-number-between.yaml",
                    "dossier/rating-above-its-maximum.yaml",
                    "dossier/rating-of-zero.yaml",
                    "dossier/share-of-nothing.yaml",
                    "scheme/bound-that-is-never-met.yaml",
                    "scheme/more-than-there-are.yaml")
            .putAll(
                    Unseen.UNIT_OF_THE_FACT,
                    "scheme/bound-of-another-unit.yaml",
                    "scheme/bound-that-is-half-a-thing.yaml",
                    "scheme/fact-of-two-units.yaml")
            .putAll(
                    Unseen.NAME_TWICE,
                    "catalogue/dimension-twice.yaml",
                    "catalogue/number-twice.yaml",
                    "dossier/two-assessments-of-one-id.yaml",
                    "scheme/call-twice.yaml",
                    "scheme/requirement-twice.yaml")
            .putAll(
                    Unseen.REFERENCE,
                    "dossier/authority-in-small-letters.yaml",
                    "dossier/claim-about-another-kind-of-assessment.yaml",
                    "dossier/rating-of-an-unknown-indicator.yaml",
                    "dossier/slip-in-a-catalogue.yaml",
                    "dossier/slip-in-a-claim.yaml",
                    "dossier/slip-in-a-standing.yaml",
                    "dossier/unknown-assessment.yaml",
                    "scheme/call-for-an-unknown-standing.yaml",
                    "scheme/call-of-nothing-is-asked-for.yaml",
                    "scheme/extends-nothing.yaml",
                    "scheme/ladder-with-an-unknown-step.yaml",
                    "scheme/unknown-assessments.yaml",
                    "scheme/unknown-catalogue.yaml",
                    "scheme/unknown-claim.yaml",
                    "scheme/unknown-fact.yaml",
                    "scheme/unknown-source.yaml",
                    "scheme/unknown-standing-of-the-ladder.yaml",
                    "scheme/unknown-standing.yaml",
                    "scheme/use-of-nothing.yaml",
                    "scheme/validity-that-ends-with-nothing-known.yaml")
            .putAll(
                    Unseen.CIRCLE,
                    "scheme/extends-itself.yaml",
                    "scheme/fact-of-itself.yaml",
                    "scheme/facts-in-a-circle.yaml",
                    "scheme/ladder-in-a-circle.yaml",
                    "scheme/validity-that-ends-with-itself.yaml")
            .putAll(Unseen.NOTHING_REFERS_TO_IT, "scheme/shared-but-not-used.yaml", "scheme/source-of-nothing.yaml")
            .build();

    static Stream<String> documents() throws IOException {
        return CorpusTest.documents();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void schema_and_reader_come_to_the_same_verdict(String name) throws IOException {
        boolean taken = CorpusTest.read(name).problems().isEmpty();
        Optional<JsonNode> data = data(name);
        boolean refused =
                data.filter(document -> !schema(name).accepts(document)).isPresent();
        if (taken) {
            assertThat(data).isPresent();
            assertThat(refused).isFalse();
        } else {
            assertThat(refused).isNotEqualTo(UNSEEN.containsValue(name));
        }
    }

    @Test
    void each_document_that_only_the_reader_refuses_is_there_and_named_once() throws IOException {
        assertThat(documents()).containsAll(UNSEEN.values());
        assertThat(UNSEEN.values()).doesNotHaveDuplicates();
    }

    private static JsonSchema schema(String name) {
        return switch (name.substring(0, name.indexOf('/'))) {
            case "dossier" -> JsonSchema.DOSSIER;
            case "catalogue" -> JsonSchema.CATALOGUE;
            default -> JsonSchema.SCHEME;
        };
    }

    /** A document as an editor sees it, if there is anything that a schema could look at. */
    private static Optional<JsonNode> data(String name) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(CorpusTest.source(name).bytes()))
                    .toString();
            return Optional.of(JsonSchema.readYaml(text));
        } catch (CharacterCodingException | YamlEngineException | NumberFormatException none) {
            return Optional.empty();
        }
    }
}
