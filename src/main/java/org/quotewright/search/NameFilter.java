package org.quotewright.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Folds what does not tell words apart: script, case, diacritics however they are encoded (Unicode
 * Standard Annex 15), the shape of apostrophes, a possessive ending, the dots of an acronym.
 */
final class NameFilter extends TokenFilter {

    private static final char FIRST_DIACRITIC = '\u0300';
    private static final char LAST_DIACRITIC = '\u036F';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    NameFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String folded = folded(term.toString());
        term.setEmpty().append(folded);
        return true;
    }

    static String folded(String word) {
        String lower = Transliteration.latin(word).toLowerCase(Locale.ROOT);
        return withoutDots(withoutPossessive(withoutDiacritics(lower)));
    }

    private static String withoutDiacritics(String word) {
        if (word.chars().allMatch(unit -> unit < 0x80)) {
            return word;
        }
        StringBuilder kept = new StringBuilder(word.length());
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char unit = decomposed.charAt(i);
            if (unit < FIRST_DIACRITIC || unit > LAST_DIACRITIC) {
                kept.append(unit == '’' || unit == '＇' ? '\'' : unit);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static String withoutPossessive(String word) {
        return word.length() > 2 && word.endsWith("'s")
                ? word.substring(0, word.length() - 2)
                : word;
    }

    /** "u.s" becomes "us"; anything but single letters between dots stays. */
    private static String withoutDots(String word) {
        if (word.length() < 3) {
            return word;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean isDot = word.charAt(i) == '.';
            if (isDot != (i % 2 == 1) || !isDot && !Character.isLetter(word.charAt(i))) {
                return word;
            }
        }
        return word.replace(".", "");
    }
}
