package org.quotewright.ui.common.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Refusal;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Triage;
import org.quotewright.review.ArticleNews;
import org.quotewright.review.ArticleSummary;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.action.CommandQueue;

/**
 * Takes the desk's steps: each waits for its turn, does its slow part as a job in order, and then
 * shows where it led. What it decides is called saved only then.
 */
public final class Steps {

    /** Whether all that was decided is on disk. */
    public enum Saved {
        ALL,
        WRITING,
        NOT_ALL
    }

    private final Library library;
    private final JobRunner jobs;
    private final CommandQueue queue;
    private final Selection selection;
    private final ArticleList articles;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>(Saved.ALL);
    private long written;
    private Optional<Notice> unsaved = Optional.empty();

    public Steps(
            Library library,
            JobRunner jobs,
            CommandQueue queue,
            Selection selection,
            ArticleList articles,
            Notices notices) {
        this.library = library;
        this.jobs = jobs;
        this.queue = queue;
        this.selection = selection;
        this.articles = articles;
        this.notices = notices;
    }

    public ReadOnlyObjectProperty<Saved> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Runs once all steps before are done, for what needs no job. */
    public void now(Runnable step) {
        queue.add(step);
    }

    void take(Step step) {
        queue.add(finished ->
                step.plan().get().ifPresentOrElse(move -> run(step, move, finished), finished));
    }

    /** The quotation that a step is about, once its turn has come. */
    Optional<ReviewedQuote> selected() {
        return selection.quote().get();
    }

    /** The line of an article as it was last read. */
    Optional<ArticleSummary> line(ArticleId article) {
        return articles.get(article);
    }

    /** How many quotations of the project wait. */
    int open() {
        return articles.open();
    }

    /** How many quotations of what is listed wait. */
    long waiting() {
        return selection.listed().stream().filter(quote -> !quote.state().isDecided()).count();
    }

    Triage triage() {
        return selection.triage().get();
    }

    /** The list of the article on the desk, by a triage. */
    Ahead ahead(Triage by) {
        List<ReviewedQuote> listed =
                selection.article().get().map(open -> selection.listed(open, by)).orElse(List.of());
        return new Ahead(by, selection.order().get(), listed);
    }

    /** The first that waits in the list of another article; in a job. */
    ReviewedQuote top(ReviewedQuote quote, Ahead ahead) {
        return ahead.isSorted()
                ? selection.listed(library.open(quote.article()), ahead.triage()).stream()
                        .filter(ahead::waits)
                        .findFirst()
                        .orElse(quote)
                : quote;
    }

    /** What is on the desk now. */
    Optional<Target> here() {
        return selection
                .article()
                .get()
                .map(open -> new Target(open.article().id(), selected().map(ReviewedQuote::id)));
    }

    /** How many steps that write were begun so far. */
    long written() {
        return written;
    }

    /** The number of a quotation in the article on the desk; empty where it stands in another. */
    Optional<Integer> number(ReviewedQuote quote) {
        return selection.quotes().stream()
                .filter(each -> each.id().equals(quote.id()))
                .map(each -> selection.quotes().indexOf(each) + 1)
                .findFirst();
    }

    private void run(Step step, Step.Move move, Runnable finished) {
        long reading = articles.reading();
        notices.goOn();
        written += step.writes() ? 1 : 0;
        Saved before = saved.get();
        mark(step, Saved.WRITING);
        jobs.inOrder(
                Job.of(
                        step.failure(),
                        progress -> move.make().map(target -> sight(target, reading))),
                sight ->
                        end(
                                () -> {
                                    mark(step, Saved.ALL);
                                    settle(step);
                                    sight.ifPresentOrElse(this::show, step.nowhere());
                                },
                                finished),
                problem -> end(() -> stopped(step, problem, before), finished));
    }

    /** Whatever goes wrong while a step is told, those that wait for it have their turn. */
    private static void end(Runnable telling, Runnable finished) {
        try {
            telling.run();
        } finally {
            finished.run();
        }
    }

    /** A wish that is refused has left all as it was saved before. */
    private void stopped(Step step, Exception problem, Saved before) {
        if (problem instanceof Refusal refusal) {
            mark(step, before);
            notices.refused(refusal);
        } else {
            failed(step, problem);
        }
    }

    private void failed(Step step, Exception problem) {
        mark(step, Saved.NOT_ALL);
        notices.failed(step.failure(), problem);
        unsaved = step.writes() ? notices.current().get() : unsaved;
    }

    /** What could not be saved is no news any more once something was saved again. */
    private void settle(Step step) {
        if (step.writes()) {
            if (unsaved.isPresent() && unsaved.equals(notices.current().get())) {
                notices.dismiss();
            }
            unsaved = Optional.empty();
        }
    }

    private void mark(Step step, Saved state) {
        if (step.writes()) {
            saved.set(state);
        }
    }

    private void show(Sight sight) {
        articles.show(sight.news());
        selection.show(sight.article(), sight.quote());
        sight.said().get().map(Notice::quiet).ifPresent(this::tell);
    }

    /** What was told quietly has been read. */
    void goOn() {
        notices.goOn();
    }

    /** Tells why a step leads nowhere. */
    void tell(String words) {
        tell(Notice.quiet(words));
    }

    /** What went wrong stays in front. */
    private void tell(Notice notice) {
        boolean isBad =
                notices.current()
                        .get()
                        .filter(other -> other.kind() == Notice.Kind.BAD)
                        .isPresent();
        if (!isBad) {
            notices.show(notice);
        }
    }

    private Sight sight(Target target, long reading) {
        ArticleNews news = library.articlesSince(reading);
        Target shown = library.has(target.article()) ? target : inItsPlace(target);
        return new Sight(library.open(shown.article()), shown.quote(), news, shown.said());
    }

    /** In the place of an article that is not there any more stands the first one. */
    private Target inItsPlace(Target gone) {
        return library.articles().stream()
                .findFirst()
                .map(first -> Target.of(first.id()))
                .orElse(gone);
    }
}
