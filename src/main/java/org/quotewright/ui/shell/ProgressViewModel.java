package org.quotewright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.review.ArticleSummary;
import org.quotewright.review.Job;
import org.quotewright.review.Library;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.desk.ArticleList;
import org.quotewright.ui.common.desk.Workplace;

/** How far the article on the desk and the project have come, and what was done today. */
public final class ProgressViewModel {

    /**
     * How far something has come.
     *
     * @param share between nothing and one
     */
    record Line(String heading, String words, double share) {}

    private final ReadOnlyStringWrapper today = new ReadOnlyStringWrapper("");
    private final Selection selection;
    private final ArticleList articles;
    private final Library library;
    private final Workplace workplace;
    private final Messages messages;

    public ProgressViewModel(
            Selection selection, ArticleList articles, Library library, Workplace workplace) {
        this.selection = selection;
        this.articles = articles;
        this.library = library;
        this.workplace = workplace;
        this.messages = workplace.messages();
    }

    /** Counts what was decided today. */
    public void begin() {
        workplace
                .jobs()
                .inOrder(
                        Job.of(messages.text("progress.heading"), progress -> library.today()),
                        done -> today.set(words(done)),
                        failure -> workplace.notices().failed("notice.not-opened", failure));
    }

    private String words(Library.Today done) {
        return messages.text("progress.today", done.verified(), done.rejected());
    }

    ReadOnlyStringProperty today() {
        return today.getReadOnlyProperty();
    }

    Messages messages() {
        return messages;
    }

    /** Of the article on the desk; empty where there is none. */
    Optional<Line> article() {
        return selection
                .article()
                .get()
                .flatMap(open -> articles.get(open.article().id()))
                .map(article -> line(article.heading(), List.of(article)));
    }

    Line project() {
        return line(messages.text("progress.project"), articles.all());
    }

    String articlesDone() {
        long done = articles.all().stream().filter(ArticleSummary::isDone).count();
        return messages.text("progress.articles", done, articles.all().size());
    }

    private Line line(String heading, List<ArticleSummary> counted) {
        int quotes = counted.stream().mapToInt(ArticleSummary::quotes).sum();
        int decided = counted.stream().mapToInt(ArticleSummary::decided).sum();
        int corrected = counted.stream().mapToInt(ArticleSummary::corrected).sum();
        return new Line(
                heading,
                messages.text("progress.line", decided, quotes, quotes - decided, corrected),
                quotes == 0 ? 1 : (double) decided / quotes);
    }
}
