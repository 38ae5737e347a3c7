package org.quotewright.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteInContextTest {

    private static String context(String text, String... contents) {
        return SampleQuote.of(1, text, contents).build().context();
    }

    @Test
    void showsTheParagraphOnOneLine() {
        String text = "Before.\r\n\r\nHe\r\nsaid  “yes”\tand left.\r\n \r\nAfter.";
        assertThat(context(text, "“yes”")).isEqualTo("He said “yes” and left.");
    }

    @Test
    void leavesTheByteOrderMarkOut() {
        assertThat(context("\uFEFF“Yes,” he said.", "“Yes,”")).isEqualTo("“Yes,” he said.");
    }

    @Test
    void cutsLongParagraphsBetweenWords() {
        String text = "word ".repeat(5000) + "“yes”" + " more".repeat(5000);
        String context = context(text, "“yes”");
        assertThat(context).startsWith("word word").endsWith("more more");
        assertThat(context.length()).isBetween(990, 1005);
    }

    @Test
    void holdsTheWholeContentHoweverLong() {
        String content = "“" + "long ".repeat(3000) + "”";
        assertThat(context("x ".repeat(1000) + content + " y".repeat(1000), content))
                .contains("“long long")
                .contains("long ”");
    }

    @Test
    void spansTheParagraphsOfAContentOfSeveral() {
        String text = "Intro.\n\n“One.\n\n“Two,” he said.\n\nEnd.";
        assertThat(context(text, "“One.", "“Two,”")).isEqualTo("“One. “Two,” he said.");
    }

    @Test
    void neverCutsAPairOfSurrogates() {
        String text = "😀".repeat(800) + "“yes”" + "😀".repeat(800);
        assertThat(context(text, "“yes”").codePoints())
                .noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF);
    }
}
