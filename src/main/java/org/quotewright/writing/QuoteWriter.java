package org.quotewright.writing;

import java.io.IOException;
import java.io.OutputStream;

/** Writes quotations in one format; the same quotations always become the same bytes. */
public interface QuoteWriter {

    /** Writes everything and flushes; the stream stays open. */
    void write(QuoteExport export, OutputStream out) throws IOException;
}
