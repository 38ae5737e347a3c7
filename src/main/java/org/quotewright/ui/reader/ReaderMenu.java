package org.quotewright.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;

/**
 * What can be done to a quotation and to marked words, under the other mouse button: what is about
 * the words comes first while there are some, and nothing is done to a quotation elsewhere.
 */
public final class ReaderMenu {

    private static final List<String> ABOUT_WORDS =
            List.of("correct.quote", "correct.mention", "correct.cue");
    private static final List<List<String>> ABOUT_QUOTE =
            List.of(
                    List.of("decide.accept", "decide.reject", "decide.flag", "decide.reopen"),
                    List.of("decide.speaker", "decide.organisation", "correct.source"),
                    List.of("correct.split", "correct.join"),
                    List.of("correct.direct", "correct.mixed", "correct.indirect", "correct.none"));

    private static final int PLACE_OF_WORDS = 2;

    private final BooleanProperty onQuote = new SimpleBooleanProperty();
    private final ContextMenu menu = new ContextMenu();
    private final List<MenuItem> aboutWords;
    private final List<List<MenuItem>> aboutQuote;
    private final Messages messages;

    public ReaderMenu(Actions actions, Messages messages) {
        this.messages = messages;
        menu.setId("reader-menu");
        aboutWords = ABOUT_WORDS.stream().map(id -> item(actions.named(id))).toList();
        aboutQuote =
                ABOUT_QUOTE.stream()
                        .map(group -> group.stream().map(id -> onQuote(actions.named(id))).toList())
                        .toList();
    }

    public void on(ReaderView view) {
        view.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                asked -> {
                    onQuote.set(asked.isKeyboardTrigger() || view.isSelectedAt(asked));
                    arrange(view.isMarked());
                    menu.show(view, asked.getScreenX(), asked.getScreenY());
                    asked.consume();
                });
        view.setOnMousePressed(pressed -> menu.hide());
    }

    private void arrange(boolean wordsFirst) {
        List<List<MenuItem>> groups = new ArrayList<>(aboutQuote);
        groups.add(wordsFirst ? 0 : PLACE_OF_WORDS, aboutWords);
        menu.getItems().clear();
        for (List<MenuItem> group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(group);
        }
    }

    private MenuItem onQuote(Action action) {
        MenuItem item = item(action);
        item.disableProperty().bind(isOff(action).or(onQuote.not()));
        return item;
    }

    /** The key is shown only: the desk hears it itself. */
    private MenuItem item(Action action) {
        MenuItem item = new MenuItem(messages.text(action.nameKey()));
        item.setId("menu-" + action.id().replace('.', '-'));
        item.setMnemonicParsing(false);
        action.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.disableProperty().bind(isOff(action));
        item.setOnAction(chosen -> action.start());
        return item;
    }

    private static BooleanBinding isOff(Action action) {
        return Bindings.createBooleanBinding(() -> !action.enabled().get(), action.enabled());
    }
}
