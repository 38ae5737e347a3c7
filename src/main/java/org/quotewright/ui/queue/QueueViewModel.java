package org.quotewright.ui.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.ListOrder;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.desk.Navigation;
import org.quotewright.ui.common.palette.SpeakerPalette;

/** The quotations of the article on the desk; what is selected here is selected in the text. */
public final class QueueViewModel {

    private final ObservableList<QueueLine> lines =
            FXCollections.observableArrayList(line -> new Observable[] {line.row()});
    private final ObservableList<QueueLine> shownLines =
            FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<Optional<QuoteId>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final Selection selection;
    private final Navigation navigation;
    private final Messages messages;
    private Runnable relisted = () -> {};
    private boolean isListing;

    public QueueViewModel(Selection selection, Navigation navigation, Messages messages) {
        this.selection = selection;
        this.navigation = navigation;
        this.messages = messages;
        selection.article().subscribe(this::show);
        selection.triage().subscribe(triage -> show(selection.article().get()));
        selection.order().subscribe(order -> show(selection.article().get()));
        selection.quote().subscribe(quote -> selected.set(quote.map(ReviewedQuote::id)));
    }

    /** A line tells of a change of what it shows, too. */
    ObservableList<QueueLine> lines() {
        return shownLines;
    }

    List<QueueRow> rows() {
        return lines.stream().map(line -> line.row().get()).toList();
    }

    ReadOnlyObjectProperty<Optional<QuoteId>> selected() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Sorts the list; what is equal stays in the order of the triage, as all does where empty. */
    void sort(Optional<Comparator<QueueRow>> by) {
        selection.order().set(by.map(this::order).orElse(ListOrder.OF_TRIAGE));
    }

    private ListOrder order(Comparator<QueueRow> by) {
        return (open, quotes) -> {
            SpeakerPalette palette = SpeakerPalette.of(open);
            return quotes.stream()
                    .map(quote -> Map.entry(row(open, palette, quote), quote))
                    .sorted(Map.Entry.comparingByKey(by))
                    .map(Map.Entry::getValue)
                    .toList();
        };
    }

    /** A listener hears of it when other lines are shown, once they are. */
    void whenRelisted(Runnable listener) {
        relisted = listener;
    }

    /** What a table selects of itself while its lines change is no choice of the analyst. */
    void select(QuoteId quote) {
        if (!isListing && !selected.get().equals(Optional.of(quote))) {
            navigation.select(quote);
        }
    }

    /** Line by line, so that an unchanged list neither scrolls nor loses its selection. */
    private void show(Optional<OpenArticle> article) {
        List<QueueRow> newer = article.map(this::rows).orElse(List.of());
        if (newer.stream()
                .map(QueueRow::id)
                .toList()
                .equals(lines.stream().map(QueueLine::id).toList())) {
            IntStream.range(0, newer.size()).forEach(i -> rewrite(lines.get(i), newer.get(i)));
        } else {
            list(newer);
        }
        long open = newer.stream().filter(row -> !row.state().isDecided()).count();
        summary.set(messages.text("queue.summary", newer.size(), open));
    }

    private void list(List<QueueRow> newer) {
        isListing = true;
        lines.setAll(newer.stream().map(QueueLine::new).toList());
        isListing = false;
        relisted.run();
    }

    private static void rewrite(QueueLine line, QueueRow newer) {
        if (!newer.equals(line.row().get())) {
            line.show(newer);
        }
    }

    private List<QueueRow> rows(OpenArticle open) {
        SpeakerPalette palette = SpeakerPalette.of(open);
        return selection.listed().stream().map(quote -> row(open, palette, quote)).toList();
    }

    private QueueRow row(OpenArticle open, SpeakerPalette palette, ReviewedQuote quote) {
        Optional<AttributedSpeaker> principal = quote.principal();
        return new QueueRow(
                quote.id(),
                open.quotes().indexOf(quote) + 1,
                quote.state(),
                quote.verdict().flagged(),
                messages.state(quote.state()),
                quote.quote().in(open.article().text()).replaceAll("\\s++", " "),
                speakers(quote),
                principal.map(by -> by.affiliation().organisation()).orElse(""),
                palette.of(principal));
    }

    private String speakers(ReviewedQuote quote) {
        String names =
                quote.verdict().attribution().speakers().stream()
                        .map(by -> by.speaker().name())
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? messages.text("speaker.nobody") : names;
    }
}
