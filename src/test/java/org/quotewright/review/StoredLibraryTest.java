package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Hints;
import org.quotewright.model.ReviewedQuote;

class StoredLibraryTest {

    @TempDir Path folder;
    private OpenedProject opened;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void addedArticleComesWithItsQuotations() {
        ImportReport.Row row = opened.add("ferry.txt", OpenedProject.FERRY);
        assertThat(row.messageKey()).isEmpty();
        OpenArticle article = opened.session().library().open(row.article().orElseThrow());
        assertThat(article.article().text()).isEqualTo(OpenedProject.FERRY);
        assertThat(article.quotes()).hasSize(2);
        assertThat(article.speakers())
                .extracting(known -> known.speaker().name())
                .containsExactly("Ilse Brandt", "Omar Quist");
    }

    @Test
    void thoughtsAreNotQuotations() {
        opened.add("ferry.txt", OpenedProject.FERRY);
        assertThat(opened.quotes())
                .map(ReviewedQuote::suggestion)
                .allMatch(suggestion -> suggestion.attribution().reportsWords())
                .hasSize(2);
    }

    @Test
    void sameTextIsNotAddedTwice() {
        ImportReport.Row first = opened.add("ferry.txt", OpenedProject.FERRY);
        ImportReport.Row second = opened.add("copy.txt", OpenedProject.FERRY);
        assertThat(second.article()).isEqualTo(first.article());
        assertThat(second.messageKey()).isEqualTo("import.duplicate");
        assertThat(opened.session().library().articles()).hasSize(1);
    }

    @Test
    void badFileDoesNotStopTheOthers() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), OpenedProject.STRIKE);
        Path bad = Files.write(folder.resolve("bad.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        Path missing = folder.resolve("missing.txt");
        ImportReport report = add(bad, missing, good);
        assertThat(report.rows())
                .extracting(ImportReport.Row::file)
                .containsExactly(bad, missing, good);
        assertThat(report.hasFailures()).isTrue();
        assertThat(report.rows().getLast().article()).isPresent();
    }

    @Test
    void readsFoldersButNotTheProjectItself() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("2026/march"));
        Files.writeString(inner.resolve("b.txt"), OpenedProject.STRIKE);
        Files.writeString(folder.resolve("a.txt"), OpenedProject.FERRY);
        Files.writeString(folder.resolve(".hidden"), "x");
        ImportReport report = add(folder);
        assertThat(report.rows())
                .extracting(ImportReport.Row::file)
                .containsExactly(inner.resolve("b.txt"), folder.resolve("a.txt"));
        assertThat(report.hasFailures()).isFalse();
    }

    @Test
    void tellsOfLinksThatLeadOutOfAFolderAndFollowsThoseWithin() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path outside = Files.writeString(folder.resolve("outside.txt"), "It stays outside.");
        Files.writeString(inner.resolve("a.txt"), "It sails.");
        Files.createSymbolicLink(inner.resolve("b.txt"), Path.of("a.txt"));
        Files.createSymbolicLink(inner.resolve("c.txt"), outside);
        Files.createSymbolicLink(inner.resolve("d"), folder);
        Files.createSymbolicLink(inner.resolve("e.txt"), Path.of("nowhere.txt"));
        assertThat(add(inner).rows())
                .extracting(row -> row.file().getFileName() + " " + row.messageKey())
                .containsExactly(
                        "a.txt import.no-quotes",
                        "b.txt import.duplicate",
                        "c.txt reading.link",
                        "d reading.link",
                        "e.txt reading.missing");
        Path named = Files.createSymbolicLink(folder.resolve("named.txt"), outside);
        assertThat(add(named).rows())
                .extracting(ImportReport.Row::messageKey)
                .containsExactly("import.no-quotes");
    }

    @Test
    void saysWhenThereIsNoQuotation() {
        ImportReport.Row row = opened.add("dull.txt", "Nobody spoke all day.\n");
        assertThat(row.messageKey()).isEqualTo("import.no-quotes");
        assertThat(row.article()).isPresent();
    }

    @Test
    void cancelledImportKeepsWhatIsDoneAndNamesTheRest() throws IOException {
        Path first = Files.writeString(folder.resolve("1.txt"), OpenedProject.FERRY);
        Path second = Files.writeString(folder.resolve("2.txt"), OpenedProject.STRIKE);
        AtomicInteger reports = new AtomicInteger();
        Progress duringTheSecond =
                new Progress() {
                    @Override
                    public void report(String message, long done, long total) {
                        reports.incrementAndGet();
                    }

                    @Override
                    public boolean isCancelled() {
                        return reports.get() == 2;
                    }
                };
        ImportReport report =
                opened.session().library().add(List.of(first, second), duringTheSecond);
        assertThat(report.rows())
                .extracting(ImportReport.Row::messageKey)
                .containsExactly("", "import.cancelled");
        assertThat(opened.session().library().articles()).hasSize(1);
    }

    @Test
    void tellsOfEachFileBeforeTheNextIsStored() throws IOException {
        Path first = Files.writeString(folder.resolve("1.txt"), OpenedProject.FERRY);
        Path second = Files.writeString(folder.resolve("2.txt"), OpenedProject.STRIKE);
        Library library = opened.session().library();
        List<Integer> there = new ArrayList<>();
        ImportReport report =
                library.add(
                        List.of(first, second),
                        Hints.NONE,
                        Progress.NONE,
                        row -> there.add(library.articles().size()));
        assertThat(there).containsExactly(1, 2);
        assertThat(report.rows()).hasSize(2);
    }

    @Test
    void readingWritesNothingAndStoringDoes() throws IOException {
        Library library = opened.session().library();
        Path file = Files.writeString(folder.resolve("ferry.txt"), OpenedProject.FERRY);
        ReadyArticle ready = library.read(library.files(List.of(file)).getFirst(), Progress.NONE);
        assertThat(library.articles()).isEmpty();
        assertThat(library.store(ready).messageKey()).isEmpty();
        assertThat(opened.quotes()).hasSize(2);
    }

    @Test
    void articleIsNotStoredWhoseAnalysisWasCancelled() throws IOException {
        Library library = opened.session().library();
        Path file = Files.writeString(folder.resolve("ferry.txt"), OpenedProject.FERRY);
        AtomicInteger asked = new AtomicInteger();
        Progress afterTheStart =
                new Progress() {
                    @Override
                    public void report(String message, long done, long total) {
                        // only asked
                    }

                    @Override
                    public boolean isCancelled() {
                        return asked.incrementAndGet() > 1;
                    }
                };
        ReadyArticle ready = library.read(library.files(List.of(file)).getFirst(), afterTheStart);
        assertThat(library.store(ready).messageKey()).isEqualTo("import.cancelled");
        assertThat(library.articles()).isEmpty();
    }

    @Test
    void sameTextReadTwiceIsStoredOnce() throws IOException {
        Library library = opened.session().library();
        Path file = Files.writeString(folder.resolve("ferry.txt"), OpenedProject.FERRY);
        ReadyArticle first = library.read(library.files(List.of(file)).getFirst(), Progress.NONE);
        ReadyArticle second = library.read(library.files(List.of(file)).getFirst(), Progress.NONE);
        library.store(first);
        assertThat(library.store(second).messageKey()).isEqualTo("import.duplicate");
        assertThat(library.articles()).hasSize(1);
    }

    @Test
    void listsArticlesWithTheirProgress() {
        opened.add("ferry.txt", OpenedProject.FERRY);
        ReviewedQuote quote = opened.quotes().getFirst();
        opened.review().assign(quote.id(), InventedEngine.RIVAL);
        opened.review().accept(quote.id());
        ArticleSummary line = opened.session().library().articles().getFirst();
        assertThat(line.quotes()).isEqualTo(2);
        assertThat(line.decided()).isEqualTo(1);
        assertThat(line.corrected()).isEqualTo(1);
        assertThat(line.isDone()).isFalse();
    }

    @Test
    void listsOrganisationsInAlphabeticalOrder() {
        opened.add("ferry.txt", OpenedProject.FERRY);
        opened.review().affiliate(opened.quotes().getFirst().id(), "Église du Port");
        assertThat(opened.session().library().organisations())
                .containsExactly("Église du Port", "the Pilots' Guild");
    }

    private ImportReport add(Path... files) {
        return opened.session().library().add(List.of(files), Progress.NONE);
    }

    @Test
    void tellsWhatNearlyRepeatsAnArticle() {
        opened.add("ferry.txt", OpenedProject.FERRY);
        ImportReport.Row row = opened.add("copy.txt", "Update. " + OpenedProject.FERRY);
        assertThat(row.article()).isPresent();
        assertThat(row.messageKey()).isEqualTo("import.near-duplicate");
        assertThat(row.arguments().getLast()).isEqualTo("100");
        assertThat(opened.add("strike.txt", OpenedProject.STRIKE).messageKey()).isEmpty();
    }

    @Test
    void everyRecordOfAFileGetsItsRow() throws IOException {
        Path table = folder.resolve("articles.jsonl");
        Files.writeString(
                table,
                """
                {"title": "One", "text": "“We sail,” said Ilse Brandt."}
                {"title": "Two", "text": ""}
                {"title": "Three", "text": "“We stay,” said Omar Quist."}
                """);
        ImportReport report = add(table);
        assertThat(report.rows())
                .extracting(ImportReport.Row::file)
                .containsExactly(
                        table.resolve("1 One"), table.resolve("2 Two"), table.resolve("3 Three"));
        assertThat(report.rows().get(1).messageKey()).isEqualTo("reading.empty");
        assertThat(opened.session().library().articles()).hasSize(2);
    }
}
