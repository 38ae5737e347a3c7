package org.quotewright.ui.decision;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.QuoteDrag;
import org.quotewright.ui.common.QuoteTarget;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.control.KeptNodes;
import org.quotewright.ui.common.control.KeyCap;
import org.quotewright.ui.common.control.Texts;

/** What is known of a quotation, from its type down to the reasons. */
final class CardPane extends VBox {

    private final DecisionViewModel viewModel;
    private final Messages messages;
    private final Action chooseSpeaker;
    private final TagLine tags;
    private final StandingLines standing;
    private final QuoteWords words = new QuoteWords();
    private final PersonLine person;
    private final ConfidenceSteps steps = new ConfidenceSteps();
    private final Label confidence = Texts.label("", "why-confidence");
    private final HBox whyHeading;
    private final KeptNodes<List<Card.Link>, ChainLine> chains;
    private final KeptNodes<Card.Why, WhyLine> why;
    private final KeptNodes<Choice, CandidateLine> candidates;

    CardPane(DecisionViewModel viewModel, Actions actions, Messages messages, QuoteDrag drag) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.chooseSpeaker = actions.named("decide.speaker");
        this.tags = new TagLine(messages);
        this.standing = new StandingLines(messages);
        this.person =
                new PersonLine(
                        change(chooseSpeaker, "change-speaker"),
                        change(actions.named("decide.organisation"), "change-organisation"));
        this.whyHeading = new HBox(heading("decision.why"), steps, confidence);
        VBox links = new VBox();
        VBox reasons = new VBox();
        VBox lines = new VBox();
        this.chains =
                new KeptNodes<>(
                        links.getChildren(), () -> new ChainLine(this::link), ChainLine::show);
        this.why = new KeptNodes<>(reasons.getChildren(), WhyLine::new, WhyLine::show);
        this.candidates =
                new KeptNodes<>(
                        lines.getChildren(),
                        () -> new CandidateLine(this::choose, drag, viewModel::drop),
                        CandidateLine::show);
        getStyleClass().add("card");
        links.getStyleClass().add("chains");
        lines.getStyleClass().add("candidates");
        QuoteTarget.await(lines, drag);
        whyHeading.getStyleClass().add("why-heading");
        getChildren().add(tags);
        getChildren().addAll(standing.labels());
        getChildren()
                .addAll(
                        words,
                        person,
                        links,
                        new AlikePane(viewModel.alike(), actions.named("decide.alike"), messages),
                        whyHeading,
                        reasons,
                        heading("decision.or"),
                        or(lines));
        whyHeading.managedProperty().bind(whyHeading.visibleProperty());
        reasons.managedProperty().bind(whyHeading.visibleProperty());
    }

    /** The node below which names are completed. */
    Node person() {
        return person;
    }

    void show(Card card) {
        tags.show(card.tags(), card.confidence());
        standing.show(card.standing());
        words.show(card.words(), card.person().colour());
        person.show(card.person(), card.together());
        chains.show(card.chains());
        whyHeading.setVisible(!card.why().isEmpty());
        steps.show(card.confidence());
        confidence.setText(messages.text("confidence." + card.confidence().word()));
        why.show(card.why());
        candidates.show(card.candidates());
    }

    private ChainLink link() {
        return new ChainLink(messages, chooseSpeaker.enabled(), viewModel::correct);
    }

    private VBox or(VBox lines) {
        VBox or = new VBox(lines, CandidateLine.someoneElse(messages, chooseSpeaker));
        or.getStyleClass().add("candidates");
        return or;
    }

    private Button change(Action choose, String id) {
        Button change = new Button("", new KeyCap(choose, messages));
        change.setId(id);
        change.getStyleClass().setAll("bare-button");
        change.setMinWidth(USE_PREF_SIZE);
        Texts.tipOn(change, messages.text(choose.nameKey()));
        change.setAccessibleText(messages.text(choose.nameKey()));
        change.setFocusTraversable(false);
        change.setOnAction(clicked -> choose.start());
        return change;
    }

    private void choose(Choice choice) {
        if (chooseSpeaker.enabled().get()) {
            viewModel.choose(choice);
        }
    }

    private Label heading(String key) {
        Label heading = new Label(messages.text(key));
        heading.getStyleClass().add("section-heading");
        return heading;
    }
}
