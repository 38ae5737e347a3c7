package org.quotewright.ui.articles;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.control.ProgressRing;
import org.quotewright.ui.common.control.Scripts;
import org.quotewright.ui.common.control.Texts;

/**
 * An article with its ring, or the heading of a group; only the ring where the column is folded,
 * with the count in it.
 */
final class ArticleCell extends ListCell<ArticleRow> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    /** Where there is little room, the outlet is cut off, never the date. */
    private static final String ELLIPSIS = "…";

    private static final String BETWEEN = " · ";

    private final ProgressRing ring = new ProgressRing();
    private final Label heading = Texts.label("", "article-heading");
    private final Label source = Texts.label("", "article-detail");
    private final Label count = new Label();
    private final VBox words = new VBox(heading, source);
    private final Label inRing = new Label();
    private final HBox line = new HBox(new StackPane(ring, inRing), words, count);
    private final Tooltip whole = Texts.tip("");
    private final ObservableBooleanValue folded;

    ArticleCell(Consumer<ArticleRow> open, ObservableBooleanValue folded) {
        this.folded = folded;
        line.getStyleClass().add("article-line");
        count.getStyleClass().add("article-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        inRing.getStyleClass().addAll("article-count", "in-ring");
        inRing.setMinWidth(Label.USE_PREF_SIZE);
        Texts.wrapping(heading);
        HBox.setHgrow(words, Priority.ALWAYS);
        setPrefWidth(0);
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                open.accept(getItem());
            }
        });
        folded.subscribe(() -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(ArticleRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean isArticle = !empty && row != null && row.article().isPresent();
        boolean isGroup = !empty && row != null && !isArticle;
        pseudoClassStateChanged(CURRENT, isArticle && row.isCurrent());
        pseudoClassStateChanged(GROUP, isGroup);
        setText(isGroup && !folded.get() ? row.heading() : "");
        setGraphic(isArticle ? line : null);
        setTooltip(isArticle ? whole : null);
        if (isArticle) {
            show(row);
        }
    }

    private void show(ArticleRow row) {
        ring.share().set(row.share());
        heading.setText(row.heading());
        boolean both = !row.outlet().isBlank() && !row.date().isBlank();
        String date = both ? BETWEEN + row.date() : row.date();
        String facts =
                both
                        ? Scripts.joined(BETWEEN, List.of(row.outlet(), row.date()))
                        : row.outlet() + row.date();
        source.setText(facts);
        source.setEllipsisString(ELLIPSIS + date);
        count.setText(row.count());
        inRing.setText(row.count());
        inRing.setVisible(folded.get());
        inRing.setManaged(folded.get());
        whole.setText(row.heading() + "\n" + facts);
        for (var node : new Node[] {words, count}) {
            node.setVisible(!folded.get());
            node.setManaged(!folded.get());
        }
    }
}
