package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.review.WordStops.Edge;

class WordStopsTest {

    private static final String TEXT =
            "“It’s a twenty-one page plan,” Anders wrote. He “never read it”.";
    private final WordStops stops = new WordStops(TEXT);

    @Test
    void takesTheClosingMarksOfAWordTogether() {
        assertThat(rest(stops.step(Edge.END, after("Anders"), false))).isEqualTo(" Anders wrote");
        assertThat(rest(stops.step(Edge.END, after("plan,”"), false))).isEqualTo(",” Anders wro");
    }

    @Test
    void takesAnOpeningMarkWithItsWord() {
        int word = TEXT.indexOf("never");
        assertThat(rest(stops.nearest(Edge.BEGIN, word))).startsWith("“never");
        assertThat(rest(stops.step(Edge.BEGIN, TEXT.indexOf("read"), false))).startsWith("“never");
    }

    @Test
    void doesNotStopInsideAWord() {
        assertThat(stops.nearest(Edge.END, after("It"))).isEqualTo(after("It’s"));
        assertThat(rest(stops.step(Edge.END, after(" a"), true))).startsWith(" page");
    }

    @Test
    void staysAtTheEndsOfTheText() {
        assertThat(stops.step(Edge.BEGIN, 0, false)).isZero();
        assertThat(stops.step(Edge.END, TEXT.length(), true)).isEqualTo(TEXT.length());
    }

    @Test
    void jumpsToTheNextMark() {
        assertThat(rest(stops.stepToMark(Edge.END, after("It’s"), true))).startsWith(" Anders");
        assertThat(rest(stops.stepToMark(Edge.BEGIN, TEXT.indexOf("wrote"), true)))
                .startsWith("He");
        assertThat(rest(stops.stepToMark(Edge.BEGIN, TEXT.indexOf("wrote"), false)))
                .startsWith("Anders");
        assertThat(stops.stepToMark(Edge.BEGIN, TEXT.indexOf("Anders"), false)).isZero();
    }

    private static int after(String words) {
        return TEXT.indexOf(words) + words.length();
    }

    private static String rest(int offset) {
        return TEXT.substring(offset, Math.min(TEXT.length(), offset + 13));
    }
}
