package org.quotewright.ui.articles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.QuoteDrag;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.desk.Decisions;
import org.quotewright.ui.common.desk.Navigation;
import org.quotewright.ui.common.palette.SpeakerPalette;

/** Who speaks in the article on the desk, the most quoted first. */
public final class ArticleSpeakersViewModel {

    private final ObservableList<SpeakerRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SpeakerRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final Selection selection;
    private final Navigation navigation;
    private final Decisions decisions;
    private final QuoteDrag drag;
    private final Messages messages;

    public ArticleSpeakersViewModel(
            Selection selection,
            Navigation navigation,
            Decisions decisions,
            QuoteDrag drag,
            Messages messages) {
        this.selection = selection;
        this.navigation = navigation;
        this.decisions = decisions;
        this.drag = drag;
        this.messages = messages;
        selection.article().subscribe(article -> show(article.map(this::rows).orElse(List.of())));
    }

    /** Most decisions change nothing here. */
    private void show(List<SpeakerRow> newer) {
        if (!rows.equals(newer)) {
            rows.setAll(newer);
        }
    }

    ObservableList<SpeakerRow> rows() {
        return shownRows;
    }

    /**
     * Selects the speaker's next quotation after the selected one, and the first after the last.
     */
    void selectNext(SpeakerRow row) {
        List<ReviewedQuote> theirs =
                selection.quotes().stream().filter(quote -> isBy(row.speaker(), quote)).toList();
        int here = selection.quote().get().map(theirs::indexOf).orElse(-1);
        if (!theirs.isEmpty()) {
            navigation.select(theirs.get((here + 1) % theirs.size()).id());
        }
    }

    QuoteDrag drag() {
        return drag;
    }

    /** The quotation that was dragged to this speaker is theirs. */
    void drop(QuoteId quote, SpeakerRow row) {
        decisions.assign(quote, row.speaker());
    }

    /** What stands over the speakers: what can be done with the quotation that is dragged. */
    String heading() {
        return messages.text(
                drag.dragged().get().isPresent() ? "articles.drop-here" : "articles.speakers");
    }

    private List<SpeakerRow> rows(OpenArticle open) {
        Map<Speaker, Integer> counts = new LinkedHashMap<>();
        Map<Speaker, Affiliation> affiliations = new LinkedHashMap<>();
        for (ReviewedQuote quote : open.quotes()) {
            for (AttributedSpeaker by : quote.verdict().attribution().speakers()) {
                counts.merge(by.speaker(), 1, Integer::sum);
                affiliations.merge(
                        by.speaker(), by.affiliation(), ArticleSpeakersViewModel::fuller);
            }
        }
        SpeakerPalette palette = SpeakerPalette.of(open);
        return counts.entrySet().stream()
                .map(entry ->
                        new SpeakerRow(
                                entry.getKey(),
                                detail(entry.getKey(), affiliations.get(entry.getKey())),
                                palette.of(entry.getKey()),
                                entry.getValue()))
                .sorted((one, other) -> Integer.compare(other.quotes(), one.quotes()))
                .toList();
    }

    private static Affiliation fuller(Affiliation one, Affiliation other) {
        return one.organisation().isBlank() ? other : one;
    }

    private String detail(Speaker speaker, Affiliation affiliation) {
        return switch (speaker.kind()) {
            case UNNAMED_PERSON, UNKNOWN ->
                    affiliation.organisation().isBlank()
                            ? messages.kind(speaker.kind())
                            : messages.text("articles.unnamed-of", affiliation.organisation());
            case PERSON -> affiliation.organisation();
            default -> messages.kind(speaker.kind());
        };
    }

    private static boolean isBy(Speaker speaker, ReviewedQuote quote) {
        return quote.verdict().attribution().speakers().stream()
                .anyMatch(by -> by.speaker().equals(speaker));
    }
}
