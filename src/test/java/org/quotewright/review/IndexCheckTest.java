package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.review.IndexCheck.Health;
import org.quotewright.store.ProjectUnavailable;

class IndexCheckTest {

    @TempDir Path folder;
    private Path file;
    private Path index;

    @BeforeEach
    void fill() {
        try (OpenedProject project = new OpenedProject(folder)) {
            project.add("ferry.txt", OpenedProject.FERRY);
            file = project.file();
        }
        index = folder.resolve("harbour.quotewright.index");
    }

    private IndexCheck check() throws IOException, ProjectUnavailable {
        return IndexCheck.of(file, Progress.NONE);
    }

    @Test
    void isRightAfterwards() throws IOException, ProjectUnavailable {
        assertThat(check()).isEqualTo(new IndexCheck(Health.RIGHT, List.of()));
    }

    @Test
    void namesADamagedFileAndDeletesNothing() throws IOException, ProjectUnavailable {
        Path damaged;
        try (Stream<Path> files = Files.list(index)) {
            damaged = files.filter(each -> each.toString().endsWith(".cfs")).findFirst().get();
        }
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        for (int i = 0; i < 2; i++) {
            assertThat(check().health()).isEqualTo(Health.DAMAGED);
            assertThat(check().remarks().getFirst().arguments())
                    .contains(damaged.getFileName().toString());
        }
        assertThat(damaged).hasBinaryContent(bytes);
    }

    @Test
    void isMissingWhereItWasDeletedAndIsNotMade() throws IOException, ProjectUnavailable {
        try (Stream<Path> files = Files.list(index)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(index);
        assertThat(check().health()).isEqualTo(Health.MISSING);
        assertThat(index).doesNotExist();
    }

    @Test
    void isRightWhileADeskHasItOpenAndSearches() throws IOException, ProjectUnavailable {
        try (OpenedProject project = new OpenedProject(folder)) {
            assertThat(project.session().search().find("ferry", 5).total()).isPositive();
            assertThat(check().health()).isEqualTo(Health.RIGHT);
        }
        assertThat(check().health()).isEqualTo(Health.RIGHT);
    }

    @Test
    void isBehindByWhatADeskDecidedUntilItCloses() throws IOException, ProjectUnavailable {
        try (OpenedProject project = new OpenedProject(folder)) {
            project.review().accept(project.quotes().getFirst().id());
            project.session().search().find("ferry", 5);
            assertThat(check())
                    .isEqualTo(
                            new IndexCheck(
                                    Health.BEHIND,
                                    List.of(
                                            new Remark(
                                                    "store.index-behind",
                                                    List.of("0", "1", "0", "0", "0")),
                                            new Remark("store.index-unfinished", List.of()))));
        }
        assertThat(check().health()).isEqualTo(Health.RIGHT);
    }

    @Test
    void isBehindWhereTheProjectWentOnWithoutIt() throws IOException, ProjectUnavailable {
        Path kept = folder.resolve("kept");
        copy(index, kept);
        try (OpenedProject project = new OpenedProject(folder)) {
            project.add("strike.txt", OpenedProject.STRIKE);
        }
        try (Stream<Path> files = Files.list(index)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        copy(kept, index);
        assertThat(check().health()).isEqualTo(Health.BEHIND);
        assertThat(check().remarks())
                .extracting(Remark::messageKey)
                .containsExactly("store.index-behind", "store.index-older");
        assertThat(check().remarks().getFirst().arguments())
                .startsWith("1", "0", "0")
                .endsWith("1");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(each.getFileName()));
            }
        }
    }
}
