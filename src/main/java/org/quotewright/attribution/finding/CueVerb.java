package org.quotewright.attribution.finding;

import java.util.Set;
import org.quotewright.model.CueClass;

/** One form of a verb of reporting, and what may follow it. */
record CueVerb(String lemma, CueForm form, CueClass cueClass, Set<Frame> frames) {

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    boolean isSaid() {
        return cueClass == CueClass.SPEECH || cueClass == CueClass.WRITING;
    }
}
