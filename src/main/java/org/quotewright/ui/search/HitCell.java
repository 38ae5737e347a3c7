package org.quotewright.ui.search;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Shown;
import org.quotewright.ui.common.control.InitialsDisc;
import org.quotewright.ui.common.control.StateMark;
import org.quotewright.ui.common.control.Texts;

/** A quotation that was found: as a card, or as a line with the words found in the middle. */
final class HitCell extends ListCell<FoundQuote> {

    private static final double NARROW_BELOW_FONT_SIZES = 32;

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
        Region content = viewModel.inContext().get() ? line(found, card) : card(found, card);
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
        List<Node> source = List.of(by(card), Texts.label(card.source(), "result-source"));
        words.getChildren().addAll(source);
        if (isSelected()) {
            int place = isNarrow() ? words.getChildren().size() : 1;
            words.getChildren().add(place, Passages.flow(found.hit().context(), "hit-context"));
        }
        if (!found.isFound()) {
            words.getChildren()
                    .add(Texts.label(messages.text("search.found-no-more"), "result-left"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox content = new HBox(new InitialsDisc(card.speaker(), card.colour()), words);
        content.getStyleClass().add("result-card");
        Pane marks = marks(found, card);
        if (isNarrow()) {
            words.getChildren().addFirst(marks);
        } else {
            content.getChildren().add(marks);
        }
        return content;
    }

    /** Words need all the room then. */
    private boolean isNarrow() {
        return getListView().getWidth() < NARROW_BELOW_FONT_SIZES * getFont().getSize();
    }

    /** Below one another where there is no room for both beside each other. */
    private static FlowPane by(ResultCard card) {
        FlowPane line = new FlowPane(Texts.label(card.speaker(), "result-speaker"));
        line.getStyleClass().add("hit-line");
        line.setMinHeight(USE_PREF_SIZE);
        if (!card.organisation().isBlank()) {
            line.getChildren().add(Texts.label(card.organisation(), "result-organisation"));
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

    private HBox line(FoundQuote found, ResultCard card) {
        KeywordLine words = KeywordLine.of(found.hit().context());
        Label before = side(words.before(), "keyword-before");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        Label after = side(words.after(), "keyword-after");
        Label word = new Label(words.word());
        word.getStyleClass().add("keyword");
        word.setMinWidth(USE_PREF_SIZE);
        Node speaker = speaker(card.speaker());
        StateMark state = new StateMark(card.state(), found.quote().verdict().flagged());
        state.setAccessibleText(card.stateWords());
        HBox around = words.word().isEmpty() ? new HBox(after) : new HBox(before, word, after);
        around.getStyleClass().add("keyword-around");
        around.setMinWidth(0);
        HBox.setHgrow(around, Priority.ALWAYS);
        HBox line = new HBox(state, around, speaker);
        line.getStyleClass().add("keyword-line");
        return line;
    }

    private static Label side(String words, String styleClass) {
        Label side = new Label(words);
        side.getStyleClass().addAll("keyword-side", styleClass);
        side.setMinWidth(0);
        side.setPrefWidth(0);
        side.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private static Label speaker(String name) {
        Label speaker = Texts.label(name, "keyword-speaker");
        speaker.setMaxWidth(USE_PREF_SIZE);
        return speaker;
    }
}
