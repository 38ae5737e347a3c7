package org.quotewright.writing;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Cells of the columns of CSV, each of its type. */
final class XlsxCells {

    private static final Set<CsvColumn> NUMBERS =
            EnumSet.of(CsvColumn.ID, CsvColumn.START, CsvColumn.END, CsvColumn.LEFT_OUT);
    private static final Set<CsvColumn> LONG =
            EnumSet.of(CsvColumn.QUOTATION, CsvColumn.CONTEXT, CsvColumn.NOTE);
    private static final Set<CsvColumn> SHORT =
            EnumSet.of(CsvColumn.TYPE, CsvColumn.CUE, CsvColumn.DATE, CsvColumn.STATE);
    private static final int LETTER = 256;
    private static final int MOST_LETTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** What Excel takes in one sheet. */
    private static final int MOST_LINKS = 65_530;

    private final CreationHelper helper;
    private final CellStyle heading;
    private final CellStyle plain;
    private final CellStyle quoted;
    private final CellStyle date;
    private final CellStyle time;
    private final CellStyle link;
    private int links;

    XlsxCells(Workbook book) {
        helper = book.getCreationHelper();
        plain = style(book);
        plain.setWrapText(true);
        heading = style(book);
        heading.setFont(bold(book));
        quoted = style(book);
        quoted.setWrapText(true);
        quoted.setQuotePrefixed(true);
        date = style(book);
        date.setDataFormat(helper.createDataFormat().getFormat("yyyy-mm-dd"));
        time = style(book);
        time.setDataFormat(helper.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
        link = style(book);
        link.setFont(blue(book));
    }

    private static CellStyle style(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static Font bold(Workbook book) {
        Font font = book.createFont();
        font.setBold(true);
        return font;
    }

    private static Font blue(Workbook book) {
        Font font = book.createFont();
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
        return font;
    }

    static int width(CsvColumn column) {
        if (LONG.contains(column)) {
            return 60 * LETTER;
        }
        return (NUMBERS.contains(column) || SHORT.contains(column) ? 11 : 24) * LETTER;
    }

    void heading(Row row, CsvColumn column) {
        text(row.createCell(column.ordinal()), column.title(), heading);
    }

    void write(Row row, CsvColumn column, String content) {
        if (content.isEmpty()) {
            return;
        }
        Cell cell = row.createCell(column.ordinal());
        switch (column) {
            case ID, START, END, LEFT_OUT -> number(cell, Long.parseLong(content));
            case DATE -> date(cell, LocalDate.parse(content));
            case DECIDED_AT -> time(cell, Instant.parse(content));
            case URL -> link(cell, content);
            default -> text(cell, content, SpreadsheetCell.isFormula(content) ? quoted : plain);
        }
    }

    private void number(Cell cell, long number) {
        cell.setCellValue(number);
        cell.setCellStyle(plain);
    }

    /** Spreadsheets know no day before 1900. */
    private void date(Cell cell, LocalDate day) {
        if (day.getYear() < 1901) {
            text(cell, day.toString(), plain);
            return;
        }
        cell.setCellValue(day);
        cell.setCellStyle(date);
    }

    private void time(Cell cell, Instant at) {
        cell.setCellValue(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        cell.setCellStyle(time);
    }

    private void link(Cell cell, String address) {
        Optional<URI> web = WebLink.of(address).filter(uri -> links < MOST_LINKS);
        text(cell, address, web.isPresent() ? link : plain);
        if (web.isPresent()) {
            Hyperlink target = helper.createHyperlink(HyperlinkType.URL);
            target.setAddress(web.get().toASCIIString());
            cell.setHyperlink(target);
            links++;
        }
    }

    static void text(Cell cell, String words, CellStyle style) {
        String printable = Printable.of(words);
        cell.setCellValue(
                printable.length() <= MOST_LETTERS
                        ? printable
                        : printable.substring(0, MOST_LETTERS - 1) + "…");
        cell.setCellStyle(style);
    }
}
