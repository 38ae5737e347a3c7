package org.quotewright.ui.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quotewright.model.Names;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteType;
import org.quotewright.review.figures.Amount;
import org.quotewright.review.figures.Axis;
import org.quotewright.review.figures.FigureTable;
import org.quotewright.review.figures.ShareOfVoice;
import org.quotewright.ui.common.Messages;

/** Puts figures into bars with their words. */
record BarWords(Messages messages) {

    Bars bars(FigureTable table, String by, boolean inWords, Page page) {
        return new Bars(
                messages.text(inWords ? "figures.words-by" : "figures.quotations-by", by),
                messages.text("figures.verified"),
                messages.text("figures.unverified"),
                true,
                page.of(table.rows()).stream()
                        .map(row ->
                                new Bars.Bar(
                                        name(table.axis(), row.name()),
                                        amount(row.verified(), inWords),
                                        amount(row.unverified(), inWords)))
                        .toList());
    }

    Bars bars(ShareOfVoice shares, String by, String left, String right, Page page) {
        return new Bars(
                messages.text("figures.shares-by", by),
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

    private static double amount(Amount amount, boolean inWords) {
        return inWords ? amount.words() : amount.quotations();
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

    String shares(ShareOfVoice shares, Page page) {
        return messages.text("figures.shares") + shown(page, shares.lines().size());
    }

    private String shown(Page page, int rows) {
        return rows <= page.size()
                ? ""
                : " " + messages.text("figures.rows", page.first() + 1, page.end(rows), rows);
    }

    /** The quotations of a name in both sets. */
    static List<QuoteId> quotes(String name, FigureTable one, FigureTable other) {
        return Stream.of(one, other)
                .flatMap(table -> table.rows().stream())
                .filter(row -> Names.fold(row.name()).equals(Names.fold(name)))
                .flatMap(row -> row.quotes().stream())
                .distinct()
                .toList();
    }
}
