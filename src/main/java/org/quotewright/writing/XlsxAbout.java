package org.quotewright.writing;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheet that tells from what the quotations were drawn. */
record XlsxAbout(QuoteExport export, Workbook book) {

    void write() {
        Sheet sheet = book.createSheet("About");
        sheet.setColumnWidth(0, 24 * 256);
        sheet.setColumnWidth(1, 80 * 256);
        CellStyle plain = book.createCellStyle();
        plain.setWrapText(true);
        int number = 0;
        for (List<String> line : lines()) {
            Row row = sheet.createRow(number++);
            XlsxCells.text(row.createCell(0), line.getFirst(), plain);
            XlsxCells.text(row.createCell(1), line.getLast(), plain);
        }
    }

    private List<List<String>> lines() {
        Extract extract = export.extract();
        return List.of(
                List.of("project", export.project()),
                List.of("generator", export.generator()),
                List.of("scope", extract.line()),
                List.of("written", Integer.toString(export.quotes().size())),
                List.of("left-out", Integer.toString(extract.leftOut())),
                List.of("outside", Integer.toString(extract.outside())));
    }
}
