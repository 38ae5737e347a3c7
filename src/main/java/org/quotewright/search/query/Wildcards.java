package org.quotewright.search.query;

import java.util.List;
import java.util.regex.Pattern;

/** {@code *} for any letters and {@code ?} for one, in words. */
public final class Wildcards {

    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Pattern QUESTION = Pattern.compile("[?.'’]++$");

    private Wildcards() {}

    /** What blanks part in a phrase. */
    public static List<String> pieces(String phrase) {
        return BLANKS.splitAsStream(phrase.strip()).toList();
    }

    /** A question mark at the end belongs to a question. */
    public static boolean areIn(String piece) {
        int question = piece.indexOf('?');
        return piece.indexOf('*') >= 0
                || question >= 0 && !QUESTION.matcher(piece.substring(question)).matches();
    }

    public static String withoutQuestion(String piece) {
        return QUESTION.matcher(piece).replaceFirst("");
    }

    /** How many pieces of a phrase have some. */
    static int count(String phrase) {
        return (int) pieces(phrase).stream().filter(Wildcards::areIn).count();
    }
}
