package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Plain data is printed as JSON that other tools read as the same data. */
class JsonTextTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Property(tries = 200)
    void every_text_is_read_back(@ForAll String key, @ForAll String text) throws JsonProcessingException {
        Map<String, Object> data = Map.of("k" + key.codePointCount(0, key.length()), List.of(text.strip(), true, 3));
        assertThat(MAPPER.readValue(JsonText.of(data), Object.class)).isEqualTo(data);
    }

    @Test
    void nested_data_keeps_its_order() {
        assertThat(JsonText.of(Map.of("a", List.of(Map.of("b", false), 1L)))).isEqualTo("""
                {
                  "a": [
                    {
                      "b": false
                    },
                    1
                  ]
                }
                """);
    }

    @Test
    void other_things_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.of(Map.of("a", 0.5)))
                .withMessageContaining("0.5")
                .withMessageContaining("java.lang.Double");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.of(Map.of(1, "a")))
                .withMessageContaining("the key 1");
    }
}
