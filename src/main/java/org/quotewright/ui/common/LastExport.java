package org.quotewright.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import org.quotewright.review.ExportFormat;

/**
 * How quotations left the desk last, which is how they may leave it next.
 *
 * @param folder it went to; empty before the first one
 */
public record LastExport(ExportFormat format, Optional<Path> folder) {

    /** Before the first one. */
    public static final LastExport NONE = new LastExport(ExportFormat.CSV, Optional.empty());
}
