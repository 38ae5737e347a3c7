package org.quotewright.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.quotewright.review.comparison.Aspect;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.RowButton;
import org.quotewright.ui.common.control.Texts;

/** How far the two agree; a click on a figure lists the cases behind it. */
final class FiguresPane extends FlowPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Messages messages;

    FiguresPane(Messages messages) {
        this.messages = messages;
        getStyleClass().add("figures");
    }

    void show(CompareViewModel.Sheet sheet) {
        List<FigureTile> tiles =
                sheet.compared().comparison().figures().stream().map(sheet.words()::tile).toList();
        getChildren().setAll(tiles.stream().map(tile -> tile(tile, sheet.cases())).toList());
        sheet.cases().behind().subscribe(behind -> mark(tiles, behind));
    }

    private void mark(List<FigureTile> tiles, Optional<Aspect> behind) {
        for (int i = 0; i < tiles.size() && i < getChildren().size(); i++) {
            boolean isCurrent = behind.equals(Optional.of(tiles.get(i).aspect()));
            getChildren().get(i).pseudoClassStateChanged(CURRENT, isCurrent);
        }
    }

    private RowButton tile(FigureTile tile, CaseList cases) {
        Label percentage = new Label(tile.percentage());
        percentage.getStyleClass().add("figure-percentage");
        VBox words =
                new VBox(
                        Texts.label(tile.name(), "section-heading"),
                        percentage,
                        Texts.label(tile.alpha(), "figure-alpha"),
                        Texts.label(tile.of(), "figure-of"));
        words.setMinWidth(0);
        RowButton button = new RowButton(tile.name(), () -> cases.listBehind(tile.aspect()), words);
        button.getStyleClass().add("figure");
        button.explain(
                messages.text("about." + tile.aspect().name().toLowerCase(Locale.ROOT))
                        + " "
                        + tile.cases());
        return button;
    }
}
