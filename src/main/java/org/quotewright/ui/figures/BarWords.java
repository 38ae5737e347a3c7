package org.quotewright.ui.figures;

import java.util.Locale;
import org.quotewright.model.QuoteType;
import org.quotewright.review.figures.Axis;
import org.quotewright.review.figures.FigureRow;
import org.quotewright.review.figures.FigureTable;
import org.quotewright.review.figures.Measure;
import org.quotewright.review.figures.ShareOfVoice;
import org.quotewright.ui.common.Messages;

/** Puts figures into bars with their words. */
record BarWords(Messages messages) {

    Bars bars(FigureTable table, String by, Measure measure, Page page) {
        return new Bars(
                messages.text(
                        measure == Measure.WORDS ? "figures.words-by" : "figures.quotations-by",
                        by),
                messages.text("figures.verified"),
                messages.text("figures.unverified"),
                true,
                page.of(table.rows()).stream()
                        .map(row ->
                                new Bars.Bar(
                                        name(table.axis(), row.name()),
                                        measure.of(row.verified()),
                                        measure.of(row.unverified())))
                        .toList());
    }

    Bars bars(ShareOfVoice shares, String by, String left, String right, Page page) {
        return new Bars(
                messages.text(
                        shares.measure() == Measure.WORDS
                                ? "figures.shares-by"
                                : "figures.quotation-shares-by",
                        by),
                left,
                right,
                false,
                page.of(shares.lines()).stream()
                        .map(line ->
                                new Bars.Bar(
                                        name(shares.axis(), line.name()),
                                        100 * line.left(),
                                        100 * line.right()))
                        .toList());
    }

    private String name(Axis axis, String name) {
        if (name.isBlank()) {
            return messages.text("figures.unknown");
        }
        return axis.kind() == Axis.Kind.TYPE
                ? messages.type(QuoteType.valueOf(name.toUpperCase(Locale.ROOT)))
                : name;
    }

    /** What was counted, and which of the rows are shown. */
    String total(FigureTable table, Page page) {
        return messages.text(
                        "figures.total",
                        table.total().verified().quotations(),
                        table.total().verified().words(),
                        table.total().unverified().quotations(),
                        table.total().unverified().words())
                + shown(page, table.rows().size());
    }

    /** Of what the shares are, how much of each set is verified, and which rows are shown. */
    String shares(ShareOfVoice shares, FigureRow left, FigureRow right, Page page) {
        Measure measure = shares.measure();
        return messages.text(
                        measure == Measure.WORDS ? "figures.shares" : "figures.quotation-shares")
                + " "
                + messages.text(
                        "figures.shares-verified",
                        measure.of(left.verified()),
                        measure.of(left.all()),
                        measure.of(right.verified()),
                        measure.of(right.all()))
                + shown(page, shares.lines().size());
    }

    private String shown(Page page, int rows) {
        return rows <= page.size()
                ? ""
                : " " + messages.text("figures.rows", page.first() + 1, page.end(rows), rows);
    }
}
