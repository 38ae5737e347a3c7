package org.quotewright.review.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.review.sightings.WordDifference.Kind;
import org.quotewright.review.sightings.WordDifference.Piece;

class WordDifferenceTest {

    private static List<Piece> between(String base, String version) {
        return WordDifference.between(base, version);
    }

    private static Piece same(String words) {
        return new Piece(Kind.SAME, words);
    }

    private static Piece added(String words) {
        return new Piece(Kind.ADDED, words);
    }

    private static Piece leftOut(String words) {
        return new Piece(Kind.LEFT_OUT, words);
    }

    @Test
    void theSameWordsAreOnePieceAsTheVersionHasThem() {
        assertThat(between("“We sail.”", "\"we SAIL\"")).containsExactly(same("\"we SAIL\""));
    }

    @Test
    void wordsAtEitherEndAreLeftOutOrAdded() {
        assertThat(between("So we sail at noon.", "We sail"))
                .containsExactly(leftOut("So"), same("We sail"), leftOut("at noon."));
        assertThat(between("we sail", "(So) we sail at noon."))
                .containsExactly(added("(So)"), same("we sail"), added("at noon."));
    }

    @Test
    void whatIsLeftOutStandsBeforeWhatIsAdded() {
        assertThat(between("we sail, at noon today", "we sail at dawn, today"))
                .containsExactly(
                        same("we sail at"), leftOut("noon"), added("dawn,"), same("today"));
    }

    @Test
    void aWordThatStandsAloneGivesWayToOneAmongOthers() {
        assertThat(between("for the sake of gold we keep the gates shut", "the gates stay shut"))
                .containsExactly(
                        leftOut("for the sake of gold we keep"),
                        same("the gates"),
                        added("stay"),
                        same("shut"));
    }

    @Test
    void marksWithoutASpaceGoWithTheWordBeforeThem() {
        assertThat(between("yes—no", "yes—so"))
                .containsExactly(same("yes—"), leftOut("no"), added("so"));
    }

    @Test
    void nothingIsLeftOutAltogether() {
        assertThat(between("we sail", "")).containsExactly(leftOut("we sail"));
        assertThat(between("", "we sail")).containsExactly(added("we sail"));
        assertThat(between("", "")).isEmpty();
    }
}
