package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.Article;

class ProjectFileTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("harbour.quotewright");
    }

    @Test
    void keepsWhatWasWritten() throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.create(file)) {
            StoreSamples.addArticle(project, StoreSamples.TEXT);
        }
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(project.articles().ids()).hasSize(1);
        }
    }

    @Test
    void isOneFileAfterClosing() throws ProjectUnavailable, IOException {
        try (ProjectFile project = ProjectFile.create(file)) {
            StoreSamples.addArticle(project, StoreSamples.TEXT);
            assertThat(names()).contains("harbour.quotewright.lock");
        }
        assertThat(names()).containsExactly("harbour.quotewright");
    }

    @Test
    void staysOneFileWhenAReaderClosesLast() throws ProjectUnavailable, IOException {
        ProjectFile writer = ProjectFile.create(file);
        ProjectFile reader = ProjectFile.openForReading(file);
        StoreSamples.addArticle(writer, StoreSamples.TEXT);
        writer.close();
        assertThat(reader.articles().ids()).hasSize(1);
        reader.close();
        assertThat(names()).containsExactly("harbour.quotewright");
    }

    @Test
    void signsItsFiles() throws ProjectUnavailable, IOException {
        ProjectFile.create(file).close();
        assertThat(FileHeader.of(file))
                .isEqualTo(new FileHeader(true, Migrations.APPLICATION_ID, Migrations.newest()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what now?.quotewright", "100% sûr #2&x=y.quotewright", "数.quotewright"})
    void takesAnyName(String name) throws ProjectUnavailable, IOException {
        file = folder.resolve(name);
        ProjectFile.create(file).close();
        ProjectFile.open(file).close();
        assertThat(names()).containsExactly(name);
    }

    @Test
    void syncsEveryCommitToTheDisk() throws ProjectUnavailable {
        ProjectFile.create(file).close();
        try (ProjectLock lock = ProjectLock.take(file);
                Sql sql = Connections.writer(file)) {
            assertThat(lock).isNotNull();
            assertThat(sql.first("PRAGMA journal_mode", row -> row.getString(1))).contains("wal");
            assertThat(sql.number("PRAGMA synchronous")).isEqualTo(2);
            assertThat(sql.number("PRAGMA foreign_keys")).isEqualTo(1);
        }
    }

    @Test
    void fullDiskLosesNothingThatWasSaved() throws ProjectUnavailable {
        ProjectFile.create(file).close();
        Sql sql = Connections.writer(file);
        try (ProjectFile project = new ProjectFile(file, sql, ProjectLock.take(file))) {
            StoreSamples.addArticle(project, StoreSamples.TEXT);
            sql.script("PRAGMA max_page_count = " + sql.number("PRAGMA page_count"));
            assertThatExceptionOfType(StoreFailure.class)
                    .isThrownBy(() -> StoreSamples.addArticle(project, "x".repeat(100_000)))
                    .satisfies(e -> assertThat(e.messageKey()).isEqualTo("store.failure.full"));
            sql.script("PRAGMA max_page_count = 100000");
            StoreSamples.addArticle(project, "x".repeat(100_000));
            assertThat(project.articles().ids()).hasSize(2);
            assertThat(project.check().ofFile()).isEmpty();
        }
    }

    @Test
    void readerSeesWhatTheWriterCommitsAndWritesNothing() throws ProjectUnavailable {
        try (ProjectFile writer = ProjectFile.create(file);
                ProjectFile reader = ProjectFile.openForReading(file)) {
            StoreSamples.addArticle(writer, StoreSamples.TEXT);
            assertThat(reader.isReadOnly()).isTrue();
            assertThat(reader.articles().ids()).hasSize(1);
            assertThatThrownBy(() -> StoreSamples.addArticle(reader, "x"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void failedTransactionLeavesNothing() throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.create(file)) {
            assertThatThrownBy(() ->
                            project.write(() -> {
                                project.articles().add(Article.of("x"), "x.txt", StoreSamples.NOON);
                                throw new IllegalArgumentException("second thoughts");
                            }))
                    .hasMessage("second thoughts");
            assertThat(project.articles().ids()).isEmpty();
            StoreSamples.addArticle(project, "y");
            assertThat(project.articles().ids()).hasSize(1);
        }
    }

    @Test
    void writesNothingOutsideATransaction() throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.create(file)) {
            assertThatThrownBy(() -> project.speakers().idOf(StoreSamples.brandt()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }
}
