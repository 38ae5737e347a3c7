package org.quotewright.ui.tour;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyNames;
import org.quotewright.ui.common.control.Texts;

/** A step of the tour over the desk, which goes on being used meanwhile. */
public final class TourCard extends VBox {

    private final Actions actions;
    private final Messages messages;
    private final Label place = Texts.label("", "article-detail");
    private final Label heading = Texts.label("", "tour-heading");
    private final Label words = Texts.wrapping(new Label());
    private final Button next = new Button();
    private final Button end = new Button();
    private final TextField name = new TextField();
    private final HBox asked;

    /**
     * @param account the name that stands beside decisions where none is given
     * @param leave gives the focus back to the desk
     */
    public TourCard(Tour tour, Actions actions, Messages messages, String account, Runnable leave) {
        this.actions = actions;
        this.messages = messages;
        setId("tour");
        getStyleClass().add("tour-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.setMinHeight(USE_PREF_SIZE);
        words.setId("tour-words");
        asked = asked(tour, account, leave);
        end.setText(messages.text("tour.leave"));
        end.setId("tour-leave");
        end.getStyleClass().setAll("bare-button", "link-button");
        end.setFocusTraversable(false);
        end.setOnAction(clicked -> tour.leave());
        next.setId("tour-next");
        next.setFocusTraversable(false);
        next.setOnAction(clicked -> tour.next());
        HBox buttons = new HBox(end, next);
        buttons.getStyleClass().add("form-buttons");
        getChildren().addAll(place, heading, words, asked, buttons);
        tour.step()
                .subscribe(step -> {
                    setVisible(step.isPresent());
                    step.ifPresent(this::show);
                });
        tour.isCorrected()
                .subscribe(corrected -> {
                    if (corrected) {
                        words.setText(messages.text("tour.correct.then", keys("decide.accept")));
                    }
                });
    }

    /** Whoever does not answer goes by the name of the account. */
    private HBox asked(Tour tour, String account, Runnable leave) {
        Label question = Texts.label(messages.text("tour.name"), "form-hint");
        question.setLabelFor(name);
        name.setId("tour-name");
        name.setPromptText(account);
        name.setAccessibleText(messages.text("tour.name"));
        name.textProperty().bindBidirectional(tour.analyst());
        name.setOnAction(entered -> leave.run());
        name.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        leave.run();
                        key.consume();
                    }
                });
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(question, name);
        line.getStyleClass().add("form-line");
        return line;
    }

    private void show(Tour.Step step) {
        String key = "tour." + step.name().toLowerCase(Locale.ROOT);
        int last = Tour.Step.values().length;
        place.setText(messages.text("tour.place", step.ordinal() + 1, last));
        heading.setText(messages.text(key + ".heading"));
        words.setText(messages.text(key + ".words", keys(step)));
        boolean isFirst = step.ordinal() == 0;
        asked.setVisible(isFirst);
        asked.setManaged(isFirst);
        boolean isLast = step.ordinal() + 1 == last;
        next.setText(messages.text(isLast ? "tour.finish" : "tour.next"));
        end.setVisible(!isLast);
        end.setManaged(!isLast);
    }

    private Object[] keys(Tour.Step step) {
        return switch (step) {
            case ACCEPT -> keys("decide.accept", "decide.reject", "decide.undo");
            case CORRECT -> keys("decide.speaker", "decide.organisation", "choose.2");
            case FIND -> keys("view.palette", "view.shortcuts", "file.add", "file.new");
        };
    }

    private Object[] keys(String... ids) {
        Object[] keys = new Object[ids.length];
        for (int i = 0; i < ids.length; i++) {
            Action action = actions.named(ids[i]);
            keys[i] = new KeyNames(messages).of(action);
        }
        return keys;
    }
}
