package org.quotewright.review;

import java.util.Optional;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.Families;
import org.quotewright.model.Identity;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;

/** What merging needs to know of speakers, and of organisations. */
interface Entries<I extends Subject> {

    String name(I id);

    /** The entry of exactly this name, whether another stands for it or not. */
    Optional<I> named(String name);

    Families<I> families();

    SubjectState state(I id);

    /** What holds for the entry now, but for who it is. */
    SubjectState state(I id, Identity<I> identity);

    /** Puts one in the place of the other. */
    CanonicalNames renaming(I from, I into);
}
