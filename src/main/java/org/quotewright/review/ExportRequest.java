package org.quotewright.review;

/**
 * What to export and how.
 *
 * @param includeUnverified whether open and rejected quotations go along too
 */
public record ExportRequest(
        ExportFormat format, ExportScope scope, boolean includeUnverified, ExportOptions options) {

    /** Of the whole project, as usual. */
    public static ExportRequest of(ExportFormat format, boolean includeUnverified) {
        return new ExportRequest(
                format, new ExportScope.WholeProject(), includeUnverified, ExportOptions.USUAL);
    }
}
