package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void what_does_not_fit_goes_on_below_the_words() {
        Page page = new Page();
        page.line(2, "- ", "word ".repeat(30));
        assertThat(page.toString().lines())
                .containsExactly("  - " + "word ".repeat(18) + "word", "    " + "word ".repeat(10) + "word");
    }

    @Test
    void a_line_is_full_at_a_hundred_characters() {
        Page page = new Page();
        page.line(0, "", "x".repeat(50) + " " + "y".repeat(49));
        page.line(0, "", "x".repeat(50) + " " + "y".repeat(50));
        assertThat(page.toString().lines())
                .containsExactly("x".repeat(50) + " " + "y".repeat(49), "x".repeat(50), "y".repeat(50));
    }

    @Test
    void ties_hold_and_are_spaces_in_the_end() {
        Page page = new Page();
        page.line(0, "", "x".repeat(97) + " 80" + Page.TIE + "%");
        assertThat(page).hasToString("x".repeat(97) + "\n80 %\n");
    }

    @Test
    void a_longer_word_stays_whole() {
        Page page = new Page();
        page.line(4, "", "see " + "u".repeat(150));
        assertThat(page).hasToString("    see\n    " + "u".repeat(150) + "\n");
    }

    @Test
    void line_breaks_in_words_are_spaces() {
        Page page = new Page();
        page.heading("A\ttitle\r\nof \u2028two lines", '=');
        assertThat(page).hasToString("A title of two lines\n====================\n");
    }
}
