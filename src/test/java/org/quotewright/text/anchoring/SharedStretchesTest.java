package org.quotewright.text.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;

class SharedStretchesTest {

    private static final String FERRY = "the last ferry to the island leaves at six";
    private static final String SCHOOL = "nobody asked the parents before the school was closed";

    private static Optional<String> place(String words, String older, String newer) {
        int begin = older.indexOf(words);
        return SharedStretches.of(older, newer)
                .place(new Span(begin, begin + words.length()))
                .map(span -> span.begin() + " " + span.in(newer));
    }

    @Test
    void findsWhatStandsInTheSameBeginning() {
        assertThat(place("ferry", FERRY + " old", FERRY + ", so they say")).contains("9 ferry");
    }

    @Test
    void findsWhatStandsInTheSameEnd() {
        assertThat(place("ferry", "Old: " + FERRY, "A new one: " + FERRY)).contains("20 ferry");
    }

    @Test
    void wantsSixteenUnitsMoreThanThePlace() {
        assertThat(place("0123", "0123" + "x".repeat(16) + "a", "0123" + "x".repeat(16) + "b"))
                .contains("0 0123");
        assertThat(place("0123", "0123" + "x".repeat(15) + "a", "0123" + "x".repeat(15) + "b"))
                .isEmpty();
    }

    @Test
    void theEndNeedsNoSixWords() {
        assertThat(place("0123", "a" + "x".repeat(16) + "0123", "b" + "x".repeat(16) + "0123"))
                .contains("17 0123");
    }

    @Test
    void theWholeOlderTextIsEnoughHoweverShort() {
        assertThat(place("Yes", "Yes", "Yes")).contains("0 Yes");
        assertThat(place("Yes", "Yes", "Yes, we go.")).contains("0 Yes");
        assertThat(place("Yes", "Yes!", "Yes?")).isEmpty();
    }

    @Test
    void findsWhatChangedPlaces() {
        String older = FERRY + "\n" + SCHOOL + "\n";
        String newer = SCHOOL + "\n" + FERRY + "\n";
        assertThat(place("parents", older, newer)).contains("17 parents");
        assertThat(place("island", older, newer)).contains(newer.indexOf("island") + " island");
    }

    @Test
    void growsWhatMovedToTheLetter() {
        String older = "An unheard-of " + SCHOOL + "ly. Old.";
        String newer = "New. Things of " + SCHOOL + "ls: newer";
        assertThat(place("of", older, newer)).contains("12 of");
        assertThat(place("closedl", older, newer))
                .map(it -> it.endsWith(" closedl"))
                .contains(true);
        assertThat(place("-of", older, newer)).isEmpty();
    }

    @Test
    void wantsSixWordsInARow() {
        String six = "aaaaaa bbbbbb cccccc dddddd eeeeee ffffff";
        String five = "aaaaaa bbbbbb cccccc dddddd eeeeee";
        assertThat(place("bbbbbb", "One two " + six + " three", "Four " + six + " five"))
                .contains("12 bbbbbb");
        assertThat(place("bbbbbb", "One two " + five + " three", "Four " + five + " five"))
                .isEmpty();
    }

    @Test
    void wordsThatStandTwiceTellNothing() {
        String twice = FERRY + "\n" + FERRY;
        assertThat(place("ferry", "One " + FERRY + " two", "Three " + twice + " four")).isEmpty();
        assertThat(place("ferry", "One " + twice + " two", "Three " + FERRY + " four")).isEmpty();
    }

    @Test
    void ofTwoStretchesTheLongerWins() {
        String older = FERRY + "; " + SCHOOL;
        String newer = FERRY + ", or " + older.substring(4) + ".";
        assertThat(place("island", older, newer)).contains(newer.lastIndexOf("island") + " island");
    }

    @Test
    void theEndIsNoPartOfTheBeginning() {
        SharedStretches shared = SharedStretches.of("aaa", "aa");
        assertThat(shared.expected(0)).isZero();
        assertThat(shared.expected(3)).isEqualTo(3);
    }

    @Test
    void expectsAPlaceToMoveWithWhatIsNearest() {
        String older = FERRY + " old " + SCHOOL;
        String newer = FERRY + " quite new " + SCHOOL;
        SharedStretches shared = SharedStretches.of(older, newer);
        assertThat(shared.expected(5)).isEqualTo(5);
        assertThat(shared.expected(FERRY.length() + 2)).isEqualTo(FERRY.length() + 2);
        assertThat(shared.expected(older.length() - 3)).isEqualTo(newer.length() - 3);
    }

    @Test
    void expectsAPlaceToStayWhereNothingIsShared() {
        assertThat(SharedStretches.of("abc", "uvwxyz").expected(2)).isEqualTo(2);
        assertThat(SharedStretches.of("", "").expected(0)).isZero();
    }
}
