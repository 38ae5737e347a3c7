package org.quotewright.review;

/**
 * An open project as the desk sees it.
 *
 * @param name of the project, for the window's title
 * @param analyst who decides
 * @param readOnly true where another desk holds the file: commands then throw {@link
 *     IllegalStateException}
 */
public record Session(
        String name,
        String analyst,
        boolean readOnly,
        Library library,
        Review review,
        Search search,
        Exports exports) {}
