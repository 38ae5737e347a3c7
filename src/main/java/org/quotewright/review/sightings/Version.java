package org.quotewright.review.sightings;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quotewright.text.WordAlignment;
import org.quotewright.text.WordSequence;

/**
 * A wording with its words.
 *
 * @param seen how often, at least once
 * @param isMerged whether two statements stand in it side by side
 */
record Version(String text, WordSequence words, long seen, boolean isMerged) {

    private static final Pattern ELLIPSIS = Pattern.compile("\\u2026|\\.\\s?\\.\\s?\\.");

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?;:\\u2026\\u2013\\u2014\\p{Pi}\\p{Pf}\"]");

    static Version of(String text, long seen, boolean isMerged) {
        return new Version(text, WordSequence.of(text), seen, isMerged);
    }

    int size() {
        return words.size();
    }

    WordAlignment alignedTo(Version other) {
        return WordAlignment.of(words.words(), other.words().words());
    }

    /** What stands between a word and the one before it. */
    private String before(int word) {
        return text.substring(words.end(word - 1), words.begin(word));
    }

    /** True where a sentence or a stretch between marks ends before a word. */
    boolean hasSentenceBefore(int word) {
        return SENTENCE_END.matcher(before(word)).find();
    }

    /** True where an ellipsis stands between a word and the one before it. */
    boolean hasEllipsisBefore(int word) {
        return ELLIPSIS.matcher(before(word)).find();
    }

    /** True where an ellipsis stands between words; one at either end leaves nothing out. */
    boolean hasEllipsis() {
        return IntStream.range(1, size()).anyMatch(this::hasEllipsisBefore);
    }

    /** True for words in square brackets, which an editor added. */
    boolean isAdded(int begin, int end) {
        return before(begin).contains("[") && before(end).contains("]");
    }
}
