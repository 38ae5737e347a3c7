package org.quotewright.review;

import java.nio.file.Path;
import java.util.Optional;
import org.quotewright.review.comparison.MergePlan;

/** Sets the project beside another analyst's and takes over from it. Blocking: see {@link Job}. */
public interface Merges {

    /** Reads both; writes nothing. Articles are the same where their texts are. */
    ComparedProject compare(Path other, Progress progress) throws NotComparable;

    /**
     * Does what the plan says in one step, which can be undone as a whole; empty where it changes
     * nothing. What the project decided since the comparison stands in the way.
     */
    Optional<Outcome> merge(ComparedProject other, MergePlan plan) throws NotComparable;
}
