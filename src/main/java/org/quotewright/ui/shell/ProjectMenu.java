package org.quotewright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.common.desk.Projects;

/** The name of the project, and the way to others. */
final class ProjectMenu extends MenuButton {

    ProjectMenu(String project, Projects projects, Actions actions, Messages messages) {
        super(project);
        setId("project");
        getStyleClass().addAll("flat", "project-name");
        setFocusTraversable(false);
        setTooltip(Texts.tip(project + "\n" + messages.text("app.project-tip")));
        List<Path> others = projects.others();
        for (Path other : others) {
            MenuItem item = new MenuItem(Projects.name(other));
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> projects.open(other));
            getItems().add(item);
        }
        if (!others.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        getItems()
                .addAll(
                        ActionItems.of(actions.named("file.new"), messages),
                        ActionItems.of(actions.named("file.open"), messages));
    }
}
