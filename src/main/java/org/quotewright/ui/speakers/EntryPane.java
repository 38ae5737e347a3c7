package org.quotewright.ui.speakers;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.InitialsDisc;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.common.control.Words;

/** Who the selected entry is: kind, other names, for whom it speaks and when, what is entered. */
final class EntryPane extends ScrollPane {

    private final VBox content = new VBox();
    private final EntryViewModel viewModel;
    private final Messages messages;
    private final SpeakerWords words;
    private final NameLine name;

    EntryPane(EntryViewModel viewModel, RenameViewModel rename) {
        this.viewModel = viewModel;
        this.messages = viewModel.messages();
        this.words = new SpeakerWords(messages);
        this.name = new NameLine(rename, messages);
        setId("entry");
        setFitToWidth(true);
        setFocusTraversable(false);
        content.getStyleClass().add("entry");
        setContent(content);
        viewModel.entry().subscribe(entry -> show(entry));
    }

    private void show(Optional<DirectorySpeaker> entry) {
        Optional<String> focused = focusedField();
        content.getChildren().clear();
        entry.ifPresent(this::show);
        focused.map(id -> content.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /** The field in which something was entered: the next thing is entered there, too. */
    private Optional<String> focusedField() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(node -> content.isFocusWithin())
                .map(node -> Optional.ofNullable(node.getId()).orElse("entry-alias"));
    }

    private void show(DirectorySpeaker entry) {
        content.getChildren().addAll(person(entry), kinds(entry));
        add("speakers.names", new AliasLines(viewModel, words).of(entry));
        add("speakers.affiliations", new AffiliationLines(viewModel, words).of(entry));
        add("speakers.attributes", new AttributeLines(viewModel).of(entry));
        if (!entry.merged().isEmpty()) {
            add("speakers.merged", entry.merged().stream().map(this::merged).toList());
        }
        if (!entry.apart().isEmpty()) {
            add("speakers.apart", entry.apart().stream().map(this::apart).toList());
        }
    }

    private void add(String heading, List<Node> lines) {
        Label label = new Label(messages.text(heading));
        label.getStyleClass().add("section-heading");
        VBox group = new VBox(label);
        group.getStyleClass().add("entry-group");
        group.getChildren().addAll(lines);
        content.getChildren().add(group);
    }

    private Node person(DirectorySpeaker entry) {
        InitialsDisc disc = new InitialsDisc(entry.speaker().name(), words.colour(entry)).large();
        name.show(entry);
        VBox names =
                new VBox(
                        name,
                        Texts.label(
                                messages.text("speakers.quotes", entry.quotes()), "person-detail"));
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox line = new HBox(disc, names);
        line.getStyleClass().add("person");
        return line;
    }

    private Node kinds(DirectorySpeaker entry) {
        ComboBox<SpeakerKind> kinds = new ComboBox<>();
        kinds.setId("entry-kind");
        kinds.setAccessibleText(messages.text("speakers.kind"));
        kinds.getItems().setAll(SpeakerKind.values());
        kinds.setConverter(new Words<>(messages::kind));
        kinds.setValue(entry.speaker().kind());
        kinds.setDisable(!viewModel.mayWrite());
        kinds.setOnAction(chosen -> viewModel.setKind(kinds.getValue()));
        return kinds;
    }

    private Node merged(SpeakerId id) {
        return new EntryLine(viewModel.mergedName(id), "")
                .with(messages.text("speakers.unmerge"), () -> viewModel.unmerge(id))
                .enabled(viewModel.mayWrite());
    }

    private Node apart(SpeakerId id) {
        return new EntryLine(viewModel.name(id), "")
                .with(messages.text("speakers.after-all"), () -> viewModel.mergeAfterAll(id))
                .enabled(viewModel.mayWrite());
    }
}
