package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that ended without closing its project leaves a mark in it. */
class SessionMarkTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("harbour.quotewright");
    }

    @Test
    void missingLogOfAKilledDeskIsNoticed() throws ProjectUnavailable, IOException {
        Instant opened = Instant.parse("2026-03-02T08:00:00Z");
        ProjectFile.create(file).close();
        Path copy = folder.resolve("copy.quotewright");
        try (ProjectFile killed = ProjectFile.open(file, Clock.fixed(opened, ZoneOffset.UTC))) {
            assertThat(killed.gaps()).isEmpty();
            Files.copy(file, copy);
        }
        try (ProjectFile project = ProjectFile.open(copy)) {
            assertThat(project.gaps()).containsExactly(new Gap(opened, LogState.MISSING, true));
        }
    }

    @Test
    void isNamedToEverybodyWhoOpensTheProjectUntilSomebodyTookNote() throws Exception {
        Instant opened = Instant.parse("2026-03-02T08:00:00Z");
        Gap gap = new Gap(opened, LogState.MISSING, true);
        Path copy = leftWithoutLog(opened);
        for (int i = 0; i < 3; i++) {
            try (ProjectFile project = ProjectFile.open(copy);
                    ProjectFile beside = ProjectFile.openForReading(copy)) {
                StoreSamples.addArticle(project, StoreSamples.TEXT + i);
                assertThat(project.gaps()).containsExactly(gap);
                assertThat(beside.gaps()).containsExactly(gap);
            }
        }
        try (ProjectFile project = ProjectFile.open(copy);
                ProjectFile beside = ProjectFile.openForReading(copy)) {
            project.noteGaps();
            assertThat(project.gaps()).isEmpty();
            assertThat(beside.gaps()).isEmpty();
            assertThat(FilledProject.faults(project)).isEmpty();
        }
        try (ProjectFile project = ProjectFile.open(copy)) {
            assertThat(project.gaps()).isEmpty();
        }
    }

    @Test
    void namesTheTimeOfTheLastDecisionThatIsThereAsLongAsItIsNamed() throws Exception {
        FilledProject.write(file);
        Instant opened = StoreSamples.NOON.minusSeconds(60);
        Path copy = leftWithoutLog(opened);
        Gap gap = new Gap(StoreSamples.NOON, LogState.MISSING, true);
        Clock later = Clock.fixed(StoreSamples.NOON.plusSeconds(60), ZoneOffset.UTC);
        try (ProjectFile project = ProjectFile.open(copy, later)) {
            assertThat(project.gaps()).containsExactly(gap);
            StoreSamples.flag(project, StoreSamples.NOON.plusSeconds(90));
            assertThat(project.gaps()).containsExactly(gap);
        }
    }

    @Test
    void whatWasFoundIsKeptSoThatALogThatIsFoundLaterBringsEverythingBack() throws Exception {
        Path found = folder.resolve("found-wal");
        Path copy = folder.resolve("copy.quotewright");
        ProjectFile.create(file).close();
        try (ProjectFile killed = ProjectFile.open(file)) {
            StoreSamples.addArticle(killed, StoreSamples.TEXT);
            Files.copy(file, copy);
            Files.copy(LogBeside.of(file), found);
        }
        byte[] bytes = Files.readAllBytes(copy);
        try (ProjectFile project = ProjectFile.open(copy)) {
            assertThat(project.articles().ids()).isEmpty();
        }
        Path kept = onlyFileIn(new Backups(copy).folder());
        assertThat(kept).hasBinaryContent(bytes);
        assertThat(kept.toString()).endsWith("-log-missing.quotewright");
        Files.move(found, LogBeside.of(kept));
        try (ProjectFile project = ProjectFile.open(kept)) {
            assertThat(project.gaps()).isEmpty();
            assertThat(project.articles().ids()).hasSize(1);
        }
    }

    @Test
    void nothingIsKeptOfAProjectThatWasClosed() throws ProjectUnavailable {
        ProjectFile.create(file).close();
        ProjectFile.open(file).close();
        assertThat(new Backups(file).folder()).doesNotExist();
    }

    private Path leftWithoutLog(Instant opened) throws ProjectUnavailable, IOException {
        if (!Files.exists(file)) {
            ProjectFile.create(file).close();
        }
        Path copy = folder.resolve("copy.quotewright");
        try (ProjectFile _ = ProjectFile.open(file, Clock.fixed(opened, ZoneOffset.UTC))) {
            Files.copy(file, copy);
        }
        return copy;
    }

    private static Path onlyFileIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().getFirst();
        }
    }

    @Test
    void logOfAKilledDeskThatIsThereLosesNothing() throws ProjectUnavailable, IOException {
        ProjectFile.create(file).close();
        Path copy = folder.resolve("copy.quotewright");
        try (ProjectFile killed = ProjectFile.open(file)) {
            StoreSamples.addArticle(killed, StoreSamples.TEXT);
            Files.copy(file, copy);
            Files.copy(
                    folder.resolve("harbour.quotewright-wal"),
                    folder.resolve("copy.quotewright-wal"));
        }
        try (ProjectFile project = ProjectFile.open(copy)) {
            assertThat(project.gaps()).isEmpty();
            assertThat(project.articles().ids()).hasSize(1);
        }
    }

    @Test
    void takesTheHostFromTheSystemWhereTheShellKeepsIt() throws IOException {
        Path hostname = Files.writeString(folder.resolve("hostname"), "tern-desk\n");
        assertThat(LockHolder.host(Map.of(), hostname)).isEqualTo("tern-desk");
        assertThat(LockHolder.host(Map.of("HOSTNAME", "gull"), hostname)).isEqualTo("gull");
        assertThat(LockHolder.host(Map.of(), folder.resolve("none"))).isEmpty();
    }
}
