package org.quotewright.writing;

import java.util.Comparator;

/** The order of headings: that of the alphabet, whatever the case, and never a tie. */
final class Alphabet {

    static final Comparator<String> ORDER =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private Alphabet() {}
}
