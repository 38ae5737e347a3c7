package org.quotewright.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Session;
import org.quotewright.review.WebPages;
import org.quotewright.ui.adding.FetchViewModel;
import org.quotewright.ui.articles.ArticleSpeakersViewModel;
import org.quotewright.ui.articles.ArticlesView;
import org.quotewright.ui.articles.ArticlesViewModel;
import org.quotewright.ui.commands.PaletteView;
import org.quotewright.ui.commands.PaletteViewModel;
import org.quotewright.ui.common.Marking;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.QuoteDrag;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.CommandQueue;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.desk.ArticleList;
import org.quotewright.ui.common.desk.Correcting;
import org.quotewright.ui.common.desk.Decisions;
import org.quotewright.ui.common.desk.Navigation;
import org.quotewright.ui.common.desk.Steps;
import org.quotewright.ui.common.desk.TaskList;
import org.quotewright.ui.common.desk.WatchedJobs;
import org.quotewright.ui.common.desk.Workplace;
import org.quotewright.ui.decision.DecisionView;
import org.quotewright.ui.decision.DecisionViewModel;
import org.quotewright.ui.decision.Directory;
import org.quotewright.ui.queue.QueueView;
import org.quotewright.ui.queue.QueueViewModel;
import org.quotewright.ui.queue.TriageViewModel;
import org.quotewright.ui.reader.FindBar;
import org.quotewright.ui.reader.FindBarViewModel;
import org.quotewright.ui.reader.ReaderMenu;
import org.quotewright.ui.reader.ReaderView;
import org.quotewright.ui.reader.ReaderViewModel;
import org.quotewright.ui.search.FindViewModel;
import org.quotewright.ui.search.SavedViewModel;
import org.quotewright.ui.search.SearchField;
import org.quotewright.ui.search.SearchResultsView;
import org.quotewright.ui.search.SearchViewModel;
import org.quotewright.ui.shell.ImportRest;
import org.quotewright.ui.shell.ImportViewModel;
import org.quotewright.ui.shell.LostViewModel;
import org.quotewright.ui.shell.ProgressViewModel;
import org.quotewright.ui.shell.ShellView;
import org.quotewright.ui.shell.Slots;
import org.quotewright.ui.shell.StatusViewModel;
import org.quotewright.ui.tour.Tour;
import org.quotewright.ui.tour.TourCard;

/** Puts the desk together: what its features share, then each feature, then the frame. */
final class DeskFactory {

    private final Messages messages;
    private final Selection selection = new Selection();
    private final ArticleList articles = new ArticleList();
    private final CommandQueue queue = new CommandQueue();
    private final Notices notices;
    private final TaskList tasks = new TaskList();
    private final Session session;
    private final JobRunner jobs;
    private final JobRunner unwatched;
    private final Equipment equipment;
    private final Steps steps;
    private final Navigation navigation;
    private final Decisions decisions;
    private final Marking marking = new Marking();
    private final QuoteDrag drag;
    private final Correcting correcting;

    DeskFactory(Session session, JobRunner jobs, Equipment equipment) {
        this.session = session;
        this.drag = new QuoteDrag(!session.readOnly());
        this.unwatched = jobs;
        this.jobs = new WatchedJobs(jobs, tasks, Soon::run);
        this.equipment = equipment;
        this.messages = equipment.messages();
        this.notices = new Notices(messages);
        this.steps = new Steps(session.library(), this.jobs, queue, selection, articles, notices);
        this.navigation = new Navigation(steps, session.library(), selection, articles);
        this.decisions = new Decisions(steps, session.review(), notices, messages);
        this.correcting =
                new Correcting(steps, session.corrections(), selection, marking, messages);
    }

    Desk desk() {
        DecisionViewModel decision =
                new DecisionViewModel(
                        selection,
                        decisions,
                        correcting,
                        new Directory(session.library(), jobs, notices, messages),
                        queue,
                        messages);
        Workplace workplace = new Workplace(jobs, queue, navigation, decisions, notices, messages);
        Front front = new Front(workplace, equipment.dialogs());
        DeskForms forms = new DeskForms(session, front, selection, equipment);
        DeskOpeners openers = new DeskOpeners(decision, equipment, forms);
        FindViewModel found = new FindViewModel(session.search(), workplace);
        SavedViewModel searches = new SavedViewModel(session, workplace, found, articles);
        openers.connect(found, searches);
        ImportViewModel imports =
                new ImportViewModel(
                        session.library(),
                        unwatched,
                        workplace,
                        tasks,
                        new ImportForms(
                                front,
                                equipment.preferences().habits(),
                                forms::source,
                                session.library(),
                                unwatched));
        openers.connect(
                new FetchViewModel(
                        WebPages.ofTheWeb(),
                        unwatched,
                        tasks,
                        notices,
                        messages,
                        page -> imports.add(List.of(page))));
        ImportRest rest = new ImportRest(imports);
        LostViewModel lost = new LostViewModel(session, workplace);
        Actions actions = actions(openers, lost, rest);
        PaletteViewModel palette = new PaletteViewModel(actions, messages);
        Tour tour = new Tour(selection, articles, palette.open(), equipment.preferences().habits());
        ShellView shell =
                frame(
                        decision,
                        imports,
                        actions,
                        openers,
                        searches,
                        new Overlays(
                                lost,
                                new PaletteView(palette, messages, openers::leave),
                                new TourCard(
                                        tour,
                                        actions,
                                        messages,
                                        session.analyst().name(),
                                        openers::leave)));
        openers.connect(shell, actions, imports);
        openers.connect(
                palette,
                () ->
                        forms.progress(
                                new ProgressViewModel(
                                        selection, articles, session.library(), workplace)));
        return new Desk(
                shell,
                equipment,
                new KeyMap(
                        actions,
                        queue,
                        action -> notices.refused(action.whyNot(), action.enabled())),
                navigation,
                imports,
                rest,
                session.readOnly()
                        ? Optional.empty()
                        : Optional.of(new ModelCheck(jobs, notices, messages)),
                new ProjectWatch(session.otherRemarks(), session.care(), jobs, notices, messages),
                notices,
                new SampleFilling(session.library(), jobs, articles, navigation, notices, messages),
                tour);
    }

    private Actions actions(DeskOpeners openers, LostViewModel lost, ImportRest rest) {
        DeskConditions may = new DeskConditions(selection, session.readOnly());
        DeskActions desk =
                new DeskActions(selection, may, navigation, decisions, equipment.look(), openers);
        CorrectingActions corrections =
                new CorrectingActions(marking, may, correcting, decisions::reject, openers);
        return equipment
                .preferences()
                .keys()
                .keyed(
                        desk.list(
                                new TriageActions(selection.triage(), openers::filters).list(),
                                corrections.list(),
                                Stream.concat(rest.actions().stream(), lost.actions().stream())
                                        .toList()));
    }

    private ShellView frame(
            DecisionViewModel decision,
            ImportViewModel imports,
            Actions actions,
            DeskOpeners openers,
            SavedViewModel searches,
            Overlays overlays) {
        SearchViewModel search =
                new SearchViewModel(session.search(), jobs, navigation, notices, messages);
        SearchField field =
                new SearchField(search, messages, actions.named("go.search"), openers::leave);
        field.alert(searches, actions.named("go.searches"));
        DecisionView card = new DecisionView(decision, actions, messages, drag, openers::leave);
        ArticlesView left = articlesView(openers);
        QueueView list =
                new QueueView(
                        new QueueViewModel(selection, navigation, messages),
                        new TriageViewModel(selection, messages),
                        actions,
                        equipment.look(),
                        messages,
                        drag);
        openers.connect(field, card, list);
        Slots slots =
                new Slots(
                        left,
                        reader(actions, openers),
                        list,
                        card,
                        field,
                        new SearchResultsView(search, messages),
                        overlays.palette(),
                        overlays.tour());
        ShellView.Frame frame =
                new ShellView.Frame(
                        new StatusViewModel(selection, articles, steps, messages),
                        imports,
                        notices,
                        overlays.lost(),
                        articles,
                        tasks,
                        equipment.projects(),
                        new AnalystName(session.analyst(), equipment.preferences().habits()).now(),
                        equipment.look());
        ShellView shell = new ShellView(slots, session, actions, frame, messages);
        left.folded().bind(shell.isNarrow());
        return shell;
    }

    private ArticlesView articlesView(DeskOpeners openers) {
        return new ArticlesView(
                new ArticlesViewModel(articles, selection, navigation, messages),
                new ArticleSpeakersViewModel(selection, navigation, decisions, drag, messages),
                messages,
                openers::leave);
    }

    private Node reader(Actions actions, DeskOpeners openers) {
        ReaderViewModel reader =
                new ReaderWiring(selection, navigation, marking, correcting)
                        .viewModel(equipment.preferences().reading(), session.readOnly());
        ReaderView view = new ReaderView(reader, messages, drag);
        new ReaderMenu(actions, messages).on(view);
        FindBar find =
                new FindBar(new FindBarViewModel(reader, messages), messages, openers::leave);
        openers.connect(find);
        StackPane.setAlignment(find, Pos.TOP_RIGHT);
        return new StackPane(view, find);
    }

    /** What lies over the desk, or above its article. */
    private record Overlays(LostViewModel lost, PaletteView palette, TourCard tour) {}
}
