package org.quotewright.app;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.WindowIcon;
import org.quotewright.ui.common.palette.BundledFonts;

/** Stands in for the desk where its project cannot be opened, and says why. */
final class RefusalWindow {

    private static final double WIDTH = 480;

    private final Stage stage = new Stage();

    RefusalWindow(String sentence, Settings settings) {
        BundledFonts.load();
        Messages messages = new Messages(settings.habits().language().locale());
        Label words = new Label(sentence);
        words.setId("refusal");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setPrefWidth(WIDTH);
        HBox buttons = new HBox(closing(messages.text("refused.close")));
        buttons.getStyleClass().add("form-buttons");
        VBox form = new VBox(words, buttons);
        form.getStyleClass().addAll("form", "dialog-form");
        stage.setTitle(messages.text("app.name"));
        WindowIcon.on(stage);
        stage.setScene(new Scene(form));
        new Dress(settings.preferences().look()).on(stage.getScene());
    }

    void show(Runnable closed) {
        stage.setOnHidden(hidden -> closed.run());
        stage.show();
    }

    private Button closing(String words) {
        Button close = new Button(words);
        close.setId("refusal-close");
        close.getStyleClass().add("primary");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(clicked -> stage.close());
        return close;
    }
}
