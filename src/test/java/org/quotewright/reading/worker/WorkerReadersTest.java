package org.quotewright.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.Content;
import org.quotewright.reading.Part;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.reading.archive.Zips;

class WorkerReadersTest {

    private static final String MAIL =
            """
            MIME-Version: 1.0
            Subject: Ferry
            Date: Fri, 17 May 2024 08:00:00 +0000
            Content-Type: multipart/mixed; boundary=X

            --X
            Content-Type: text/plain

            See below.
            --X
            Content-Type: text/plain; name=ferry.txt
            Content-Disposition: attachment; filename=ferry.txt

            “We sail,” said Ann Example.
            --X--
            """;

    @TempDir private Path folder;
    private WorkerReaders readers = new WorkerReaders(WorkerLimits.USUAL);

    @AfterEach
    void endProcess() {
        readers.close();
    }

    @Test
    void readsTheNextFileRightAfterOneThatNobodyWanted() throws IOException, UnreadableArticle {
        Path file = file("ferry.txt", "“We sail,” said Ann Example.");
        for (int i = 0; i < 20; i++) {
            assertThatExceptionOfType(UnreadableArticle.class)
                    .isThrownBy(() -> readers.part(file).open(() -> true));
            assertThat(readers.part(file).open()).isInstanceOf(Content.One.class);
            readers.close();
        }
    }

    @Test
    void readsWhatThisProcessWouldRead() throws IOException, UnreadableArticle {
        Path page =
                file(
                        "page.html",
                        "<html><head><title>Ferry</title></head><body>"
                                + "<p>“We sail in May,” said Ann Example of the pilots’ guild.</p>");
        ReadArticle here = new ArticleReaders().read(page);
        ReadArticle there = one(readers.part(page));
        assertThat(there.article()).isEqualTo(here.article());
        assertThat(there.charset()).isEqualTo(here.charset());
        assertThat(there.bytes()).isEqualTo(here.bytes());
        assertThat(there.isUnsure()).isEqualTo(here.isUnsure());
        assertThat(there.remarks()).isEqualTo(here.remarks());
    }

    @Test
    void saysWhyAFileIsRefusedInTheSameWords() throws IOException {
        Path picture = file("photo.png", "\u0000\u0001");
        UnreadableArticle refusal = refusal(picture);
        assertThat(refusal.messageKey()).isEqualTo("reading.binary");
        assertThat(refusal.arguments()).containsExactly(picture.toString());
    }

    @Test
    void opensPartsOfPartsOneByOne() throws IOException, UnreadableArticle {
        Path archive = folder.resolve("all.zip");
        Files.write(
                archive, Zips.of(Map.of("a.txt", Zips.bytes("Alpha."), "m.eml", Zips.bytes(MAIL))));
        List<Part> parts = parts(readers.part(archive));
        assertThat(one(parts.get(0)).article().text()).isEqualTo("Alpha.");
        List<Part> mail = parts(parts.get(1));
        assertThat(mail).hasSize(2);
        assertThat(one(mail.get(1)).article().text()).contains("said Ann Example");
        assertThat(mail.get(1).place()).isEqualTo(archive.resolve("m.eml/ferry.txt"));
    }

    @Test
    void aNewProcessFindsTheWayToAPartAgain() throws IOException, UnreadableArticle {
        Path archive = folder.resolve("all.zip");
        Files.write(archive, Zips.of(Map.of("m.eml", Zips.bytes(MAIL))));
        List<Part> mail = parts(parts(readers.part(archive)).getFirst());
        readers.close();
        assertThat(one(mail.get(1)).article().text()).contains("said Ann Example");
    }

    @Test
    void aFileThatTakesTooMuchMemoryCostsTheProcessAlone() throws IOException, UnreadableArticle {
        readers = new WorkerReaders(new WorkerLimits(16, Duration.ofSeconds(60), idle()));
        Path large = file("large.txt", "“We sail,” she said. ".repeat(1_000_000));
        assertThat(refusal(large).messageKey()).isEqualTo("reading.too-heavy");
        assertThat(one(readers.part(file("small.txt", "She sails."))).article().text())
                .isEqualTo("She sails.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatTakesTooLongCostsTheProcessAlone() throws Exception {
        readers = new WorkerReaders(new WorkerLimits(64, Duration.ofSeconds(8), idle()));
        Path small = file("small.txt", "She sails.");
        one(readers.part(small));
        ProcessHandle hung = hang();
        UnreadableArticle refusal = refusal(small);
        assertThat(refusal.messageKey()).isEqualTo("reading.too-slow");
        assertThat(refusal.arguments()).containsExactly(small.toString(), "8");
        hung.onExit().get(5, TimeUnit.SECONDS);
        assertThat(one(readers.part(small)).article().text()).isEqualTo("She sails.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatNobodyWantsAnyMoreIsGivenUpWithinASecond() throws Exception {
        Path small = file("small.txt", "She sails.");
        one(readers.part(small));
        ProcessHandle hung = hang();
        long begin = System.nanoTime();
        assertThatExceptionOfType(UnreadableArticle.class)
                .isThrownBy(() -> readers.part(small).open(() -> true));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
        hung.onExit().get(5, TimeUnit.SECONDS);
    }

    @Test
    void restsWhereItIsAskedNothingAndWakesAgain() throws Exception {
        Path small = file("small.txt", "She sails.");
        readers = new WorkerReaders(new WorkerLimits(64, Duration.ofSeconds(60), soon()));
        one(readers.part(small));
        ProcessHandle.of(readers.pid().orElseThrow())
                .ifPresent(process -> process.onExit().orTimeout(20, TimeUnit.SECONDS).join());
        assertThat(readers.pid()).isEmpty();
        assertThat(one(readers.part(small)).article().text()).isEqualTo("She sails.");
    }

    private static Duration idle() {
        return Duration.ofMinutes(1);
    }

    private static Duration soon() {
        return Duration.ofSeconds(2);
    }

    /** The process that reads stops where it is. */
    private ProcessHandle hang() throws IOException, InterruptedException {
        ProcessHandle process = ProcessHandle.of(readers.pid().orElseThrow()).orElseThrow();
        assertThat(
                        new ProcessBuilder("kill", "-STOP", Long.toString(process.pid()))
                                .start()
                                .waitFor())
                .isZero();
        return process;
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private UnreadableArticle refusal(Path file) {
        return (UnreadableArticle) catchThrowable(() -> readers.part(file).open());
    }

    private static ReadArticle one(Part part) throws UnreadableArticle {
        return ((Content.One) part.open()).article();
    }

    private static List<Part> parts(Part part) throws UnreadableArticle {
        return ((Content.Parts) part.open()).parts();
    }
}
