package org.quotewright.ui;

import java.nio.file.Path;
import java.util.List;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.Session;
import org.quotewright.ui.common.Marking;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.action.CommandQueue;
import org.quotewright.ui.common.desk.ArticleList;
import org.quotewright.ui.common.desk.Correcting;
import org.quotewright.ui.common.desk.Decisions;
import org.quotewright.ui.common.desk.Navigation;
import org.quotewright.ui.common.desk.Steps;
import org.quotewright.ui.common.desk.Workplace;

/** What the features of a desk share, over a real project and without a window. */
public final class DeskUnderTest implements AutoCloseable {

    public final DirectJobRunner jobs = new DirectJobRunner();
    public final Messages messages = new Messages();
    public final Selection selection = new Selection();
    public final ArticleList articles = new ArticleList();
    public final CommandQueue queue = new CommandQueue();
    public final Notices notices = new Notices(messages);
    public final InventedProject project;
    public final Session session;
    public final Steps steps;
    public final Navigation navigation;
    public final Decisions decisions;
    public final Marking marking = new Marking();
    public final Correcting correcting;

    private DeskUnderTest(InventedProject project) {
        this.project = project;
        this.session = project.session();
        this.steps = new Steps(session.library(), jobs, queue, selection, articles, notices);
        this.navigation = new Navigation(steps, session.library(), selection, articles);
        this.decisions = new Decisions(steps, session.review(), notices, messages);
        this.correcting =
                new Correcting(steps, session.corrections(), selection, marking, messages);
    }

    /** With three articles, the first of them open. */
    public static DeskUnderTest filled(Path folder) {
        DeskUnderTest desk = new DeskUnderTest(InventedProject.filled(folder));
        desk.navigation.begin();
        return desk;
    }

    public static DeskUnderTest empty(Path folder) {
        return of(new InventedProject(folder));
    }

    /** Over another project, which is closed with it. */
    public static DeskUnderTest of(InventedProject project) {
        DeskUnderTest desk = new DeskUnderTest(project);
        desk.navigation.begin();
        return desk;
    }

    public Workplace workplace() {
        return new Workplace(jobs, queue, navigation, decisions, notices, messages);
    }

    public ReviewedQuote selected() {
        return selection.quote().get().orElseThrow();
    }

    public String heading() {
        return selection.article().get().orElseThrow().article().heading();
    }

    /** The place of the selected quotation in its article, from 0. */
    public int place() {
        return selection.quotes().stream().map(ReviewedQuote::id).toList().indexOf(selected().id());
    }

    public List<String> speakers() {
        return selection.quotes().stream()
                .map(quote -> quote.principal().map(by -> by.speaker().name()).orElse("-"))
                .toList();
    }

    @Override
    public void close() {
        project.close();
    }
}
