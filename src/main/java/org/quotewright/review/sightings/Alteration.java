package org.quotewright.review.sightings;

import java.util.List;
import java.util.regex.Pattern;
import org.quotewright.text.WordAlignment;
import org.quotewright.text.WordAlignment.Gap;
import org.quotewright.text.WordSequence;

/** Tells where two versions of words between quotation marks cannot both be what was said. */
final class Alteration {

    private static final Pattern ELLIPSIS = Pattern.compile("\\u2026|\\.\\s?\\.\\s?\\.");

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?;:\\u2026\\u2013\\u2014\\p{Pi}\\p{Pf}\"]");

    private Alteration() {}

    /** A version with its words. */
    private record Version(String text, WordSequence words) {

        static Version of(String text) {
            return new Version(text, WordSequence.of(text));
        }

        /** What stands between a word and the one before it. */
        String before(int word) {
            return text.substring(words.end(word - 1), words.begin(word));
        }

        /** True where a sentence or a stretch between marks ends before a word. */
        boolean hasSentenceBefore(int word) {
            return SENTENCE_END.matcher(before(word)).find();
        }

        /** True for words in square brackets, which an editor added. */
        boolean isAdded(int begin, int end) {
            return before(begin).contains("[") && before(end).contains("]");
        }
    }

    /**
     * True where one has words in the place of the other's, or lacks words within that the other
     * has. A cut at either end is none, nor one that an ellipsis tells of.
     */
    static boolean isBetween(String one, String other) {
        return isBetween(Version.of(one), Version.of(other));
    }

    private static boolean isBetween(Version one, Version other) {
        WordAlignment alignment = WordAlignment.of(one.words().words(), other.words().words());
        List<Gap> gaps = alignment.gaps();
        return alignment.hasReplaced(one.words().size(), other.words().size())
                || isReplacedInSentence(one, other, alignment)
                || gaps.stream().anyMatch(gap -> isSilent(one, other, gap))
                || gaps.stream().anyMatch(gap -> isSilent(other, one, gap.turned()));
    }

    /**
     * True for other words at an end where one version may be cut, unless a sentence begins or ends
     * there: what stands beyond it may be of another statement.
     */
    private static boolean isReplacedInSentence(
            Version one, Version other, WordAlignment alignment) {
        return alignment
                        .begin()
                        .filter(gap -> !one.hasSentenceBefore(gap.oneEnd()))
                        .filter(gap -> !other.hasSentenceBefore(gap.otherEnd()))
                        .isPresent()
                || alignment
                        .end(one.words().size(), other.words().size())
                        .filter(gap -> !one.hasSentenceBefore(gap.one()))
                        .filter(gap -> !other.hasSentenceBefore(gap.other()))
                        .isPresent();
    }

    /** True where the second lacks words of the first and does not say so. */
    private static boolean isSilent(Version full, Version cut, Gap gap) {
        return gap.isCutInOther()
                && !full.isAdded(gap.one(), gap.oneEnd())
                && !ELLIPSIS.matcher(cut.before(gap.other())).find();
    }
}
