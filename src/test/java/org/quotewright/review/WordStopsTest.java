package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.model.Span;
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
    void endsBehindClosingMarksAndBehindTheStopThatFollows() {
        int word = after("never read it");
        int mark = stops.step(Edge.END, word, true);
        assertThat(rest(mark)).isEqualTo(".");
        assertThat(stops.step(Edge.END, mark, true)).isEqualTo(TEXT.length());
        assertThat(stops.step(Edge.END, TEXT.length(), false)).isEqualTo(mark);
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

    private static List<String> begins(String text) {
        WordStops stops = new WordStops(text);
        return IntStream.range(0, text.length())
                .filter(at -> stops.nearest(Edge.BEGIN, at) == at)
                .mapToObj(text::substring)
                .toList();
    }

    private static List<String> ends(String text) {
        WordStops stops = new WordStops(text);
        return IntStream.rangeClosed(0, text.length())
                .filter(at -> stops.nearest(Edge.END, at) == at)
                .mapToObj(at -> text.substring(0, at))
                .toList();
    }

    @Test
    void wordsBeginBehindASpaceADashOrWithAnOpeningMark() {
        assertThat(begins("a bc")).containsExactly("a bc", "bc");
        assertThat(begins("a—b")).containsExactly("a—b", "b");
        assertThat(begins("a:“b”")).containsExactly("a:“b”", "“b”");
        assertThat(begins("(“a”)")).containsExactly("(“a”)");
        assertThat(begins("a-b's")).containsExactly("a-b's");
    }

    @Test
    void wordsEndBeforeASpaceAMarkOrADash() {
        assertThat(ends("a bc")).containsExactly("a", "a bc");
        assertThat(ends("a—b")).containsExactly("a", "a—b");
        assertThat(ends("a-b 3.5")).containsExactly("a-b", "a-b 3.5");
        assertThat(ends("“a,” b")).containsExactly("“a", "“a,”", "“a,” b");
    }

    @Test
    void wordsEndBehindAClosingMarkThatADashABracketOrAnEllipsisFollows() {
        assertThat(ends("“a”—b")).containsExactly("“a", "“a”", "“a”—b");
        assertThat(ends("(“a”)")).containsExactly("(“a", "(“a”", "(“a”)");
        assertThat(ends("[\"a\"]")).containsExactly("[\"a", "[\"a\"", "[\"a\"]");
        assertThat(ends("„a“… b")).containsExactly("„a", "„a“", "„a“…", "„a“… b");
        assertThat(ends("“a?”... b")).containsExactly("“a", "“a?”", "“a?”...", "“a?”... b");
    }

    @Test
    void noWordsEndBehindAMarkThatOpens() {
        assertThat(ends("a “…b")).containsExactly("a", "a “…b");
        assertThat(ends("a:\"...b")).containsExactly("a", "a:\"...b");
        assertThat(ends("a—'—b")).containsExactly("a", "a—'—b");
    }

    @Test
    void anApostropheBehindAPluralEndsNoWordOfItsOwn() {
        assertThat(ends("days' a")).containsExactly("days'", "days' a");
        assertThat(ends("days’ a")).containsExactly("days’", "days’ a");
        assertThat(ends("'two days' a")).contains("'two days", "'two days'");
        assertThat(ends("it is days' ")).contains("it is days");
    }

    @Test
    void theNearerStopWinsAndTheOneBeforeOfTwo() {
        WordStops words = new WordStops("ab cdefg hi");
        assertThat(words.nearest(Edge.BEGIN, 4)).isEqualTo(3);
        assertThat(words.nearest(Edge.BEGIN, 6)).isEqualTo(3);
        assertThat(words.nearest(Edge.BEGIN, 7)).isEqualTo(9);
        assertThat(words.nearest(Edge.BEGIN, 10)).isEqualTo(9);
        assertThat(words.nearest(Edge.END, 0)).isEqualTo(2);
        assertThat(words.nearest(Edge.END, 5)).isEqualTo(2);
    }

    @Test
    void jumpsOverSentencesAndParagraphs() {
        WordStops words = new WordStops("One two. Three four\nfive six");
        assertThat(words.stepToMark(Edge.BEGIN, 0, true)).isEqualTo(9);
        assertThat(words.stepToMark(Edge.BEGIN, 9, true)).isEqualTo(20);
        assertThat(words.stepToMark(Edge.BEGIN, 20, true)).isEqualTo(25);
        assertThat(words.stepToMark(Edge.END, 28, false)).isEqualTo(8);
        assertThat(words.stepToMark(Edge.END, 3, true)).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "'arbour counci', harbour council",
        "' council ', ' council '",
        "'council', council",
        "'wenty-on', twenty-one",
        "'Solberg', Solberg",
        "'“We s', '“We sail'",
        "' ', ' '",
    })
    void wholeWordsAreMarkedWhereTheMouseCutThem(String marked, String whole) {
        String text = "The harbour council of twenty-one heard Solberg’s “We sail”.";
        int begin = text.indexOf(marked);
        Span span = new Span(begin, begin + marked.length());
        assertThat(new WordStops(text).whole(span).in(text)).isEqualTo(whole);
    }

    @Test
    void trimsWhiteSpaceButNotAllOfIt() {
        WordStops words = new WordStops(" a b  ");
        assertThat(words.trimmed(new Span(0, 6))).isEqualTo(new Span(1, 4));
        assertThat(words.trimmed(new Span(4, 6))).isEqualTo(new Span(4, 6));
    }

    private static int after(String words) {
        return TEXT.indexOf(words) + words.length();
    }

    private static String rest(int offset) {
        return TEXT.substring(offset, Math.min(TEXT.length(), offset + 13));
    }
}
