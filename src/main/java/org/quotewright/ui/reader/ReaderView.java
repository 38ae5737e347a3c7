package org.quotewright.ui.reader;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Span;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.QuoteDrag;
import org.quotewright.ui.common.palette.FontSheet;

/**
 * The reading surface: shows a {@link ReaderViewModel}'s article as a sheet of paper and hands back
 * what the reader points at. Needs a theme's colours in its scene.
 */
public final class ReaderView extends Region {

    private static final String SHEET =
            ReaderView.class.getResource("/css/reader.css").toExternalForm();

    /** In fewer times the height of the letters nothing can be seen to be out of sight. */
    private static final double LEAST_SIGHT = 6;

    private final ReaderViewModel reader;
    private final ReaderWords words;
    private final Pane page = new Pane();
    private final Region sheet = new Region();
    private final Text measure = new Text();
    private final Label nothing = new Label();
    private final RowFlow flow;
    private final Place place;
    private final LastLayout last = new LastLayout(this);
    private Measures taken = Measures.NONE;
    private boolean reveals;
    private boolean opening;

    public ReaderView(ReaderViewModel reader, Messages messages) {
        this(reader, messages, new QuoteDrag());
    }

    /** With quotations that are dragged to and from other parts of the desk. */
    public ReaderView(ReaderViewModel reader, Messages messages, QuoteDrag drag) {
        this.reader = reader;
        this.words = new ReaderWords(messages);
        getStyleClass().add("reader");
        page.getStyleClass().add("reader-page");
        sheet.getStyleClass().add("reader-sheet");
        nothing.getStyleClass().add("reader-nothing");
        nothing.setText(words.nothingOpen());
        measure.getStyleClass().add("reader-measure");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        measure.setManaged(false);
        flow = new RowFlow(() -> new ParagraphCell(reader, words));
        place = new Place(flow, reader);
        page.getChildren().setAll(sheet, nothing, flow);
        page.getChildren().forEach(child -> child.setManaged(false));
        getChildren().setAll(measure, page);
        lay(List.of());
        follow();
        new ReaderGestures(this, reader, new ReaderDrags(this, reader, drag));
    }

    /** The unit of the article's text at a point of this node, where there are words. */
    public OptionalInt offsetAt(double x, double y) {
        return flow.cellAt(y)
                .map(cell -> cell.node().offsetAt(in(cell, x, y)))
                .orElse(OptionalInt.empty());
    }

    /** The offset between two units nearest to a point, in view or out of it. */
    OptionalInt insertionAt(double x, double y) {
        return flow.cellNear(y)
                .map(cell -> cell.node().insertionAt(in(cell, x, y)))
                .orElse(OptionalInt.empty());
    }

    /** The quotation whose mark in the margin is at a point. */
    Optional<QuoteId> markAt(double x, double y) {
        return flow.cellAt(y).flatMap(cell -> cell.node().markAt(in(cell, x, y)));
    }

    /** The quotation whose mark or words are at a point. */
    Optional<QuoteId> quoteAt(double x, double y) {
        OptionalInt offset = offsetAt(x, y);
        Optional<Sheet> shown = reader.sheetProperty().get();
        return markAt(x, y)
                .or(() ->
                        offset.isEmpty()
                                ? Optional.empty()
                                : shown.flatMap(s -> s.quoteAt(offset.getAsInt()))
                                        .map(ColouredQuote::id));
    }

    /** The quotation at a point of the marked words. */
    Optional<QuoteId> markedQuoteAt(double x, double y) {
        OptionalInt offset = offsetAt(x, y);
        boolean isMarked =
                reader.markedWordsProperty()
                        .get()
                        .filter(words -> offset.isPresent() && words.contains(offset.getAsInt()))
                        .isPresent();
        return isMarked ? quoteAt(x, y) : Optional.empty();
    }

    /** Whether the quotation at the mouse, if there is one, is the selected one. */
    boolean isSelectedAt(ContextMenuEvent asked) {
        Optional<QuoteId> there = quoteAt(asked.getX(), asked.getY());
        return there.isPresent() && there.equals(reader.selectedProperty().get());
    }

    /**
     * Whether the mouse, which was pressed here, is beside this or on something that lies over it.
     */
    boolean isOff(MouseEvent dragged) {
        Point2D here = sceneToLocal(dragged.getSceneX(), dragged.getSceneY());
        boolean isBeside = here.getX() < 0 || here.getX() > getWidth();
        boolean isAboveOrBelow = here.getY() < 0 || here.getY() > getHeight();
        return isBeside || !isAboveOrBelow && !holds(dragged.getPickResult().getIntersectedNode());
    }

    private boolean holds(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(this::equals);
    }

    /** Whether words are marked. */
    boolean isMarked() {
        return reader.markedWordsProperty().get().isPresent();
    }

    /** Where words are on show in this node; none where they are out of view. */
    public List<Rectangle2D> boxesOf(Span span) {
        return flow.cells().stream().flatMap(cell -> cell.boxesOf(span).stream()).toList();
    }

    void scroll(double pixels) {
        opening = false;
        flow.scrollBy(pixels);
    }

    void scrollToEdge(boolean top) {
        opening = false;
        flow.scrollToEdge(top);
    }

    @Override
    protected void layoutChildren() {
        page.resizeRelocate(0, 0, getWidth(), getHeight());
        Measures measures = measures();
        boolean seen = last.height() < LEAST_SIGHT * measures.em() || place.isSelectedSeen();
        boolean measured = !measures.equals(taken);
        if (measured) {
            taken = measures;
            flow.setMeasures(measures);
        }
        sheet.resizeRelocate(measures.sheetLeft(), 0, measures.sheetWidth(), getHeight());
        nothing.resizeRelocate(0, 0, getWidth(), getHeight());
        boolean resized = last.isOtherSize();
        boolean kept = keepPlace();
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        boolean isOther = (measured || resized) && !kept;
        if (getHeight() > 0 && (reveals || isOther && (opening || seen))) {
            settle();
        }
    }

    /**
     * Words stay where the reader looks, or aims, while something above them comes or goes.
     *
     * @return whether that is what happened
     */
    private boolean keepPlace() {
        boolean keeps = (!opening || isHover()) && last.shift() != 0;
        if (keeps) {
            flow.shift(last.shift());
        }
        last.take();
        return keeps;
    }

    /** While an article is opening, from its top: headline and date are seen if there is room. */
    private void settle() {
        reveals = false;
        if (opening) {
            flow.scrollToEdge(true);
            flow.layout();
        }
        place.revealSelected();
    }

    private void follow() {
        reader.sheetProperty().subscribe(this::show);
        accessibleTextProperty()
                .bind(
                        reader.sheetProperty()
                                .map(shown ->
                                        shown.map(Sheet::spoken).orElse(words.nothingOpen())));
        reader.zoomProperty().subscribe(this::zoom);
        reader.fontProperty().subscribe(this::wear);
        reader.selectedProperty().subscribe(this::emphasise);
        reader.selectedProperty().subscribe(this::selectionMoved);
        addEventFilter(ScrollEvent.SCROLL, event -> opening = false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> opening = false);
        reader.hoveredProperty().subscribe(this::emphasise);
        reader.markedWordsProperty().subscribe(() -> flow.cells().forEach(ParagraphCell::mark));
        reader.caretProperty().subscribe(() -> flow.cells().forEach(ParagraphCell::mark));
        reader.foundProperty().subscribe(words -> words.ifPresent(place::reveal));
        measure.fontProperty().subscribe(this::requestLayout);
    }

    private void show(Optional<Sheet> before, Optional<Sheet> now) {
        boolean same =
                before.isPresent() && now.isPresent() && before.get().rows() == now.get().rows();
        if (same) {
            flow.refresh();
        } else {
            lay(now.map(Sheet::rows).orElse(List.of()));
            opening = true;
            revealLater();
        }
    }

    /** A new article starts at the top, and no sizes of the old one are known. */
    private void lay(List<Row> rows) {
        flow.setRows(rows);
        sheet.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
        taken = Measures.NONE;
        requestLayout();
    }

    private void zoom(Number factor) {
        page.setStyle("-fx-font-size: " + factor + "em");
        requestLayout();
    }

    /** The rows are measured anew in the other font. */
    private void wear(String family) {
        getStylesheets().setAll(SHEET, FontSheet.of(family, ".reader-words", ".reader-heading"));
        taken = Measures.NONE;
        requestLayout();
    }

    private Measures measures() {
        double em = measure.getFont().getSize() * reader.zoomProperty().get();
        return new Measures(em, getWidth());
    }

    private void emphasise() {
        flow.cells().forEach(ParagraphCell::emphasise);
    }

    /** Another quotation of the article on the sheet: the opening is over, if it was laid out. */
    private void selectionMoved() {
        opening = opening && reveals;
        revealLater();
    }

    private void revealLater() {
        reveals = true;
        requestLayout();
    }

    private static Point2D in(ParagraphCell cell, double x, double y) {
        return new Point2D(x - cell.getLayoutX(), y - cell.getLayoutY());
    }
}
