package org.quotewright.ui.common.control;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Actions;

/** The pieces of a form that goes through a project: what it tells, a list, and its buttons. */
public record SurveyForm(Actions actions, Messages messages) {

    /** Where buttons show their words alone. */
    public static final double NARROW_BELOW_FONT_SIZES = 56;

    public Label heading(String key) {
        Label heading = new Label(messages.text(key));
        heading.getStyleClass().add("form-heading");
        return heading;
    }

    /** A line that follows what there is to tell. */
    public static Label told(String id, ObservableValue<String> words) {
        Label told = Texts.wrapping(new Label());
        told.setId(id);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("form-hint");
        told.textProperty().bind(words);
        return told;
    }

    /** Gives a list its name and what stands in its place while it is empty. */
    public void name(ListView<?> list, String id, String nameKey, String emptyKey) {
        list.setId(id);
        list.setAccessibleText(messages.text(nameKey));
        list.setFocusTraversable(false);
        list.setPlaceholder(empty(emptyKey));
    }

    public Label empty(String key) {
        Label empty = Texts.wrapping(new Label(messages.text(key)));
        empty.getStyleClass().add("empty-words");
        return empty;
    }

    /**
     * A list beside the rest, in this order.
     *
     * @param share of the width, for the list
     */
    public static HBox beside(ListView<?> list, double share, Node... both) {
        HBox middle = new HBox(both);
        middle.getStyleClass().add("compare-middle");
        Stream.of(both)
                .filter(node -> node != list)
                .forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        list.prefWidthProperty().bind(middle.widthProperty().multiply(share));
        list.minWidthProperty().bind(list.prefWidthProperty());
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    /** A list below another node that takes the rest of the height. */
    public static VBox below(ListView<?> list, Node above) {
        list.prefWidthProperty().unbind();
        list.minWidthProperty().unbind();
        list.setMinWidth(0);
        VBox middle = new VBox(above, list);
        middle.getStyleClass().add("compare-middle");
        VBox.setVgrow(above, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    /** Buttons of these commands, of leaving, and of the last commands, the very last the main. */
    public FlowPane buttons(List<String> first, Button leave, List<String> last) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("log-buttons");
        first.forEach(name -> buttons.getChildren().add(button(name)));
        buttons.getChildren().add(leave);
        last.forEach(name -> buttons.getChildren().add(button(name)));
        Region main = (Region) buttons.getChildren().getLast();
        main.getStyleClass().add("primary");
        return buttons;
    }

    private ActionButton button(String name) {
        return new ActionButton(actions.named(name), messages);
    }

    public Button leave(String key, Runnable close) {
        Button leave = new Button(messages.text(key));
        leave.setFocusTraversable(false);
        leave.setOnAction(clicked -> close.run());
        return leave;
    }

    /** Selects a row and brings it in sight, with the one before it. */
    public static void select(ListView<?> list, int row) {
        list.getSelectionModel().clearAndSelect(row);
        if (row >= 0) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }
}
