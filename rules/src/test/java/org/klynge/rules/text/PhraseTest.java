package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static Phrase phrase(String words, Phrase... parts) {
        return new Phrase(words, ImmutableList.copyOf(parts));
    }

    @Test
    void labels_tell_what_belongs_to_what_on_one_line() {
        Phrase inner = phrase("any:", phrase("one"), phrase("two"));
        Phrase outer = phrase("any:", phrase("one"), phrase("two"), phrase("three"));
        assertThat(phrase("all:", inner, phrase("three")).inOneLine())
                .isEqualTo("all: a) any: a1) one; a2) two; b) three");
        assertThat(phrase("all:", outer).inOneLine()).isEqualTo("all: a) any: a1) one; a2) two; a3) three");
    }

    @Test
    void each_part_stands_on_its_own_line_below_what_it_is_part_of() {
        Page page = new Page();
        phrase("all:", phrase("any:", phrase("one"), phrase("not:", phrase("two"))), phrase("three"))
                .print(page, 2, "Exactly: ");
        assertThat(page).hasToString("""
                  Exactly: all:
                    a) any:
                       a1) one
                       a2) not:
                          a2a) two
                    b) three
                """);
    }

    @Test
    void after_z_come_two_letters() {
        Phrase many = phrase("all:", Collections.nCopies(704, phrase("x")).toArray(new Phrase[0]));
        assertThat(many.inOneLine()).contains("; z) x; aa) x;", "; az) x; ba) x;", "; zz) x; aaa) x; aab) x");
    }

    @Test
    void a_deep_tree_stays_on_the_page() {
        Phrase deep = IntStream.range(0, 60)
                .boxed()
                .reduce(phrase("the very last thing of all"), (inner, i) -> phrase("not:", inner), (a, b) -> a);
        Page page = new Page();
        deep.print(page, 4, "");
        assertThat(page.toString().replaceAll("\\s+", " ")).contains("the very last thing of all");
    }
}
