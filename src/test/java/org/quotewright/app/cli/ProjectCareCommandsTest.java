package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.review.ProjectSession;
import org.quotewright.store.LockHolder;
import org.quotewright.store.ProjectUnavailable;

/** Checks, backups, and what is said of a project that cannot be worked on. */
class ProjectCareCommandsTest {

    @TempDir private Path folder;
    private OneArticle imported;
    private Path project;

    @BeforeEach
    void importOneArticle() throws IOException {
        imported = OneArticle.in(folder);
        project = imported.project();
    }

    @Test
    void findsTheFileSoundAndRebuildsItsIndex() {
        assertThat(CommandRun.of("project", "check", project).out()).contains("is sound");
        assertThat(CommandRun.of("project", "rebuild-index", project).exitStatus()).isZero();
        assertThat(CommandRun.of("project", "history", project).exitStatus()).isZero();
    }

    @Test
    void putsABackupBackAndKeepsWhatWasThere() throws IOException {
        Path backup = folder.resolve("monday.quotewright");
        assertThat(CommandRun.of("project", "backup", project, "--out", backup).out())
                .contains("whole copy");
        Files.writeString(
                folder.resolve("second.txt"), "\"We sail,\" said Ada Moss of the Pilots.");
        CommandRun.of("import", project, folder.resolve("second.txt"));
        assertThat(CommandRun.of("search", project, "We sail").out()).contains("1 found");
        CommandRun run = CommandRun.of("project", "restore", project, backup);
        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("-replaced.quotewright");
        assertThat(CommandRun.of("search", project, "We sail").out()).contains("0 found");
    }

    @Test
    void backupDoesNotReplaceAFile() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "notes");
        assertThat(CommandRun.of("project", "backup", project, "--out", taken).exitStatus())
                .isEqualTo(1);
        assertThat(taken).hasContent("notes");
    }

    @Test
    void salvagesWhatCanBeRead() {
        CommandRun run = CommandRun.of("project", "restore", project, "--salvage");
        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("1 articles, 1 quotations, 1 decisions");
        assertThat(CommandRun.of("project", "check", project).out()).contains("is sound");
    }

    @Test
    void restoreAsksForOneSource() {
        assertThat(CommandRun.of("project", "restore", project).exitStatus()).isEqualTo(2);
    }

    @Test
    void saysThatASyncedFolderEndangersTheProject() throws IOException {
        Path synced = Files.createDirectory(folder.resolve("Dropbox")).resolve("a.quotewright");
        Files.copy(project, synced);
        assertThat(CommandRun.of("project", "check", synced).err())
                .contains("a folder that Dropbox keeps in step");
    }

    @Test
    void namesAMissingLogAtEveryCheckUntilSomebodyTookNote() throws Exception {
        Path copy = leftWithoutLog();
        CommandRun.of("search", copy, "ferry");
        for (int i = 0; i < 2; i++) {
            CommandRun run = CommandRun.of("project", "check", copy);
            assertThat(run.err()).contains("that ended in -wal is gone", "--acknowledge");
            assertThat(run.out()).contains("What is there of").doesNotContain("is sound");
            assertThat(run.exitStatus()).isEqualTo(1);
        }
        CommandRun noted = CommandRun.of("project", "check", "--acknowledge", copy);
        assertThat(noted.err()).contains("that ended in -wal is gone");
        assertThat(noted.out()).contains("not named again");
        assertThat(noted.exitStatus()).isZero();
        CommandRun last = CommandRun.of("project", "check", copy);
        assertThat(last.err()).isEmpty();
        assertThat(last.exitStatus()).isZero();
    }

    @Test
    void takesNoNoteBesideTheDeskThatWrites() throws Exception {
        Path copy = leftWithoutLog();
        try (ProjectSession open = new OneArticle(copy).open()) {
            assertThat(open.session().lost()).hasSize(1);
            assertThat(CommandRun.of("project", "check", "--acknowledge", copy).exitStatus())
                    .isEqualTo(1);
        }
        assertThat(CommandRun.of("project", "check", copy).exitStatus()).isEqualTo(1);
    }

    @Test
    void namesAMissingLogToWhoeverOpensTheProject() throws Exception {
        String gone = "that ended in -wal is gone";
        Path copy = leftWithoutLog();
        Path restored = folder.resolve("restored.quotewright");
        CommandRun compared = CommandRun.of("project", "compare", project, copy);
        assertThat(compared.err()).contains(gone, "only read");
        assertThat(CommandRun.of("project", "merge", project, copy).err()).contains(gone);
        CommandRun run = CommandRun.of("project", "restore", restored, copy);
        assertThat(run.err()).contains(gone);
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(CommandRun.of("import", copy, folder.resolve("ferry.txt")).err()).contains(gone);
    }

    @Test
    void namesTheFolderThatABackupCannotGoTo() {
        Path nowhere = folder.resolve("nowhere");
        CommandRun run =
                CommandRun.of(
                        "project", "backup", project, "--out", nowhere.resolve("a.quotewright"));
        assertThat(run.err()).contains(nowhere.toString()).doesNotContain("at org.");
        assertThat(run.exitStatus()).isEqualTo(1);
    }

    @Test
    void tellsTheWayOutOfAProjectWhoseBeginningIsDestroyed() throws IOException {
        byte[] bytes = Files.readAllBytes(project);
        Arrays.fill(bytes, 0, 4096, (byte) 0);
        Files.write(project, bytes);
        CommandRun run = CommandRun.of("project", "check", project);
        assertThat(run.err()).contains(project.toString(), "restore --salvage");
        assertThat(CommandRun.of("project", "restore", project, "--salvage").out())
                .contains("1 articles, 1 quotations");
    }

    private Path leftWithoutLog() throws IOException, ProjectUnavailable {
        Path copy = folder.resolve("copy.quotewright");
        try (ProjectSession open = imported.open()) {
            assertThat(open.session().readOnly()).isFalse();
            Files.copy(project, copy);
        }
        return copy;
    }

    @Test
    void doesNotClaimToRebuildTheIndexOfAnotherDesk() throws ProjectUnavailable {
        try (ProjectSession other = imported.open()) {
            CommandRun run = CommandRun.of("project", "rebuild-index", project);
            assertThat(other.session().readOnly()).isFalse();
            assertThat(run.exitStatus()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("Another desk").contains("process ");
        }
    }

    @Test
    void readsAProjectWhoseFolderCannotBeWritten() throws IOException {
        Files.createDirectory(folder.resolve(project.getFileName() + ".lock"));
        assertThat(CommandRun.of("search", project, "ferry").out()).contains("1 found");
        assertThat(CommandRun.of("project", "check", project).out()).contains("is sound");
        CommandRun run = CommandRun.of("import", project, folder.resolve("ferry.txt"));
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("cannot be written").doesNotContain("Another desk");
    }

    @Test
    void namesOnlyWhatIsKnownOfAnotherDesk() {
        assertThat(ReadOnlyProject.known(new LockHolder("", "", 1234)))
                .containsExactly("process 1234");
        assertThat(ReadOnlyProject.known(new LockHolder("", "", 0))).isEmpty();
    }
}
