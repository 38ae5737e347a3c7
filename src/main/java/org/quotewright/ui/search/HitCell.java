package org.quotewright.ui.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quotewright.review.Passage;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Shown;
import org.quotewright.ui.common.control.InitialsDisc;
import org.quotewright.ui.common.control.StateMark;
import org.quotewright.ui.common.control.Texts;

/** A quotation that was found: as a card, or as lines with the words found in the middle. */
final class HitCell extends ListCell<FoundQuote> {

    private static final double NARROW_BELOW_FONT_SIZES = 32;
    private static final double NARROW_IN_CONTEXT = 50;

    private final FindViewModel viewModel;
    private final Messages messages;
    private final ResultCards cards;

    HitCell(FindViewModel viewModel, Runnable open) {
        this.viewModel = viewModel;
        this.messages = viewModel.workplace().messages();
        this.cards = new ResultCards(messages);
        setPrefWidth(0);
        viewModel.inContext().when(Shown.of(this)).subscribe(now -> show());
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                viewModel.select(getIndex());
                if (clicked.getClickCount() == 2) {
                    open.run();
                }
            }
        });
    }

    @Override
    protected void updateItem(FoundQuote found, boolean empty) {
        super.updateItem(found, empty);
        show();
    }

    /** The card of the selected one shows the words around it too. */
    @Override
    public void updateSelected(boolean isSelected) {
        boolean changes = isSelected != isSelected();
        super.updateSelected(isSelected);
        if (changes && !viewModel.inContext().get()) {
            show();
        }
    }

    private void show() {
        FoundQuote found = isEmpty() ? null : getItem();
        setGraphic(found == null ? null : content(found));
        setAccessibleText(found == null ? "" : found.hit().content().text());
    }

    private Region content(FoundQuote found) {
        ResultCard card = cards.card(found.hit());
        Region content =
                viewModel.inContext().get()
                        ? new KeywordHit(found, card, told(found), messages)
                                .shown(isNarrow(NARROW_IN_CONTEXT))
                        : card(found, card);
        if (!found.isFound()) {
            content.getStyleClass().add("left");
        }
        if (viewModel.picked().contains(found.id())) {
            content.getStyleClass().add("picked");
        }
        return content;
    }

    private HBox card(FoundQuote found, ResultCard card) {
        VBox words = new VBox(Passages.flow(found.hit().content(), "hit-content"));
        words.getStyleClass().add("result-words");
        words.getChildren().addAll(by(card), source(found, card));
        if (isSelected()) {
            int place = isNarrow() ? words.getChildren().size() : 1;
            boolean isElsewhere = !found.hit().elsewhere().highlights().isEmpty();
            Passage around = isElsewhere ? found.hit().elsewhere() : found.hit().context();
            words.getChildren().add(place, Passages.flow(around, "hit-context"));
        }
        if (!found.isFound()) {
            words.getChildren()
                    .add(Texts.label(messages.text("search.found-no-more"), "result-left"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox content = new HBox(new InitialsDisc(card.by().principal(), card.by().colour()), words);
        content.getStyleClass().add("result-card");
        Pane marks = marks(found, card);
        if (isNarrow()) {
            words.getChildren().addFirst(marks);
        } else {
            content.getChildren().add(marks);
        }
        return content;
    }

    /** A heading shows what was found in it. */
    private static Node source(FoundQuote found, ResultCard card) {
        if (found.hit().title().highlights().isEmpty()) {
            return Texts.label(card.source(), "result-source");
        }
        Label place = Texts.label(card.place(), "result-source");
        return new VBox(place, Passages.flow(found.hit().title(), "hit-title"));
    }

    private boolean isNarrow() {
        return isNarrow(NARROW_BELOW_FONT_SIZES);
    }

    /** Words need all the room then. */
    private boolean isNarrow(double fontSizes) {
        return getListView().getWidth() < fontSizes * getFont().getSize();
    }

    /** Below one another where there is no room for both beside each other. */
    private static FlowPane by(ResultCard card) {
        FlowPane line = new FlowPane(Texts.label(card.by().names(), "result-speaker"));
        line.getStyleClass().add("hit-line");
        line.setMinHeight(USE_PREF_SIZE);
        if (!card.by().organisations().isBlank()) {
            line.getChildren().add(Texts.label(card.by().organisations(), "result-organisation"));
        }
        line.getChildren()
                .forEach(part -> ((Label) part).maxWidthProperty().bind(line.widthProperty()));
        return line;
    }

    private Pane marks(FoundQuote found, ResultCard card) {
        boolean flagged = found.quote().verdict().flagged();
        Label state = new Label(card.stateWords(), new StateMark(card.state(), flagged));
        state.getStyleClass().add("state-words");
        state.setMinWidth(USE_PREF_SIZE);
        Pane marks = isNarrow() ? new HBox(state) : new VBox(state);
        marks.getStyleClass().add("hit-marks");
        if (viewModel.isNew(found.id())) {
            Label isNew = new Label(messages.text("search.new"));
            isNew.getStyleClass().add("unseen");
            isNew.setMinWidth(USE_PREF_SIZE);
            marks.getChildren().addFirst(isNew);
        }
        if (viewModel.picked().contains(found.id())) {
            Label picked = new Label(messages.text("search.picked"));
            picked.getStyleClass().add("picked-words");
            picked.setMinWidth(USE_PREF_SIZE);
            marks.getChildren().add(picked);
        }
        return marks;
    }

    /** What is to be known of a quotation beside its lines. */
    private List<String> told(FoundQuote found) {
        Stream<String> isNew = Stream.of("search.new").filter(key -> viewModel.isNew(found.id()));
        Stream<String> isPicked =
                Stream.of("search.picked").filter(key -> viewModel.picked().contains(found.id()));
        Stream<String> isLeft = Stream.of("search.found-no-more").filter(key -> !found.isFound());
        return Stream.of(isNew, isPicked, isLeft)
                .flatMap(Function.identity())
                .map(messages::text)
                .toList();
    }
}
