package org.quotewright.review.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quotewright.review.sightings.WordDifference.Kind;
import org.quotewright.review.sightings.WordDifference.Piece;

class GroupingTest {

    private static final String BOAT =
            "“A boat that runs twice a day is worth more than a treaty that nobody reads.”";
    private static final String FOG =
            "“Fog over the outer harbour will keep the pilots ashore until Thursday evening.”";

    private final SightingsOf sightings = new SightingsOf();

    @Test
    void otherMarksAndACutMakeNoOtherQuotation() {
        sightings
                .by("Mira Solberg", BOAT)
                .by("Mira Solberg", "\"a boat that runs twice a day is worth more\"")
                .by("Mira Solberg", BOAT.replace(" is", ", is").replace('“', '"'))
                .by("Mira Solberg", FOG);
        assertThat(sightings.groups()).containsExactly(List.of(1L, 2L, 3L));
        assertThat(sightings.statements().getFirst().findings()).isEmpty();
    }

    @Test
    void theSameWordsOfTwoSpeakersAreAFinding() {
        sightings.by("Mira Solberg", BOAT).by("Teo Anders", BOAT);
        assertThat(sightings.statements().getFirst().findings())
                .containsExactly(Finding.DIFFERENT_SPEAKERS);
    }

    @Test
    void aReplacedWordIsAFinding() {
        sightings
                .by("Mira Solberg", BOAT)
                .by("Mira Solberg", BOAT.replace("worth more", "worth far less"));
        assertThat(sightings.statements().getFirst().findings())
                .containsExactly(Finding.ALTERED_WORDING);
    }

    @Test
    void aReplacedEndIsAFindingAndACutOneIsNone() {
        sightings
                .by("Mira Solberg", BOAT)
                .by("Mira Solberg", BOAT.replace("nobody reads", "nobody keeps"))
                .by("Teo Anders", FOG)
                .by("Teo Anders", FOG.replace("Fog", "Ice"))
                .by("Teo Anders", FOG.replace(" until Thursday evening", ""));
        assertThat(sightings.statements()).hasSize(2);
        assertThat(sightings.statements())
                .allMatch(it -> it.findings().equals(Set.of(Finding.ALTERED_WORDING)));
    }

    @Test
    void aCutAtEitherEndIsNoFinding() {
        sightings
                .by("Mira Solberg", BOAT)
                .by("Mira Solberg", BOAT.replace(" that nobody reads", ""))
                .by("Mira Solberg", BOAT.replace("A boat that runs", "It runs").substring(3));
        assertThat(sightings.statements().getFirst().findings()).isEmpty();
    }

    @Test
    void twoQuotationsInOneBelongToBothAndDoNotJoinThem() {
        sightings
                .by("Mira Solberg", BOAT)
                .by("Mira Solberg", FOG)
                .by("Mira Solberg", BOAT + " " + FOG);
        assertThat(sightings.groups()).containsExactlyInAnyOrder(List.of(1L, 3L), List.of(2L, 3L));
    }

    @Test
    void fewWordsAreAnybodys() {
        sightings.by("Mira Solberg", "“We will see.”").by("Teo Anders", "“We will see.”");
        assertThat(sightings.groups()).isEmpty();
    }

    @Test
    void tellsWordByWordWhatAVersionHasOtherwise() {
        assertThat(
                        WordDifference.between(
                                "“The ferry sails at six, always.”", "“The ferry sails at seven.”"))
                .containsExactly(
                        new Piece(Kind.SAME, "“The ferry sails at"),
                        new Piece(Kind.LEFT_OUT, "six, always.”"),
                        new Piece(Kind.ADDED, "seven.”"));
    }
}
