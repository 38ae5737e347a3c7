package org.quotewright.app;

import java.util.Optional;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Session;
import org.quotewright.ui.articles.ArticlesView;
import org.quotewright.ui.articles.ArticlesViewModel;
import org.quotewright.ui.articles.SpeakersViewModel;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.CommandQueue;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.action.KeyNames;
import org.quotewright.ui.common.desk.ArticleList;
import org.quotewright.ui.common.desk.Decisions;
import org.quotewright.ui.common.desk.Navigation;
import org.quotewright.ui.common.desk.Steps;
import org.quotewright.ui.common.desk.Workplace;
import org.quotewright.ui.decision.DecisionView;
import org.quotewright.ui.decision.DecisionViewModel;
import org.quotewright.ui.decision.Directory;
import org.quotewright.ui.queue.QueueView;
import org.quotewright.ui.queue.QueueViewModel;
import org.quotewright.ui.reader.ReaderView;
import org.quotewright.ui.reader.ReaderViewModel;
import org.quotewright.ui.search.SearchField;
import org.quotewright.ui.search.SearchResultsView;
import org.quotewright.ui.search.SearchViewModel;
import org.quotewright.ui.shell.ImportViewModel;
import org.quotewright.ui.shell.ShellView;
import org.quotewright.ui.shell.Slots;
import org.quotewright.ui.shell.StatusViewModel;

/** Puts the desk together: what its features share, then each feature, then the frame. */
final class DeskFactory {

    private final Messages messages = new Messages();
    private final Selection selection = new Selection();
    private final ArticleList articles = new ArticleList();
    private final CommandQueue queue = new CommandQueue();
    private final Notices notices = new Notices(messages);
    private final Session session;
    private final JobRunner jobs;
    private final Equipment equipment;
    private final Steps steps;
    private final Navigation navigation;
    private final Decisions decisions;

    DeskFactory(Session session, JobRunner jobs, Equipment equipment) {
        this.session = session;
        this.jobs = jobs;
        this.equipment = equipment;
        this.steps = new Steps(session.library(), jobs, queue, selection, articles, notices);
        this.navigation = new Navigation(steps, session.library(), selection, articles);
        this.decisions = new Decisions(steps, session.review(), notices, messages);
    }

    Desk desk() {
        Look look = equipment.look();
        DecisionViewModel decision =
                new DecisionViewModel(
                        selection,
                        decisions,
                        new Directory(session.library(), jobs, notices, messages),
                        messages);
        Workplace workplace = new Workplace(jobs, queue, navigation, decisions, notices, messages);
        DeskForms forms = new DeskForms(session, workplace, selection, equipment);
        DeskOpeners openers = new DeskOpeners(decision, equipment.files(), forms);
        ImportViewModel imports =
                new ImportViewModel(
                        session.library(), jobs, navigation, notices, messages, forms::report);
        Actions actions =
                new DeskActions(selection, session.readOnly(), navigation, decisions, look, openers)
                        .list();
        ShellView shell = frame(decision, imports, actions, openers);
        openers.connect(shell, actions, imports);
        return new Desk(
                shell,
                equipment,
                new KeyMap(actions, queue),
                navigation,
                imports,
                session.readOnly()
                        ? Optional.empty()
                        : Optional.of(new ModelCheck(jobs, notices, messages)),
                new ProjectWatch(session.remarks(), session.care(), jobs, notices, messages));
    }

    private ShellView frame(
            DecisionViewModel decision,
            ImportViewModel imports,
            Actions actions,
            DeskOpeners openers) {
        SearchViewModel search =
                new SearchViewModel(session.search(), jobs, navigation, notices, messages);
        String key = KeyNames.of(actions.named("go.search"));
        SearchField field = new SearchField(search, messages, key, openers::leave);
        DecisionView card = new DecisionView(decision, actions, messages, openers::leave);
        ArticlesView left = articlesView(openers);
        openers.connect(field, card);
        Slots slots =
                new Slots(
                        left,
                        reader(),
                        new QueueView(
                                new QueueViewModel(selection, navigation, messages),
                                equipment.look(),
                                messages),
                        card,
                        field,
                        new SearchResultsView(search, messages));
        ShellView.Frame frame =
                new ShellView.Frame(
                        new StatusViewModel(selection, articles, steps, messages),
                        imports,
                        notices,
                        articles,
                        equipment.look());
        ShellView shell = new ShellView(slots, session, actions, frame, messages);
        left.folded().bind(shell.isNarrow());
        return shell;
    }

    private ArticlesView articlesView(DeskOpeners openers) {
        return new ArticlesView(
                new ArticlesViewModel(articles, selection, navigation, messages),
                new SpeakersViewModel(selection, navigation, messages),
                messages,
                openers::leave);
    }

    private ReaderView reader() {
        ReaderViewModel reader = new ReaderViewModel();
        selection.article().subscribe(article -> reader.articleProperty().set(article));
        selection
                .quote()
                .subscribe(quote -> reader.selectedProperty().set(quote.map(ReviewedQuote::id)));
        reader.selectedProperty()
                .subscribe(id ->
                        id.filter(clicked -> !isSelected(Optional.of(clicked)))
                                .ifPresent(navigation::select));
        return new ReaderView(reader);
    }

    private boolean isSelected(Optional<QuoteId> id) {
        return selection.quote().get().map(ReviewedQuote::id).equals(id);
    }
}
