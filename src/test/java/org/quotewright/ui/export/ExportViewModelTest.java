package org.quotewright.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.review.ExportFormat;
import org.quotewright.review.ExportScope;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.NoFiles;
import org.quotewright.ui.common.Habits;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;

class ExportViewModelTest implements NoFiles {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private Optional<Path> target;
    private String suggested = "";
    private String query = "";
    private final Habits habits = new Habits(Habits.Kept.FIRST);
    private Optional<Path> began = Optional.empty();

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
        target = Optional.of(folder.resolve("out.csv"));
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void hasNothingToExportBeforeAnythingIsVerified() {
        ExportViewModel export = viewModel();
        assertThat(export.verb().get()).isEqualTo("Nothing to export");
        assertThat(export.ready().get()).isFalse();
        export.choices().all().set(true);
        assertThat(export.verb().get()).isEqualTo("Export 10 quotations");
        assertThat(export.ready().get()).isTrue();
    }

    @Test
    void saysHowManyStayOut() {
        desk.decisions.accept();
        desk.decisions.reject();
        ExportViewModel export = viewModel();
        assertThat(export.verb().get()).isEqualTo("Export 1 quotation");
        assertThat(export.leftOut().get())
                .isEqualTo("9 quotations that are open or rejected stay out.");
    }

    @Test
    void writesTheFileAndSaysSo() throws IOException {
        desk.decisions.accept();
        ExportViewModel export = viewModel();
        assertThat(export.export()).isTrue();
        assertThat(suggested).isEqualTo("Island watch.csv");
        assertThat(Files.readString(target.orElseThrow())).contains("a morning without");
        assertThat(desk.notices.current().get().orElseThrow().happened())
                .startsWith("1 quotation was written to")
                .endsWith("9 that are open or rejected were left out.");
    }

    @Test
    void suggestsTheEndingOfTheFormat() {
        desk.decisions.accept();
        ExportViewModel export = viewModel();
        export.choices().format().set(ExportFormat.JSON);
        export.export();
        assertThat(suggested).isEqualTo("Island watch.json");
    }

    @Test
    void offersWhatIsOnTheDeskAsScope() {
        query = "org:Harbour";
        ExportViewModel export = viewModel();
        assertThat(export.scopes().stream().map(export::words))
                .startsWith("The whole project", "What the search finds: org:Harbour")
                .contains("This article: " + desk.heading());
    }

    @Test
    void countsWithinTheScopeChosen() {
        desk.decisions.accept();
        ExportViewModel export = viewModel();
        export.choices().scope().set(new ExportScope.InArticle(desk.selected().article()));
        int inArticle = desk.selection.quotes().size();
        assertThat(export.leftOut().get())
                .contains(inArticle - 1 + " quotations that are open or rejected")
                .contains(10 - inArticle + " quotations of the project lie outside");
    }

    @Test
    void showsTheBeginningOfTheFile() {
        desk.decisions.accept();
        ExportViewModel export = viewModel();
        assertThat(export.preview().get()).startsWith("id,quotation").contains("a morning");
        export.choices().format().set(ExportFormat.JSON);
        assertThat(export.preview().get()).startsWith("{\"format\"");
    }

    @Test
    void writesNothingWithoutAFile() {
        desk.decisions.accept();
        target = Optional.empty();
        assertThat(viewModel().export()).isFalse();
        assertThat(desk.notices.current().get()).isEmpty();
    }

    @Test
    void tellsThatItCouldNotWrite() {
        desk.decisions.accept();
        target = Optional.of(folder.resolve("no such folder").resolve("out.csv"));
        viewModel().export();
        Notice notice = desk.notices.current().get().orElseThrow();
        assertThat(notice.kind()).isEqualTo(Notice.Kind.BAD);
        assertThat(notice.happened()).isEqualTo("The export was not written.");
    }

    @Override
    public Optional<Path> exportTarget(
            ExportFormat format, Optional<Path> last, String suggestedName) {
        suggested = suggestedName;
        began = last;
        return target;
    }

    @Test
    void beginsWithTheFormatAndTheFolderOfTheLastOne() throws Exception {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        target = Optional.of(reports.resolve("a.html"));
        ExportViewModel first = viewModel();
        assertThat(first.choices().format().get()).isEqualTo(ExportFormat.CSV);
        first.choices().format().set(ExportFormat.HTML);
        first.export();
        assertThat(began).isEmpty();
        ExportViewModel next = viewModel();
        assertThat(next.choices().format().get()).isEqualTo(ExportFormat.HTML);
        next.export();
        assertThat(began).contains(reports);
    }

    @Test
    void saysUnderWhichNameDecisionsStandWhereNoneWasGiven() {
        assertThat(viewModel().unnamed())
                .startsWith("Your decisions stand under “" + desk.session.analyst().name() + "”");
        habits.analyst().set("Ida Marsh");
        assertThat(viewModel().unnamed()).isEmpty();
    }

    @Test
    void writesReportsInTheLanguageOfTheDesk() throws IOException {
        desk.decisions.accept();
        ExportViewModel export = viewModel(new Messages(Locale.GERMAN));
        export.choices().format().set(ExportFormat.MARKDOWN);
        assertThat(export.preview().get()).startsWith("# Zitate\\: Island watch");
        export.export();
        assertThat(Files.readString(target.orElseThrow())).startsWith("# Zitate\\: ");
    }

    private ExportViewModel viewModel() {
        return viewModel(desk.messages);
    }

    private ExportViewModel viewModel(Messages messages) {
        return new ExportViewModel(
                desk.session,
                new ExportViewModel.Desktop(desk.jobs, this, desk.notices, messages, habits),
                new ExportScopes(desk.selection, List.of(), searched(query)));
    }

    private static List<ExportScope> searched(String query) {
        return query.isBlank() ? List.of() : List.of(new ExportScope.Found(query));
    }
}
