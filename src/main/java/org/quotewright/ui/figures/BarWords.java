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

    Bars bars(FigureTable table, String by, boolean inWords, int most) {
        return new Bars(
                messages.text(inWords ? "figures.words-by" : "figures.quotations-by", by),
                messages.text("figures.verified"),
                messages.text("figures.unverified"),
                true,
                table.rows().stream()
                        .limit(most)
                        .map(row ->
                                new Bars.Bar(
                                        name(table.axis(), row.name()),
                                        amount(row.verified(), inWords),
                                        amount(row.unverified(), inWords)))
                        .toList());
    }

    Bars bars(ShareOfVoice shares, String by, String left, String right, int most) {
        return new Bars(
                messages.text("figures.shares-by", by),
                left,
                right,
                false,
                shares.lines().stream()
                        .limit(most)
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

    String total(FigureTable table, int most) {
        return messages.text(
                "figures.total",
                table.total().verified().quotations(),
                table.total().verified().words(),
                table.total().unverified().quotations(),
                table.total().unverified().words(),
                Math.min(most, table.rows().size()),
                table.rows().size());
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
