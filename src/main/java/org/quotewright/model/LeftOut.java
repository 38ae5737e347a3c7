package org.quotewright.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A paragraph of a file that was not taken into its article.
 *
 * @param place where it would stand: the UTF-16 offset in the article's text at which the paragraph
 *     after it begins, or the text's length
 * @param reason why it was left out
 */
public record LeftOut(int place, String text, Reason reason) {

    private static final String BETWEEN = "\n\n";

    /** Why a paragraph is no part of an article. */
    public enum Reason {
        NAVIGATION,
        NOTICE,
        RELATED,
        COMMENTS,
        SHARING,
        CAPTION,
        MARGIN,
        ELSEWHERE,
        QUOTED,
        SIGNATURE
    }

    /** The same in a text that has so many units more before its place. */
    public LeftOut movedBy(int units) {
        return new LeftOut(place + units, text, reason);
    }

    /** A text with these paragraphs brought back, each at its place. */
    public static String broughtBack(String text, Collection<LeftOut> paragraphs) {
        StringBuilder whole = new StringBuilder();
        int end = 0;
        for (LeftOut each : inOrder(paragraphs)) {
            whole.append(text, end, each.place());
            end = each.place();
            boolean isLast = each.place() == text.length();
            whole.append(isLast ? BETWEEN + each.text() : each.text() + BETWEEN);
        }
        return whole.append(text, end, text.length()).toString();
    }

    /** Those that stay out, at their places in the text that {@link #broughtBack} gives. */
    public static List<LeftOut> staying(List<LeftOut> all, Collection<LeftOut> back) {
        List<LeftOut> staying = new ArrayList<>();
        int moved = 0;
        for (LeftOut each : inOrder(all)) {
            if (back.contains(each)) {
                moved += each.text().length() + BETWEEN.length();
            } else {
                staying.add(new LeftOut(each.place() + moved, each.text(), each.reason()));
            }
        }
        return staying;
    }

    private static List<LeftOut> inOrder(Collection<LeftOut> paragraphs) {
        return paragraphs.stream().sorted(Comparator.comparingInt(LeftOut::place)).toList();
    }

    /** The offsets at which a text's paragraphs begin, and its length. */
    public static int[] places(String text) {
        List<Integer> places = new ArrayList<>(List.of(0));
        for (int at = text.indexOf(BETWEEN); at >= 0; at = text.indexOf(BETWEEN, at + 1)) {
            places.add(at + BETWEEN.length());
        }
        places.add(text.length());
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
