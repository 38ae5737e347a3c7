package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.quotewright.model.ArticleId;

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
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"CSLJSON", "BIBTEX"})
    void writesWhatIsVerified(ExportFormat format) throws IOException {
        Path file = folder.resolve("out");
        assertThat(opened.session().exports().export(ExportRequest.of(format, false), file))
                .isEqualTo(new ExportReport(file, 1, 1));
        assertThat(words(format, file)).contains("Ilse Brandt").doesNotContain("Omar Quist");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"CSLJSON", "BIBTEX"})
    void writesTheOthersOnRequest(ExportFormat format) throws IOException {
        Path file = folder.resolve("out");
        assertThat(
                        opened.session()
                                .exports()
                                .export(ExportRequest.of(format, true), file)
                                .written())
                .isEqualTo(2);
        assertThat(words(format, file)).contains("Ilse Brandt").contains("Omar Quist");
    }

    private static String words(ExportFormat format, Path file) throws IOException {
        return switch (format) {
            case XLSX, DOCX -> unpacked(file);
            case BRAT -> unpacked(file).replaceAll("(?m)^(?!#).*", "");
            case JSONLD -> Files.readString(file).replaceFirst("\"articles\":.*\"items\"", "");
            case TEI -> Files.readString(file).replaceAll("<p>.*</p>", "");
            case JSON -> Files.readString(file).replaceFirst("\"texts\":.*", "");
            default -> Files.readString(file);
        };
    }

    private static String unpacked(Path file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writesTheSameBytesWheneverTheStateIsTheSame(ExportFormat format) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        opened.session().exports().export(ExportRequest.of(format, true), first);
        opened.reopen();
        opened.session().exports().export(ExportRequest.of(format, true), second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void previewsWithoutWriting(ExportFormat format) throws IOException {
        assertThat(opened.session().exports().preview(ExportRequest.of(format, false)))
                .contains("Ilse Brandt");
    }

    @Test
    void boundsTheScope() throws IOException {
        opened.add("strike.txt", OpenedProject.STRIKE);
        opened.quotes().forEach(quote -> opened.review().accept(quote.id()));
        assertThat(count(new ExportScope.WholeProject())).isEqualTo(new ExportCount(3, 0, 0));
        assertThat(count(new ExportScope.By("omar QUIST"))).isEqualTo(new ExportCount(2, 0, 1));
        assertThat(count(new ExportScope.Found("ashore"))).isEqualTo(new ExportCount(1, 0, 2));
        assertThat(count(new ExportScope.InArticle(new ArticleId(1))))
                .isEqualTo(new ExportCount(2, 0, 1));
    }

    private ExportCount count(ExportScope scope) {
        return opened.session().exports().count(scope);
    }

    @Test
    void citesOneQuotationAndSaysWhetherItIsVerified() throws IOException {
        Exports exports = opened.session().exports();
        Excerpt verified = exports.excerpt(opened.quotes().getFirst().id(), Locale.ENGLISH);
        assertThat(verified.plain())
                .startsWith("\"The ferry sails at six,\"\n— Ilse Brandt, Nordport Ferries. ")
                .doesNotContain("Not verified");
        assertThat(verified.html()).startsWith("<blockquote><p>&quot;The ferry sails at six,");
        assertThat(exports.excerpt(opened.quotes().getLast().id(), Locale.ENGLISH).plain())
                .endsWith("[Not verified.]");
    }

    @Test
    void leavesNoPartWhereTheTargetCannotBeWritten() throws IOException {
        Path target = Files.createDirectories(folder.resolve("taken/by/a/folder"));
        Files.writeString(target.resolve("x"), "x");
        assertThatThrownBy(() ->
                        opened.session()
                                .exports()
                                .export(ExportRequest.of(ExportFormat.CSV, false), target))
                .isInstanceOf(IOException.class);
        assertThat(target.resolveSibling("folder.part")).doesNotExist();
    }

    @Test
    void neverWritesOverTheProject() throws IOException {
        assertThatThrownBy(() ->
                        opened.session()
                                .exports()
                                .export(ExportRequest.of(ExportFormat.CSV, false), opened.file()))
                .isInstanceOf(IOException.class);
        opened.reopen();
        assertThat(opened.quotes()).hasSize(2);
    }
}
