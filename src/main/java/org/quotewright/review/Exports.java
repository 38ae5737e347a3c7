package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.quotewright.model.QuoteId;

/** Hands quotations on. Blocking: call it from a {@link Job}. */
public interface Exports {

    /**
     * Writes the verified and corrected quotations of a scope, and on request all others, to a file
     * that appears whole or not at all.
     */
    ExportReport export(ExportRequest request, Path file) throws IOException;

    /** What an export of this scope would hold and leave out. */
    ExportCount count(ExportScope scope);

    /** The beginning of what would be written, as text. */
    String preview(ExportRequest request) throws IOException;

    /** The names of the citation styles that come along. */
    List<String> styles();

    /** A quotation to be pasted elsewhere; it says so where nobody has verified it. */
    Excerpt excerpt(QuoteId quote) throws IOException;
}
