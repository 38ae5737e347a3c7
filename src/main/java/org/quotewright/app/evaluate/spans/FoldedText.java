package org.quotewright.app.evaluate.spans;

import java.util.stream.IntStream;
import org.quotewright.app.evaluate.gold.Characters;
import org.quotewright.app.evaluate.gold.MeasuredText;

/** A text's letters and digits alone, in lower case, each with its place in the text. */
final class FoldedText {

    private final String letters;
    private final int[] places;

    private FoldedText(String letters, int[] places) {
        this.letters = letters;
        this.places = places;
    }

    static FoldedText of(MeasuredText text) {
        int[] places =
                IntStream.range(0, text.length())
                        .filter(it -> Characters.isLetterOrDigit(text.at(it)))
                        .flatMap(it ->
                                IntStream.range(0, Character.charCount(text.at(it)))
                                        .map(unit -> it))
                        .toArray();
        return new FoldedText(fold(text.in(0, text.length())), places);
    }

    static String fold(String words) {
        return words.codePoints()
                .filter(Characters::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Where these letters stand at or after a letter, else anywhere; -1 for nowhere. */
    int find(String wanted, int from) {
        int found = letters.indexOf(wanted, from);
        return found < 0 ? letters.indexOf(wanted) : found;
    }

    int length() {
        return places.length;
    }

    int place(int letter) {
        return places[letter];
    }
}
