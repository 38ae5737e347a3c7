package org.quotewright.ui.common.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.ArticleNews;
import org.quotewright.review.Library;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.Selection;

/** Moves the selection: quotation by quotation, article by article, or straight to a place. */
public final class Navigation {

    private static final String FAILURE = "notice.not-opened";

    private final Steps steps;
    private final Library library;
    private final Selection selection;
    private final ArticleList articles;

    public Navigation(Steps steps, Library library, Selection selection, ArticleList articles) {
        this.steps = steps;
        this.library = library;
        this.selection = selection;
        this.articles = articles;
    }

    /** Reads the list of articles and, where none is on the desk yet, opens the first to review. */
    public void begin() {
        begin(Optional.empty());
    }

    /** As {@link #begin}, but where the analyst left off, if that is still there. */
    public void begin(Optional<Position> left) {
        left.map(Position::triage).ifPresent(selection.triage()::set);
        steps.take(
                Step.looking(
                                FAILURE,
                                () ->
                                        Optional.of(() ->
                                                left.flatMap(this::there).or(this::firstTarget)))
                        .orElse(() -> articles.show(ArticleNews.NONE)));
    }

    /** Where the analyst is; empty while no article is open. */
    public Optional<Position> position() {
        return current()
                .map(article -> new Position(article, quoteOnDesk(), selection.triage().get()));
    }

    /** Listeners hear whenever the analyst may be somewhere else, not what {@link #position} is. */
    public void whenMoved(Runnable listener) {
        selection.article().addListener((article, was, is) -> listener.run());
        selection.quote().addListener((quote, was, is) -> listener.run());
        selection.triage().addListener((triage, was, is) -> listener.run());
    }

    private Optional<Target> there(Position left) {
        return library.has(left.article()) ? Optional.of(target(left)) : Optional.empty();
    }

    private Target target(Position left) {
        OpenArticle open = library.open(left.article());
        return left.quote()
                .flatMap(open::quote)
                .map(Target::of)
                .orElseGet(() -> start(left.article()));
    }

    /** Opens an article at its first open quotation, or its first one. */
    public void open(ArticleId article) {
        look(() -> start(article));
    }

    public void open(ArticleId article, QuoteId quote) {
        look(() -> new Target(article, Optional.of(quote)));
    }

    public void select(QuoteId quote) {
        steps.now(() -> selection.select(quote));
    }

    /** The quotation so many places further in the list; stays at either end. */
    public void step(int places) {
        steps.now(() -> {
            steps.goOn();
            List<QuoteId> ids = selection.listed().stream().map(ReviewedQuote::id).toList();
            if (!ids.isEmpty()) {
                selection.select(ids.get(place(ids, places)));
            }
        });
    }

    /** The article so many places further in the list. */
    public void stepArticle(int places) {
        steps.take(
                Step.looking(
                        FAILURE,
                        () ->
                                current()
                                        .flatMap(article -> articles.beside(article, places))
                                        .map(article -> () -> Optional.of(start(article)))));
    }

    /** True where there is no quotation in the project to go to. */
    public boolean hasNoQuotes() {
        return articles.areWithoutQuotes();
    }

    /** Runs once all steps asked for so far have led where they lead. */
    public void whenThere(Runnable then) {
        steps.now(then);
    }

    private void look(Supplier<Target> target) {
        steps.take(Step.looking(FAILURE, () -> Optional.of(() -> Optional.of(target.get()))));
    }

    private Optional<ArticleId> current() {
        return selection.article().get().map(open -> open.article().id());
    }

    private int place(List<QuoteId> ids, int places) {
        int here = selection.quote().get().map(quote -> ids.indexOf(quote.id())).orElse(-1);
        int from = here < 0 && places < 0 ? ids.size() : here;
        return Math.max(0, Math.min(ids.size() - 1, from + places));
    }

    private Optional<Target> firstTarget() {
        return current()
                .map(article -> new Target(article, quoteOnDesk()))
                .or(() -> ArticleList.first(library.articles()).map(this::start));
    }

    private Optional<QuoteId> quoteOnDesk() {
        return selection.quote().get().map(ReviewedQuote::id);
    }

    /** The first that waits in the order of what is gone through, or the first of all. */
    private Target start(ArticleId article) {
        OpenArticle open = library.open(article);
        List<ReviewedQuote> listed = selection.listed(open);
        return listed.stream()
                .filter(quote -> !quote.state().isDecided())
                .findFirst()
                .or(() -> listed.stream().findFirst())
                .or(() -> open.quotes().stream().findFirst())
                .map(Target::of)
                .orElse(Target.of(article));
    }
}
