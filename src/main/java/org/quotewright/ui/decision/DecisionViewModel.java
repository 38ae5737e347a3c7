package org.quotewright.ui.decision;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.desk.Decisions;

/** The card of the selected quotation, and what the analyst says to it. */
public final class DecisionViewModel {

    private final ReadOnlyObjectWrapper<Optional<Card>> card =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper emptyWords = new ReadOnlyStringWrapper("");
    private final CompletionViewModel completion = new CompletionViewModel();
    private final Selection selection;
    private final Decisions decisions;
    private final Directory directory;
    private final Messages messages;
    private final CardWriter writer;

    public DecisionViewModel(
            Selection selection, Decisions decisions, Directory directory, Messages messages) {
        this.selection = selection;
        this.decisions = decisions;
        this.directory = directory;
        this.messages = messages;
        this.writer = new CardWriter(messages);
        selection.article().subscribe(article -> emptyWords.set(messages.text(emptyKey(article))));
        selection.quote().subscribe(this::show);
    }

    ReadOnlyObjectProperty<Optional<Card>> card() {
        return card.getReadOnlyProperty();
    }

    CompletionViewModel completion() {
        return completion;
    }

    /** Why there is no card, and what to do about it. */
    ReadOnlyStringProperty emptyWords() {
        return emptyWords.getReadOnlyProperty();
    }

    void choose(Choice choice) {
        decisions.choose(choice.number());
    }

    public void chooseSpeaker() {
        ifSelected(article -> {
            completion.open(
                    messages.text("decision.speaker-prompt"),
                    directory.speakersOf(article),
                    offer -> decisions.assign(Directory.speaker(offer, article)));
            directory.speakers(article, completion::offer);
        });
    }

    public void chooseOrganisation() {
        ifSelected(article -> {
            completion.open(
                    messages.text("decision.organisation-prompt"),
                    directory.organisationsOf(article),
                    offer -> decisions.affiliate(offer.name()));
            directory.organisations(article, completion::offer);
        });
    }

    void correct(Card.Link link) {
        switch (link.corrects()) {
            case SPEAKER -> chooseSpeaker();
            case ORGANISATION -> chooseOrganisation();
        }
    }

    void note(QuoteId quote, String note) {
        decisions.note(quote, note.strip());
    }

    private static String emptyKey(Optional<OpenArticle> article) {
        if (article.isEmpty()) {
            return "decision.no-article";
        }
        return article.get().quotes().isEmpty() ? "decision.no-quotes" : "decision.none-selected";
    }

    private void ifSelected(Consumer<OpenArticle> then) {
        if (card.get().isPresent()) {
            selection.article().get().ifPresent(then);
        }
    }

    private void show(Optional<ReviewedQuote> quote) {
        completion.close();
        card.set(
                quote.flatMap(selected ->
                        selection.article().get().map(open -> writer.card(open, selected))));
    }
}
