package org.quotewright.ui.common.desk;

import java.util.ArrayList;
import java.util.List;

/** What was taken back, or brought back, in steps right after one another. Of one thread. */
final class Trail {

    private final List<String> told = new ArrayList<>();
    private String verb = "";
    private long last;

    /**
     * Goes on, or begins anew where another step came between.
     *
     * @param place of the step among those that write
     * @return what all steps of the trail took back, in their order
     */
    List<String> add(String nextVerb, long place, String words) {
        if (!nextVerb.equals(verb) || place != last + 1) {
            told.clear();
        }
        verb = nextVerb;
        last = place;
        told.add(words);
        return List.copyOf(told);
    }
}
