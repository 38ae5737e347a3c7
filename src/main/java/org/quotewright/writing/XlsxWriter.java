package org.quotewright.writing;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.quotewright.model.QuoteInContext;

/**
 * A workbook of Office Open XML with the columns of CSV, each cell of its type: numbers, dates and
 * times as such, addresses as links. The first row stays in sight and filters; a second sheet tells
 * from what the rows were drawn.
 */
public final class XlsxWriter implements QuoteWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

    @Override
    public void write(QuoteExport export, OutputStream out) throws IOException {
        if (export.quotes().size() > MOST_ROWS) {
            throw new IOException("A sheet holds at most " + MOST_ROWS + " quotations");
        }
        OfficeFile.write(to -> build(export, to), out);
    }

    private static void build(QuoteExport export, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            OfficeFile.name(book.getXSSFWorkbook().getProperties(), export);
            quotations(export, book);
            new XlsxAbout(export, book).write();
            book.write(out);
        }
    }

    private static void quotations(QuoteExport export, SXSSFWorkbook book) {
        Sheet sheet = book.createSheet("Quotations");
        XlsxCells cells = new XlsxCells(book);
        Row header = sheet.createRow(0);
        for (CsvColumn column : CsvColumn.values()) {
            cells.heading(header, column);
            sheet.setColumnWidth(column.ordinal(), XlsxCells.width(column));
        }
        ArticleOffsets offsets = new ArticleOffsets();
        int number = 0;
        for (QuoteInContext quote : export.quotes()) {
            CsvRow row = CsvRow.of(quote, offsets.of(quote.article()), export.extract());
            Row line = sheet.createRow(++number);
            for (CsvColumn column : CsvColumn.values()) {
                cells.write(line, column, column.content(row));
            }
        }
        sheet.createFreezePane(2, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, number, 0, CsvColumn.values().length - 1));
    }
}
