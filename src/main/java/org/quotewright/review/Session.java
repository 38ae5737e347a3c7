package org.quotewright.review;

import java.util.List;
import java.util.Optional;

/**
 * An open project as the desk sees it.
 *
 * @param name of the project, for the window's title
 * @param analyst who decides, under a name that may change
 * @param readOnly where another desk holds the file, it cannot be written, or a later release wrote
 *     it: commands then throw {@link IllegalStateException}
 * @param remarks what to say about the project as it was found, the gravest first
 * @param heldBy the other desk that holds the file; empty where none does
 */
public record Session(
        String name,
        Analyst analyst,
        boolean readOnly,
        Optional<OtherDesk> heldBy,
        Library library,
        Review review,
        Corrections corrections,
        Directory directory,
        Renewal renewal,
        Merges merges,
        History history,
        Search search,
        SavedSearches searches,
        Survey survey,
        Exports exports,
        Returns returns,
        Care care,
        List<Remark> remarks) {

    public Session {
        remarks = List.copyOf(remarks);
    }

    /**
     * Why it can only be read, where that has a sentence of its own: a later release wrote it, or
     * its disk is full.
     */
    public Optional<Remark> whyReadOnly() {
        return remarks.stream()
                .filter(remark -> Remarks.READ_ONLY.contains(remark.messageKey()))
                .findFirst();
    }

    /** That a copy in today's format is shown, as the project is of an earlier one. */
    public Optional<Remark> copied() {
        return remarks.stream()
                .filter(remark -> remark.messageKey().equals(Remarks.COPY))
                .findFirst();
    }

    /** What may be lost, as long as nobody took note of it: see {@link Care#noteLost}. */
    public List<Remark> lost() {
        return remarks.stream()
                .filter(remark -> Remarks.LOST.contains(remark.messageKey()))
                .toList();
    }

    /** The remarks on something else than that, and than why and in what form it is only read. */
    public List<Remark> otherRemarks() {
        return remarks.stream()
                .filter(remark -> !Remarks.READ_ONLY.contains(remark.messageKey()))
                .filter(remark -> !Remarks.LOST.contains(remark.messageKey()))
                .filter(remark -> !remark.messageKey().equals(Remarks.COPY))
                .toList();
    }

    /** Who has the project open at another desk, and on which computer; empty if not known. */
    public record OtherDesk(String user, String host) {}
}
