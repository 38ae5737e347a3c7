package org.quotewright.review;

import org.quotewright.writing.CsvWriter;
import org.quotewright.writing.JsonWriter;
import org.quotewright.writing.QuoteWriter;
import org.quotewright.writing.XlsxWriter;

/** One writer a format. */
final class ExportWriters {

    private ExportWriters() {}

    static QuoteWriter of(ExportRequest request) {
        return switch (request.format()) {
            case CSV -> new CsvWriter(request.options().byteOrderMark());
            case XLSX -> new XlsxWriter();
            case JSON -> new JsonWriter();
        };
    }
}
