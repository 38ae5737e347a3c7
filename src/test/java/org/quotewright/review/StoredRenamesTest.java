package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Alias;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.Source;
import org.quotewright.model.Speaker;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;

class StoredRenamesTest {

    @TempDir Path folder;
    private OpenedProject opened;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
        opened.add("strike.txt", OpenedProject.STRIKE);
    }

    @AfterEach
    void findsItSoundAndCloses() {
        assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
        opened.close();
    }

    @Test
    void renamesInAllQuotationsAndKeepsTheNameThatWas() throws DirectoryRefused {
        SpeakerId quist = speaker("Omar Quist").id();
        directory().addAlias(quist, "Captain Quist", Optional.empty());
        directory().rename(quist, " Omar  J. Quist ");
        assertThat(attributed()).containsExactly("Ilse Brandt", "Omar J. Quist", "Omar J. Quist");
        assertThat(speaker("Omar J. Quist").aliases())
                .containsExactly(
                        new Alias("Captain Quist", new Source.Hand("kaya")),
                        new Alias("Omar Quist", new Source.Merged(quist)));
        assertThat(speaker("Omar J. Quist").affiliations()).isNotEmpty();
        opened.add("later.txt", "\"We sail again,\" said Omar Quist of NF.\n");
        assertThat(attributed().getLast()).isEqualTo("Omar J. Quist");
    }

    @Test
    void remembersAsWhomASpeakerCameUnderEachFurtherName() throws DirectoryRefused {
        SpeakerId quist = speaker("Omar Quist").id();
        for (String name : List.of("Omar J. Quist", "Captain Quist", "Omar Quist", "O. Quist")) {
            directory().rename(speaker(attributed().getLast()).id(), name);
            assertThat(speaker(name).first()).as(name).isEqualTo(quist);
            assertThat(known(name).first()).as(name).isEqualTo(quist);
        }
        opened.review().undo();
        assertThat(known("Omar Quist").first()).isEqualTo(quist);
        opened.review().redo();
        assertThat(known("O. Quist").first()).isEqualTo(quist);
    }

    @Test
    void doesNotTakeAMergeForARenaming() throws DirectoryRefused {
        SpeakerId brandt = speaker("Ilse Brandt").id();
        SpeakerId quist = speaker("Omar Quist").id();
        SpeakerId later = brandt.value() > quist.value() ? brandt : quist;
        directory().merge(later.equals(brandt) ? quist : brandt, later);
        assertThat(directory().speakers().getFirst().first()).isEqualTo(later);
    }

    private KnownSpeaker known(String name) {
        return opened.session().library().speakers().stream()
                .filter(known -> known.speaker().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isOneStepThatUndoTakesBackAndTheHistoryNames() throws DirectoryRefused {
        directory().setKind(speaker("Omar Quist").id(), SpeakerKind.GROUP);
        List<DirectorySpeaker> before = directory().speakers();
        Outcome outcome = directory().rename(speaker("Omar Quist").id(), "The Pilots");
        assertThat(outcome.decisions())
                .extracting(Decision::kind)
                .containsOnly(DecisionKind.RENAME_ENTRY);
        assertThat(outcome.decisions()).extracting(Decision::step).containsOnly(2L);
        assertThat(speaker("The Pilots").speaker().kind()).isEqualTo(SpeakerKind.GROUP);
        opened.review().undo();
        assertThat(directory().speakers()).isEqualTo(before);
        opened.review().redo();
        assertThat(attributed()).doesNotContain("Omar Quist");
    }

    @Test
    void takesUpANameThatItHadBefore() throws DirectoryRefused {
        SpeakerId quist = speaker("Omar Quist").id();
        directory().rename(quist, "Omar J. Quist");
        directory().rename(quist, "Omar Quist");
        assertThat(attributed()).containsExactly("Ilse Brandt", "Omar Quist", "Omar Quist");
        assertThat(speaker("Omar Quist").aliases())
                .extracting(Alias::name)
                .containsExactly("Omar J. Quist");
        opened.review().assign(opened.quotes().getFirst().id(), speaker("Omar Quist").speaker());
        opened.review().undo();
        opened.review().undo();
        assertThat(attributed()).containsExactly("Ilse Brandt", "Omar J. Quist", "Omar J. Quist");
        opened.review().undo();
        assertThat(attributed()).containsExactly("Ilse Brandt", "Omar Quist", "Omar Quist");
    }

    @Test
    void undoingANameTakenUpAgainMovesWhatCameMeanwhile() throws DirectoryRefused {
        SpeakerId quist = speaker("Omar Quist").id();
        directory().rename(quist, "Omar J. Quist");
        directory().rename(quist, "Omar Quist");
        opened.add("later.txt", "\"We sail again,\" said Omar Quist of NF.\n");
        opened.review().undo();
        assertThat(attributed()).containsOnly("Ilse Brandt", "Omar J. Quist");
    }

    @Test
    void refusesNamesThatAreNoOtherName() throws DirectoryRefused {
        SpeakerId quist = speaker("Omar Quist").id();
        assertThat(directory().rename(quist, "Omar  Quist").decisions()).isEmpty();
        assertThatThrownBy(() -> directory().rename(quist, "omar quist"))
                .isInstanceOf(DirectoryRefused.class)
                .extracting(refused -> ((DirectoryRefused) refused).messageKey())
                .isEqualTo("directory.same-name");
        assertThatThrownBy(() -> directory().rename(quist, "Ilse Brandt"))
                .isInstanceOf(DirectoryRefused.class)
                .extracting(refused -> ((DirectoryRefused) refused).messageKey())
                .isEqualTo("directory.name-taken");
    }

    @Test
    void takesANameThatOnlyAnUndoneDecisionUsed() throws DirectoryRefused {
        Speaker mistaken = new Speaker("Omer Quist", SpeakerKind.UNKNOWN);
        opened.review().assign(opened.quotes().getFirst().id(), mistaken);
        opened.review().undo();
        directory().rename(speaker("Omar Quist").id(), "Omer Quist");
        assertThat(speaker("Omer Quist").speaker().kind()).isEqualTo(SpeakerKind.PERSON);
    }

    private Directory directory() {
        return opened.session().directory();
    }

    private DirectorySpeaker speaker(String name) {
        return directory().speakers().stream()
                .filter(each -> each.speaker().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> attributed() {
        return opened.quotes().stream()
                .map(quote -> quote.principal().orElseThrow().speaker().name())
                .toList();
    }
}
