package org.quotewright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.Excerpt;
import org.quotewright.review.ExportScope;
import org.quotewright.review.Job;
import org.quotewright.review.Session;
import org.quotewright.review.Sources;
import org.quotewright.ui.adding.FetchForm;
import org.quotewright.ui.adding.FetchViewModel;
import org.quotewright.ui.adding.SourceForm;
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
import org.quotewright.ui.shell.ProgressView;
import org.quotewright.ui.shell.ProgressViewModel;
import org.quotewright.ui.shell.ShortcutSheet;
import org.quotewright.ui.sightings.SightingsView;
import org.quotewright.ui.sightings.SightingsViewModel;
import org.quotewright.ui.speakers.SpeakersView;
import org.quotewright.ui.speakers.SpeakersViewModel;

/** The forms that stand in front of the desk. */
record DeskForms(Session session, Front front, Selection selection, Equipment equipment) {

    /** The facts of an article, and what its file holds besides. */
    void source(ArticleId article) {
        Sources sources = session.renewal().sources();
        workplace()
                .jobs()
                .aside(
                        Job.of(messages().text("preview.job"), progress -> sources.of(article)),
                        source -> {
                            SourceForm form =
                                    new SourceForm(source, sources, workplace(), front::close);
                            front.show("preview.facts", form.view());
                            form.view().begin();
                        },
                        failure -> workplace().notices().failed("notice.not-opened", failure));
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
                                workplace().jobs(),
                                equipment.files(),
                                workplace().notices(),
                                messages(),
                                equipment.preferences().habits()),
                        new ExportScopes(selection, first, others));
        front.show("export.heading", new ExportView(viewModel, messages(), front::close).load());
    }

    /** Puts the selected quotation with its citation on the clipboard. */
    void copy() {
        selection
                .quote()
                .get()
                .ifPresent(quote ->
                        workplace()
                                .jobs()
                                .aside(
                                        Job.of(
                                                messages().text("copy.job"),
                                                progress ->
                                                        session.exports()
                                                                .excerpt(
                                                                        quote.id(),
                                                                        messages().locale())),
                                        this::copied,
                                        failure ->
                                                workplace()
                                                        .notices()
                                                        .failed("notice.not-copied", failure)));
    }

    private void copied(Excerpt excerpt) {
        ClipboardContent content = new ClipboardContent();
        content.putString(excerpt.plain());
        content.putHtml(excerpt.html());
        Clipboard.getSystemClipboard().setContent(content);
        workplace().notices().show(Notice.good(messages().text("copy.done")));
    }

    void fetch(FetchViewModel fetching) {
        FetchForm form = new FetchForm(fetching, front::close);
        front.show("fetch.heading", form);
        form.begin();
    }

    void preferences(Actions actions) {
        KeysViewModel keys = new KeysViewModel(actions, equipment.preferences().keys(), messages());
        PreferencesView view =
                new PreferencesView(
                        equipment.preferences(),
                        session.analyst().name(),
                        new KeysPane(keys, messages()),
                        messages(),
                        front::close);
        front.show("preferences.heading", view.load());
    }

    void shortcuts(Actions actions) {
        front.show("shortcuts.heading", new ShortcutSheet(actions, messages()));
    }

    void guide() {
        GuideViewModel viewModel = new GuideViewModel(GuidePages::page, GuidePages.FIRST);
        GuideView view =
                new GuideView(
                        viewModel,
                        GuidePages::picture,
                        workplace().queue(),
                        messages(),
                        front::close);
        front.show("guide.heading", view);
    }

    /** Nothing where no file is chosen. */
    void compare() {
        Optional<Path> other = equipment.files().project();
        other.ifPresent(file -> {
            CompareViewModel viewModel = new CompareViewModel(session, file, workplace());
            CompareView view = new CompareView(viewModel, front::close);
            front.show("compare.heading", view, view.actions(), view::requestFocus);
            viewModel.begin();
        });
    }

    /** Nothing where no file is chosen. */
    void take() {
        equipment
                .files()
                .exported()
                .ifPresent(file -> {
                    TakeViewModel viewModel = new TakeViewModel(session.returns(), workplace());
                    String name = String.valueOf(file.getFileName());
                    front.show("take.heading", new TakeView(viewModel, name, front::close));
                    viewModel.begin(file);
                });
    }

    void history() {
        HistoryViewModel viewModel = new HistoryViewModel(session, workplace());
        HistoryView view = new HistoryView(viewModel, front::close);
        front.show("history.heading", view, view.actions(), view::requestFocus);
        viewModel.begin();
    }

    void reanalyse() {
        ReanalysisViewModel viewModel = new ReanalysisViewModel(session, workplace());
        boolean isNew =
                front.dialogs()
                        .showBeside(
                                messages().text("reanalysis.heading"),
                                new ReanalysisView(viewModel, front::close));
        if (isNew) {
            viewModel.begin();
        }
    }

    /** Nothing where no file is chosen. */
    void revise(ArticleId article) {
        equipment
                .files()
                .corrected()
                .ifPresent(file -> {
                    RevisionViewModel viewModel = new RevisionViewModel(session, workplace());
                    front.show("revision.heading", new RevisionView(viewModel, front::close));
                    viewModel.begin(article, file);
                });
    }

    void progress(ProgressViewModel viewModel) {
        front.show("progress.heading", new ProgressView(viewModel, front::close));
        viewModel.begin();
    }

    void speakers() {
        SpeakersViewModel viewModel = new SpeakersViewModel(session, workplace());
        SpeakersView view = new SpeakersView(viewModel, front::close);
        front.show("speakers.heading", view, view.actions(), view::resume);
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
                new FindView.Leaving(front::close, scopes -> export(scopes, searches.scopes()));
        FindView view = new FindView(session, found, searches, leaving);
        front.show("search.heading", view, view.actions(), view::resume);
        view.begin();
    }

    void unplaced() {
        UnplacedViewModel viewModel = new UnplacedViewModel(session, workplace());
        front.show("unplaced.heading", new UnplacedView(viewModel, front::close));
        viewModel.begin();
    }

    void sightings() {
        SightingsViewModel viewModel = new SightingsViewModel(session, workplace());
        SightingsView view = new SightingsView(viewModel, front::close);
        front.show("sightings.heading", view, view.actions(), view::requestFocus);
        front.whenClosed(view, viewModel::leave);
        viewModel.begin();
    }

    void figures() {
        FiguresViewModel viewModel = new FiguresViewModel(session, workplace());
        FiguresView view = new FiguresView(viewModel, equipment.files(), front::close);
        front.show("figures.heading", view, view.actions(), view::requestFocus);
        front.whenClosed(view, viewModel::leave);
        viewModel.begin();
    }

    private Workplace workplace() {
        return front.workplace();
    }

    private Messages messages() {
        return front.messages();
    }
}
