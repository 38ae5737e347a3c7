package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Path;

/** Hands quotations on. Blocking: call it from a {@link Job}. */
public interface Exports {

    /**
     * Writes the project's verified and corrected quotations, and on request all others, to a file
     * that appears whole or not at all.
     */
    ExportReport export(ExportFormat format, Path file, boolean includeUnverified)
            throws IOException;
}
