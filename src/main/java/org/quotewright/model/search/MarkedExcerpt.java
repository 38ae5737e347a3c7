package org.quotewright.model.search;

import java.util.Optional;
import org.quotewright.model.Span;

/**
 * The part of a query that was not understood with a little of what stands around it, on one line.
 *
 * @param mark of the part in the text; its beginning alone where it is long
 */
public record MarkedExcerpt(String text, Span mark) {

    private static final int AROUND = 30;
    private static final int LONGEST = 60;
    private static final String CUT = "…";

    /** Empty where the mistake is about no part of the query. */
    public static Optional<MarkedExcerpt> of(String query, QueryMistake mistake) {
        int begin = Math.min(mistake.offset(), query.length());
        int end = Math.min(mistake.end(), query.length());
        if (begin == end) {
            return Optional.empty();
        }
        int shownEnd = whole(query, Math.min(end, begin + LONGEST));
        int from = whole(query, Math.max(0, begin - AROUND));
        int to = shownEnd < end ? shownEnd : whole(query, Math.min(query.length(), end + AROUND));
        String lead = from > 0 ? CUT : "";
        String trail = to < query.length() ? CUT : "";
        int moved = lead.length() - from;
        return Optional.of(
                new MarkedExcerpt(
                        lead + onOneLine(query.substring(from, to)) + trail,
                        new Span(begin + moved, shownEnd + moved)));
    }

    /** Not between the halves of a character. */
    private static int whole(String query, int at) {
        boolean isHalf =
                at > 0
                        && at < query.length()
                        && Character.isLowSurrogate(query.charAt(at))
                        && Character.isHighSurrogate(query.charAt(at - 1));
        return isHalf ? at + 1 : at;
    }

    /** Unit for unit, so that the mark stays where it is. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]", " ");
    }
}
