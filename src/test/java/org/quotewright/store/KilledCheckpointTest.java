package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A desk was killed while SQLite put the log into the main file, which makes sense only together
 * with the log until that is done.
 */
class KilledCheckpointTest {

    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int PAGE = 4096;
    private static final int OLD_DECISIONS = 300;

    @TempDir Path folder;

    @Test
    void projectOpensWholeWithTheLogAsDoesWhatWasKeptOfIt() throws Exception {
        Path file = leftInMigration();
        tear(file);
        assertThatThrownBy(() -> isWholeByItself(file)).isInstanceOf(StoreFailure.class);
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(project.gaps()).isEmpty();
            assertThat(FilledProject.faults(project)).isEmpty();
            assertThat(project.decisions().last()).isGreaterThanOrEqualTo(OLD_DECISIONS);
        }
        assertThat(CrashTrial.backups(file))
                .anyMatch(backup -> backup.toString().endsWith("log-unmarked.quotewright"))
                .allMatch(CrashTrial::isWhole);
    }

    /** The newer format stands in the log alone, and no desk has left its mark yet. */
    private Path leftInMigration() throws IOException {
        Path old = folder.resolve("old.quotewright");
        Path left = Files.createDirectory(folder.resolve("left")).resolve("old.quotewright");
        FormatOne.write(old, OLD_DECISIONS);
        try (Sql sql = Connections.writer(old)) {
            sql.script("PRAGMA wal_autocheckpoint = 0");
            Migrations.run(sql, Migrations.newest());
            LogBeside.copyBoth(old, left);
        }
        return left;
    }

    /** Every second page of the log is in the main file. */
    private static void tear(Path file) throws IOException {
        ByteBuffer log = ByteBuffer.wrap(Files.readAllBytes(LogBeside.of(file)));
        Map<Integer, Integer> pages = new TreeMap<>();
        for (int frame = HEADER; frame < log.capacity(); frame += FRAME_HEADER + PAGE) {
            pages.put(log.getInt(frame), frame + FRAME_HEADER);
        }
        assertThat(pages).hasSizeGreaterThan(10);
        try (RandomAccessFile main = new RandomAccessFile(file.toFile(), "rw")) {
            boolean isPutIn = false;
            for (Map.Entry<Integer, Integer> page : pages.entrySet()) {
                isPutIn = !isPutIn;
                if (isPutIn) {
                    main.seek((page.getKey() - 1L) * PAGE);
                    main.write(log.array(), page.getValue(), PAGE);
                }
            }
        }
    }

    private static boolean isWholeByItself(Path file) {
        try (Sql sql = Connections.frozen(file)) {
            return Backup.isWhole(sql);
        }
    }
}
