package org.quotewright.review;

import java.util.Optional;
import org.quotewright.review.reanalysis.Reanalysis;

/** Analyses articles again, with a newer engine. Blocking: call it from a {@link Job}. */
public interface Reanalyses {

    /**
     * What the session's engine would change, which may take long but writes nothing: any thread
     * may ask beside the decisions. Where it is cancelled, it holds the articles read so far.
     */
    Reanalysis preview(Progress progress);

    /**
     * Carries a preview out as one step; what was decided on since is not touched, and an article
     * whose text was corrected since is left out. Empty where nothing changes.
     */
    Optional<Outcome> take(Reanalysis preview);
}
