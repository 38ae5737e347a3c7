package org.quotewright.review;

import java.nio.file.Path;

/** What an export wrote, and what it left out, as it is open or rejected. */
public record ExportReport(Path file, int written, int leftOut) {}
