package org.quotewright.attribution.finding;

import java.util.Optional;

/** One way in which a verb of reporting and its content stand to each other. */
interface Construction {

    /** The quotation that the verb introduces, if it stands in this construction. */
    Optional<Finding> find(CueContext cue);
}
