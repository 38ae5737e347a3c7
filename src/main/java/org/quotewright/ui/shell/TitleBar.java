package org.quotewright.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.control.Texts;

/**
 * The title bar: the project, the commands used most and all the others, and between them the
 * search field, in the middle of the window as long as there is room.
 */
final class TitleBar extends Region {

    private static final List<String> OFTEN = List.of("decide.undo", "file.add", "file.export");
    private static final List<String> LAST =
            List.of("view.palette", "view.shortcuts", "view.preferences");
    private static final double GAP = 16;

    /** In letters, about. */
    private static final double LEAST_SEARCH = 9;

    private static final double MOST_LEFT = 22;

    /** Where there are fewer, those commands alone are shown that cannot wait for the menu. */
    private static final double ROOM_FOR_OFTEN = 46;

    private final HBox left = new HBox();
    private final HBox right = new HBox();
    private final Label name;
    private final Region project;
    private final Region search;

    TitleBar(Region project, Region search, Actions actions, Messages messages) {
        this.project = project;
        this.search = search;
        this.name = new Label(messages.text("app.name"));
        getStyleClass().add("title-bar");
        name.getStyleClass().add("app-name");
        name.setMinWidth(USE_PREF_SIZE);
        left.getStyleClass().add("title-left");
        left.getChildren().addAll(name, project);
        right.getStyleClass().add("title-right");
        OFTEN.stream()
                .map(id -> new ActionButton(actions.named(id), messages, "flat").quiet())
                .forEach(right.getChildren()::add);
        right.getChildren().add(menu(actions, messages));
        getChildren().addAll(left, search, right);
    }

    @Override
    protected void layoutChildren() {
        right.getChildren().subList(1, OFTEN.size()).forEach(each -> show(each, isRoomy()));
        double begin = getInsets().getLeft();
        double end = getWidth() - getInsets().getRight();
        double rightWidth = right.prefWidth(-1);
        double most = end - rightWidth - GAP - begin;
        double least = begin + leftWidth(most) + GAP;
        double room = Math.max(0, begin + most - least);
        double width = Math.min(search.prefWidth(-1), room);
        double centred = (getWidth() - width) / 2;
        double x = Math.max(least, Math.min(least + room - width, centred));
        place(left, begin, x - GAP - begin);
        place(search, x, width);
        place(right, end - rightWidth, rightWidth);
    }

    /** The project's name and the way to others go before the name of the program. */
    private double leftWidth(double most) {
        double letter = name.getFont().getSize();
        double free = most - GAP - LEAST_SEARCH * letter;
        boolean hasRoom =
                isRoomy() && name.prefWidth(-1) + left.getSpacing() + project.prefWidth(-1) <= free;
        show(name, hasRoom);
        return Math.max(0, Math.min(left.prefWidth(-1), Math.min(free, MOST_LEFT * letter)));
    }

    private boolean isRoomy() {
        return getWidth() > ROOM_FOR_OFTEN * name.getFont().getSize();
    }

    private static void show(Node part, boolean isShown) {
        if (part.isManaged() != isShown) {
            part.setManaged(isShown);
            part.setVisible(isShown);
        }
    }

    private void place(Region part, double x, double width) {
        double height = Math.min(part.prefHeight(width), getHeight());
        part.resizeRelocate(x, Math.rint((getHeight() - height) / 2), width, height);
    }

    private static MenuButton menu(Actions actions, Messages messages) {
        MenuButton menu = new MenuButton(messages.text("app.menu"));
        menu.setId("menu");
        menu.getStyleClass().add("flat");
        menu.setFocusTraversable(false);
        menu.setTooltip(Texts.tip(messages.text("app.menu-tip")));
        LAST.stream()
                .map(id -> ActionItems.of(actions.named(id), messages))
                .forEach(menu.getItems()::add);
        menu.getItems().add(new SeparatorMenuItem());
        actions.groups().stream()
                .map(group -> group(actions, group, messages))
                .forEach(menu.getItems()::add);
        return menu;
    }

    private static Menu group(Actions actions, String group, Messages messages) {
        Menu menu = new Menu(messages.text("actions." + group));
        actions.in(group).stream()
                .map(action -> ActionItems.of(action, messages))
                .forEach(menu.getItems()::add);
        return menu;
    }
}
