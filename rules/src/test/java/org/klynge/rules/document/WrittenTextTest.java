package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A text that is written is quoted where it has to be, and nowhere else. */
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
                "`\u2028 a`            | \"\\u2028 a\"",
                "`a\u2029 a`           | \"a\\u2029 a\"",
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

    private static String yaml(String text) {
        return DocumentForm.YAML.print(new Data.Table(ImmutableMap.of("text", new Data.Text(text))), Limits.STANDARD);
    }
}
