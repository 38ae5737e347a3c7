package org.quotewright.store;

import org.quotewright.model.Decision;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;

/**
 * What holds for the subjects of decisions. Every step, its undo and its redo go through this: they
 * append rows, and {@link #settle} makes each row's outcome hold.
 */
interface States {

    /** As the tables show it. */
    SubjectState now(Subject subject);

    /** Before the first decision. */
    SubjectState first(Subject subject);

    /** The engine whose suggestion is decided on; empty where there is none. */
    String engine(Subject subject);

    /** Makes the decision's outcome hold. */
    void settle(Decision decision);
}
