package org.quotewright.review.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quotewright.review.sightings.WordDifference.Kind;
import org.quotewright.review.sightings.WordDifference.Piece;

class AgreedVersionTest {

    private static final String CUT = "“The bridge is older than anyone in this room,”";
    private static final String WINTER =
            "“The bridge is older than anyone in this room, and it will not carry another winter of"
                    + " heavy lorries”";
    private static final String SUMMER = WINTER.replace("winter", "summer");
    private static final String SAND = "“Sand will be brought to the beach by barges next spring.”";
    private static final String ELIDED =
            "“The money is there … and the workers are waiting, and the ministry will not hesitate"
                    + " any longer,”";
    private static final String FORTY =
            "“The money is there, forty million of it, and the workers are waiting,”";
    private static final String FIFTY = FORTY.replace("forty", "fifty");

    private final SightingsOf sightings = new SightingsOf();

    private AgreedVersionTest by(String... versions) {
        List.of(versions).forEach(words -> sightings.by("Mira Solberg", words));
        return this;
    }

    private List<String> agreed() {
        return sightings.statements().stream().map(it -> it.agreed().words()).toList();
    }

    private static String marked(Statement statement, String version) {
        List<Piece> pieces = WordDifference.between(statement.agreed().words(), version);
        return pieces.stream()
                .filter(piece -> piece.kind() != Kind.SAME)
                .map(piece -> (piece.kind() == Kind.ADDED ? "+" : "-") + piece.words())
                .toList()
                .toString();
    }

    @Test
    void aCutDoesNotHideWhatTheOthersContradictEachOtherIn() {
        by(CUT, WINTER, SUMMER, WINTER);
        Statement statement = sightings.statements().getFirst();
        assertThat(statement.findings()).containsExactly(Finding.ALTERED_WORDING);
        assertThat(statement.agreed().words()).isEqualTo(WINTER);
        assertThat(marked(statement, SUMMER)).isEqualTo("[-winter, +summer]");
        assertThat(marked(statement, WINTER)).isEqualTo("[]");
    }

    @Test
    void manyCutsHideNoneEither() {
        by(CUT, CUT, CUT, CUT, CUT, SUMMER, WINTER);
        assertThat(agreed()).containsExactly(SUMMER);
    }

    @Test
    void oneCutLeavesTheFullerVersionItsPlace() {
        by(CUT, WINTER);
        assertThat(agreed()).containsExactly(WINTER);
    }

    @Test
    void wordsThatMostVersionsHaveComeBeforeThoseOfOneAlone() {
        by(CUT, WINTER, CUT);
        assertThat(agreed()).containsExactly(CUT);
        by(WINTER);
        assertThat(agreed()).containsExactly(WINTER);
    }

    @Test
    void theVersionOfMostComesBeforeOneThatHasAWordMore() {
        String shall = WINTER.replace(" not", "");
        by(WINTER, shall, shall);
        assertThat(agreed()).containsExactly(shall);
    }

    @Test
    void twoStatementsInOneStandForNeither() {
        by(CUT + " " + SAND, SAND, CUT);
        assertThat(agreed()).containsExactlyInAnyOrder(SAND, CUT);
    }

    @Test
    void twoStatementsInOneStandForNeitherWhereSomeHaveThemTwice() {
        String both = SAND + " " + CUT;
        by(both, both, SAND, SAND, CUT, CUT, CUT);
        assertThat(agreed()).containsExactlyInAnyOrder(SAND, CUT);
    }

    @Test
    void whatAnEllipsisPassesOverIsSeenInTheOthers() {
        by(ELIDED, FORTY, FIFTY);
        Statement statement = sightings.statements().getFirst();
        assertThat(statement.findings()).containsExactly(Finding.ALTERED_WORDING);
        assertThat(statement.agreed().words()).isEqualTo(FORTY);
        assertThat(marked(statement, FIFTY)).isEqualTo("[-forty, +fifty]");
    }

    @Test
    void aVersionWithAnEllipsisGivesWayToOneThatHasTheWords() {
        by(ELIDED, FORTY);
        assertThat(agreed()).containsExactly(FORTY);
        assertThat(sightings.statements().getFirst().findings()).isEmpty();
    }

    @Test
    void anEllipsisDoesNotGiveWayToACutThatEndsBeforeIt() {
        String end = WINTER.replace("it will", "… will");
        by(end, CUT);
        assertThat(agreed()).containsExactly(end);
    }

    @Test
    void anotherWordIsFoundHoweverManyVersionsThereAre() {
        IntStream.range(0, 60).forEach(i -> by("-".repeat(i) + WINTER));
        by(SUMMER);
        assertThat(sightings.statements()).hasSize(1);
        assertThat(sightings.statements().getFirst().findings())
                .containsExactly(Finding.ALTERED_WORDING);
        assertThat(agreed().getFirst()).contains("winter");
    }

    @Test
    void versionsOfWhichHardlyAnyWordsAreTheSameContradictNothing() {
        by(
                "“Fog over the outer harbour will keep the pilots ashore until Thursday evening.”",
                "“Fog over the outer harbour will keep the pilots ashore until Thursday evening,"
                        + " and the ice in the river will close the road to the quay.”",
                "“And the ice in the river will close the road to the quay.”");
        assertThat(sightings.statements()).allMatch(it -> it.findings().isEmpty());
    }

    @Test
    void overlappingStretchesOfOneSpeechContradictNothing() {
        List<String> speech =
                List.of(
                        ("The council has known of the cracks in the harbour wall for nine years and"
                                        + " has put the report of its own engineers into a drawer of the"
                                        + " old town hall while the ferries went on mooring at the quay and"
                                        + " the families of the dockers lived below it, so the people of"
                                        + " this island ask for a date, a sum and a name, the date of the"
                                        + " first stone, the sum that the state will give, and the name of"
                                        + " whoever answers for the work to the last of us")
                                .split(" "));
        for (int step : List.of(6, 8, 10)) {
            SightingsOf stretches = new SightingsOf();
            IntStream.iterate(0, from -> from + 24 <= speech.size(), from -> from + step)
                    .mapToObj(from -> String.join(" ", speech.subList(from, from + 24)))
                    .forEach(words -> stretches.by("Mira Solberg", "“" + words + "”"));
            assertThat(stretches.statements())
                    .as("moved on by " + step)
                    .isNotEmpty()
                    .allMatch(statement -> statement.findings().isEmpty());
        }
    }
}
