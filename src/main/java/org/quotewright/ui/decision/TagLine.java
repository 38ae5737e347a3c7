package org.quotewright.ui.decision;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.KeptNodes;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.control.Texts;

/** What a quotation is, and how sure its attribution, as tags. */
final class TagLine extends HBox {

    private final Messages messages;
    private final KeptNodes<String, Label> tags;
    private final Label sure = new Label();

    TagLine(Messages messages) {
        this.messages = messages;
        HBox left = new HBox();
        this.tags = new KeptNodes<>(left.getChildren(), TagLine::tag, Label::setText);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        sure.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("tags");
        left.getStyleClass().add("tags");
        left.setMinWidth(0);
        getChildren().addAll(left, gap, sure);
    }

    private static Label tag() {
        return Texts.label("", "tag");
    }

    void show(List<String> words, Confidence confidence) {
        tags.show(words);
        sure.setText(messages.text("confidence." + confidence.word()));
        Styles.set(sure, "label", "tag", "confidence", confidence.word());
    }
}
