package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectExportsTest {

    @TempDir Path folder;
    private OpenedProject opened;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
        opened.review().accept(opened.quotes().getFirst().id());
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writesWhatIsVerified(ExportFormat format) throws IOException {
        Path file = folder.resolve("out");
        assertThat(opened.session().exports().export(format, file, false))
                .isEqualTo(new ExportReport(file, 1, 1));
        assertThat(file).content().contains("Ilse Brandt").doesNotContain("Omar Quist");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writesTheOthersOnRequest(ExportFormat format) throws IOException {
        Path file = folder.resolve("out");
        assertThat(opened.session().exports().export(format, file, true).written()).isEqualTo(2);
        assertThat(file).content().contains("Ilse Brandt").contains("Omar Quist");
    }

    @Test
    void leavesNoPartWhereTheTargetCannotBeWritten() throws IOException {
        Path target = Files.createDirectories(folder.resolve("taken/by/a/folder"));
        Files.writeString(target.resolve("x"), "x");
        assertThatThrownBy(() -> opened.session().exports().export(ExportFormat.CSV, target, false))
                .isInstanceOf(IOException.class);
        assertThat(target.resolveSibling("folder.part")).doesNotExist();
    }

    @Test
    void neverWritesOverTheProject() throws IOException {
        assertThatThrownBy(() ->
                        opened.session().exports().export(ExportFormat.CSV, opened.file(), false))
                .isInstanceOf(IOException.class);
        opened.reopen();
        assertThat(opened.quotes()).hasSize(2);
    }
}
