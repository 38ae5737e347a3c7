package org.quotewright.ui.decision;

import java.util.List;

/**
 * A candidate under its number, and whether it is the speaker now.
 *
 * @param why in words, where it is not the article that says so
 */
record Choice(int number, Person person, double confidence, List<String> why, boolean isCurrent) {

    Choice {
        why = List.copyOf(why);
    }
}
