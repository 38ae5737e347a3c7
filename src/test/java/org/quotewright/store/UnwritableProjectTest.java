package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project where nothing can be written beside it. */
class UnwritableProjectTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("harbour.quotewright");
    }

    @Test
    void readsWhereNoFileCanBeMadeBeside() throws ProjectUnavailable, IOException {
        try (ProjectFile project = ProjectFile.create(file)) {
            StoreSamples.addArticle(project, StoreSamples.TEXT);
        }
        sealFolder();
        try (ProjectFile project = ProjectFile.openUnwritable(file)) {
            assertThat(project.isReadOnly()).isTrue();
            assertThat(project.articles().ids()).hasSize(1);
            assertThat(project.check().ofFile()).isEmpty();
        }
    }

    @Test
    void explainsThatALogCannotBeReadWhereNothingCanBeWritten()
            throws ProjectUnavailable, IOException {
        ProjectFile.create(file).close();
        sealFolder();
        Files.write(folder.resolve("harbour.quotewright-wal"), new byte[5000]);
        try (ProjectLock _ = ProjectLock.take(file.toRealPath())) {
            assertThatExceptionOfType(ProjectUnreadable.class)
                    .isThrownBy(() -> ProjectFile.openUnwritable(file))
                    .satisfies(e -> assertThat(e.messageKey()).isEqualTo("store.unfinished"));
        }
        assertThatExceptionOfType(ProjectLeftOpen.class)
                .isThrownBy(() -> ProjectFile.openUnwritable(file));
    }

    /** What a folder without the right to write does to SQLite, for root too. */
    private void sealFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("harbour.quotewright-shm"), folder);
    }
}
