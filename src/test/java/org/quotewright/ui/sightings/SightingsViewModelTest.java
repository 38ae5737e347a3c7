package org.quotewright.ui.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.ui.DeskUnderTest;

class SightingsViewModelTest {

    private static final String REPRINT =
            "%s\n\n“We ran like people looking for their keys,” Keller said. Bram Keller left.\n";
    private static final Speaker ACCENTED = new Speaker("Brâm Keller", SpeakerKind.PERSON);
    private static final Speaker OTHER = new Speaker("Nadja Ferrol", SpeakerKind.PERSON);

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private SightingsViewModel sightings;

    @BeforeEach
    void openDesk() throws IOException {
        desk = DeskUnderTest.filled(folder);
        desk.project.add(List.of(reprint("one"), reprint("two"), reprint("three")));
        sightings = new SightingsViewModel(desk.session, desk.workplace());
        sightings.begin();
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void offersNoOtherVersionWhereNothingStandsElsewhere() {
        assertThat(isOffered("sightings.version")).isTrue();
        sightings.selected().set(-1);
        assertThat(isOffered("sightings.version")).isFalse();
        assertThat(isOffered("sightings.back")).isFalse();
    }

    private boolean isOffered(String command) {
        return new SightingsActions(sightings, () -> {}).list().named(command).enabled().get();
    }

    private Path reprint(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), REPRINT.formatted(name));
    }

    private void assign(int version, Speaker speaker) {
        desk.session.review().assign(sightings.versions().get(version).sighting().quote(), speaker);
    }

    private void affiliate(int version, String organisation) {
        desk.session
                .review()
                .affiliate(sightings.versions().get(version).sighting().quote(), organisation);
    }

    private List<Boolean> ticks() {
        return sightings.versions().stream().map(row -> row.ticked().get()).toList();
    }

    private List<String> by() {
        return sightings.versions().stream()
                .map(row -> row.sighting().speaker() + " · " + row.sighting().organisation())
                .toList();
    }

    private void tickOtherwise(int version) {
        sightings.version().set(version);
        sightings.tick();
    }

    @Test
    void givesTheAffiliationAlongAndLeavesWhatAVersionStatesOfThePersonItself() {
        assign(0, ACCENTED);
        affiliate(0, "Rovers");
        affiliate(1, "Keller & Sons");
        assign(2, OTHER);
        affiliate(2, "Ferrol Shipping");
        affiliate(3, "");
        sightings.begin();
        tickOtherwise(2);
        sightings.version().set(0);
        assertThat(sightings.preview().get()).contains("3 of", "Brâm Keller · Rovers", "keep");
        sightings.take();
        assertThat(by())
                .containsExactly(
                        "Brâm Keller · Rovers",
                        "Brâm Keller · Keller & Sons",
                        "Brâm Keller · Rovers",
                        "Brâm Keller · Rovers");
    }

    @Test
    void fillsInTheOrganisationForTheSameSpeaker() {
        affiliate(3, "");
        sightings.begin();
        assertThat(sightings.preview().get()).startsWith("1 of").doesNotContain("keep");
        assertThat(sightings.mayTake().get()).isTrue();
        assertThat(sightings.mayUndo().get()).as("what was decided before").isFalse();
        sightings.take();
        assertThat(sightings.mayUndo().get()).isTrue();
        assertThat(by()).containsOnly("Bram Keller · Rovers");
        assertThat(sightings.mayTake().get()).isFalse();
    }

    @Test
    void givesAllWhoSaidItTogether() {
        List<AttributedSpeaker> both = List.of(alone(ACCENTED), alone(OTHER));
        desk.session.review().share(List.of(sightings.versions().get(0).sighting().quote()), both);
        sightings.begin();
        sightings.version().set(0);
        sightings.versions().get(1).ticked().set(true);
        assertThat(sightings.preview().get()).contains("Brâm Keller, Nadja Ferrol");
        sightings.take();
        assertThat(sightings.versions().get(1).sighting().by())
                .extracting(by -> by.speaker().name())
                .containsExactly("Brâm Keller", "Nadja Ferrol");
    }

    private static AttributedSpeaker alone(Speaker speaker) {
        return new AttributedSpeaker(speaker, new Affiliation("", "", List.of()));
    }

    @Test
    void namesTheVersionThatTheOthersAreSetAgainst() {
        assertThat(sightings.base().get()).contains("Sunday Terrace", "Rovers coach blames");
        assertThat(sightings.versions())
                .filteredOn(row -> row.place().contains("set against this one"))
                .singleElement()
                .satisfies(row -> assertThat(row.place()).contains("Rovers coach blames"));
    }

    @Test
    void ticksStayThroughTakingAndUndoing() {
        assign(0, ACCENTED);
        sightings.begin();
        tickOtherwise(2);
        sightings.version().set(0);
        sightings.take();
        assertThat(ticks()).containsExactly(true, true, false, true);
        assertThat(by().get(2)).startsWith("Bram Keller");
        sightings.undo();
        assertThat(sightings.mayUndo().get()).isFalse();
        assertThat(ticks()).containsExactly(true, true, false, true);
        sightings.onlyFindings().set(true);
        sightings.onlyFindings().set(false);
        assertThat(ticks()).containsExactly(true, true, false, true);
    }

    @Test
    void versionThatNamesSomebodyElseStartsUnticked() {
        assign(1, OTHER);
        assign(2, ACCENTED);
        sightings.begin();
        assertThat(ticks()).containsExactly(true, false, true, true);
        assertThat(sightings.preview().get()).startsWith("1 of");
        tickOtherwise(1);
        assertThat(ticks()).containsExactly(true, true, true, true);
    }

    private void share(int version, AttributedSpeaker... speakers) {
        desk.session
                .review()
                .share(
                        List.of(sightings.versions().get(version).sighting().quote()),
                        List.of(speakers));
    }

    private static AttributedSpeaker of(Speaker speaker, String organisation) {
        return new AttributedSpeaker(speaker, new Affiliation("", organisation, List.of()));
    }

    @Test
    void versionThatNamesMoreStartsUntickedAndThePreviewTellsWhoWouldGo() {
        assign(0, ACCENTED);
        share(1, of(OTHER, "Ferrol Shipping"), of(ACCENTED, "Rovers"));
        sightings.begin();
        assertThat(ticks()).containsExactly(true, false, true, true);
        sightings.version().set(0);
        assertThat(sightings.preview().get()).doesNotContain("Ferrol");
        tickOtherwise(1);
        sightings.version().set(0);
        assertThat(sightings.preview().get()).contains("no longer be named there: Nadja Ferrol.");
        sightings.take();
        assertThat(by().get(1)).isEqualTo("Brâm Keller · Rovers");
    }

    @Test
    void tellsWhoWouldGoFromTickedVersionsWhicheverIsSelected() {
        share(0, of(ACCENTED, "Rovers"), of(OTHER, "Ferrol Shipping"));
        sightings.begin();
        assertThat(ticks()).containsExactly(true, true, true, true);
        assertThat(sightings.preview().get()).doesNotContain("no longer");
        sightings.version().set(1);
        assertThat(sightings.preview().get()).contains("no longer be named there: Nadja Ferrol.");
    }

    @Test
    void keepsNoOrganisationOfAnotherPersonNorOneThatIsTheSame() {
        share(0, of(ACCENTED, "Rovers"), of(OTHER, "Ferrol Shipping"));
        share(1, of(ACCENTED, "Rovers"));
        share(2, of(new Speaker("Ida Berg", SpeakerKind.PERSON), "Berg Press"));
        sightings.begin();
        tickOtherwise(2);
        sightings.version().set(0);
        assertThat(sightings.preview().get()).startsWith("3 of").doesNotContain("keep");
        affiliate(1, "Keller & Sons");
        sightings.begin();
        sightings.version().set(0);
        assertThat(sightings.preview().get()).contains("keep");
    }
}
