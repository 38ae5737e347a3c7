package org.quotewright.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;
import org.quotewright.review.Passage;
import org.quotewright.ui.search.KeywordLine.Piece;

class KeywordLineTest {

    private static final String TEXT = "The ferry said: “A ferry strike is a strike.” So be it.";
    private static final Span OWN = span("“A ferry strike is a strike.”", 0);

    private static Span span(String words, int from) {
        int begin = TEXT.indexOf(words, from);
        return new Span(begin, begin + words.length());
    }

    private static List<KeywordLine> lines() {
        List<Span> hits =
                List.of(span("ferry", 0), span("ferry", 10), span("strike", 0), span("strike", 30));
        return KeywordLine.of(new Passage(TEXT, hits), List.of(OWN));
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void hasOneLineForEachPlaceAndWordsSideBySideAreOne() {
        assertThat(lines())
                .extracting(line -> words(line.word()))
                .containsExactly("ferry", "ferry strike", "strike");
        assertThat(lines())
                .allMatch(line ->
                        (words(line.before()) + words(line.word()) + words(line.after()))
                                .equals(TEXT));
    }

    @Test
    void tellsTheQuotationsOwnWordsFromThoseAroundIt() {
        KeywordLine second = lines().get(1);
        assertThat(second.before())
                .containsExactly(new Piece("The ferry said: ", false), new Piece("“A ", true));
        assertThat(second.word()).containsExactly(new Piece("ferry strike", true));
        assertThat(second.after())
                .containsExactly(new Piece(" is a strike.”", true), new Piece(" So be it.", false));
        assertThat(lines().getFirst().word()).containsExactly(new Piece("ferry", false));
    }

    @Test
    void withoutAPlaceAllStandsBehind() {
        assertThat(KeywordLine.of(new Passage(TEXT, List.of()), List.of(OWN))).isEmpty();
        KeywordLine whole = KeywordLine.from(new Passage(TEXT, List.of()), List.of(OWN));
        assertThat(whole.before()).isEmpty();
        assertThat(whole.word()).isEmpty();
        assertThat(words(whole.after())).isEqualTo(TEXT);
    }
}
