package org.quotewright.review;

import org.quotewright.model.ReportOrder;

/**
 * What to export and how.
 *
 * @param includeUnverified whether open and rejected quotations go along too
 */
public record ExportRequest(
        ExportFormat format, ExportScope scope, boolean includeUnverified, ExportOptions options) {

    boolean isByTheme() {
        return format.isReport() && options.order() == ReportOrder.THEME;
    }

    /** True where no quotation of the project is left out. */
    boolean isEverything() {
        return includeUnverified && scope instanceof ExportScope.WholeProject;
    }

    /** Of the whole project, as usual. */
    public static ExportRequest of(ExportFormat format, boolean includeUnverified) {
        return new ExportRequest(
                format, new ExportScope.WholeProject(), includeUnverified, ExportOptions.USUAL);
    }
}
