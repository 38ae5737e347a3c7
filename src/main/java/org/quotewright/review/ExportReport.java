package org.quotewright.review;

import java.nio.file.Path;

/** What an export wrote, and what it left out because nobody has verified it. */
public record ExportReport(Path file, int written, int leftOut) {}
