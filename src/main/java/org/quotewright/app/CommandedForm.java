package org.quotewright.app;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.quotewright.ui.commands.PaletteView;
import org.quotewright.ui.commands.PaletteViewModel;
import org.quotewright.ui.common.Dialogs;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Action.Reach;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.desk.Workplace;
import org.quotewright.ui.shell.ShortcutSheet;

/** A form whose commands stand in a sheet of keys and in a palette, as those of the desk do. */
final class CommandedForm extends StackPane {

    private final Actions commands;
    private final Workplace workplace;
    private final Dialogs dialogs;

    /**
     * @param resume gives the focus back to the form
     */
    CommandedForm(
            Node form, Actions commands, Runnable resume, Workplace workplace, Dialogs dialogs) {
        this.commands = commands;
        this.workplace = workplace;
        this.dialogs = dialogs;
        PaletteViewModel palette = new PaletteViewModel(commands, workplace.messages());
        PaletteView view = new PaletteView(palette, workplace.messages(), resume);
        setAlignment(view, Pos.TOP_CENTER);
        getChildren().addAll(form, view);
        Actions own =
                new Actions(
                        List.of(
                                Action.of("view.palette", palette::toggle, "Shortcut+Shift+P")
                                        .within(Reach.EVERYWHERE),
                                Action.of("view.shortcuts", this::tellKeys, "F1")
                                        .within(Reach.EVERYWHERE)));
        KeyMap keys = new KeyMap(own, workplace.queue());
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        keys.listenTo(scene);
                    }
                });
    }

    private void tellKeys() {
        dialogs.show(
                workplace.messages().text("shortcuts.heading"),
                new ShortcutSheet(commands, workplace.messages()));
    }
}
