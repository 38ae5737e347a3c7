package org.quotewright.ui.decision;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.Alike;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.desk.Decisions;

/** Offers to choose for like quotations what was just chosen for the selected one. */
public final class AlikeViewModel {

    private final ReadOnlyObjectWrapper<Optional<Offer>> offer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Selection selection;
    private final Decisions decisions;
    private final Messages messages;

    /** A like quotation, ticked where it is to have the same. */
    record Tick(QuoteId quote, String words, BooleanProperty ticked) {}

    /** All like quotations under a question. */
    record Offer(String question, Alike alike, AttributedSpeaker chosen, List<Tick> ticks) {

        List<QuoteId> ticked() {
            return ticks.stream().filter(tick -> tick.ticked().get()).map(Tick::quote).toList();
        }
    }

    AlikeViewModel(Selection selection, Decisions decisions, Messages messages) {
        this.selection = selection;
        this.decisions = decisions;
        this.messages = messages;
        selection.quote().subscribe(this::show);
        selection.article().subscribe(this::others);
    }

    /** Where the selected quotation itself changed with its article, it is told of on its own. */
    private void others(Optional<OpenArticle> article) {
        Optional<ReviewedQuote> selected = selection.quote().get();
        boolean isSame =
                selected.isPresent()
                        && selected.equals(
                                article.flatMap(open -> open.quote(selected.get().id())));
        if (isSame) {
            show(selected);
        }
    }

    ReadOnlyObjectProperty<Optional<Offer>> offer() {
        return offer.getReadOnlyProperty();
    }

    public BooleanBinding isOffered() {
        return Bindings.createBooleanBinding(() -> offer.get().isPresent(), offer);
    }

    /** Decides alike on all that are ticked, in one step. */
    public void take() {
        offer.get()
                .filter(shown -> !shown.ticked().isEmpty())
                .ifPresent(shown -> {
                    switch (shown.alike().aspect()) {
                        case SPEAKER -> decisions.assign(shown.ticked(), shown.chosen().speaker());
                        case ORGANISATION ->
                                decisions.affiliate(
                                        shown.ticked(),
                                        shown.chosen().affiliation().organisation());
                    }
                });
    }

    private void show(Optional<ReviewedQuote> quote) {
        offer.set(
                selection
                        .article()
                        .get()
                        .flatMap(open -> quote.flatMap(selected -> offer(open, selected))));
    }

    private Optional<Offer> offer(OpenArticle open, ReviewedQuote quote) {
        return Alike.to(quote, open)
                .flatMap(alike -> quote.principal().map(by -> offer(open, alike, by)));
    }

    private Offer offer(OpenArticle open, Alike alike, AttributedSpeaker chosen) {
        String text = open.article().text();
        List<Tick> ticks =
                alike.quotes().stream()
                        .map(each ->
                                new Tick(
                                        each.id(),
                                        CardWriter.flat(each.quote().in(text)),
                                        new SimpleBooleanProperty(true)))
                        .toList();
        String question = messages.text("decision.alike", ticks.size(), alike.words());
        return new Offer(question, alike, chosen, ticks);
    }
}
