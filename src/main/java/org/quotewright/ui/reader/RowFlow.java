package org.quotewright.ui.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The rows of one sheet below each other, of which only those in view have a cell. What stays in
 * place when sizes change is the row at the upper edge.
 */
final class RowFlow extends Region {

    private int rows;
    private RowHeights heights = new RowHeights(List.of());
    private final Supplier<ParagraphCell> maker;
    private final TreeMap<Integer, ParagraphCell> shown = new TreeMap<>();
    private final Deque<ParagraphCell> spare = new ArrayDeque<>();
    private final ScrollBar bar = new ScrollBar();
    private final Region above = new Region();
    private Measures measures = Measures.NONE;
    private int first;
    private double hidden;
    private double slack;
    private boolean barFollows;

    RowFlow(Supplier<ParagraphCell> maker) {
        this.maker = maker;
        getStyleClass().add("row-flow");
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().subscribe(value -> scrollFromBar(value.doubleValue()));
        above.getStyleClass().add("above-sheet");
        getChildren().addAll(above, bar);
        clip();
        addEventHandler(ScrollEvent.SCROLL, event -> scrollBy(-event.getDeltaY()));
    }

    private void clip() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** The cells in view. */
    Collection<ParagraphCell> cells() {
        return shown.values();
    }

    Optional<ParagraphCell> cellOf(int row) {
        return Optional.ofNullable(shown.get(row));
    }

    /** The cell whose row is on show at a height of this flow. */
    Optional<ParagraphCell> cellAt(double y) {
        return shown.values().stream()
                .filter(cell -> cell.getLayoutY() <= y)
                .filter(cell -> y < cell.getLayoutY() + cell.getHeight())
                .findFirst();
    }

    /** The cell nearest to a height of this flow. */
    Optional<ParagraphCell> cellNear(double y) {
        Optional<Map.Entry<Integer, ParagraphCell>> nearest =
                Optional.ofNullable(y < 0 ? shown.firstEntry() : shown.lastEntry());
        return cellAt(y).or(() -> nearest.map(Map.Entry::getValue));
    }

    /** Lays the cells out by other measures; the words at the upper edge stay there. */
    void setMeasures(Measures taken) {
        double part = first < rows && heights.of(first) > 0 ? hidden / heights.of(first) : 0;
        measures = taken;
        heights.estimate(taken);
        shown.values().forEach(cell -> cell.setMeasures(taken));
        spare.forEach(cell -> cell.setMeasures(taken));
        if (first < rows) {
            hidden = part * height(first);
        }
        requestLayout();
    }

    /** Shows other rows from their top, in the cells that there are. */
    void setRows(List<Row> others) {
        rows = others.size();
        heights = new RowHeights(others);
        keep(0, 0);
        first = 0;
        hidden = 0;
        slack = 0;
        requestLayout();
    }

    /** Shows the cells anew, after what stands in some of them changed. */
    void refresh() {
        BitSet same = new BitSet();
        for (ParagraphCell cell : shown.values()) {
            same.set(cell.row(), !cell.show());
        }
        heights.forgetBut(same);
        if (same.cardinality() < shown.size()) {
            requestLayout();
        }
    }

    /** Puts the top of a row at a height of this flow, as far as the sheet reaches. */
    void goTo(int row, double y) {
        first = row;
        hidden = -y;
        slack = 0;
        requestLayout();
    }

    /** Scrolls down, or up by less than nothing. */
    void scrollBy(double pixels) {
        slack = 0;
        if (Math.abs(pixels) > 2 * getHeight()) {
            goToHeight(heights.above(first) + hidden + pixels);
        } else {
            hidden += pixels;
        }
        requestLayout();
    }

    /**
     * Moves the rows as scrolling does, beyond the upper end too: what is bare above them then goes
     * with the next scrolling.
     */
    void shift(double pixels) {
        hidden += pixels;
        slack = Math.max(0, -heights.above(first) - hidden);
        requestLayout();
    }

    void scrollToEdge(boolean top) {
        goTo(top ? 0 : rows - 1, top ? 0 : getHeight());
    }

    @Override
    protected void layoutChildren() {
        if (rows == 0 || getHeight() <= 0) {
            bar.setVisible(false);
            return;
        }
        settle();
        placeCells();
        placeBar();
    }

    /**
     * Moves the anchor so that it is the row at the upper edge and no end of the sheet is passed.
     */
    private void settle() {
        settleDown();
        double room = -hidden;
        for (int row = first; row < rows && room < getHeight(); row++) {
            room += height(row);
        }
        if (room < getHeight()) {
            hidden -= getHeight() - room;
        }
        settleUp();
    }

    private void settleDown() {
        while (hidden > 0 && first < rows - 1 && hidden >= height(first)) {
            hidden -= height(first);
            first++;
        }
    }

    private void settleUp() {
        while (hidden < 0 && first > 0) {
            first--;
            hidden += height(first);
        }
        hidden = Math.round(Math.max(-slack, hidden));
    }

    private void placeCells() {
        double y = -hidden;
        int row = first;
        while (row < rows && y < getHeight()) {
            double height = height(row);
            cell(row).resizeRelocate(0, y, getWidth(), height);
            y += height;
            row++;
        }
        keep(first, row);
        above.resizeRelocate(0, 0, getWidth(), Math.max(0, -hidden));
    }

    private void placeBar() {
        double total = heights.total();
        double range = Math.max(1, total - getHeight());
        double width = bar.prefWidth(-1);
        bar.setVisible(total > getHeight() + 1);
        bar.setMax(range);
        bar.setVisibleAmount(range * getHeight() / Math.max(1, total));
        bar.setUnitIncrement(3 * measures.em());
        bar.setBlockIncrement(0.9 * getHeight());
        barFollows = true;
        bar.setValue(Math.clamp(heights.above(first) + hidden, 0, range));
        barFollows = false;
        bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
    }

    private void scrollFromBar(double value) {
        if (!barFollows) {
            goToHeight(value);
            requestLayout();
        }
    }

    private void goToHeight(double y) {
        slack = 0;
        first = heights.rowAt(Math.max(0, y));
        hidden = y - heights.above(first);
    }

    private double height(int row) {
        if (!heights.isMeasured(row)) {
            heights.measure(row, cell(row).prefHeight(getWidth()));
        }
        return heights.of(row);
    }

    private ParagraphCell cell(int row) {
        ParagraphCell cell = shown.get(row);
        if (cell == null) {
            cell = spare.isEmpty() ? made() : spare.pop();
            shown.put(row, cell);
            cell.setVisible(true);
            cell.setRow(row);
            cell.applyCss();
        }
        return cell;
    }

    private ParagraphCell made() {
        ParagraphCell cell = maker.get();
        cell.setMeasures(measures);
        getChildren().add(getChildren().size() - 1, cell);
        return cell;
    }

    /** Puts the cells of other rows aside. */
    private void keep(int from, int to) {
        List<Integer> others = new ArrayList<>(shown.headMap(from).keySet());
        others.addAll(shown.tailMap(to).keySet());
        for (int row : others) {
            ParagraphCell cell = shown.remove(row);
            cell.setVisible(false);
            spare.push(cell);
        }
    }
}
