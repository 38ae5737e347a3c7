package org.quotewright.search.names;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** German and Scandinavian letters as they are written where a keyboard lacks them. */
final class Umlauts {

    private static final int SHORTEST = 5;
    private static final String VOWELS = "aeiouyq";
    private static final List<String> PAIRS = List.of("ae", "oe", "ue", "aa");
    private static final Map<Character, String> TWO_LETTERS =
            Map.of('ä', "ae", 'ö', "oe", 'ø', "oe", 'ü', "ue", 'å', "aa");

    /** Ways of one word: a name of more such letters than three has the first ones both ways. */
    private static final int MOST = 8;

    /** In which the letters belong to two syllables. */
    private static final List<String> OTHER_ENDINGS = List.of("ael", "oel", "uel", "aels", "uels");

    private Umlauts() {}

    /** "Müller" becomes "mueller", "Ødegård" "oedegaard", "oedegard" and "odegaard". */
    static Set<String> written(String word) {
        if (word.chars().allMatch(unit -> unit < 0x80)) {
            return Set.of(word);
        }
        String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<String> written = new LinkedHashSet<>(Set.of(""));
        for (char letter : lower.toCharArray()) {
            written = followedBy(ways(letter, written.size() < MOST), written);
        }
        return written;
    }

    private static List<String> ways(char letter, boolean mayStay) {
        String plain = String.valueOf(letter);
        String pair = TWO_LETTERS.get(letter);
        if (pair == null) {
            return List.of(plain);
        }
        return mayStay ? List.of(pair, plain) : List.of(pair);
    }

    private static Set<String> followedBy(List<String> ways, Set<String> begun) {
        return begun.stream()
                .flatMap(begin -> ways.stream().map(begin::concat))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * "mueller" becomes "muller", as "Müller" is folded, "odegaard" "odegard"; "bauer" and
     * "michael" stay.
     */
    static Set<String> contracted(String folded) {
        boolean isWritten =
                folded.length() >= SHORTEST && OTHER_ENDINGS.stream().noneMatch(folded::endsWith);
        Set<String> contracted = new LinkedHashSet<>(Set.of(folded));
        for (int i = folded.length() - 3; isWritten && i >= 0; i--) {
            if (isPair(folded, i) && contracted.size() < MOST) {
                int second = i + 1;
                contracted.stream()
                        .map(each -> new StringBuilder(each).deleteCharAt(second).toString())
                        .toList()
                        .forEach(contracted::add);
            }
        }
        return contracted;
    }

    private static boolean isPair(String word, int at) {
        return PAIRS.contains(word.substring(at, at + 2))
                && isConsonant(word, at + 2)
                && (at == 0 || isConsonant(word, at - 1));
    }

    private static boolean isConsonant(CharSequence word, int at) {
        return VOWELS.indexOf(word.charAt(at)) < 0;
    }
}
