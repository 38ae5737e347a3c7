package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
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
            assertThat(killed.gap()).isEmpty();
            Files.copy(file, copy);
        }
        try (ProjectFile project = ProjectFile.open(copy)) {
            assertThat(project.gap()).contains(new Gap(opened, LogState.MISSING));
        }
        try (ProjectFile project = ProjectFile.open(copy)) {
            assertThat(project.gap()).isEmpty();
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
            assertThat(project.gap()).isEmpty();
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
