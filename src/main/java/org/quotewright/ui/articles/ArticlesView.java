package org.quotewright.ui.articles;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.model.ArticleId;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.QuoteTarget;
import org.quotewright.ui.common.action.OwnKeys;

/** The left column. */
public final class ArticlesView extends VBox {

    private static final double SHARE_OF_SPEAKERS = 0.45;
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final Runnable leave;
    private final ArticlesViewModel articles;
    private final ArticleSpeakersViewModel speakers;
    private final ListView<ArticleRow> list;
    private Optional<ArticleId> awaited = Optional.empty();

    /**
     * @param leave gives the focus back to the desk
     */
    public ArticlesView(
            ArticlesViewModel articles,
            ArticleSpeakersViewModel speakers,
            Messages messages,
            Runnable leave) {
        this.leave = leave;
        this.articles = articles;
        this.speakers = speakers;
        this.list = new ListView<>(articles.rows());
        getStyleClass().add("articles");
        list.setId("articles");
        list.setAccessibleText(messages.text("articles.to-review"));
        list.setCellFactory(view -> new ArticleCell(this::open, folded));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::openOnEnter);
        OwnKeys.keptBy(list, KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER, KeyCode.SPACE);
        articles.onDesk().subscribe(this::showCurrent);
        articles.rows().addListener((ListChangeListener<ArticleRow>) change -> showAwaited());
        list.setMinHeight(0);
        list.setPrefHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, heading(), speakerList());
        folded.subscribe(now -> pseudoClassStateChanged(FOLDED, now));
    }

    /** Whether only rings and discs are shown. */
    public BooleanProperty folded() {
        return folded;
    }

    private Label heading() {
        Label heading = new Label();
        heading.textProperty()
                .bind(Bindings.createStringBinding(speakers::heading, speakers.drag().dragged()));
        heading.getStyleClass().add("section-heading");
        heading.visibleProperty().bind(folded.not().and(Bindings.isNotEmpty(speakers.rows())));
        heading.managedProperty().bind(heading.visibleProperty());
        return heading;
    }

    /** As high as its lines, but never so high that it crowds the articles out. */
    private ListView<SpeakerRow> speakerList() {
        ListView<SpeakerRow> voices = new ListView<>(speakers.rows());
        voices.setId("speakers");
        voices.setFocusTraversable(false);
        voices.setCellFactory(view -> new SpeakerCell(speakers, folded));
        QuoteTarget.await(voices, speakers.drag());
        voices.setMinHeight(0);
        voices.prefHeightProperty()
                .bind(Bindings.size(speakers.rows()).multiply(voices.fixedCellSizeProperty()));
        voices.maxHeightProperty().bind(heightProperty().multiply(SHARE_OF_SPEAKERS));
        return voices;
    }

    /**
     * Once for each article that comes onto the desk; the list is the analyst's to scroll then. One
     * that is done moves within the list before another comes onto the desk: that is not followed.
     */
    private void showCurrent(Optional<ArticleId> now) {
        awaited = now;
        showAwaited();
    }

    private void showAwaited() {
        Optional<ArticleRow> current =
                awaited.flatMap(
                        id -> articles.rows().stream().filter(ArticleRow::isCurrent).findFirst());
        current.map(articles.rows()::indexOf)
                .filter(place -> !isInSight(place))
                .ifPresent(place -> list.scrollTo(Math.max(0, place - 1)));
        awaited = current.isPresent() ? Optional.empty() : awaited;
    }

    /** With a row to spare: the rows may have moved by one since they were laid out. */
    private boolean isInSight(int place) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() + 1 < place
                && place < flow.getLastVisibleCell().getIndex() - 1;
    }

    private void openOnEnter(KeyEvent key) {
        ArticleRow row = list.getSelectionModel().getSelectedItem();
        if ((key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) && row != null) {
            open(row);
        }
    }

    private void open(ArticleRow row) {
        articles.open(row);
        leave.run();
    }
}
