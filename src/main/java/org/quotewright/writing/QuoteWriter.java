package org.quotewright.writing;

import java.io.IOException;
import java.io.OutputStream;

/** Writes quotations in one format; the same quotations always become the same bytes. */
public interface QuoteWriter {

    /** The format's short name in lower case, which is also the usual ending of its files. */
    String format();

    /** Writes everything and flushes; the stream stays open. */
    void write(QuoteExport export, OutputStream out) throws IOException;
}
