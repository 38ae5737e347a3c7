package org.quotewright.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.review.OpenArticle;
import org.quotewright.review.WordStops;
import org.quotewright.review.WordStops.Edge;
import org.quotewright.ui.common.Marking;
import org.quotewright.ui.common.palette.BundledFonts;

/** What the reading surface shows, and what its reader asks for. Of one thread. */
public final class ReaderViewModel {

    public static final double SMALLEST_ZOOM = 0.7;
    public static final double LARGEST_ZOOM = 2;

    private static final double ZOOM_STEP = 0.1;

    private final ObjectProperty<Optional<OpenArticle>> article = optional();
    private final ObjectProperty<Optional<QuoteId>> selected = optional();
    private final ObjectProperty<Optional<QuoteId>> hovered = optional();
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EdgeMove>> edgeMove =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drop>> drop =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Span>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final StringProperty font = new SimpleStringProperty(BundledFonts.ARTICLE);
    private final ObjectProperty<Predicate<ReviewedQuote>> highlights =
            new SimpleObjectProperty<>(quote -> true);

    private final Marking marking;

    public ReaderViewModel() {
        this(new Marking());
    }

    /** With a caret and marked words that the rest of the desk knows too. */
    public ReaderViewModel(Marking marking) {
        this.marking = marking;
        article.subscribe(this::layOut);
        highlights.addListener(changed -> layOut(article.get()));
    }

    /** The article on the sheet. Setting the same article anew keeps the place in it. */
    public ObjectProperty<Optional<OpenArticle>> articleProperty() {
        return article;
    }

    /** The selected quotation; one that the article does not hold lights nothing up. */
    public ObjectProperty<Optional<QuoteId>> selectedProperty() {
        return selected;
    }

    /** The quotation under the mouse, here or in another list of the desk. */
    public ObjectProperty<Optional<QuoteId>> hoveredProperty() {
        return hovered;
    }

    /** The size of everything on the sheet: 1 is the desk's own, 2 twice that. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** The family of the article's words. */
    public StringProperty fontProperty() {
        return font;
    }

    /** Which quotations are drawn without being selected; all others are there too. */
    public ObjectProperty<Predicate<ReviewedQuote>> highlightsProperty() {
        return highlights;
    }

    /** The words that the reader marked with the mouse, as offsets into the article's text. */
    public ReadOnlyObjectProperty<Optional<Span>> markedWordsProperty() {
        return marking.words();
    }

    public void open(OpenArticle opened) {
        article.set(Optional.of(opened));
    }

    public void select(QuoteId quote) {
        selected.set(Optional.of(quote));
    }

    public void hover(Optional<QuoteId> quote) {
        hovered.set(quote);
    }

    /**
     * Shows a quotation of the article as a decision left it; the reader's place is kept. Where the
     * decision brought a new speaker into the directory, {@link #open} the article anew instead, as
     * only that brings the colour.
     */
    public void replace(ReviewedQuote quote) {
        article.get().map(open -> with(open, quote)).map(Optional::of).ifPresent(article::set);
    }

    public void zoomIn() {
        zoomTo(zoom.get() + ZOOM_STEP);
    }

    public void zoomOut() {
        zoomTo(zoom.get() - ZOOM_STEP);
    }

    public void zoomTo(double factor) {
        double step = Math.round(factor / ZOOM_STEP) * ZOOM_STEP;
        zoom.set(Math.clamp(step, SMALLEST_ZOOM, LARGEST_ZOOM));
    }

    /** Marks the words between two offsets, in either order; none where they are the same. */
    public void mark(int anchor, int caret) {
        marking.mark(anchor, caret);
    }

    /** Marks words and brings them into view. */
    void find(Span words) {
        mark(words.begin(), words.end());
        found.set(Optional.of(words));
        found.set(Optional.empty());
    }

    /** The words that were looked for last. */
    ReadOnlyObjectProperty<Optional<Span>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The offset at which the caret stands. */
    ReadOnlyObjectProperty<OptionalInt> caretProperty() {
        return marking.caret();
    }

    /** The edge that was dragged last. */
    public ReadOnlyObjectProperty<Optional<EdgeMove>> edgeMoveProperty() {
        return edgeMove.getReadOnlyProperty();
    }

    /** The quotation that was dropped last, and where. */
    public ReadOnlyObjectProperty<Optional<Drop>> dropProperty() {
        return drop.getReadOnlyProperty();
    }

    /** Shows where an edge of the selected quotation would stand. */
    void previewEdge(Edge edge, int offset) {
        selectedQuote()
                .ifPresent(quote -> {
                    Span extent = quote.reviewed().quote().extent();
                    int other = edge == Edge.BEGIN ? extent.end() : extent.begin();
                    mark(other, stops().nearest(edge, offset));
                });
    }

    void moveEdge(Edge edge, int offset) {
        marking.clear();
        edgeMove.set(selectedQuote().map(quote -> new EdgeMove(quote.id(), edge, offset)));
        edgeMove.set(Optional.empty());
    }

    /** Shows the words onto which a quotation would be dropped. */
    void previewDrop(OptionalInt offset) {
        nameAt(offset).ifPresentOrElse(words -> mark(words.begin(), words.end()), marking::clear);
    }

    void drop(QuoteId quote, OptionalInt offset) {
        marking.clear();
        drop.set(nameAt(offset).map(words -> new Drop(quote, words)));
        drop.set(Optional.empty());
    }

    /** The words for a speaker that hold the offset. */
    private Optional<Span> nameAt(OptionalInt offset) {
        return offset.isEmpty()
                ? Optional.empty()
                : sheet.get().flatMap(shown -> new Callings(shown).at(offset.getAsInt()));
    }

    /** Whether words that are known to name a speaker hold the offset, other than a quotation's. */
    boolean isOfSomebodyElse(QuoteId quote, int offset) {
        return sheet.get()
                .filter(shown ->
                        shown.quote(quote)
                                .filter(own -> new Callings(shown).isApart(own, offset))
                                .isPresent())
                .isPresent();
    }

    Optional<ColouredQuote> selectedQuote() {
        return selected.get().flatMap(id -> sheet.get().flatMap(shown -> shown.quote(id)));
    }

    private WordStops stops() {
        return new WordStops(sheet.get().map(Sheet::text).orElse(""));
    }

    /** Has marked words begin and end with whole ones, and the caret stay on its side. */
    void markWhole() {
        marking.words()
                .get()
                .ifPresent(marked -> {
                    Span words = stops().whole(marked);
                    boolean isBackwards = marking.caret().get().orElse(0) == marked.begin();
                    mark(
                            isBackwards ? words.end() : words.begin(),
                            isBackwards ? words.begin() : words.end());
                });
    }

    /** Marks the word that holds the offset. */
    void markWordAt(int offset) {
        sheet.get().ifPresent(shown -> markWord(shown.text(), offset));
    }

    /** The marked words as the article prints them. */
    public Optional<String> markedText() {
        return marking.words()
                .get()
                .flatMap(span -> sheet.get().map(shown -> span.in(shown.text())));
    }

    ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    Optional<Emphasis> selectedEmphasis() {
        return emphasis(selected.get());
    }

    /** Nothing where the hovered quotation is the selected one: that is lit up already. */
    Optional<Emphasis> hoveredEmphasis() {
        return hovered.get().equals(selected.get()) ? Optional.empty() : emphasis(hovered.get());
    }

    private void markWord(String text, int offset) {
        int begin = offset;
        int end = offset + 1;
        while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            begin--;
        }
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        mark(begin, end);
    }

    private Optional<Emphasis> emphasis(Optional<QuoteId> quote) {
        return quote.flatMap(id -> sheet.get().flatMap(shown -> shown.quote(id))).map(Emphasis::of);
    }

    private void layOut(Optional<OpenArticle> opened) {
        boolean same =
                opened.isPresent() && sheet.get().filter(s -> s.shows(opened.get())).isPresent();
        if (!same) {
            marking.clear();
            hovered.set(Optional.empty());
        }
        sheet.set(
                opened.map(open ->
                        sheet.get()
                                .map(shown -> shown.with(open, highlights.get()))
                                .orElseGet(() -> Sheet.of(open, highlights.get()))));
    }

    private static OpenArticle with(OpenArticle open, ReviewedQuote quote) {
        List<ReviewedQuote> quotes =
                open.quotes().stream().map(q -> q.id().equals(quote.id()) ? quote : q).toList();
        return new OpenArticle(open.article(), quotes, open.speakers());
    }

    private static <T> ObjectProperty<Optional<T>> optional() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
