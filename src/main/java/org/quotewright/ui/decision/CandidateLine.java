package org.quotewright.ui.decision;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.model.QuoteId;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.QuoteDrag;
import org.quotewright.ui.common.QuoteTarget;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.control.ConfidenceBar;
import org.quotewright.ui.common.control.KeptNodes;
import org.quotewright.ui.common.control.KeyCap;
import org.quotewright.ui.common.control.RowButton;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.control.Texts;

/** A candidate under its number, with a bar for how likely it is. */
final class CandidateLine extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int PERCENT = 100;

    private final KeyCap key = new KeyCap("");
    private final Label name = Texts.inFull("", "candidate-name");
    private final Label organisation = Texts.inFull("", "article-detail");
    private final ConfidenceBar bar = new ConfidenceBar();
    private final KeptNodes<String, Label> reasons;
    private final RowButton line;
    private final Consumer<Choice> choose;
    private Optional<Choice> shown = Optional.empty();

    /**
     * @param take what is done where a quotation is dropped here
     */
    CandidateLine(Consumer<Choice> choose, QuoteDrag drag, BiConsumer<QuoteId, Choice> take) {
        this.choose = choose;
        QuoteTarget.on(
                this,
                drag,
                () -> shown.isPresent(),
                quote -> shown.ifPresent(choice -> take.accept(quote, choice)));
        VBox why = new VBox();
        this.reasons = new KeptNodes<>(why.getChildren(), CandidateLine::reason, Label::setText);
        VBox names = new VBox(name, organisation, why);
        HBox.setHgrow(names, Priority.ALWAYS);
        this.line = new RowButton("", () -> {}, key, names, bar);
        line.getStyleClass().add("candidate");
        getStyleClass().add("candidate-line");
        getChildren().add(line);
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

    private static Label detail() {
        return Texts.label("", "article-detail");
    }

    private static Label reason() {
        return Texts.wrapping(detail());
    }

    void show(Choice choice) {
        shown = Optional.of(choice);
        Person person = choice.person();
        long percent = Math.round(choice.confidence() * PERCENT);
        line.become(person.name() + ", " + percent + " %", () -> choose.accept(choice));
        line.setId("candidate-" + choice.number());
        key.setText(String.valueOf(choice.number()));
        name.setText(person.name());
        Texts.showIfAny(organisation, person.organisation());
        reasons.show(choice.why());
        bar.show(choice.confidence());
        Styles.set(bar, "confidence-bar", person.colour().styleClass());
        line.pseudoClassStateChanged(CURRENT, choice.isCurrent());
    }
}
