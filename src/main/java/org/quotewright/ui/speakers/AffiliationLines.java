package org.quotewright.ui.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.PartialDate;
import org.quotewright.model.Source;

/** For whom an entry speaks, and when; the latest first, with fields for one more. */
record AffiliationLines(EntryViewModel viewModel, SpeakerWords words) {

    List<Node> of(DirectorySpeaker entry) {
        List<Node> lines = new ArrayList<>();
        entry.affiliations().stream()
                .sorted(Comparator.comparing(AffiliationLines::begin).reversed())
                .forEach(affiliation -> lines.add(line(affiliation)));
        lines.add(fields());
        return lines;
    }

    private static String begin(DatedAffiliation affiliation) {
        return affiliation.from().map(PartialDate::iso).orElse("");
    }

    private Node line(DatedAffiliation affiliation) {
        String when = words.when(affiliation);
        String source = words.source(affiliation.source());
        EntryLine line =
                new EntryLine(
                        words.what(affiliation), when.isEmpty() ? source : when + " · " + source);
        if (affiliation.source() instanceof Source.Hand) {
            line.with(
                    viewModel.messages().text("speakers.remove"),
                    () -> viewModel.removeAffiliation(affiliation));
        }
        return line.enabled(viewModel.mayWrite());
    }

    private Node fields() {
        TextField role = field("role");
        TextField organisation = field("organisation");
        TextField from = field("from");
        TextField to = field("to");
        List<TextField> fields = List.of(role, organisation, from, to);
        Runnable add =
                () ->
                        viewModel.addAffiliation(
                                role.getText(),
                                organisation.getText(),
                                from.getText(),
                                to.getText());
        fields.forEach(field -> field.setOnAction(entered -> add.run()));
        Button button = new Button(viewModel.messages().text("speakers.add"));
        button.setId("affiliation-add");
        button.setOnAction(clicked -> add.run());
        button.setDisable(!viewModel.mayWrite());
        FlowPane line = new FlowPane(role, organisation, from, to, button);
        line.getStyleClass().add("affiliation-fields");
        return line;
    }

    private TextField field(String name) {
        String prompt = viewModel.messages().text("speakers.prompt." + name);
        TextField field = new TextField();
        field.setId("affiliation-" + name);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setDisable(!viewModel.mayWrite());
        return field;
    }
}
