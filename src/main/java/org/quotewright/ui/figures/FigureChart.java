package org.quotewright.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import org.quotewright.ui.common.control.Texts;

/** Bars that can be clicked, the first at the top. */
final class FigureChart {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final XYChart<Number, String> chart;
    private final List<String> names;

    FigureChart(Bars bars, IntConsumer select) {
        this.names = unique(bars);
        CategoryAxis categories = new CategoryAxis();
        categories.setCategories(FXCollections.observableArrayList(names.reversed()));
        NumberAxis numbers = new NumberAxis();
        numbers.setForceZeroInRange(true);
        chart =
                bars.isStacked()
                        ? new StackedBarChart<>(numbers, categories)
                        : new BarChart<>(numbers, categories);
        chart.setAnimated(false);
        categories.setAnimated(false);
        numbers.setAnimated(false);
        chart.setTitle(bars.title());
        chart.setId("chart");
        chart.getData().add(series(bars, bars.first(), true));
        chart.getData().add(series(bars, bars.second(), false));
        chart.getData().forEach(series -> listen(series, select));
    }

    Node node() {
        return chart;
    }

    /** Two entries may print alike. */
    private static List<String> unique(Bars bars) {
        List<String> names = new ArrayList<>();
        bars.bars()
                .forEach(bar -> {
                    String name = bar.name();
                    while (names.contains(name)) {
                        name += " ";
                    }
                    names.add(name);
                });
        return names;
    }

    private XYChart.Series<Number, String> series(Bars bars, String name, boolean isFirst) {
        XYChart.Series<Number, String> series = new XYChart.Series<>();
        series.setName(name);
        for (int i = 0; i < names.size(); i++) {
            Bars.Bar bar = bars.bars().get(i);
            series.getData()
                    .add(new XYChart.Data<>(isFirst ? bar.first() : bar.second(), names.get(i)));
        }
        return series;
    }

    private void listen(XYChart.Series<Number, String> series, IntConsumer select) {
        for (int i = 0; i < series.getData().size(); i++) {
            int place = i;
            Node bar = series.getData().get(i).getNode();
            bar.setOnMouseClicked(clicked -> select.accept(place));
            Tooltip.install(
                    bar,
                    Texts.tip(
                            names.get(i).strip()
                                    + "  ·  "
                                    + series.getName()
                                    + "  ·  "
                                    + Math.round(
                                            series.getData().get(i).getXValue().doubleValue())));
        }
    }

    void select(int place) {
        chart.getData()
                .forEach(series -> {
                    for (int i = 0; i < series.getData().size(); i++) {
                        series.getData()
                                .get(i)
                                .getNode()
                                .pseudoClassStateChanged(SELECTED, i == place);
                    }
                });
    }
}
