package org.quotewright.ui.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Alias;
import org.quotewright.model.Attribute;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.PartialDate;
import org.quotewright.model.SpeakerKind;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.desk.Steps;

class SpeakersViewModelTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private SpeakersViewModel speakers;
    private EntryViewModel entry;

    @BeforeEach
    void open() {
        desk = DeskUnderTest.filled(folder);
        speakers = new SpeakersViewModel(desk.session, desk.workplace());
        entry = new EntryViewModel(speakers);
        speakers.begin();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void listsTheMostQuotedFirstAndSelectsThem() {
        assertThat(speakers.rows()).isNotEmpty();
        assertThat(speakers.rows())
                .extracting(DirectorySpeaker::quotes)
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
        assertThat(speakers.selected().get()).contains(speakers.rows().getFirst());
    }

    @Test
    void findsByOtherNamesToo() {
        entry.addAlias("The Harbour Voice");
        speakers.typed().set("harbour voi");
        assertThat(speakers.rows()).hasSize(1);
        speakers.typed().set("nobody of this name");
        assertThat(speakers.rows()).isEmpty();
        assertThat(speakers.selected().get()).isEmpty();
    }

    @Test
    void mergesIntoTheOtherThatIsFoundAndUndoBringsBothBack() {
        DirectorySpeaker from = speakers.rows().get(0);
        DirectorySpeaker into = speakers.rows().get(1);
        int before = speakers.rows().size();
        speakers.select(from);
        speakers.beginMerge();
        speakers.typed().set(into.speaker().name());
        speakers.finishMerge();
        assertThat(speakers.rows()).hasSize(before - 1);
        assertThat(selected().id()).isEqualTo(into.id());
        assertThat(selected().quotes()).isEqualTo(from.quotes() + into.quotes());
        assertThat(selected().merged()).containsExactly(from.id());
        speakers.commands().undo();
        assertThat(speakers.rows()).hasSize(before);
        speakers.commands().redo();
        entry.unmerge(from.id());
        assertThat(speakers.rows()).hasSize(before);
    }

    @Test
    void asksForTheOtherAmongTheOthersAndTakesNoneUnasked() {
        DirectorySpeaker from = speakers.rows().getFirst();
        int before = speakers.rows().size();
        speakers.select(from);
        speakers.beginMerge();
        assertThat(speakers.rows()).hasSize(before - 1).doesNotContain(from);
        assertThat(speakers.selected().get()).isEmpty();
        speakers.finishMerge();
        assertThat(speakers.merging().get()).contains(from);
        speakers.step(1);
        assertThat(selected()).isEqualTo(speakers.rows().getFirst());
        speakers.leaveMerge();
        assertThat(selected()).isEqualTo(from);
    }

    @Test
    void namesWhatWasMergedAndLeavesTheDeskWhereItIs() {
        desk.navigation.stepArticle(1);
        String heading = desk.heading();
        DirectorySpeaker from = speakers.rows().get(0);
        DirectorySpeaker into = speakers.rows().get(1);
        speakers.merge(from, into);
        assertThat(entry.mergedName(from.id())).isEqualTo(from.speaker().name());
        assertThat(desk.heading()).isEqualTo(heading);
        speakers.commands().undo();
        assertThat(desk.heading()).isEqualTo(heading);
    }

    @Test
    void saysWhatADropMergedAndThatItCanBeTakenBack() {
        List<DirectorySpeaker> persons =
                speakers.rows().stream()
                        .filter(row -> row.speaker().kind() == SpeakerKind.PERSON)
                        .toList();
        DirectorySpeaker from = persons.get(0);
        DirectorySpeaker into = persons.get(1);
        speakers.lift(from);
        assertThat(speakers.dropWords(from)).isEmpty();
        assertThat(speakers.dropWords(into)).contains("“" + from.speaker().name() + "”");
        speakers.dropOn(into);
        assertThat(speakers.commands().told().get())
                .isEqualTo(
                        "“%s” was merged into “%s”. U takes it back.",
                        from.speaker().name(), into.speaker().name());
        assertThat(speakers.commands().refused().get()).isFalse();
        speakers.commands().undo();
        assertThat(speakers.commands().told().get()).startsWith("Taken back");
        assertThat(speakers.commands().refused().get()).isFalse();
        assertThat(speakers.dropWords(into)).isEmpty();
    }

    @Test
    void saysWhenTwoOfAnotherKindBecomeOne() {
        DirectorySpeaker into = speakers.rows().get(1);
        entry.setKind(SpeakerKind.DOCUMENT);
        speakers.merge(selected(), into);
        assertThat(speakers.commands().told().get()).contains("of another kind");
    }

    @Test
    void renamesTheSelectedEntryAndUndoBringsTheNameBack() {
        RenameViewModel rename = new RenameViewModel(speakers);
        DirectorySpeaker before = selected();
        rename.begin();
        rename.take("Somebody Else");
        assertThat(rename.renaming().get()).isEmpty();
        assertThat(selected().speaker().name()).isEqualTo("Somebody Else");
        assertThat(selected().quotes()).isEqualTo(before.quotes());
        assertThat(selected().aliases()).extracting(Alias::name).contains(before.speaker().name());
        speakers.commands().undo();
        assertThat(selected()).isEqualTo(before);
    }

    @Test
    void aNameThatIsTakenIsRefusedWithoutAlarm() {
        RenameViewModel rename = new RenameViewModel(speakers);
        String taken = speakers.rows().get(1).speaker().name();
        rename.begin();
        rename.take(taken);
        assertThat(desk.notices.current().get().orElseThrow().kind()).isNotEqualTo(Notice.Kind.BAD);
        assertThat(speakers.commands().told().get())
                .startsWith(taken + " is an entry of its own.")
                .contains("(M");
        assertThat(desk.steps.saved().get()).isEqualTo(Steps.Saved.ALL);
    }

    @Test
    void leavesTheNameOfAnEntryThatIsNoLongerSelected() {
        RenameViewModel rename = new RenameViewModel(speakers);
        rename.begin();
        speakers.step(1);
        rename.take("Somebody Else");
        assertThat(speakers.rows()).noneMatch(row -> row.speaker().name().equals("Somebody Else"));
    }

    @Test
    void leavesAMergeWithoutChangingAnything() {
        int before = speakers.rows().size();
        speakers.beginMerge();
        speakers.leaveMerge();
        assertThat(speakers.merging().get()).isEmpty();
        assertThat(speakers.rows()).hasSize(before);
    }

    @Test
    void splitsTheTickedQuotationsOff() {
        SplitViewModel split = new SplitViewModel(speakers);
        int quotes = selected().quotes();
        split.begin();
        assertThat(split.lines()).hasSize(quotes);
        split.lines().getFirst().moves().set(true);
        split.take();
        assertThat(split.splitting().get()).as("without a name").isPresent();
        split.name().set("Somebody Else");
        split.take();
        assertThat(split.splitting().get()).isEmpty();
        assertThat(speakers.rows())
                .filteredOn(row -> row.speaker().name().equals("Somebody Else"))
                .extracting(DirectorySpeaker::quotes)
                .containsExactly(1);
        speakers.commands().undo();
        assertThat(selected().quotes()).isEqualTo(quotes);
    }

    @Test
    void entersWhatAnAnalystKnowsAndTakesItBack() {
        entry.setKind(SpeakerKind.GROUP);
        entry.addAlias("Old Hand");
        entry.setAttribute(Attribute.GENDER, "female");
        assertThat(entry.addAffiliation("chair", "Nordport Ferries", "2019", "2021-03")).isTrue();
        assertThat(selected().speaker().kind()).isEqualTo(SpeakerKind.GROUP);
        assertThat(selected().aliases()).extracting(Alias::name).contains("Old Hand");
        assertThat(selected().attributes())
                .contains(new Attribute(Attribute.GENDER, Optional.of("female")));
        assertThat(new SpeakerWords(desk.messages).when(selected().affiliations().getFirst()))
                .isEqualTo("2019 – 2021-03");
        assertThat(selected().affiliations().getFirst().from()).isEqualTo(PartialDate.of("2019"));
        entry.removeAffiliation(selected().affiliations().getFirst());
        entry.setAttribute(Attribute.GENDER, " ");
        assertThat(selected().attributes()).isEmpty();
        assertThat(selected().affiliations())
                .noneMatch(each -> each.organisation().equals("Nordport Ferries"));
    }

    @Test
    void entersAttributesOfAnyNameAndOffersThoseOfTheProject() {
        entry.addAttribute("Party", " ");
        entry.addAttribute(" ", "Harbour List");
        assertThat(selected().attributes()).isEmpty();
        entry.addAttribute(" Party ", " Harbour List ");
        entry.addAttribute("Gender", "female");
        assertThat(selected().attributes())
                .containsExactlyInAnyOrder(
                        new Attribute("Party", Optional.of("Harbour List")),
                        new Attribute(Attribute.GENDER, Optional.of("female")));
        assertThat(entry.attributeNames()).containsExactly("gender", "Party");
        speakers.commands().undo();
        assertThat(selected().attributes())
                .containsExactly(new Attribute("Party", Optional.of("Harbour List")));
    }

    @Test
    void refusesDatesThatAreNone() {
        assertThat(entry.addAffiliation("chair", "Nordport", "spring", "")).isFalse();
        assertThat(speakers.commands().told().get()).startsWith("A date is written as");
        assertThat(entry.addAffiliation("chair", "Nordport", "2021", "2019")).isFalse();
        assertThat(speakers.commands().told().get()).startsWith("This ends before");
    }

    @Test
    void saysWhyTheDirectoryRefuses() {
        DirectorySpeaker other = speakers.rows().get(1);
        entry.addAlias(other.speaker().name());
        assertThat(speakers.commands().told().get()).contains("is an entry of its own");
        List<String> names = selected().aliases().stream().map(Alias::name).toList();
        assertThat(names).doesNotContain(other.speaker().name());
    }

    @Test
    void saysWhoIsMissingWhereNobodyIsListed(@TempDir Path other) {
        speakers.typed().set("nobody of this name");
        assertThat(speakers.nobody().get()).startsWith("Nobody of that name");
        try (DeskUnderTest empty = DeskUnderTest.empty(other)) {
            SpeakersViewModel nobody = new SpeakersViewModel(empty.session, empty.workplace());
            assertThat(nobody.nobody().get()).as("before it was read").isEmpty();
            nobody.begin();
            assertThat(nobody.nobody().get()).startsWith("Nobody is quoted in this project yet");
        }
    }

    private DirectorySpeaker selected() {
        return speakers.selected().get().orElseThrow();
    }
}
