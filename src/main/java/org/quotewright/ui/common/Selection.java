package org.quotewright.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Triage;
import org.quotewright.review.OpenArticle;

/**
 * The article on the desk and the quotation selected in it; the one place where the features of the
 * desk meet. The quotation always belongs to the article.
 */
public final class Selection {

    private final ReadOnlyObjectWrapper<Optional<OpenArticle>> article =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ReviewedQuote>> quote =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ObjectProperty<Triage> triage = new SimpleObjectProperty<>(Triage.ALL);
    private final ObjectProperty<ListOrder> order = new SimpleObjectProperty<>(ListOrder.OF_TRIAGE);

    public ReadOnlyObjectProperty<Optional<OpenArticle>> article() {
        return article.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<ReviewedQuote>> quote() {
        return quote.getReadOnlyProperty();
    }

    /** Puts an article, or its newer state, on the desk and selects one of its quotations. */
    public void show(OpenArticle shown, Optional<QuoteId> selected) {
        if (!isShowing(shown)) {
            quote.set(Optional.empty());
        }
        Optional<ReviewedQuote> before = quote.get();
        article.set(Optional.of(shown));
        quote.set(selected.flatMap(id -> find(shown, id).or(() -> after(shown, before))));
    }

    /** Where the selected one is gone, the one behind its place. */
    private static Optional<ReviewedQuote> after(
            OpenArticle shown, Optional<ReviewedQuote> before) {
        return before.flatMap(gone ->
                shown.quotes().stream()
                        .filter(quote -> quote.quote().begin() >= gone.quote().begin())
                        .findFirst()
                        .or(() -> shown.quotes().reversed().stream().findFirst()));
    }

    /** Selects a quotation of the article on the desk; any other is left alone. */
    public void select(QuoteId id) {
        article.get()
                .flatMap(shown -> find(shown, id))
                .ifPresent(found -> quote.set(Optional.of(found)));
    }

    public void selectNothing() {
        quote.set(Optional.empty());
    }

    /** The quotations on the desk in reading order. */
    public List<ReviewedQuote> quotes() {
        return article.get().map(OpenArticle::quotes).orElse(List.of());
    }

    /** What the analyst goes through, and in what order. */
    public ObjectProperty<Triage> triage() {
        return triage;
    }

    /** How those that the triage shows are sorted. */
    public ObjectProperty<ListOrder> order() {
        return order;
    }

    /** Those of the quotations that the triage shows, as they are sorted. */
    public List<ReviewedQuote> listed() {
        return article.get().map(this::listed).orElse(List.of());
    }

    /** The same of any article. */
    public List<ReviewedQuote> listed(OpenArticle open) {
        return listed(open, triage.get());
    }

    /** The same by another triage. */
    public List<ReviewedQuote> listed(OpenArticle open, Triage by) {
        List<ReviewedQuote> shown =
                open.quotes().stream().filter(by::shows).sorted(by.comparator()).toList();
        return order.get().sorted(open, shown);
    }

    private boolean isShowing(OpenArticle other) {
        return article.get()
                .filter(shown -> shown.article().id().equals(other.article().id()))
                .isPresent();
    }

    private static Optional<ReviewedQuote> find(OpenArticle shown, QuoteId id) {
        return shown.quotes().stream().filter(quote -> quote.id().equals(id)).findFirst();
    }
}
