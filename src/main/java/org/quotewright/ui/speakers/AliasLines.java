package org.quotewright.ui.speakers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.quotewright.model.Alias;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.Source;
import org.quotewright.ui.common.Messages;

/** The other names of an entry, each with its source, and a field for one more. */
record AliasLines(EntryViewModel viewModel, SpeakerWords words) {

    List<Node> of(DirectorySpeaker entry) {
        List<Node> lines = new ArrayList<>();
        entry.aliases().forEach(alias -> lines.add(line(alias)));
        lines.add(field());
        return lines;
    }

    private Node line(Alias alias) {
        Messages messages = viewModel.messages();
        EntryLine line = new EntryLine(alias.name(), words.source(alias.source()));
        if (!(alias.source() instanceof Source.Merged)) {
            line.with(messages.text("speakers.own-entry"), () -> viewModel.splitAlias(alias));
            line.with(messages.text("speakers.remove"), () -> viewModel.removeAlias(alias));
        }
        return line.enabled(viewModel.mayWrite());
    }

    private Node field() {
        TextField field = new TextField();
        field.setId("entry-alias");
        field.setPromptText(viewModel.messages().text("speakers.add-name"));
        field.setAccessibleText(viewModel.messages().text("speakers.add-name"));
        field.setDisable(!viewModel.mayWrite());
        field.setOnAction(entered -> viewModel.addAlias(field.getText()));
        return field;
    }
}
