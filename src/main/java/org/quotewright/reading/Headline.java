package org.quotewright.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts a headline above an article's paragraphs. */
public final class Headline {

    private static final int TOP = 6;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]++");

    private Headline() {}

    /** Once: bodies often begin with it too, under a label or in other quotation marks. */
    public static String above(String headline, String body) {
        if (headline.isEmpty() || body.isEmpty()) {
            return headline + body;
        }
        List<String> paragraphs = new ArrayList<>(List.of(body.split("\n\n")));
        List<String> top = paragraphs.subList(0, Math.min(TOP, paragraphs.size()));
        top.removeIf(paragraph -> letters(paragraph).equals(letters(headline)));
        paragraphs.addFirst(headline);
        return String.join("\n\n", paragraphs);
    }

    /** The number that a paragraph of the body has in the text with the headline above it. */
    static int below(String headline, List<String> body, int paragraph) {
        if (headline.isEmpty() || body.isEmpty()) {
            return paragraph;
        }
        long repeats =
                body.stream()
                        .limit(Math.min(TOP, paragraph))
                        .filter(each -> letters(each).equals(letters(headline)))
                        .count();
        return (int) (1 + paragraph - repeats);
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
