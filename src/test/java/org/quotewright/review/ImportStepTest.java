package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.LeftOut;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectUnavailable;

/** An import as a step of the log, and what is mended of its articles afterwards. */
class ImportStepTest {

    private static final String PAGE =
            "<html><head><title>Ferry</title></head><body><nav><a href='/'>Home</a></nav><article><p>"
                    + "\"The ferry sails at six,\" said Ilse Brandt of Nordport Ferries.</p><p>"
                    + "It is the first of three ships that the town has bought this year.</p>"
                    + "</article></body></html>";

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

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportReport add() throws IOException {
        return opened.session()
                .library()
                .add(
                        List.of(
                                file("ferry.txt", OpenedProject.FERRY),
                                file("strike.txt", OpenedProject.STRIKE),
                                file("silent.txt", "Nobody says a word.")),
                        Progress.NONE);
    }

    private ImportReport addAndConclude() throws IOException {
        ImportReport report = add();
        opened.session().library().conclude(report);
        return report;
    }

    private List<ArticleSummary> articles() {
        return opened.session().library().articles();
    }

    private ArticleFacts facts(ArticleId id) {
        return opened.session().library().open(id).article().article().facts();
    }

    private List<QuoteState> states() {
        return opened.quotes().stream().map(ReviewedQuote::state).toList();
    }

    private void assertSound() {
        opened.assertLinesAsOnDisk();
        try (ProjectFile beside = ProjectFile.openForReading(opened.file())) {
            assertThat(Check.of(beside, Progress.NONE)).isEmpty();
        } catch (ProjectUnavailable e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatComesBackNamesWhoStandsForItsSpeakersNow() throws Exception {
        opened.add("ferry.txt", OpenedProject.FERRY);
        List<Path> strike = List.of(file("strike.txt", OpenedProject.STRIKE));
        Library library = opened.session().library();
        library.conclude(library.add(strike, Progress.NONE));
        opened.review().undo().orElseThrow();
        List<KnownSpeaker> known = library.speakers();
        opened.session().directory().merge(known.get(1).id(), known.get(0).id());
        library.conclude(library.add(strike, Progress.NONE));
        assertThat(opened.quotes())
                .hasSize(3)
                .extracting(quote -> quote.principal().orElseThrow().speaker())
                .containsOnly(known.get(0).speaker());
        assertSound();
        opened.review().undo().orElseThrow();
        assertSound();
    }

    @Test
    void oneUndoTakesABatchOutAndRedoBringsItBack() throws IOException {
        addAndConclude();
        assertThat(opened.log()).hasSize(3);
        assertThat(opened.log())
                .extracting(Decision::kind, Decision::step)
                .containsOnly(tuple(DecisionKind.IMPORT, 1L));
        assertSound();
        assertThat(opened.review().undo()).isPresent();
        assertThat(articles()).isEmpty();
        assertThat(opened.session().search().find("ferry", 5).hits()).isEmpty();
        assertSound();
        opened.reopen();
        assertThat(articles()).isEmpty();
        assertThat(opened.review().redo()).isPresent();
        assertThat(articles()).hasSize(3);
        assertThat(states()).containsOnly(QuoteState.OPEN).hasSize(3);
        assertThat(opened.session().search().find("ferry", 5).hits()).isNotEmpty();
        assertSound();
    }

    @Test
    void filesThatAreAddedAgainComeBackWithWhatWasDecided() throws IOException {
        addAndConclude();
        opened.review().accept(opened.quotes().getFirst().id());
        opened.review().undo();
        opened.review().undo();
        assertThat(articles()).isEmpty();
        ImportReport again = addAndConclude();
        assertThat(again.rows())
                .extracting(ImportReport.Row::messageKey)
                .containsOnly("import.comes-back");
        assertThat(articles()).hasSize(3);
        assertThat(states()).containsOnly(QuoteState.OPEN).hasSize(3);
        assertSound();
        assertThat(opened.review().undo()).isPresent();
        assertThat(articles()).isEmpty();
        assertSound();
    }

    @Test
    void whatWasDecidedWhileItRanGoesAndComesWithTheArticles() throws IOException {
        ImportReport report = add();
        opened.review().accept(opened.quotes().getFirst().id());
        opened.session().library().conclude(report);
        assertThat(opened.review().undo()).isPresent();
        assertThat(articles()).isEmpty();
        assertThat(opened.review().undo()).isEmpty();
        assertSound();
        assertThat(opened.review().redo()).isPresent();
        assertThat(states()).startsWith(QuoteState.VERIFIED).hasSize(3);
        assertSound();
        assertThat(opened.review().undo()).isPresent();
        assertThat(articles()).isEmpty();
    }

    @Test
    void leavesOutOfTheStepWhatTheProjectHadBefore() throws IOException {
        opened.add("ferry.txt", OpenedProject.FERRY);
        addAndConclude();
        assertThat(opened.log()).hasSize(2);
        opened.review().undo();
        assertThat(articles()).hasSize(1);
        assertSound();
    }

    @Test
    void correctsFactsInAStepThatUndoTakesBack() throws Exception {
        opened.add("ferry.txt", OpenedProject.FERRY);
        ArticleId id = articles().getFirst().id();
        ArticleFacts before = facts(id);
        ArticleFacts after =
                new ArticleFacts(
                        "Ferry sails",
                        "Harbour Post",
                        "Ann Example",
                        Optional.of(LocalDate.of(2026, 5, 12)),
                        "https://post.example/1");
        Sources sources = opened.session().renewal().sources();
        assertThat(sources.correct(id, new ImportCorrection(List.of(), before))).isEmpty();
        assertThat(sources.correct(id, new ImportCorrection(List.of(), after))).isPresent();
        assertThat(facts(id)).isEqualTo(after);
        assertThat(articles().getFirst().outlet()).isEqualTo("Harbour Post");
        assertThat(opened.session().search().find("outlet:\"Harbour Post\"", 5).hits())
                .isNotEmpty();
        assertSound();
        opened.reopen();
        assertThat(facts(id)).isEqualTo(after);
        assertThat(opened.review().undo()).isPresent();
        assertThat(facts(id)).isEqualTo(before);
        assertThat(opened.session().search().find("outlet:\"Harbour Post\"", 5).hits()).isEmpty();
        assertSound();
    }

    @Test
    void findsByFactsThatAreCorrectedAfterTheIndexReadTheArticle() throws Exception {
        ArticleId id = opened.add("ferry.txt", OpenedProject.FERRY).article().orElseThrow();
        Search search = opened.session().search();
        assertThat(search.find("outlet:post", 5).total()).isZero();
        ArticleFacts facts = new ArticleFacts("Ferry", "Post", "", Optional.empty(), "");
        opened.session().renewal().sources().correct(id, new ImportCorrection(List.of(), facts));
        assertThat(search.find("outlet:post", 5).total()).isEqualTo(2);
    }

    @Test
    void bringsAParagraphBackThatThePageHas() throws Exception {
        ArticleId id = opened.add("ferry.html", PAGE).article().orElseThrow();
        opened.review().accept(opened.quotes().getFirst().id());
        Sources sources = opened.session().renewal().sources();
        List<LeftOut> leftOut = sources.of(id).leftOut();
        assertThat(leftOut).extracting(LeftOut::text).containsExactly("Home");
        assertThat(sources.correct(id, new ImportCorrection(leftOut, facts(id)))).isPresent();
        assertThat(opened.session().library().open(id).article().text())
                .startsWith("Ferry\n\nHome\n\n\"The ferry sails");
        assertThat(states()).containsExactly(QuoteState.VERIFIED);
        assertThat(sources.of(id).leftOut()).isEmpty();
        assertSound();
        assertThat(opened.review().undo()).isPresent();
        assertThat(sources.of(id).leftOut()).hasSize(1);
        assertSound();
    }

    @Test
    void anExportBringsTheImportAndTheFactsBack() throws Exception {
        addAndConclude();
        ArticleId id = articles().getFirst().id();
        ArticleFacts facts = new ArticleFacts("Ferry", "Post", "", Optional.empty(), "");
        opened.session().renewal().sources().correct(id, new ImportCorrection(List.of(), facts));
        Path out = folder.resolve("out.json");
        opened.session().exports().export(ExportRequest.of(ExportFormat.JSON, true), out);
        Path other = Files.createDirectory(folder.resolve("other"));
        try (OpenedProject returned = new OpenedProject(other)) {
            assertThat(returned.project().returns().take(out).isHistory()).isTrue();
            assertThat(returned.session().library().open(id).article().article().facts())
                    .isEqualTo(facts);
            assertThat(returned.review().undo()).isPresent();
            assertThat(returned.review().undo()).isPresent();
            assertThat(returned.session().library().articles()).isEmpty();
        }
    }
}
