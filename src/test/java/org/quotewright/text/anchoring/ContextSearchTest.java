package org.quotewright.text.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;

class ContextSearchTest {

    private static Optional<Anchor> place(String words, String older, String newer) {
        int begin = older.indexOf(words);
        return new ContextSearch(older, newer, SharedStretches.of(older, newer))
                .place(new Span(begin, begin + words.length()));
    }

    private static Optional<Integer> begin(String words, String older, String newer) {
        return place(words, older, newer).map(anchor -> anchor.span().begin());
    }

    @Test
    void findsTheSameWordsToTheLetter() {
        Anchor anchor =
                place(
                                "we sail at nine today",
                                "x we sail at nine today",
                                "y: we sail at nine today!")
                        .orElseThrow();
        assertThat(anchor.span()).isEqualTo(new Span(3, 24));
        assertThat(anchor.manner()).isEqualTo(Manner.CONTEXT);
        assertThat(
                        begin(
                                "we sail at nine today",
                                "x we sail at nine today",
                                "We Sail at nine today"))
                .isEmpty();
    }

    @Test
    void theOneWithMoreInCommonAroundItWins() {
        String older = "Then Ada said no to them all.";
        assertThat(begin("no", older, "X no. Ada said no to them")).contains(15);
        assertThat(begin("no", older, "X said no to them all. And no.")).contains(7);
        assertThat(begin("no", older, "A no. Bo and Ada said no. Cy said no to them all. So no."))
                .contains(34);
    }

    @Test
    void whatStandsBeforeCountsAndWhatStandsAfter() {
        assertThat(begin("no", "abcdefghijklmno", "abcdefghijklmno")).contains(13);
        assertThat(begin("no", "0no123456789abcde", "no no123456789abcdef")).contains(3);
        assertThat(begin("no", "0123456789abcdeno.", "no 123456789abcdeno!")).contains(17);
    }

    @Test
    void looksNoFurtherThanThirtyTwoUnits() {
        String far = "0123456789".repeat(4);
        String older = far + "no.";
        String newer = "..." + far + "no! " + far.substring(8) + "no. ...";
        assertThat(begin("no", older, newer)).contains(newer.lastIndexOf("no"));
    }

    @Test
    void ofEqualsTheNearestToWhereItIsExpectedWins() {
        String older = "“certainly not, sir”: b";
        String newer = "; certainly not, sir; certainly not, sir; certainly not, sir;";
        assertThat(begin("certainly not, sir", older, newer)).contains(2);
        assertThat(begin("certainly not, sir", "x".repeat(30) + older, newer)).contains(22);
        assertThat(begin("certainly not, sir", "x".repeat(70) + older, newer)).contains(42);
    }

    @Test
    void wordsAndWhatStandsAroundThemComeToSixteenUnits() {
        assertThat(begin("0123456789abcdef", "x0123456789abcdef", "yy0123456789abcdef!"))
                .contains(2);
        assertThat(begin("0123456789abcde", "x0123456789abcde", "yy0123456789abcde!")).isEmpty();
        assertThat(begin("0123456789abcde", "x 0123456789abcde", "yy 0123456789abcde!"))
                .contains(3);
    }

    @Test
    void shortWordsJustWhereTheyAreExpectedAreEnough() {
        assertThat(begin("no", "a no b", "c no d")).contains(2);
        assertThat(begin("no", "a no b", "c: no d")).isEmpty();
        assertThat(begin("no", "anob", "cnod")).isEmpty();
    }

    @Test
    void isSureWithSixteenUnitsAround() {
        String words = "we sail at nine today";
        assertThat(
                        place(
                                words,
                                "12345678" + words + "12345678.",
                                "xx12345678" + words + "12345678!"))
                .get()
                .extracting(Anchor::isSure)
                .isEqualTo(true);
        assertThat(place(words, "12345678" + words + "1234567.", "xx12345678" + words + "1234567!"))
                .get()
                .extracting(Anchor::isSure)
                .isEqualTo(false);
    }
}
