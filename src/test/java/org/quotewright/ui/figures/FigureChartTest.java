package org.quotewright.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.ui.FxThreadExtension.onFx;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.ui.FxThreadExtension;

@ExtendWith(FxThreadExtension.class)
class FigureChartTest {

    /** Of its first bar. */
    private static double height(int bars, boolean isStacked) {
        return onFx(() -> {
            List<Bars.Bar> many =
                    IntStream.range(0, bars)
                            .mapToObj(each -> new Bars.Bar("Name " + each, 2, 1))
                            .toList();
            Bars shown = new Bars("Quotations", "verified", "unverified", isStacked, many);
            FigureChart chart =
                    new FigureChart(
                            shown, NumberFormat.getInstance(Locale.ROOT), (place, part) -> {});
            StackPane pane = new StackPane(chart.node());
            new Scene(pane, 600, 600);
            for (int pass = 0; pass < 3; pass++) {
                pane.applyCss();
                pane.layout();
            }
            Node bar = pane.lookup(".chart-bar");
            return bar.getLayoutBounds().getHeight();
        });
    }

    @Test
    void keepsFewBarsFromFillingIt() {
        assertThat(height(1, true)).isBetween(10.0, 60.0);
        assertThat(height(1, false)).isBetween(5.0, 60.0);
    }

    @Test
    void givesManyBarsMoreThanHalfOfTheRoom() {
        assertThat(height(15, true)).isBetween(10.0, 25.0);
    }
}
