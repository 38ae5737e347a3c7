package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    /**
     * A quotation to be pasted elsewhere; it says so where nobody has verified it.
     *
     * @param language of its citation and remarks; English where it is not German
     */
    Excerpt excerpt(QuoteId quote, Locale language) throws IOException;
}
