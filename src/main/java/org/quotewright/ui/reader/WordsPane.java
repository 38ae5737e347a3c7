package org.quotewright.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.quotewright.model.Span;
import org.quotewright.ui.common.control.KeptNodes;
import org.quotewright.ui.common.control.Styles;

/** The words of one row with everything drawn behind and about them. */
final class WordsPane extends Region {

    private static final double DESIGN_SIZE = 16.5;

    private final TextFlow words = new TextFlow();
    private final Path marked = new Path();
    private final EmphasisPaths selected = new EmphasisPaths("selected");
    private final EmphasisPaths hovered = new EmphasisPaths("hovered");
    private final Group grounds = new Group();
    private final Group lines = new Group();
    private final KeptNodes<RowTexts.Piece, Text> pieces =
            new KeptNodes<>(words.getChildren(), Text::new, (text, piece) -> piece.write(text));
    private final KeptNodes<Layer, LayerPath> tints = layers(grounds);
    private final KeptNodes<Layer, LayerPath> strokes = layers(lines);
    private final Carets carets = new Carets();
    private Optional<Span> markedWords = Optional.empty();
    private Measures measures = Measures.NONE;
    private Row row = Row.heading("");

    WordsPane() {
        marked.getStyleClass().setAll("marked-words");
        marked.setManaged(false);
        setMouseTransparent(true);
        getChildren()
                .addAll(
                        grounds,
                        hovered.ground(),
                        selected.ground(),
                        marked,
                        lines,
                        words,
                        hovered.outline(),
                        selected.outline());
        getChildren().addAll(carets.nodes());
    }

    private static KeptNodes<Layer, LayerPath> layers(Group group) {
        group.setManaged(false);
        return new KeptNodes<>(group.getChildren(), LayerPath::new, LayerPath::show);
    }

    void show(Row shown, List<ColouredQuote> quotes) {
        row = shown;
        Styles.set(words, shown.heading() ? "reader-heading" : "reader-words");
        words.setLineSpacing(shown.heading() ? 0 : measures.leading());
        pieces.show(RowTexts.of(shown, quotes));
        setNodeOrientation(RowTexts.orientation(shown));
        List<Layer> layers =
                shown.span().map(span -> ParagraphLayers.of(span, quotes)).orElse(List.of());
        tints.show(layers.stream().filter(Layer::isGround).toList());
        strokes.show(layers.stream().filter(layer -> !layer.isGround()).toList());
        requestLayout();
    }

    void setMeasures(Measures taken) {
        measures = taken;
        words.setLineSpacing(row.heading() ? 0 : taken.leading());
        requestLayout();
    }

    void emphasise(Optional<Emphasis> selection, Optional<Emphasis> hover) {
        if (selected.isShowing(selection) && hovered.isShowing(hover)) {
            return;
        }
        carets.showEdgesOf(selection);
        selected.show(selection);
        hovered.show(hover);
        requestLayout();
    }

    void mark(Optional<Span> span, OptionalInt caret) {
        if (!markedWords.equals(span) || !carets.isAt(caret)) {
            markedWords = span;
            carets.show(caret);
            requestLayout();
        }
    }

    /** The boxes of these words in this pane. */
    List<Rectangle2D> boxes(Span span) {
        return new Boxes(words, row).of(span);
    }

    /** The unit of the article's text under a point of this pane. */
    OptionalInt offsetAt(Point2D point) {
        int last = row.words().length() - 1;
        int unit = row.begin() + Math.clamp(hit(point).getCharIndex(), 0, Math.max(0, last));
        boolean inside =
                boxes(new Span(unit, unit + 1)).stream().anyMatch(box -> holds(box, point));
        return inside ? OptionalInt.of(unit) : OptionalInt.empty();
    }

    /** The offset between two units that is nearest to a point of this pane. */
    int insertionAt(Point2D point) {
        return row.begin() + Math.min(row.words().length(), hit(point).getInsertionIndex());
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        words.resizeRelocate(0, 0, getWidth(), getHeight());
        words.layout();
        Boxes boxes = new Boxes(words, row);
        double unit = unit();
        place(grounds, boxes, unit);
        place(lines, boxes, unit);
        selected.place(boxes, unit);
        hovered.place(boxes, unit);
        carets.place(boxes, unit);
        List<Rectangle2D> lit = markedWords.map(boxes::of).orElse(List.of());
        marked.getElements().setAll(Outline.around(lit, 0, unit));
    }

    private static void place(Group layers, Boxes boxes, double unit) {
        layers.getChildren().forEach(layer -> ((LayerPath) layer).place(boxes, unit));
    }

    /** Pixels for one of the design, by the size of the words. */
    private double unit() {
        return words.getChildren().stream()
                .map(Text.class::cast)
                .findFirst()
                .map(text -> text.getFont().getSize() / DESIGN_SIZE)
                .orElse(1.0);
    }

    /** JavaFX mirrors the boxes of text from right to left, but not the points that it asks for. */
    private HitInfo hit(Point2D point) {
        boolean mirrored = getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double x = mirrored ? words.getWidth() - point.getX() : point.getX();
        return words.getHitInfo(new Point2D(x, point.getY()));
    }

    private boolean holds(Rectangle2D box, Point2D point) {
        double leading = 3 * unit();
        return box.getMinX() <= point.getX()
                && point.getX() <= box.getMaxX()
                && box.getMinY() - leading <= point.getY()
                && point.getY() <= box.getMaxY() + leading;
    }
}
