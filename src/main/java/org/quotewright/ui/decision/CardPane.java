package org.quotewright.ui.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.control.InitialsDisc;
import org.quotewright.ui.common.control.KeyCap;
import org.quotewright.ui.common.control.RowButton;
import org.quotewright.ui.common.control.StateMark;
import org.quotewright.ui.common.control.Texts;

/** What is known of a quotation, from its type down to the reasons. */
final class CardPane extends VBox {

    private static final String ARROW = "→";

    private final DecisionViewModel viewModel;
    private final Messages messages;
    private final Action chooseSpeaker;
    private final BooleanBinding mayNotChoose;
    private final Button changeSpeaker;
    private final Button changeOrganisation;
    private final RowButton someoneElse;
    private final AlikePane alike;

    CardPane(DecisionViewModel viewModel, Actions actions, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.chooseSpeaker = actions.named("decide.speaker");
        this.mayNotChoose = Bindings.not(chooseSpeaker.enabled());
        this.changeSpeaker = change(chooseSpeaker, "change-speaker");
        this.changeOrganisation =
                change(actions.named("decide.organisation"), "change-organisation");
        this.someoneElse = CandidateLine.someoneElse(messages, chooseSpeaker);
        this.alike = new AlikePane(viewModel.alike(), actions.named("decide.alike"), messages);
        getStyleClass().add("card");
    }

    /** The node below which names are completed. */
    Node show(Card card) {
        Node person = person(card);
        List<Node> parts = new ArrayList<>(List.of(tags(card)));
        parts.addAll(standing(card.standing()));
        parts.add(words(card));
        parts.add(person);
        parts.add(chain(card));
        parts.add(alike);
        if (!card.why().isEmpty()) {
            parts.add(whyHeading(card.confidence()));
            parts.add(new VBox(card.why().stream().map(CardPane::why).toArray(Node[]::new)));
        }
        parts.add(heading("decision.or"));
        parts.add(candidates(card));
        getChildren().setAll(parts);
        return person;
    }

    private HBox tags(Card card) {
        HBox tags = new HBox();
        tags.getStyleClass().add("tags");
        card.tags().forEach(tag -> tags.getChildren().add(Texts.label(tag, "tag")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        String word = card.confidence().word();
        Label sure = new Label(messages.text("confidence." + word));
        sure.getStyleClass().addAll("tag", "confidence", word);
        sure.setMinWidth(USE_PREF_SIZE);
        tags.getChildren().addAll(gap, sure);
        return tags;
    }

    private List<Node> standing(Card.Standing standing) {
        List<Node> lines = new ArrayList<>();
        if (standing.state().isDecided()) {
            Label words =
                    Texts.label(
                            Stream.of(standing.words(), standing.sentence())
                                    .filter(part -> !part.isBlank())
                                    .collect(Collectors.joining(" · ")),
                            "standing",
                            standing.state().name().toLowerCase(Locale.ROOT));
            words.setGraphic(new StateMark(standing.state(), false));
            lines.add(words);
        }
        if (standing.flagged()) {
            lines.add(Texts.label(messages.text("decision.flagged"), "standing", "flagged"));
        }
        if (standing.lookAgain()) {
            lines.add(Texts.label(messages.text("decision.look-again"), "standing", "look-again"));
        }
        return lines;
    }

    private static Region words(Card card) {
        return Texts.paragraph(card.words(), "quote-words", card.person().colour().styleClass());
    }

    private HBox person(Card card) {
        Person person = card.person();
        VBox names = new VBox(inFull(person.name(), "person-name"));
        names.getStyleClass().add("person-names");
        Stream.of(card.together(), person.organisation(), person.role())
                .filter(part -> !part.isBlank())
                .map(part -> inFull(part, "person-detail"))
                .forEach(names.getChildren()::add);
        HBox.setHgrow(names, Priority.ALWAYS);
        InitialsDisc disc = new InitialsDisc(person.name(), person.colour());
        disc.getStyleClass().add("large");
        HBox line = new HBox(disc, names, changeSpeaker, changeOrganisation);
        line.getStyleClass().add("person");
        return line;
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

    private FlowPane chain(Card card) {
        FlowPane chain = new FlowPane();
        chain.getStyleClass().add("chain");
        for (int i = 0; i < card.chain().size(); i++) {
            boolean last = i == card.chain().size() - 1;
            chain.getChildren().add(link(card.chain().get(i), last));
        }
        return chain;
    }

    private HBox link(Card.Link link, boolean last) {
        Button chip = new Button(link.words());
        chip.getStyleClass().setAll("chip");
        chip.setFocusTraversable(false);
        chip.setMinWidth(0);
        chip.setMaxWidth(280);
        Texts.tipOn(
                chip,
                link.words() + "\n" + messages.text("decision.correct." + link.corrects().word()));
        chip.disableProperty().bind(mayNotChoose);
        chip.setOnAction(clicked -> viewModel.correct(link));
        HBox box = new HBox(chip);
        box.getStyleClass().add("chain-link");
        if (!last) {
            Label arrow = new Label(ARROW);
            arrow.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(arrow);
        }
        return box;
    }

    private static Node why(Card.Why why) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        HBox line = new HBox(dot, inFull(why.sentence()));
        line.getStyleClass().addAll("why", why.weight().styleClass());
        return line;
    }

    private static Label inFull(String words, String... styleClasses) {
        Label label = Texts.wrapping(Texts.label(words, styleClasses));
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private VBox candidates(Card card) {
        VBox lines = new VBox();
        lines.getStyleClass().add("candidates");
        card.candidates().stream()
                .map(choice -> CandidateLine.of(choice, () -> choose(choice)))
                .forEach(lines.getChildren()::add);
        lines.getChildren().add(someoneElse);
        return lines;
    }

    private void choose(Choice choice) {
        if (chooseSpeaker.enabled().get()) {
            viewModel.choose(choice);
        }
    }

    private HBox whyHeading(Confidence confidence) {
        Label word =
                Texts.label(messages.text("confidence." + confidence.word()), "why-confidence");
        HBox heading = new HBox(heading("decision.why"), new ConfidenceSteps(confidence), word);
        heading.getStyleClass().add("why-heading");
        return heading;
    }

    private Label heading(String key) {
        Label heading = new Label(messages.text(key));
        heading.getStyleClass().add("section-heading");
        return heading;
    }
}
