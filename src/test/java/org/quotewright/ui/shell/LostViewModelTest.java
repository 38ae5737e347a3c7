package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.common.action.Action;

class LostViewModelTest {

    @TempDir private Path folder;
    private Path copy;

    @BeforeEach
    void leave() {
        copy = folder.resolve("copy");
        try (DeskUnderTest desk = DeskUnderTest.empty(folder)) {
            assertThat(lost(desk).sentences().get()).isEmpty();
            assertThat(note(lost(desk)).enabled().get()).isFalse();
            desk.project.copyTo(copy);
        }
    }

    @Test
    void namesWhatMayBeLostUntilTheAnalystTookNote() {
        for (int i = 0; i < 2; i++) {
            try (DeskUnderTest desk = DeskUnderTest.empty(copy)) {
                assertThat(lost(desk).sentences().get())
                        .containsPattern(
                                "Decisions made since \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d may");
                assertThat(desk.session.otherRemarks()).isEmpty();
            }
        }
        try (DeskUnderTest desk = DeskUnderTest.empty(copy)) {
            LostViewModel lost = lost(desk);
            note(lost).start();
            assertThat(lost.sentences().get()).isEmpty();
            assertThat(note(lost).enabled().get()).isFalse();
        }
        try (DeskUnderTest desk = DeskUnderTest.empty(copy)) {
            assertThat(lost(desk).sentences().get()).isEmpty();
        }
    }

    @Test
    void cannotTakeNoteInAProjectThatIsOnlyRead() {
        try (DeskUnderTest desk = DeskUnderTest.empty(copy);
                DeskUnderTest second = DeskUnderTest.empty(copy)) {
            LostViewModel lost = lost(second);
            assertThat(second.session.readOnly()).isTrue();
            assertThat(lost.sentences().get()).isEqualTo(lost(desk).sentences().get()).isNotEmpty();
            assertThat(note(lost).enabled().get()).isFalse();
        }
    }

    private static LostViewModel lost(DeskUnderTest desk) {
        return new LostViewModel(desk.session, desk.workplace());
    }

    private static Action note(LostViewModel lost) {
        return lost.actions().getFirst();
    }
}
