package org.quotewright.review.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    void oneOfSeveralWhoSaidItTogetherIsNoOtherSpeaker() {
        sightings.by("Mira Solberg and Teo Anders", BOAT).by("Teo Anders", BOAT);
        assertThat(sightings.statements().getFirst().findings()).isEmpty();
        sightings.by("Teo Anders and Ida Berg", BOAT);
        assertThat(sightings.statements().getFirst().findings())
                .containsExactly(Finding.DIFFERENT_SPEAKERS);
    }

    @ParameterizedTest
    @CsvSource({
        "Émile Zola,Emile Zola",
        "Володимир Зеленський,Volodymyr Zelensky",
        "Juergen Mueller,Jürgen Müller"
    })
    void spellingsOfOneNameAreNoFinding(String one, String other) {
        sightings.by(one, BOAT).by(other, BOAT);
        assertThat(sightings.statements().getFirst().findings()).isEmpty();
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
    void aReplacedWordAtACutIsAFinding() {
        sightings
                .by("Mira Solberg", BOAT)
                .by("Mira Solberg", "“A boat that runs twice a day is worth less”");
        assertThat(sightings.statements().getFirst().findings())
                .containsExactly(Finding.ALTERED_WORDING);
        assertThat(sightings.statements().getFirst().agreed().words()).isEqualTo(BOAT);
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

    @ParameterizedTest
    @CsvSource({
        "that nobody reads,that reads",
        "runs twice a day,runs a day",
        "A boat that,A boat"
    })
    void wordsLeftOutWithinAreAFinding(String printed, String without) {
        sightings.by("Mira Solberg", BOAT).by("Mira Solberg", BOAT.replace(printed, without));
        assertThat(sightings.statements().getFirst().findings())
                .containsExactly(Finding.ALTERED_WORDING);
    }

    @Test
    void aDroppedNotIsAFinding() {
        String promise = "“We will not raise taxes before the election, whatever the council says”";
        sightings.by("Ada Lind", promise).by("Ada Lind", promise.replace(" not", ""));
        assertThat(sightings.statements().getFirst().findings())
                .containsExactly(Finding.ALTERED_WORDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "...", ". . .", "[…]", ", … ,"})
    void aCutWithinThatIsMarkedIsNoFinding(String dots) {
        String cut = BOAT.replace("twice a day is", dots + " is");
        sightings.by("Mira Solberg", BOAT).by("Mira Solberg", cut);
        assertThat(sightings.statements().getFirst().findings()).isEmpty();
    }

    @Test
    void whatAnEditorAddsInBracketsIsNoFinding() {
        sightings
                .by("Mira Solberg", BOAT)
                .by("Mira Solberg", BOAT.replace("treaty", "[fisheries and pilotage] treaty"));
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
    void fiveWordsAreSomebodys() {
        sightings.by("Mira Solberg", "“We will see you there.”");
        sightings.by("Mira Solberg", "we will see you there");
        assertThat(sightings.groups()).containsExactly(List.of(1L, 2L));
    }

    @Test
    void findingsComeFirstThenWhatIsSeenMostThenWhatIsSeenFirst() {
        String ice = "“Ice on the inner quay has closed both lanes to lorries.”";
        String sand = "“Sand will be brought to the beach by barges next spring.”";
        sightings.by("Mira Solberg", ice).by("Mira Solberg", ice);
        sightings.by("Mira Solberg", sand).by("Mira Solberg", sand);
        sightings.by("Mira Solberg", FOG).by("Mira Solberg", FOG).by("Mira Solberg", FOG);
        sightings.by("Mira Solberg", BOAT).by("Teo Anders", BOAT);
        assertThat(sightings.groups())
                .containsExactly(
                        List.of(8L, 9L), List.of(5L, 6L, 7L), List.of(1L, 2L), List.of(3L, 4L));
    }

    @Test
    void wordingsThatDifferAreComparedOnceEach() {
        sightings.by("Mira Solberg", BOAT).by("Teo Anders", FOG).by("Mira Solberg", BOAT);
        assertThat(sightings.groups()).containsExactly(List.of(1L, 3L));
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
