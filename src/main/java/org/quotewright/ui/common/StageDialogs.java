package org.quotewright.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.quotewright.ui.common.control.FormFrame;

/** Dialogs as windows of their own, modal to the desk. */
public final class StageDialogs implements Dialogs {

    private final Supplier<Window> owner;
    private final Dress dress;
    private final Deque<Stage> open = new ArrayDeque<>();

    public StageDialogs(Supplier<Window> owner, Dress dress) {
        this.owner = owner;
        this.dress = dress;
    }

    @Override
    public void show(String title, Parent form) {
        show(title, form, Modality.WINDOW_MODAL);
    }

    @Override
    public boolean showBeside(String title, Parent form) {
        Optional<Stage> same =
                open.stream().filter(stage -> stage.getTitle().equals(title)).findFirst();
        same.ifPresentOrElse(Stage::requestFocus, () -> show(title, form, Modality.NONE));
        return same.isEmpty();
    }

    private void show(String title, Parent form, Modality modality) {
        Stage stage = new Stage();
        stage.initOwner(owner.get());
        stage.initModality(modality);
        stage.setTitle(title);
        WindowIcon.on(stage);
        stage.setScene(new Scene(framed(form)));
        dress.on(stage.getScene());
        dress.grow(stage);
        stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, key -> closeOnEscape(stage, key));
        stage.setOnHidden(hidden -> open.remove(stage));
        open.push(stage);
        stage.show();
        if (stage.getScene().getFocusOwner() == null) {
            form.requestFocus();
        }
    }

    private static Parent framed(Parent form) {
        form.getStyleClass().add("dialog-form");
        FormFrame frame = new FormFrame(form);
        Dress.limit(frame);
        return frame;
    }

    @Override
    public void close() {
        open.stream()
                .filter(Stage::isFocused)
                .findFirst()
                .or(() -> Optional.ofNullable(open.peek()))
                .ifPresent(Stage::close);
    }

    private static void closeOnEscape(Stage form, KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            form.close();
        }
    }
}
