package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.arbitrary.AnyText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.Yaml;

/** A text that is written stays that text, for readers of documents and for other tools. */
class WrittenTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // text                | written
                "Norway                | Norway",
                "NO                    | \"NO\"",
                "no                    | \"no\"",
                "nb                    | nb",
                "Null                  | \"Null\"",
                "2014                  | \"2014\"",
                "1.1.0                 | \"1.1.0\"",
                "0x1F                  | \"0x1F\"",
                "2021-10-16            | \"2021-10-16\"",
                "4 of 5                | 4 of 5",
                "256/3 %               | 256/3 %",
                "at least 7.5 FTE      | at least 7.5 FTE",
                "esca/gold             | esca/gold",
                "gold.score            | gold.score",
                "Ærø, Ångström & Co.   | Ærø, Ångström & Co.",
                "it's                  | it's",
                "a: b                  | \"a: b\"",
                "a #b                  | \"a #b\"",
                "- a                   | \"- a\"",
                "say \"no\"            | \"say \\\"no\\\"\"",
                "` a `                 | \" a \"",
                "`a\nb\n`              | `|\n  a\n  b`",
                "`a\n- b`              | `|-\n  a\n  - b`",
                "`a\n b`               | `|-\n  a\n   b`",
                "` a\nb`               | \" a\\nb\"",
                "`a\r\nb`              | \"a\\r\\nb\"",
                "`a\tb`                | \"a\\tb\"",
                "`\u0007`              | \"\\a\"",
                "\uD83E\uDED0          | \"\uD83E\uDED0\"",
            })
    void quotes_stand_where_they_are_needed(String text, String written) {
        assertThat(yaml(text)).isEqualTo("text: " + written + "\n");
    }

    @Test
    void a_text_may_have_many_lines() {
        String text = "a line, and \n  another one\n".repeat(50_000);
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(yaml(text)))
                .isEqualTo(Map.of("text", text));
        assertThat(yaml("a\n".repeat(50_000))).startsWith("text: |\n  a\n  a\n");
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_yaml_1_2_tool_takes_it_for_that_text(@ForAll("texts") String text) {
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(yaml(text)))
                .isEqualTo(Map.of("text", text));
        assertThat(new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml(text)))
                .isEqualTo(Map.of("text", text));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_yaml_1_1_tool_takes_it_for_that_text(@ForAll("texts") String text) {
        assertThat(new Yaml().<Object>load(yaml(text))).isEqualTo(Map.of("text", text));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_json_tool_takes_it_for_that_text(@ForAll("texts") String text) throws JsonProcessingException {
        assertThat(new ObjectMapper().readValue(DocumentForm.JSON.print(nested(text), Limits.STANDARD), Object.class))
                .isEqualTo(Map.of(text, List.of(Map.of("text", text), List.of(text, text), Map.of())));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void it_is_that_text_as_a_key_and_in_lists_too(@ForAll("texts") String text) {
        // Keys of documents are names; longer ones than YAML reads on one line do not occur.
        String name =
                text.substring(0, text.offsetByCodePoints(0, Math.min(20, text.codePointCount(0, text.length()))));
        assertThat(new Load(LoadSettings.builder().build())
                        .loadFromString(DocumentForm.YAML.print(nested(name), Limits.STANDARD)))
                .isEqualTo(Map.of(name, List.of(Map.of("text", name), List.of(name, name), Map.of())));
    }

    @Provide
    static Arbitrary<String> texts() {
        return AnyText.texts();
    }

    private static String yaml(String text) {
        return DocumentForm.YAML.print(new Data.Table(ImmutableMap.of("text", new Data.Text(text))), Limits.STANDARD);
    }

    private static Data.Table nested(String text) {
        Data.Text written = new Data.Text(text);
        return new Data.Table(ImmutableMap.of(
                text,
                new Data.Items(ImmutableList.of(
                        new Data.Table(ImmutableMap.of("text", written)),
                        new Data.Items(ImmutableList.of(written, written)),
                        new Data.Table(ImmutableMap.of())))));
    }
}
