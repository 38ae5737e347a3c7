package org.quotewright.ui.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.review.OpenArticle;
import org.quotewright.review.SpeakerOffer;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.action.CommandQueue;
import org.quotewright.ui.common.desk.Completion;
import org.quotewright.ui.common.desk.Correcting;
import org.quotewright.ui.common.desk.Decisions;

/** The card of the selected quotation, and what the analyst says to it. */
public final class DecisionViewModel {

    private final ReadOnlyObjectWrapper<Optional<Card>> card =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper emptyWords = new ReadOnlyStringWrapper("");
    private final CompletionViewModel completion;
    private final Selection selection;
    private final Decisions decisions;
    private final Correcting correcting;
    private final Directory directory;
    private final Messages messages;
    private final CardWriter writer;
    private final AlikeViewModel alike;

    public DecisionViewModel(
            Selection selection,
            Decisions decisions,
            Correcting correcting,
            Directory directory,
            CommandQueue queue,
            Messages messages) {
        this.selection = selection;
        this.decisions = decisions;
        this.correcting = correcting;
        this.directory = directory;
        this.completion = new CompletionViewModel(queue);
        this.alike = new AlikeViewModel(selection, decisions, messages);
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

    public AlikeViewModel alike() {
        return alike;
    }

    /** Why there is no card, and what to do about it. */
    ReadOnlyStringProperty emptyWords() {
        return emptyWords.getReadOnlyProperty();
    }

    void choose(Choice choice) {
        decisions.choose(choice.number());
    }

    /** A quotation that was dragged to a candidate is that one's. */
    void drop(QuoteId dragged, Choice choice) {
        selection
                .quote()
                .get()
                .map(quote -> SpeakerOffer.of(quote.suggestion()).get(choice.number() - 1))
                .ifPresent(offer -> decisions.choose(dragged, offer));
    }

    /** What stands now is preselected, so that Enter alone changes nothing. */
    public void chooseSpeaker() {
        ifSelected(article -> {
            List<String> now = speakers();
            Consumer<Completion> awaited =
                    completion.openAwaiting(
                            messages.text("decision.speaker-prompt"),
                            directory.standing(directory.speakersOf(article), now),
                            offer -> speakers(Directory.speakers(offer, article)));
            directory.speakers(article, all -> awaited.accept(directory.standing(all, now)));
        });
    }

    private List<String> speakers() {
        return selection.quote().get().stream()
                .flatMap(quote -> quote.verdict().attribution().speakers().stream())
                .map(by -> by.speaker().name())
                .toList();
    }

    private void speakers(List<Speaker> chosen) {
        if (chosen.size() == 1) {
            decisions.assign(chosen.getFirst());
        } else {
            decisions.together(chosen);
        }
    }

    /** What stands now is preselected, so that Enter alone changes nothing. */
    public void chooseOrganisation() {
        ifSelected(article -> {
            String now = principal().map(by -> by.affiliation().organisation()).orElse("");
            Consumer<Completion> awaited =
                    completion.openAwaiting(
                            messages.text("decision.organisation-prompt"),
                            directory.standing(directory.organisationsOf(article), now),
                            offer -> decisions.affiliate(directory.organisation(offer)));
            directory.organisations(article, all -> awaited.accept(directory.standing(all, now)));
        });
    }

    private Optional<AttributedSpeaker> principal() {
        return selection.quote().get().flatMap(ReviewedQuote::principal);
    }

    /** Chooses another quotation whose source this one has too. */
    public void chooseSource() {
        selection
                .quote()
                .get()
                .ifPresent(quote -> {
                    Sources sources = Sources.of(selection.quotes(), quote, messages, this::words);
                    completion.open(
                            messages.text("decision.source-prompt"),
                            sources.completion(),
                            offer -> sources.of(offer).ifPresent(correcting::relink));
                });
    }

    private String words(ReviewedQuote quote) {
        return selection
                .article()
                .get()
                .map(open -> CardWriter.flat(quote.quote().in(open.article().text())))
                .orElse("");
    }

    void correct(Card.Link link) {
        switch (link.corrects()) {
            case MENTION -> chooseWords(link.words(), correcting::setMention);
            case ANTECEDENT -> chooseWords(link.words(), correcting::setAntecedent);
            case SPEAKER -> chooseSpeaker();
            case ORGANISATION -> chooseOrganisation();
        }
    }

    /** Words that the article does not print are taken as the speaker's name. */
    private void chooseWords(String now, Consumer<Span> take) {
        ifSelected(article ->
                selection
                        .quote()
                        .get()
                        .ifPresent(quote -> {
                            Wordings wordings = Wordings.of(article, quote);
                            completion.open(
                                    messages.text("decision.words-prompt"),
                                    wordings.completion(now),
                                    offer ->
                                            wordings.of(offer)
                                                    .ifPresentOrElse(
                                                            take,
                                                            () ->
                                                                    decisions.assign(
                                                                            Directory.speaker(
                                                                                    offer,
                                                                                    article))));
                        }));
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
