package org.quotewright.review;

import java.util.Locale;
import org.quotewright.model.ReportOrder;

/**
 * What some formats leave to choose.
 *
 * @param byteOrderMark of CSV, for spreadsheets that take a file without one for Windows-1252
 * @param order of reports
 * @param style of citations in reports: the name of one that comes along, or a file in CSL
 * @param notes whether reports print what the analyst noted
 * @param language of reports; English where it is not German
 */
public record ExportOptions(
        boolean byteOrderMark, ReportOrder order, String style, boolean notes, Locale language) {

    public static final String USUAL_STYLE = "notes";
    public static final ExportOptions USUAL =
            new ExportOptions(false, ReportOrder.SPEAKER, USUAL_STYLE, false, Locale.ENGLISH);
}
