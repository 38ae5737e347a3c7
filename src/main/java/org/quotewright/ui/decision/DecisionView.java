package org.quotewright.ui.decision;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.QuoteDrag;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.control.ActionButton;

/** The right card; its actions keep their place whatever stands above. */
public final class DecisionView extends VBox {

    private final DecisionViewModel viewModel;
    private final CardPane pane;
    private final NoteField note;
    private final Label empty = new Label();
    private final CompletionView completion;
    private final ScrollPane scroll = new ScrollPane();

    /**
     * @param drag of quotations, onto candidates
     * @param leave gives the focus back to the desk
     */
    public DecisionView(
            DecisionViewModel viewModel,
            Actions actions,
            Messages messages,
            QuoteDrag drag,
            Runnable leave) {
        this.viewModel = viewModel;
        this.pane = new CardPane(viewModel, actions, messages, drag);
        this.note = new NoteField(viewModel, actions.named("decide.note"), messages, leave);
        this.completion = new CompletionView(viewModel.completion(), messages, leave);
        getStyleClass().add("decision");
        setId("decision");
        empty.getStyleClass().add("empty-words");
        empty.setWrapText(true);
        empty.textProperty().bind(viewModel.emptyWords());
        StackPane stack = new StackPane(new StackPane(pane, empty), completion);
        // not bound: a layout sets these bounds, equal or not, and a binding would ask for the next
        scroll.viewportBoundsProperty().map(Bounds::getHeight).subscribe(stack::setMinHeight);
        StackPane.setAlignment(completion, Pos.TOP_CENTER);
        StackPane.setAlignment(empty, Pos.CENTER);
        scroll.setContent(stack);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, note, buttons(actions, messages));
        completion.fitInto(scroll);
        viewModel.completion().open().subscribe(this::scrollTo);
        completeBelowPerson();
        viewModel.card().subscribe(this::show);
    }

    /** To the end of what is offered, where names stand low; else the card from its top. */
    private void scrollTo(boolean completing) {
        scroll.setVvalue(0);
        if (completing) {
            layout();
            double room = scroll.getViewportBounds().getHeight();
            double below = completion.getLayoutY() + completion.getHeight() - room;
            double most = scroll.getContent().getLayoutBounds().getHeight() - room;
            scroll.setVvalue(most > 0 ? Math.clamp(below / most, 0, 1) : 0);
        }
    }

    public void beginNote() {
        note.requestFocus();
        note.end();
    }

    private void show(Optional<Card> card) {
        note.show(card);
        pane.setVisible(card.isPresent());
        empty.setVisible(card.isEmpty());
        card.ifPresent(pane::show);
        scroll.setVvalue(0);
    }

    /** As a margin, so that the card can be scrolled to the end of it. */
    private void completeBelowPerson() {
        pane.person()
                .boundsInParentProperty()
                .subscribe(bounds ->
                        StackPane.setMargin(
                                completion,
                                new Insets(pane.getLayoutY() + bounds.getMaxY(), 0, 0, 0)));
    }

    private static GridPane buttons(Actions actions, Messages messages) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("decision-buttons");
        ActionButton accept =
                wide(new ActionButton(actions.named("decide.accept"), messages, "primary"));
        grid.add(accept, 0, 0, 3, 1);
        ActionButton reject = new ActionButton(actions.named("decide.reject"), messages);
        grid.add(wide(reject.explained(messages.text("decision.reject-hint"))), 0, 1);
        grid.add(wide(new ActionButton(actions.named("decide.flag"), messages)), 1, 1);
        grid.add(wide(new ActionButton(actions.named("decide.reopen"), messages)), 2, 1);
        return grid;
    }

    private static ActionButton wide(ActionButton button) {
        button.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
