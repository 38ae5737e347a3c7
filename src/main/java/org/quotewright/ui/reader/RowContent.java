package org.quotewright.ui.reader;

import java.util.List;

/**
 * Everything that one cell shows.
 *
 * @param carriedOn true where the next row carries on the same paragraph
 * @param facts the line below the heading; empty for other rows
 */
record RowContent(
        Row row,
        List<ColouredQuote> quotes,
        List<Voice> voices,
        List<Mark> marks,
        boolean carriedOn,
        boolean last,
        String facts) {

    /** A mark in the right margin and what it stands for in words. */
    record Mark(ColouredQuote quote, String words) {}

    static final RowContent NONE =
            new RowContent(Row.heading(""), List.of(), List.of(), List.of(), false, false, "");

    static RowContent of(Sheet sheet, int index, ReaderWords words) {
        Row row = sheet.rows().get(index);
        boolean last = index == sheet.rows().size() - 1;
        return new RowContent(
                row,
                sheet.quotesIn(index),
                sheet.voicesOf(index),
                sheet.marksOf(index).stream()
                        .map(quote -> new Mark(quote, words.mark(quote.reviewed())))
                        .toList(),
                !last && sheet.rows().get(index + 1).continued(),
                last,
                row.heading() ? words.facts(sheet.article()) : "");
    }
}
