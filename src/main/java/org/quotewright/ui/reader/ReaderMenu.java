package org.quotewright.ui.reader;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;

/** What can be done to a quotation and to marked words, under the other mouse button. */
public final class ReaderMenu {

    private static final List<List<String>> GROUPS =
            List.of(
                    List.of("decide.accept", "decide.reject", "decide.flag", "decide.reopen"),
                    List.of("decide.speaker", "decide.organisation", "correct.source"),
                    List.of("correct.quote", "correct.mention", "correct.cue"),
                    List.of("correct.split", "correct.join"),
                    List.of("correct.direct", "correct.mixed", "correct.indirect", "correct.none"));

    private final ContextMenu menu = new ContextMenu();

    public ReaderMenu(Actions actions, Messages messages) {
        menu.setId("reader-menu");
        for (List<String> group : GROUPS) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.stream()
                    .map(actions::named)
                    .map(action -> item(action, messages))
                    .forEach(menu.getItems()::add);
        }
    }

    public void on(ReaderView view) {
        view.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                asked -> {
                    menu.show(view, asked.getScreenX(), asked.getScreenY());
                    asked.consume();
                });
        view.setOnMousePressed(pressed -> menu.hide());
    }

    /** The key is shown only: the desk hears it itself. */
    private static MenuItem item(Action action, Messages messages) {
        MenuItem item = new MenuItem(messages.text(action.nameKey()));
        item.setId("menu-" + action.id().replace('.', '-'));
        item.setMnemonicParsing(false);
        action.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !action.enabled().get(), action.enabled()));
        item.setOnAction(chosen -> action.start());
        return item;
    }
}
