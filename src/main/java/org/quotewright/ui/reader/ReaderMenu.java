package org.quotewright.ui.reader;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;

/**
 * What can be done where the other mouse button was pressed, and nothing else: to marked words,
 * first while there are some, and to the quotation there. Where nothing is, it says how to begin.
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

    private static final List<String> ABOUT_ARTICLE = List.of("go.find", "file.facts");

    private final ContextMenu menu = new ContextMenu();
    private final List<Item> aboutWords;
    private final List<List<Item>> aboutQuote;
    private final List<Item> aboutArticle;
    private final MenuItem hint;
    private final Messages messages;

    public ReaderMenu(Actions actions, Messages messages) {
        this.messages = messages;
        menu.setId("reader-menu");
        aboutWords = items(actions, ABOUT_WORDS);
        aboutQuote = ABOUT_QUOTE.stream().map(group -> items(actions, group)).toList();
        aboutArticle = items(actions, ABOUT_ARTICLE);
        hint = new MenuItem(messages.text("reader.menu-hint"));
        hint.setId("menu-hint");
        hint.setDisable(true);
    }

    public void on(ReaderView view) {
        view.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                asked -> {
                    arrange(view.isMarked(), asked.isKeyboardTrigger() || view.isSelectedAt(asked));
                    menu.show(view, asked.getScreenX(), asked.getScreenY());
                    asked.consume();
                });
        view.setOnMousePressed(pressed -> menu.hide());
    }

    private void arrange(boolean onWords, boolean onQuote) {
        menu.getItems().clear();
        if (onWords) {
            add(enabled(aboutWords));
        }
        if (onQuote) {
            aboutQuote.forEach(group -> add(enabled(group)));
        }
        if (menu.getItems().isEmpty()) {
            add(List.of(hint));
            add(enabled(aboutArticle));
        }
    }

    private void add(List<MenuItem> group) {
        if (!menu.getItems().isEmpty() && !group.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(group);
    }

    private static List<MenuItem> enabled(List<Item> items) {
        return items.stream()
                .filter(item -> item.action().enabled().get())
                .map(Item::shown)
                .toList();
    }

    private List<Item> items(Actions actions, List<String> ids) {
        return ids.stream().map(actions::named).map(it -> new Item(it, item(it))).toList();
    }

    /** The key is shown only: the desk hears it itself. */
    private MenuItem item(Action action) {
        MenuItem item = new MenuItem(messages.text(action.nameKey()));
        item.setId("menu-" + action.id().replace('.', '-'));
        item.setMnemonicParsing(false);
        action.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(chosen -> action.start());
        return item;
    }

    /** A line of the menu, which is there while its command may start. */
    private record Item(Action action, MenuItem shown) {}
}
