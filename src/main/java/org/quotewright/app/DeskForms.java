package org.quotewright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.WindowEvent;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Columns;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.AskedColumns;
import org.quotewright.review.Excerpt;
import org.quotewright.review.ExportScope;
import org.quotewright.review.ImportReport;
import org.quotewright.review.Job;
import org.quotewright.review.ReadyArticle;
import org.quotewright.review.Session;
import org.quotewright.review.Sources;
import org.quotewright.ui.adding.AddingForm;
import org.quotewright.ui.adding.ColumnsForm;
import org.quotewright.ui.adding.ColumnsViewModel;
import org.quotewright.ui.adding.SourceForm;
import org.quotewright.ui.common.Dialogs;
import org.quotewright.ui.common.Habits;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.desk.Workplace;
import org.quotewright.ui.compare.CompareView;
import org.quotewright.ui.compare.CompareViewModel;
import org.quotewright.ui.export.ExportScopes;
import org.quotewright.ui.export.ExportView;
import org.quotewright.ui.export.ExportViewModel;
import org.quotewright.ui.export.TakeView;
import org.quotewright.ui.export.TakeViewModel;
import org.quotewright.ui.figures.FiguresView;
import org.quotewright.ui.figures.FiguresViewModel;
import org.quotewright.ui.help.GuideView;
import org.quotewright.ui.help.GuideViewModel;
import org.quotewright.ui.history.HistoryView;
import org.quotewright.ui.history.HistoryViewModel;
import org.quotewright.ui.preferences.KeysPane;
import org.quotewright.ui.preferences.KeysViewModel;
import org.quotewright.ui.preferences.PreferencesView;
import org.quotewright.ui.renewal.ReanalysisView;
import org.quotewright.ui.renewal.ReanalysisViewModel;
import org.quotewright.ui.renewal.RevisionView;
import org.quotewright.ui.renewal.RevisionViewModel;
import org.quotewright.ui.renewal.UnplacedView;
import org.quotewright.ui.renewal.UnplacedViewModel;
import org.quotewright.ui.search.FindView;
import org.quotewright.ui.search.FindViewModel;
import org.quotewright.ui.search.SavedViewModel;
import org.quotewright.ui.shell.ImportReportView;
import org.quotewright.ui.shell.ImportViewModel;
import org.quotewright.ui.shell.ProgressView;
import org.quotewright.ui.shell.ProgressViewModel;
import org.quotewright.ui.shell.ShortcutSheet;
import org.quotewright.ui.sightings.SightingsView;
import org.quotewright.ui.sightings.SightingsViewModel;
import org.quotewright.ui.speakers.SpeakersView;
import org.quotewright.ui.speakers.SpeakersViewModel;

/** The forms that stand in front of the desk. */
record DeskForms(Session session, Workplace workplace, Selection selection, Equipment equipment)
        implements ImportViewModel.Forms {

    @Override
    public void preview(ReadyArticle.Analysed ready, int waiting, Answer answer) {
        AddingForm form = new AddingForm(ready, waiting, answer, messages(), dialogs()::close);
        show("preview.heading", form.view());
        whenClosed(form.view(), form::closed);
        form.view().begin();
    }

    /** Asked once of each kind of table. */
    @Override
    public void columns(String file, AskedColumns asked, Consumer<Optional<Columns>> answer) {
        Habits habits = equipment.preferences().habits();
        List<String> names = asked.head().names();
        Optional<Columns> known = habits.columns(names);
        if (known.isPresent()) {
            answer.accept(known);
            return;
        }
        Consumer<Optional<Columns>> remembering =
                told -> {
                    told.ifPresent(columns -> habits.remember(names, columns));
                    answer.accept(told);
                };
        ColumnsForm form =
                new ColumnsForm(
                        new ColumnsViewModel(asked, messages()),
                        file,
                        remembering,
                        dialogs()::close);
        show("columns.heading", form);
        whenClosed(form, form::closed);
    }

    /** The facts of an article, and what its file holds besides. */
    void source(ArticleId article) {
        Sources sources = session.renewal().sources();
        workplace
                .jobs()
                .aside(
                        Job.of(messages().text("preview.job"), progress -> sources.of(article)),
                        source -> {
                            SourceForm form =
                                    new SourceForm(source, sources, workplace, dialogs()::close);
                            show("preview.facts", form.view());
                            form.view().begin();
                        },
                        failure -> workplace.notices().failed("notice.not-opened", failure));
    }

    @Override
    public void report(ImportReport report) {
        ImportReportView view =
                new ImportReportView(report, messages(), this::source, dialogs()::close);
        show("adding.report", view.load());
    }

    /**
     * @param first the scopes of the search in front
     * @param others what else may be exported
     */
    void export(List<ExportScope> first, List<ExportScope> others) {
        ExportViewModel viewModel =
                new ExportViewModel(
                        session,
                        new ExportViewModel.Desktop(
                                workplace.jobs(),
                                equipment.files(),
                                workplace.notices(),
                                messages()),
                        new ExportScopes(selection, first, others));
        show("export.heading", new ExportView(viewModel, messages(), dialogs()::close).load());
    }

    /** Puts the selected quotation with its citation on the clipboard. */
    void copy() {
        selection
                .quote()
                .get()
                .ifPresent(quote ->
                        workplace
                                .jobs()
                                .aside(
                                        Job.of(
                                                messages().text("copy.job"),
                                                progress -> session.exports().excerpt(quote.id())),
                                        this::copied,
                                        failure ->
                                                workplace
                                                        .notices()
                                                        .failed("notice.not-copied", failure)));
    }

    private void copied(Excerpt excerpt) {
        ClipboardContent content = new ClipboardContent();
        content.putString(excerpt.plain());
        content.putHtml(excerpt.html());
        Clipboard.getSystemClipboard().setContent(content);
        workplace.notices().show(Notice.good(messages().text("copy.done")));
    }

    void preferences(Actions actions) {
        KeysViewModel keys = new KeysViewModel(actions, equipment.preferences().keys(), messages());
        PreferencesView view =
                new PreferencesView(
                        equipment.preferences(),
                        session.analyst(),
                        new KeysPane(keys, messages()),
                        messages(),
                        dialogs()::close);
        show("preferences.heading", view.load());
    }

    void shortcuts(Actions actions) {
        show("shortcuts.heading", new ShortcutSheet(actions, messages()));
    }

    void guide() {
        GuideViewModel viewModel = new GuideViewModel(GuidePages::page, GuidePages.FIRST);
        GuideView view =
                new GuideView(
                        viewModel,
                        GuidePages::picture,
                        workplace.queue(),
                        messages(),
                        dialogs()::close);
        show("guide.heading", view);
    }

    /** Nothing where no file is chosen. */
    void compare() {
        Optional<Path> other = equipment.files().project();
        other.ifPresent(file -> {
            CompareViewModel viewModel = new CompareViewModel(session, file, workplace);
            CompareView view = new CompareView(viewModel, dialogs()::close);
            show("compare.heading", commanded(view, view.actions(), view::requestFocus));
            viewModel.begin();
        });
    }

    /** Nothing where no file is chosen. */
    void take() {
        equipment
                .files()
                .exported()
                .ifPresent(file -> {
                    TakeViewModel viewModel = new TakeViewModel(session.returns(), workplace);
                    String name = String.valueOf(file.getFileName());
                    show("take.heading", new TakeView(viewModel, name, dialogs()::close));
                    viewModel.begin(file);
                });
    }

    void history() {
        HistoryViewModel viewModel = new HistoryViewModel(session, workplace);
        HistoryView view = new HistoryView(viewModel, dialogs()::close);
        show("history.heading", commanded(view, view.actions(), view::requestFocus));
        viewModel.begin();
    }

    void reanalyse() {
        ReanalysisViewModel viewModel = new ReanalysisViewModel(session, workplace);
        boolean isNew =
                dialogs()
                        .showBeside(
                                messages().text("reanalysis.heading"),
                                new ReanalysisView(viewModel, dialogs()::close));
        if (isNew) {
            viewModel.begin();
        }
    }

    /** Nothing where no file is chosen. */
    void revise(ArticleId article) {
        equipment.files().articles().stream()
                .findFirst()
                .ifPresent(file -> {
                    RevisionViewModel viewModel = new RevisionViewModel(session, workplace);
                    show("revision.heading", new RevisionView(viewModel, dialogs()::close));
                    viewModel.begin(article, file);
                });
    }

    void progress(ProgressViewModel viewModel) {
        show("progress.heading", new ProgressView(viewModel, dialogs()::close));
        viewModel.begin();
    }

    void speakers() {
        SpeakersViewModel viewModel = new SpeakersViewModel(session, workplace);
        SpeakersView view = new SpeakersView(viewModel, dialogs()::close);
        show("speakers.heading", commanded(view, view.actions(), view::resume));
        viewModel.begin(
                selection
                        .quote()
                        .get()
                        .flatMap(ReviewedQuote::principal)
                        .map(AttributedSpeaker::speaker));
    }

    /** The search with what was found last, whose exports offer every saved search. */
    void find(FindViewModel found, SavedViewModel searches) {
        FindView.Leaving leaving =
                new FindView.Leaving(dialogs()::close, scopes -> export(scopes, searches.scopes()));
        FindView view = new FindView(session, found, searches, leaving);
        show("search.heading", commanded(view, view.actions(), view::resume));
        view.begin();
    }

    void unplaced() {
        UnplacedViewModel viewModel = new UnplacedViewModel(session, workplace);
        show("unplaced.heading", new UnplacedView(viewModel, dialogs()::close));
        viewModel.begin();
    }

    void sightings() {
        SightingsViewModel viewModel = new SightingsViewModel(session, workplace);
        SightingsView view = new SightingsView(viewModel, dialogs()::close);
        show("sightings.heading", commanded(view, view.actions(), view::requestFocus));
        whenClosed(view, viewModel::leave);
        viewModel.begin();
    }

    void figures() {
        FiguresViewModel viewModel = new FiguresViewModel(session, workplace);
        FiguresView view = new FiguresView(viewModel, equipment.files(), dialogs()::close);
        show("figures.heading", commanded(view, view.actions(), view::requestFocus));
        whenClosed(view, viewModel::leave);
        viewModel.begin();
    }

    private CommandedForm commanded(Node form, Actions commands, Runnable resume) {
        return new CommandedForm(form, commands, resume, workplace, dialogs());
    }

    private static void whenClosed(Parent form, Runnable leave) {
        form.getScene()
                .getWindow()
                .addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> leave.run());
    }

    private void show(String titleKey, Parent form) {
        dialogs().show(messages().text(titleKey), form);
    }

    private Messages messages() {
        return workplace.messages();
    }

    private Dialogs dialogs() {
        return equipment.dialogs();
    }
}
