package org.quotewright.attribution.naming;

import java.util.Set;
import org.quotewright.model.Span;

/** Tells headings and credits from prose by their shape. */
final class ParagraphKinds {

    private static final Set<String> CREDITS =
            Set.of("by", "photo", "photos", "photograph", "image", "reporting", "editing", "getty");
    private static final Set<String> ENDS = Set.of(".", "!", "?", "\u2026", ":", ";", ",");
    private static final Set<String> PARTS_OF_SCORES = Set.of(",", "-", "\u2013", "and", "&");
    private static final int LONGEST_CREDIT = 14;
    private static final int LONGEST_HEADING = 30;

    private final Words words;

    ParagraphKinds(Words words) {
        this.words = words;
    }

    ParagraphKind of(Span paragraph) {
        int from = words.from(paragraph.begin());
        int to = words.to(paragraph.end());
        if (from >= to || to - from > LONGEST_HEADING) {
            return ParagraphKind.PROSE;
        }
        if (isScore(from, to)) {
            return ParagraphKind.PROSE;
        }
        if (to - from <= LONGEST_CREDIT && isCredit(from, to)) {
            return ParagraphKind.CREDIT;
        }
        boolean opening =
                from == 0 && to <= LONGEST_CREDIT && !".!?\"\u201D".contains(words.lower(to - 1));
        return opening ? ParagraphKind.HEADING : headingOrProse(from, to);
    }

    /**
     * "Ashdown Rovers 3 Wexley Town 1", "Ashdown Rovers 3-1 Wexley Town": clubs and goals alone.
     */
    private boolean isScore(int from, int to) {
        int numbers = 0;
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            boolean goals = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (goals) {
                numbers += word.length() <= 2 ? 1 : isResult(word) ? 2 : 0;
            } else if (!words.isCapital(i) && !PARTS_OF_SCORES.contains(word)) {
                return false;
            }
        }
        return numbers == 2 && to - from > 3 && words.isCapital(from);
    }

    /** "3-1". */
    private static boolean isResult(String word) {
        return word.length() <= 5
                && word.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '\u2013');
    }

    private boolean isCredit(int from, int to) {
        if (CREDITS.contains(words.lower(from)) && words.isCapital(from)) {
            return !endsSentence(to) || words.lower(from).equals("photo");
        }
        for (int i = from; i < to; i++) {
            boolean byline = words.lower(i).equals("by") && words.isCapital(i);
            if (byline && words.isCapital(i + 1) && !endsSentence(to)) {
                return isFactsOnly(from, i);
            }
        }
        return false;
    }

    /** True where only dates and capitalised or short words precede a byline. */
    private boolean isFactsOnly(int from, int to) {
        return to - from <= 6;
    }

    /** Headings write their words with capitals; only the first one may end with a full stop. */
    private ParagraphKind headingOrProse(int from, int to) {
        int capitals = 0;
        int counted = 0;
        for (int i = from; i < to; i++) {
            if (words.isWord(i) && words.lower(i).length() > 3 && isTelling(i)) {
                counted++;
                capitals += words.isCapital(i) ? 1 : 0;
            }
        }
        boolean stopped = endsSentence(to);
        boolean first = from == 0 && to < words.count();
        boolean heading = stopped ? first && capitals == counted : capitals * 4 >= counted * 3;
        return counted >= 3 && heading ? ParagraphKind.HEADING : ParagraphKind.PROSE;
    }

    private boolean isTelling(int i) {
        return words.isCapital(i) || !NameWords.isNoName(words.lower(i));
    }

    private boolean endsSentence(int to) {
        String last = words.lower(to - 1);
        boolean closed = "\"\u201D\u2019'')".contains(last) && to > 1;
        return ENDS.contains(last) || (closed && ENDS.contains(words.lower(to - 2)));
    }
}
