package org.quotewright.review;

/** The file formats in which quotations leave a project. */
public enum ExportFormat {
    CSV,
    JSON
}
