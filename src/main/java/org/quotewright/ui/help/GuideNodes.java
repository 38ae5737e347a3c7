package org.quotewright.ui.help;

import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.quotewright.model.guide.GuideBlock;
import org.quotewright.model.guide.GuideRun;

/** What the blocks of a chapter look like. */
record GuideNodes(GuideViewModel viewModel, Function<String, Optional<URL>> pictures) {

    private static final double FIRST_OF_TWO = 0.32;

    Node of(GuideBlock block) {
        return switch (block) {
            case GuideBlock.Paragraph paragraph -> words(paragraph.runs());
            case GuideBlock.Subheading heading -> label(heading.words(), "guide-subheading");
            case GuideBlock.Points points -> points(points);
            case GuideBlock.Table table -> table(table);
            case GuideBlock.Lines lines -> label(lines.text().stripTrailing(), "guide-lines");
            case GuideBlock.Picture picture -> picture(picture);
        };
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private TextFlow words(List<GuideRun> runs) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("guide-words");
        runs.forEach(run -> flow.getChildren().add(word(run)));
        return flow;
    }

    private Node word(GuideRun run) {
        if (run.style() == GuideRun.Style.LINK && viewModel.leadsSomewhere(run.target())) {
            Hyperlink link = new Hyperlink(run.words());
            link.getStyleClass().add("guide-link");
            link.setOnAction(pressed -> viewModel.follow(run.target()));
            return link;
        }
        Text text = new Text(run.words());
        text.getStyleClass().add("guide-text");
        switch (run.style()) {
            case STRONG -> text.getStyleClass().add("guide-strong");
            case CODE -> text.getStyleClass().add("guide-code");
            case PLAIN, LINK -> {}
        }
        return text;
    }

    private Node points(GuideBlock.Points points) {
        VBox box = new VBox();
        box.getStyleClass().add("guide-points");
        for (int i = 0; i < points.points().size(); i++) {
            Label mark = new Label(points.isNumbered() ? i + 1 + "." : "•");
            mark.getStyleClass().add("guide-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            TextFlow words = words(points.points().get(i));
            HBox.setHgrow(words, Priority.ALWAYS);
            box.getChildren().add(new HBox(mark, words));
        }
        return box;
    }

    private Node table(GuideBlock.Table table) {
        VBox rows = new VBox();
        rows.getStyleClass().add("guide-table");
        List<Double> shares = shares(table.rows().getFirst().size());
        for (List<List<GuideRun>> row : table.rows()) {
            String style = rows.getChildren().isEmpty() ? "guide-head" : "guide-cell";
            rows.getChildren()
                    .add(new GuideRow(shares, row.stream().map(run -> cell(run, style)).toList()));
        }
        return rows;
    }

    private TextFlow cell(List<GuideRun> runs, String style) {
        TextFlow cell = words(runs);
        cell.getStyleClass().add(style);
        return cell;
    }

    /** The first of two mostly names what the other explains. */
    private static List<Double> shares(int columns) {
        return columns == 2
                ? List.of(FIRST_OF_TWO, 1 - FIRST_OF_TWO)
                : Collections.nCopies(columns, 1.0 / columns);
    }

    private Node picture(GuideBlock.Picture picture) {
        Optional<URL> file = pictures.apply(picture.name());
        if (file.isEmpty()) {
            return label(picture.words(), "guide-words");
        }
        Image image = new Image(file.get().toExternalForm(), true);
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(picture.words());
        VBox box = new VBox(view);
        box.setMinWidth(0);
        view.fitWidthProperty().bind(Bindings.min(box.widthProperty(), image.widthProperty()));
        return box;
    }
}
