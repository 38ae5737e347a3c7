package org.quotewright.text.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;

class WordSearchTest {

    private static final String BEFORE = "one two three four five six seven eight ";
    private static final String AFTER = " nine ten eleven twelve thirteen fourteen fifteen sixteen";

    private static Optional<String> found(String words, String older, String newer) {
        int begin = older.indexOf(words);
        return new WordSearch(older, newer, SharedStretches.of(older, newer))
                .place(new Span(begin, begin + words.length()))
                .map(anchor -> anchor.span().in(newer));
    }

    private static Optional<String> found(String words, String newer) {
        return found(words, words, newer);
    }

    @Test
    void aQuarterOfTheWordsMayBeOthers() {
        assertThat(found("a b c d e f g h", "x A B y D, e? f z h w")).contains("A B y D, e? f z h");
        assertThat(found("a b c d e f g h", "x a k y d e f z h w")).isEmpty();
        assertThat(found("a b c d", "z a b x d z")).contains("a b x d");
    }

    @Test
    void twoFifthsMayBeWhereWhatStandsAroundIsAlike() {
        String words = "a b c d e";
        assertThat(found(words, BEFORE + words, "So: " + BEFORE + "a x c y e."))
                .contains("a x c y e");
        assertThat(found(words, words + AFTER, "So: a x c y e" + AFTER + "."))
                .contains("a x c y e");
        assertThat(found(words, BEFORE + words, "So: " + BEFORE + "a x z y e.")).isEmpty();
        assertThat(found(words, words, "So: a x c y e")).isEmpty();
    }

    @Test
    void halfOfWhatStandsOnEitherSideTogetherIsAlikeEnough() {
        String words = "a b c d e";
        String older = BEFORE + words + AFTER;
        assertThat(found(words, older, "So: seven eight a x c y e nine ten - -"))
                .contains("a x c y e");
        assertThat(found(words, older, "So: seven eight a x c y e nine - -")).isEmpty();
    }

    @Test
    void oneOrTwoWordsMustBeTheSameBetweenTheSameWords() {
        String older = BEFORE + "no way" + AFTER;
        assertThat(found("no way", older, "So: " + BEFORE + "NO, way." + AFTER))
                .contains("NO, way");
        assertThat(found("no way", older, "So: " + BEFORE + "no" + AFTER)).isEmpty();
        assertThat(found("no way", older, "So: " + BEFORE + "no road" + AFTER)).isEmpty();
        assertThat(found("no way", older, "So: three four five six seven eight no, way nine ten."))
                .contains("no, way");
        assertThat(found("no way", older, "So: four five six seven eight no, way nine ten."))
                .isEmpty();
    }

    @Test
    void fewerChangesWin() {
        assertThat(found("a b c d e f g h", "a x c d e f g h. a b c d e f g h. a b c d e f g y."))
                .contains("a b c d e f g h");
    }

    @Test
    void ofEqualWordsThoseBetweenTheSameWordsWin() {
        String older = BEFORE + "a b c d" + AFTER;
        String newer = "a b c d. " + BEFORE + "A b c d! Then a b c d. A B C D" + AFTER;
        assertThat(found("a b c d", older, newer)).contains("A b c d");
        assertThat(found("a b c d", older, "A b c d; eight a b c d nine; A B C D."))
                .contains("a b c d");
    }

    @Test
    void ofEqualPlacesTheNearestToWhereItIsExpectedWins() {
        String newer = "A b c d. x y z a B c d. x y z a b C d. x y z";
        assertThat(found("a b c d", newer)).contains("A b c d");
        assertThat(found("a b c d", ". ".repeat(8) + "a b c d", newer)).contains("a B c d");
        assertThat(found("a b c d", ". ".repeat(15) + "a b c d", newer)).contains("a b C d");
    }

    @Test
    void marksAroundTheWordsGoAlongWhereTheOlderPlaceHadSome() {
        assertThat(found("“a b c d,”", "x (“a b, c d”), y")).contains("(“a b, c d”),");
        assertThat(found("a b c d", "x (“a b, c d”), y")).contains("a b, c d");
        assertThat(found("“a b c d", "“a b c d")).contains("“a b c d");
        assertThat(found("a b c d”", "(a b c d”")).contains("a b c d”");
    }

    @Test
    void whatHasNoWordsIsNotFound() {
        assertThat(found("…", "a … b", "a … b")).isEmpty();
        assertThat(found("a b c d", "")).isEmpty();
    }

    @Test
    void isNeverSure() {
        Anchor anchor =
                new WordSearch("a b c d", "a b c d", SharedStretches.of("a b c d", "a b c d"))
                        .place(new Span(0, 7))
                        .orElseThrow();
        assertThat(anchor.isSure()).isFalse();
        assertThat(anchor.manner()).isEqualTo(Manner.WORDS);
    }
}
