package org.quotewright.bench;

import java.io.PrintWriter;
import java.util.Locale;

/** Prints figures as the rows of a Markdown table. */
final class Rows {

    private final PrintWriter out;

    Rows(PrintWriter out) {
        this.out = out;
    }

    void head() {
        out.println("| Benchmark | Figure | Value | Unit | On |");
        out.println("|---|---|---:|---|---|");
    }

    void row(String benchmark, String figure, double value, String unit, String on) {
        out.printf(
                Locale.ROOT, "| %s | %s | %.2f | %s | %s |%n", benchmark, figure, value, unit, on);
    }
}
