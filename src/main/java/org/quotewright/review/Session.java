package org.quotewright.review;

import java.util.Optional;

/**
 * An open project as the desk sees it.
 *
 * @param name of the project, for the window's title
 * @param analyst who decides
 * @param heldBy the other desk that holds the file: commands then throw {@link
 *     IllegalStateException}
 */
public record Session(
        String name,
        String analyst,
        Optional<OtherDesk> heldBy,
        Library library,
        Review review,
        Search search,
        Exports exports) {

    /** Who has the project open at another desk, and on which computer; empty if not known. */
    public record OtherDesk(String user, String host) {}

    /** True where another desk holds the file. */
    public boolean readOnly() {
        return heldBy.isPresent();
    }
}
