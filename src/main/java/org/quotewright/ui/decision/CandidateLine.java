package org.quotewright.ui.decision;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.control.ConfidenceBar;
import org.quotewright.ui.common.control.KeyCap;
import org.quotewright.ui.common.control.RowButton;
import org.quotewright.ui.common.control.Texts;

/** A candidate under its number, with a bar for how likely it is. */
final class CandidateLine {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int PERCENT = 100;

    private CandidateLine() {}

    static RowButton of(Choice choice, Runnable choose) {
        Person person = choice.person();
        String name = person.name() + ", " + Math.round(choice.confidence() * PERCENT) + " %";
        KeyCap key = new KeyCap(String.valueOf(choice.number()));
        RowButton line = new RowButton(name, choose, key, names(choice), bar(choice));
        line.getStyleClass().add("candidate");
        line.setId("candidate-" + choice.number());
        line.pseudoClassStateChanged(CURRENT, choice.isCurrent());
        return line;
    }

    static RowButton someoneElse(Messages messages, Action chooseSpeaker) {
        String words = messages.text("decision.someone-else");
        RowButton line =
                new RowButton(
                        words,
                        chooseSpeaker::start,
                        new KeyCap(chooseSpeaker, messages),
                        Texts.label(words, "someone-else"));
        line.getStyleClass().add("candidate");
        line.setId("someone-else");
        return line;
    }

    private static VBox names(Choice choice) {
        Person person = choice.person();
        VBox names = new VBox(Texts.label(person.name(), "candidate-name"));
        if (!person.organisation().isBlank()) {
            names.getChildren().add(Texts.label(person.organisation(), "article-detail"));
        }
        choice.why().stream()
                .map(why -> Texts.wrapping(Texts.label(why, "article-detail")))
                .forEach(names.getChildren()::add);
        HBox.setHgrow(names, Priority.ALWAYS);
        return names;
    }

    private static ConfidenceBar bar(Choice choice) {
        ConfidenceBar bar = new ConfidenceBar(choice.confidence());
        bar.getStyleClass().add(choice.person().colour().styleClass());
        return bar;
    }
}
