package org.quotewright.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.quotewright.model.QuoteInContext;

/**
 * One row a quotation, or one that tells of what there is none, as RFC 4180 has it: commas,
 * quotation marks doubled, lines ended by CR LF, in UTF-8. A cell that a spreadsheet would take for
 * a formula gets a leading apostrophe (OWASP, CSV Injection).
 */
public final class CsvWriter implements QuoteWriter {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    private final boolean byteOrderMark;

    /** Without a byte order mark. */
    public CsvWriter() {
        this(false);
    }

    /**
     * @param byteOrderMark true for spreadsheets that take a file without one for Windows-1252
     */
    public CsvWriter(boolean byteOrderMark) {
        this.byteOrderMark = byteOrderMark;
    }

    @Override
    public void write(QuoteExport export, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (byteOrderMark) {
            text.write('\uFEFF');
        }
        row(text, CsvColumn::title);
        ArticleOffsets offsets = new ArticleOffsets();
        for (QuoteInContext quote : export.quotes()) {
            CsvRow row = CsvRow.of(quote, offsets.of(quote.article()), export.extract());
            row(text, column -> column.cell(row));
        }
        if (export.quotes().isEmpty()) {
            row(text, column -> column.cell(export.extract()));
        }
        text.flush();
    }

    private static void row(Writer text, Function<CsvColumn, String> cell) throws IOException {
        RFC_4180.printRecord(text, Arrays.stream(CsvColumn.values()).map(cell).toArray());
    }
}
