package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;
import org.quotewright.search.query.Clause;
import org.quotewright.search.query.QueryParser;

class SnippetTest {

    private final NameAnalyzer analyzer = new NameAnalyzer();

    private Snippet snippet(String query, String content) {
        Clause clause = QueryParser.parse(query, LocalDate.EPOCH).clause().orElseThrow();
        return Snippet.of(content, Highlights.of(clause, analyzer).in(content));
    }

    private static List<String> shown(Snippet snippet) {
        return snippet.highlights().stream().map(span -> span.in(snippet.text())).toList();
    }

    @Test
    void showsShortContentsWhole() {
        Snippet snippet = snippet("bridge", "“The bridge\r\nholds.”");
        assertThat(snippet.text()).isEqualTo("“The bridge  holds.”");
        assertThat(shown(snippet)).containsExactly("bridge");
    }

    @Test
    void showsThePartOfALongContentThatWasFound() {
        Snippet snippet = snippet("bridge", "word ".repeat(500) + "bridge" + " word".repeat(500));
        assertThat(snippet.text()).startsWith("…word").endsWith("word…").hasSizeLessThan(260);
        assertThat(shown(snippet)).containsExactly("bridge");
    }

    @Test
    void showsTheEndUpToItsLastWord() {
        Snippet snippet = snippet("bridge", "word ".repeat(500) + "bridge");
        assertThat(snippet.text()).startsWith("…word").endsWith("word bridge");
        assertThat(shown(snippet)).containsExactly("bridge");
    }

    @Test
    void showsTheBeginningWhereNothingIsHighlighted() {
        assertThat(snippet("is:open", "word ".repeat(500)).text()).startsWith("word").endsWith("…");
    }

    @Test
    void neverCutsAPairOfSurrogates() {
        for (int length = 100; length < 130; length++) {
            String content = "x".repeat(length) + "😀".repeat(400);
            String text = Snippet.of(content, List.of(new Span(300, 302))).text();
            assertThat(text.codePoints()).noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF);
        }
    }

    @Test
    void highlightsFoldedWordsPossessivesAndBeginnings() {
        assertThat(shown(snippet("orsted", "“Ørsted’s bridge”"))).containsExactly("Ørsted’s");
        assertThat(shown(snippet("orsted", "“O\u0308rsted, O\u0301rsted”"))).hasSize(2);
        assertThat(shown(snippet("bri*", "a bridge, a bride, a bird")))
                .containsExactly("bridge", "bride");
    }

    @Test
    void mergesHighlightsThatOverlap() {
        assertThat(shown(snippet("\"new bridge\" \"bridge over\" bridge", "a new bridge over it")))
                .containsExactly("new bridge over");
    }

    @Test
    void highlightsNothingForOtherFields() {
        assertThat(shown(snippet("speaker:bridge title:bridge -bridge is:open", "a bridge")))
                .isEmpty();
        assertThat(shown(snippet("said:bridge OR text:a", "a bridge")))
                .containsExactly("a", "bridge");
    }
}
