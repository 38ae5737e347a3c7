package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.store.DiskFull;
import org.quotewright.store.FormatOne;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.SmallDisk;
import org.quotewright.store.StoreFailure;

/** Whatever was decided can be read on a disk that has no room left, and decided again on later. */
class FullDiskTest {

    private static final String SENTENCE = "store.disk-full";

    @TempDir private Path folder;
    private SmallDisk disk;

    @BeforeEach
    void fill() throws IOException {
        disk = SmallDisk.mount(folder, 3);
        try (OpenedProject opened = new OpenedProject(folder)) {
            opened.add("ferry.txt", OpenedProject.FERRY);
            opened.review().accept(opened.quotes().getFirst().id());
        }
    }

    @AfterEach
    void close() throws IOException {
        disk.close();
    }

    @Test
    void saysThatTheDiskIsFullAndShowsWhatIsThere() throws IOException {
        disk.fill(0);
        try (OpenedProject opened = new OpenedProject(folder)) {
            assertThat(opened.session().readOnly()).isTrue();
            assertThat(opened.session().whyReadOnly())
                    .contains(new Remark(SENTENCE, List.of(opened.file().toString())));
            assertThat(opened.session().otherRemarks()).isEmpty();
            assertThatThrownBy(() -> opened.review().undo())
                    .isInstanceOf(IllegalStateException.class);
            assertThat(opened.session().search().find("ferry", 10).total()).isPositive();
            assertDecided(opened);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 16, 24, 32, 48, 64, 100, 140, 200})
    void showsAProjectOfAnEarlierFormatInACopy(int free) throws IOException {
        FormatOne.write(folder.resolve("old.quotewright"), 3);
        Files.move(
                folder.resolve("old.quotewright"),
                folder.resolve("harbour.quotewright"),
                StandardCopyOption.REPLACE_EXISTING);
        disk.fill(free);
        try (OpenedProject opened = new OpenedProject(folder)) {
            assertThat(opened.session().readOnly()).isTrue();
            assertThat(opened.session().remarks())
                    .extracting(Remark::messageKey)
                    .containsExactly(SENTENCE, "store.earlier-format");
            assertThat(opened.quotes())
                    .extracting(ReviewedQuote::state)
                    .containsExactly(QuoteState.VERIFIED);
        }
        disk.empty();
        try (OpenedProject opened = new OpenedProject(folder)) {
            assertThat(opened.session().readOnly()).isFalse();
            assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8, 12, 16, 24, 32, 36, 40, 48, 64, 80, 100, 140, 200, 300})
    void opensWithSoManyKilobytesLeft(int free) throws IOException {
        disk.fill(free);
        try (OpenedProject opened = new OpenedProject(folder)) {
            assertDecided(opened);
        }
        disk.empty();
        try (OpenedProject opened = new OpenedProject(folder)) {
            assertThat(opened.session().readOnly()).isFalse();
            assertThat(opened.session().remarks()).isEmpty();
            opened.review().undo().orElseThrow();
            assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 40})
    void aDiskThatFillsUpWhileDecidingLosesNothing(int free) throws IOException {
        int saved = 0;
        try (OpenedProject opened = new OpenedProject(folder)) {
            disk.fill(free);
            saved = decideUntilRefused(opened);
            assertThat(opened.log()).hasSize(saved);
        }
        try (OpenedProject opened = new OpenedProject(folder)) {
            assertThat(opened.log()).hasSize(saved);
            assertDecided(opened);
        }
        disk.empty();
        try (OpenedProject opened = new OpenedProject(folder)) {
            assertThat(opened.log()).hasSize(saved);
            assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
        }
    }

    /** Returns how many rows the log has. */
    private static int decideUntilRefused(OpenedProject opened) {
        int rows = opened.log().size();
        try {
            for (int i = 0; i < 10_000; i++) {
                opened.review().note(opened.quotes().getLast().id(), "x".repeat(2_000) + i);
                rows++;
            }
        } catch (StoreFailure e) {
            assertThat(e.messageKey()).isEqualTo("store.failure.full");
        }
        return rows;
    }

    @Test
    void makesNoProjectWhereThereIsNoRoom() throws IOException {
        disk.fill(0);
        Path file = folder.resolve("new.quotewright");
        assertThatThrownBy(() -> ProjectFile.create(file)).isInstanceOf(DiskFull.class);
        assertThat(Files.exists(file)).isFalse();
    }

    private static void assertDecided(OpenedProject opened) {
        assertThat(opened.quotes())
                .extracting(ReviewedQuote::state)
                .containsExactly(QuoteState.VERIFIED, QuoteState.OPEN);
    }
}
