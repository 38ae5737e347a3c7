package org.quotewright.app.evaluate.gold;

import java.util.BitSet;
import java.util.List;
import org.quotewright.model.QuoteType;

/** An article's text with its words and what of it stands between quotation marks. */
public final class MeasuredText {

    private final String id;
    private final int[] characters;
    private final List<Stretch> words;
    private final BitSet quoted;

    public MeasuredText(String id, String text) {
        this.id = id;
        this.characters = text.codePoints().toArray();
        this.words = WordScan.of(characters);
        this.quoted = QuotedPlaces.of(this);
    }

    public String id() {
        return id;
    }

    public int length() {
        return characters.length;
    }

    /** The character there; a space before the text and after it. */
    public int at(int place) {
        return place < 0 || place >= characters.length ? ' ' : characters[place];
    }

    public String in(int begin, int end) {
        return begin >= end ? "" : new String(characters, begin, end - begin);
    }

    public String in(Stretch stretch) {
        int end = Math.min(stretch.end(), characters.length);
        return in(Math.min(stretch.begin(), end), end);
    }

    public Stretch word(int number) {
        return words.get(number);
    }

    /** The numbers of the words that any of the stretches touches. */
    public BitSet words(List<Stretch> stretches) {
        BitSet touched = new BitSet();
        for (Stretch stretch : stretches) {
            for (int i = firstEndingAfter(stretch.begin());
                    i < words.size() && words.get(i).begin() < stretch.end();
                    i++) {
                touched.set(i);
            }
        }
        return touched;
    }

    private int firstEndingAfter(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** By the share of letters and digits that stand between quotation marks. */
    QuoteType typeOf(List<Stretch> content) {
        int letters = 0;
        int inMarks = 0;
        for (Stretch stretch : content) {
            for (int i = stretch.begin(); i < Math.min(stretch.end(), length()); i++) {
                if (Characters.isLetterOrDigit(characters[i])) {
                    letters++;
                    inMarks += quoted.get(i) ? 1 : 0;
                }
            }
        }
        if (inMarks == 0) {
            return QuoteType.INDIRECT;
        }
        return 2 * inMarks >= letters ? QuoteType.DIRECT : QuoteType.MIXED;
    }
}
