package org.quotewright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.desk.ArticleList;
import org.quotewright.ui.common.desk.Steps;

/** How far the article on the desk has come, and whether all of it is on disk. */
public final class StatusViewModel {

    private final ReadOnlyStringWrapper verified = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper corrected = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rejected = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper savedWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper allDecided = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remaining = new ReadOnlyStringWrapper("");
    private final Messages messages;
    private final Steps steps;

    public StatusViewModel(
            Selection selection, ArticleList articles, Steps steps, Messages messages) {
        this.messages = messages;
        this.steps = steps;
        selection.article().subscribe(this::show);
        articles.all().subscribe(() -> conclude(articles));
        conclude(articles);
        steps.saved().subscribe(now -> savedWords.set(savedWords(now)));
    }

    ReadOnlyStringProperty verified() {
        return verified.getReadOnlyProperty();
    }

    ReadOnlyStringProperty corrected() {
        return corrected.getReadOnlyProperty();
    }

    ReadOnlyStringProperty rejected() {
        return rejected.getReadOnlyProperty();
    }

    /** Empty while a quotation of the project is open. */
    ReadOnlyStringProperty allDecided() {
        return allDecided.getReadOnlyProperty();
    }

    /** How much of the project is open; empty where nothing is. */
    ReadOnlyStringProperty remaining() {
        return remaining.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Steps.Saved> saved() {
        return steps.saved();
    }

    ReadOnlyStringProperty savedWords() {
        return savedWords.getReadOnlyProperty();
    }

    private void show(Optional<OpenArticle> article) {
        List<ReviewedQuote> quotes = article.map(OpenArticle::quotes).orElse(List.of());
        long corrections = count(quotes, QuoteState.CORRECTED);
        long accepted = corrections + count(quotes, QuoteState.VERIFIED);
        long dropped = count(quotes, QuoteState.REJECTED);
        long left = quotes.size() - dropped;
        share.set(quotes.isEmpty() ? 0 : (double) (accepted + dropped) / quotes.size());
        verified.set(messages.text("status.verified", accepted, left));
        corrected.set(corrections == 0 ? "" : messages.text("status.corrected", corrections));
        rejected.set(dropped == 0 ? "" : messages.text("status.rejected", dropped));
    }

    private void conclude(ArticleList articles) {
        int open = articles.open();
        boolean done =
                open == 0 && articles.all().stream().anyMatch(article -> article.quotes() > 0);
        remaining.set(open == 0 ? "" : messages.text("status.remaining", open));
        allDecided.set(done ? messages.text("status.all-decided") : "");
    }

    private String savedWords(Steps.Saved now) {
        return messages.text(
                switch (now) {
                    case ALL -> "status.saved";
                    case WRITING -> "status.saving";
                    case NOT_ALL -> "status.not-saved";
                });
    }

    private static long count(List<ReviewedQuote> quotes, QuoteState state) {
        return quotes.stream().filter(quote -> quote.state() == state).count();
    }
}
