package org.quotewright.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteInContext;

class XlsxWriterTest {

    private static XSSFWorkbook read(QuoteInContext... quotes) throws IOException {
        byte[] bytes = SampleExport.bytes(new XlsxWriter(), SampleExport.of(quotes));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static Cell cell(XSSFWorkbook book, CsvColumn column) {
        return book.getSheet("Quotations").getRow(1).getCell(column.ordinal());
    }

    @Test
    void hasTheColumnsOfCsv() throws IOException {
        try (XSSFWorkbook book = read()) {
            Row header = book.getSheet("Quotations").getRow(0);
            assertThat(header)
                    .map(Cell::getStringCellValue)
                    .isEqualTo(Arrays.stream(CsvColumn.values()).map(CsvColumn::title).toList());
        }
    }

    @Test
    void givesEachCellItsType() throws IOException {
        try (XSSFWorkbook book = read(SampleExport.first().build())) {
            assertThat(cell(book, CsvColumn.ID).getNumericCellValue()).isEqualTo(5);
            assertThat(cell(book, CsvColumn.QUOTATION).getStringCellValue())
                    .isEqualTo("“It holds,” … “for <now> & ever”");
            assertThat(cell(book, CsvColumn.START).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(cell(book, CsvColumn.DATE))).isTrue();
            assertThat(cell(book, CsvColumn.DATE).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2024, 5, 17, 0, 0));
            assertThat(cell(book, CsvColumn.DECIDED_AT).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2024, 5, 18, 9, 30));
            assertThat(cell(book, CsvColumn.URL).getHyperlink().getAddress())
                    .isEqualTo("https://post.example/bridge");
        }
    }

    @Test
    void keepsTheHeaderInSightAndFilters() throws IOException {
        try (XSSFWorkbook book = read(SampleExport.first().build())) {
            XSSFSheet sheet = book.getSheet("Quotations");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:W2");
        }
    }

    @Test
    void marksWhatLooksLikeAFormulaAsText() throws IOException {
        try (XSSFWorkbook book = read(SampleExport.first().note("=1+1").build())) {
            Cell note = cell(book, CsvColumn.NOTE);
            assertThat(note.getCellType()).isEqualTo(CellType.STRING);
            assertThat(note.getStringCellValue()).isEqualTo("=1+1");
            assertThat(note.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void takesWhatTheFormatCannotHold() throws IOException {
        try (XSSFWorkbook book =
                read(SampleExport.first().note("a\u0001" + "b".repeat(40_000)).build())) {
            assertThat(cell(book, CsvColumn.NOTE).getStringCellValue())
                    .hasSize(32_767)
                    .startsWith("a\uFFFDb")
                    .endsWith("…");
        }
    }

    @Test
    void tellsScopeAndWhatWasLeftOut() throws IOException {
        try (XSSFWorkbook book = read(SampleExport.first().build())) {
            assertThat(book.getSheet("About").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("verified; project");
            assertThat(book.getSheet("About").getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo("3");
        }
    }

    @Test
    void writesTheSameBytesAgain() {
        assertThat(SampleExport.bytes(new XlsxWriter(), SampleExport.harbour()))
                .isEqualTo(SampleExport.bytes(new XlsxWriter(), SampleExport.harbour()));
    }
}
