package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.writing.UnreadableExport;

/** What a file says twice must be the same both times, or nothing of it is taken. */
class ContradictingExportsTest {

    @TempDir private Path folder;

    private void refuses(Path file) throws Exception {
        try (OpenedProject to = project("to")) {
            assertThatThrownBy(() -> to.project().returns().offer(file))
                    .isInstanceOf(UnreadableExport.class);
            assertThatThrownBy(() -> to.project().returns().take(file))
                    .isInstanceOf(UnreadableExport.class);
            assertThat(to.quotes()).isEmpty();
        }
    }

    private void takes(Path file) throws Exception {
        try (OpenedProject to = project("fresh")) {
            assertThat(to.project().returns().take(file).quotations()).isEqualTo(2);
        }
    }

    private OpenedProject project(String name) throws IOException {
        return new OpenedProject(Files.createDirectories(folder.resolve(name)));
    }

    @BeforeEach
    void export() throws IOException {
        try (OpenedProject from = project("from")) {
            from.add("ferry.txt", "😀\n\n" + OpenedProject.FERRY);
            from.review().accept(from.quotes().getFirst().id());
            for (ExportFormat format :
                    new ExportFormat[] {
                        ExportFormat.JSON, ExportFormat.JSONLD, ExportFormat.BRAT
                    }) {
                from.session().exports().export(ExportRequest.of(format, true), exported(format));
            }
        }
    }

    private Path exported(ExportFormat format) {
        return folder.resolve("out." + format.ending());
    }

    /** In JSON the text, and beside it its digest, its place and its parts. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "(\"text\":\"😀.*?calm) -> $1!",
                "(\"articles\":.*?\"sha256\":\")[0-9a-f] -> $1x",
                "(\"texts\":.*?\"sha256\":\")[0-9a-f] -> $1x",
                "\"start\":\\d+ -> \"start\":1",
                "\"end\":\\d+ -> \"end\":1",
                "\"spans\":\\[\\[\\d+ -> \"spans\":[[4",
                "(\"text\":\"\\\\\"The )ferry -> $1fairy",
                "\"cueText\":\"[a-z]+ -> \"cueText\":\"x",
                "\"mentionText\":\"[A-Z] -> \"mentionText\":\"x",
            })
    void refusesJson(String said, String instead) throws Exception {
        takes(exported(ExportFormat.JSON));
        refuses(altered(ExportFormat.JSON, said, instead));
    }

    /** In web annotations the position of a part and its words, and the text and its digest. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "\"start\":\\d+ -> \"start\":1",
                "(\"end\":)\\d+ -> $199",
                "\"exact\":\"\\\\\"The ferry -> \"exact\":\"\\\\\"The fairy",
                "\"schema:text\":\"\\\\\"The ferry -> \"schema:text\":\"\\\\\"The fairy",
                "sha256:[0-9a-f] -> sha256:x",
                "(\"schema:articleBody\":\"😀.*?)\\. -> $1!",
            })
    void refusesWebAnnotations(String said, String instead) throws Exception {
        takes(exported(ExportFormat.JSONLD));
        refuses(altered(ExportFormat.JSONLD, said, instead));
    }

    private Path altered(ExportFormat format, String said, String instead) throws IOException {
        String export = Files.readString(exported(format));
        String other = export.replaceFirst(said, instead);
        assertThat(other).isNotEqualTo(export);
        return Files.writeString(folder.resolve("altered." + format.ending()), other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {"Quotation \\d+ -> Quotation 1", "The ferry -> The fairy"})
    void refusesBrat(String said, String instead) throws Exception {
        takes(exported(ExportFormat.BRAT));
        Path altered = folder.resolve("altered.zip");
        try (ZipInputStream from =
                        new ZipInputStream(Files.newInputStream(exported(ExportFormat.BRAT)));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(altered))) {
            for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
                String file = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write(
                        (each.getName().endsWith(".ann") ? file.replaceFirst(said, instead) : file)
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        refuses(altered);
    }

    /** Far more than the heap of the command line could hold twice. */
    @Test
    void refusesAnArchiveThatUnpacksWithoutEnd() throws Exception {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("annotation.conf"));
            zip.putNextEntry(new ZipEntry("article-1-1.txt"));
            fill(zip, 96);
            zip.putNextEntry(new ZipEntry("article-1-1.ann"));
        }
        refuses(bomb);
    }

    /** Each file small enough, all together not. */
    @Test
    void refusesAnArchiveOfTooMuch() throws Exception {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("annotation.conf"));
            for (int i = 0; i < 9; i++) {
                zip.putNextEntry(new ZipEntry("article-" + i + "-1.txt"));
                fill(zip, 32);
                zip.putNextEntry(new ZipEntry("article-" + i + "-1.ann"));
            }
        }
        refuses(bomb);
    }

    private static void fill(OutputStream out, int mebibytes) throws IOException {
        byte[] blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < mebibytes; i++) {
            out.write(blanks);
        }
    }
}
