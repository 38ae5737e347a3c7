package org.quotewright.search.names;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Under which forms a word lies in the index, and under which it is sought. Folded is what does not
 * tell words apart: script, case, diacritics however they are encoded (Unicode Standard Annex 15),
 * the shape of apostrophes, the dots of an acronym, letters that have a like one in ASCII.
 */
public final class WordForms {

    private static final char FIRST_DIACRITIC = '\u0300';
    private static final char LAST_DIACRITIC = '\u036F';
    private static final String GENITIVE = "'s";

    /** With "'s" behind it, "is", "has" or "us". */
    private static final Set<String> SHORTENING =
            Set.of(
                    "he", "here", "how", "it", "let", "she", "so", "that", "there", "this", "what",
                    "when", "where", "who", "why");

    private WordForms() {}

    public static String folded(String word) {
        String lower = Transliteration.latin(word).toLowerCase(Locale.ROOT);
        return ascii(withoutDots(withoutDiacritics(lower)));
    }

    /** Of a word of a text: as it stands, and without a genitive ending. */
    public static List<String> said(String word) {
        String folded = folded(word);
        String owner = withoutGenitive(folded);
        return owner.length() == folded.length() || SHORTENING.contains(owner)
                ? List.of(folded)
                : List.of(folded, owner);
    }

    /**
     * Of a word of a name: its usual spellings, the plain one first, those of the part behind d',
     * l', O' and the like, and the initials it holds.
     */
    public static Set<String> named(String word) {
        Set<String> forms = spellings(word);
        Apostrophe.behind(word).ifPresent(part -> forms.addAll(spellings(part)));
        addInitials(word, forms);
        return forms;
    }

    /** Of a word of a name, the plain one first; names that share one for each word are alike. */
    public static Set<String> spellings(String word) {
        Set<String> forms = new LinkedHashSet<>();
        addSpellings(word, forms);
        Apostrophe.joined(word).ifPresent(joined -> addSpellings(joined, forms));
        return forms;
    }

    private static void addSpellings(String word, Set<String> forms) {
        String plain = withoutGenitive(folded(word));
        forms.add(plain);
        forms.add(Spelling.common(plain));
        forms.addAll(GermanSpelling.inEnglish(plain));
        for (String written : Umlauts.written(word)) {
            String folded = withoutGenitive(folded(written));
            forms.add(Spelling.common(folded));
            forms.addAll(Umlauts.contracted(folded));
        }
        for (String reading : Cyrillic.readings(word)) {
            forms.add(reading);
            forms.add(Spelling.common(reading));
        }
    }

    /**
     * Of a word of a name that is sought: one form, of Cyrillic ones one for each language, of
     * those with an apostrophe one without, of German spellings the English ones.
     */
    public static Set<String> asked(String word) {
        Set<String> forms = new LinkedHashSet<>();
        addAsked(word, forms);
        Apostrophe.joined(word).ifPresent(joined -> addAsked(joined, forms));
        return forms;
    }

    private static void addAsked(String word, Set<String> forms) {
        List<String> readings = Cyrillic.readings(word);
        readings.forEach(reading -> forms.add(Spelling.common(reading)));
        if (readings.isEmpty()) {
            String plain = withoutGenitive(folded(word));
            forms.add(Spelling.common(plain));
            forms.addAll(GermanSpelling.inEnglish(plain));
        }
    }

    /** "J.R.R" is found by "J", "R", "JR" and "JRR". */
    private static void addInitials(String word, Set<String> forms) {
        String folded = folded(word);
        if (word.indexOf('.') < 0 || folded.indexOf('.') >= 0) {
            return;
        }
        for (int i = 0; i < folded.length(); i++) {
            forms.add(folded.substring(i, i + 1));
            forms.add(folded.substring(0, i + 1));
        }
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

    private static String withoutGenitive(String word) {
        return word.length() > GENITIVE.length() && word.endsWith(GENITIVE)
                ? word.substring(0, word.length() - GENITIVE.length())
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

    private static String ascii(String word) {
        if (word.chars().allMatch(unit -> unit < 0x80)) {
            return word;
        }
        char[] units = word.toCharArray();
        char[] plain = new char[4 * units.length];
        int length = ASCIIFoldingFilter.foldToASCII(units, 0, plain, 0, units.length);
        return new String(plain, 0, length);
    }
}
