package org.quotewright.ui.common.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.quotewright.ui.common.Messages;

/** Forms whose layout stands beside their view, in a file of its name. */
public final class FxmlForm {

    private FxmlForm() {}

    /**
     * @param view whose fields and methods the file names
     */
    public static Parent of(Object view, Messages messages) {
        Class<?> type = view.getClass();
        FXMLLoader loader =
                new FXMLLoader(type.getResource(type.getSimpleName() + ".fxml"), messages.bundle());
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
