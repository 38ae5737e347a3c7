package org.quotewright.bench;

import java.util.stream.Stream;

/** What attributing all articles on one thread cost, once loaded, and what loading took. */
record AttributionCost(double readyMillis, double cpuMillis, double peakMegabytes) {

    private static final String SEPARATOR = " ";

    /** On one line, for another process to read. */
    String written() {
        return readyMillis + SEPARATOR + cpuMillis + SEPARATOR + peakMegabytes;
    }

    static AttributionCost read(String line) {
        double[] figures =
                Stream.of(line.split(SEPARATOR)).mapToDouble(Double::parseDouble).toArray();
        return new AttributionCost(figures[0], figures[1], figures[2]);
    }

    void print(Rows rows, String who, BenchArticles articles) {
        row(rows, who + ", ready", readyMillis, "ms", articles);
        row(rows, who + ", one thread, CPU", perArticle(articles), "ms/article", articles);
        row(rows, who + ", one thread, CPU", per800Words(articles), "ms/800 words", articles);
        row(rows, who + ", whole process, memory", peakMegabytes, "MB max RSS", articles);
    }

    /** How many times as much this costs as another. */
    void printAgainst(AttributionCost other, Rows rows, String whom, BenchArticles articles) {
        row(rows, whom + ", CPU", cpuMillis / other.cpuMillis, "times", articles);
        row(rows, whom + ", memory", peakMegabytes / other.peakMegabytes, "times", articles);
        row(rows, whom + ", ready", readyMillis / other.readyMillis, "times", articles);
    }

    private double perArticle(BenchArticles articles) {
        return cpuMillis / articles.list().size();
    }

    private double per800Words(BenchArticles articles) {
        return cpuMillis * 800 / articles.words();
    }

    private static void row(
            Rows rows, String figure, double value, String unit, BenchArticles articles) {
        rows.row("attribute", figure, value, unit, articles.name());
    }
}
