package org.quotewright.reading.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends words that were broken at the end of a line: a hyphen goes, unless the file has the word
 * with it elsewhere and not without.
 */
final class Hyphens {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]++(?:[-‐][\\p{L}\\p{N}]++)*+");
    private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{N}-]*\\p{L})([-‐\u00AD])$");
    private static final Pattern REST = Pattern.compile("^[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+");

    private final Set<String> words = new HashSet<>();

    /** Learns the words that stand whole on these lines. */
    Hyphens(List<Line> lines) {
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                words.add(folded(word.group()));
            }
        }
    }

    /** Goes on with the next line of the same paragraph. */
    void join(StringBuilder paragraph, String next) {
        Matcher broken = BROKEN.matcher(tail(paragraph));
        Matcher rest = REST.matcher(next);
        if (!broken.find() || !rest.find() || !Character.isLowerCase(next.codePointAt(0))) {
            paragraph.append(endsInDash(paragraph) ? "" : " ").append(next);
            return;
        }
        boolean isSoft = broken.group(2).equals("\u00AD");
        String whole = broken.group(1) + rest.group();
        String hyphened = broken.group(1) + "-" + rest.group();
        if (isSoft || words.contains(folded(whole)) || !words.contains(folded(hyphened))) {
            paragraph.setLength(paragraph.length() - 1);
        }
        paragraph.append(next);
    }

    private static String tail(StringBuilder paragraph) {
        return paragraph.substring(Math.max(0, paragraph.length() - 60));
    }

    /** As in "Anglo-" and "American" on the next line. */
    private static boolean endsInDash(StringBuilder paragraph) {
        return BROKEN.matcher(tail(paragraph)).find();
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('‐', '-');
    }
}
