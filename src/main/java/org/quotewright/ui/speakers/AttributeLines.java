package org.quotewright.ui.speakers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.quotewright.model.Attribute;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.ui.common.AttributeWords;
import org.quotewright.ui.common.Messages;

/** What analysts entered about an entry, with fields for one more; a name that is there changes. */
record AttributeLines(EntryViewModel viewModel) {

    List<Node> of(DirectorySpeaker entry) {
        List<Node> lines = new ArrayList<>();
        entry.attributes().forEach(attribute -> lines.add(line(attribute)));
        lines.add(fields());
        return lines;
    }

    private Node line(Attribute attribute) {
        Messages messages = viewModel.messages();
        String value = attribute.value().orElseGet(() -> messages.text("speakers.not-stated"));
        String name = new AttributeWords(messages).shown(attribute.name());
        return new EntryLine(value, name)
                .with(
                        messages.text("speakers.remove"),
                        () -> viewModel.setAttribute(attribute.name(), ""))
                .enabled(viewModel.mayWrite());
    }

    private Node fields() {
        ComboBox<String> name = new ComboBox<>();
        name.setEditable(true);
        name.getItems().setAll(viewModel.attributeNames());
        name.setValue(name.getItems().getFirst());
        prepare(name, "attribute-name");
        TextField value = new TextField();
        value.setPromptText(viewModel.messages().text("speakers.attribute-value"));
        prepare(value, "attribute-value");
        Button add = new Button(viewModel.messages().text("speakers.add"));
        add.setId("attribute-add");
        add.setDisable(!viewModel.mayWrite());
        Runnable enter = () -> viewModel.addAttribute(name.getEditor().getText(), value.getText());
        value.setOnAction(entered -> enter.run());
        add.setOnAction(clicked -> enter.run());
        FlowPane line = new FlowPane(name, value, add);
        line.getStyleClass().add("affiliation-fields");
        return line;
    }

    private void prepare(Control field, String id) {
        field.setId(id);
        field.setAccessibleText(viewModel.messages().text("speakers." + id));
        field.setDisable(!viewModel.mayWrite());
    }
}
