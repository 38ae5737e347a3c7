package org.quotewright.ui.figures;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.quotewright.ui.common.control.Texts;

/** Bars that can be clicked, the first at the top. */
final class FigureChart {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** Of a bar, in heights of a letter. */
    private static final double MOST_HIGH = 3;

    /** Of the room that a name has. */
    private static final double LEAST_GAP = 0.35;

    /** Hears of a part of a bar that was clicked. */
    @FunctionalInterface
    interface Choice {
        void choose(int place, Part part);
    }

    private final XYChart<Number, String> chart;
    private final List<String> names;

    /**
     * @param numbers how numbers are written
     */
    FigureChart(Bars bars, NumberFormat numbers, Choice select) {
        this.names = unique(bars);
        CategoryAxis categories = new CategoryAxis();
        categories.setCategories(FXCollections.observableArrayList(names.reversed()));
        NumberAxis values = values(ValueScale.to(bars.longest()), numbers);
        chart =
                bars.isStacked()
                        ? new StackedBarChart<>(values, categories)
                        : new BarChart<>(values, categories);
        chart.setAnimated(false);
        categories.setAnimated(false);
        values.setAnimated(false);
        chart.setTitle(bars.title());
        chart.setId("chart");
        chart.getData().add(series(bars, bars.first(), true));
        chart.getData().add(series(bars, bars.second(), false));
        listen(Part.FIRST, select);
        listen(Part.SECOND, select);
        categories
                .heightProperty()
                .subscribe(height -> part(categories, height.doubleValue() / names.size()));
    }

    /** Few bars leave room between them, rather than fill the chart. */
    private void part(CategoryAxis categories, double room) {
        double letters = categories.getTickLabelFont().getSize();
        double gap = Math.max(LEAST_GAP * room, room - MOST_HIGH * letters);
        switch (chart) {
            case BarChart<?, ?> beside -> beside.setCategoryGap(gap);
            case StackedBarChart<?, ?> stacked -> stacked.setCategoryGap(gap);
            default -> throw new IllegalStateException("no bars");
        }
    }

    private static NumberAxis values(ValueScale scale, NumberFormat numbers) {
        NumberAxis values = new NumberAxis(0, scale.end(), scale.step());
        values.setMinorTickVisible(false);
        values.setTickLabelFormatter(new Printed(numbers));
        return values;
    }

    /** Numbers as the analyst's language writes them; nothing is ever typed. */
    private static final class Printed extends StringConverter<Number> {

        private final NumberFormat format;

        private Printed(NumberFormat format) {
            this.format = format;
        }

        @Override
        public String toString(Number value) {
            return format.format(value);
        }

        @Override
        public Number fromString(String typed) {
            throw new UnsupportedOperationException(typed);
        }
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

    private XYChart.Series<Number, String> series(Part part) {
        return chart.getData().get(part == Part.FIRST ? 0 : 1);
    }

    private void listen(Part part, Choice select) {
        XYChart.Series<Number, String> series = series(part);
        for (int i = 0; i < series.getData().size(); i++) {
            int place = i;
            Node bar = series.getData().get(i).getNode();
            bar.setOnMouseClicked(clicked -> select.choose(place, part));
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

    void select(int place, Part part) {
        mark(series(Part.FIRST), part.has(Part.FIRST) ? place : -1);
        mark(series(Part.SECOND), part.has(Part.SECOND) ? place : -1);
    }

    private static void mark(XYChart.Series<Number, String> series, int place) {
        for (int i = 0; i < series.getData().size(); i++) {
            series.getData().get(i).getNode().pseudoClassStateChanged(SELECTED, i == place);
        }
    }
}
