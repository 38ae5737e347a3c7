package org.quotewright.review.sightings;

import java.util.List;
import org.quotewright.text.WordAlignment;
import org.quotewright.text.WordAlignment.Gap;

/** Tells where two versions of words between quotation marks cannot both be what was said. */
final class Alteration {

    private Alteration() {}

    /**
     * True where one has words in the place of the other's, or lacks words within that the other
     * has. A cut at either end is none, nor one that an ellipsis tells of.
     */
    static boolean isBetween(Version one, Version other) {
        return isBetween(one, other, one.alignedTo(other));
    }

    /**
     * As above.
     *
     * @param alignment of the first to the second
     */
    static boolean isBetween(Version one, Version other, WordAlignment alignment) {
        List<Gap> gaps = alignment.gaps();
        return alignment.hasReplaced(one.size(), other.size())
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
                        .end(one.size(), other.size())
                        .filter(gap -> !one.hasSentenceBefore(gap.one()))
                        .filter(gap -> !other.hasSentenceBefore(gap.other()))
                        .isPresent();
    }

    /** True where the second lacks words of the first and does not say so. */
    private static boolean isSilent(Version full, Version cut, Gap gap) {
        return gap.isCutInOther()
                && !full.isAdded(gap.one(), gap.oneEnd())
                && !cut.hasEllipsisBefore(gap.other());
    }

    /** True where the first has words over which an ellipsis of the second passes. */
    static boolean hasElided(Version full, Version cut) {
        return full.alignedTo(cut).gaps().stream()
                .anyMatch(gap -> gap.isCutInOther() && cut.hasEllipsisBefore(gap.other()));
    }
}
