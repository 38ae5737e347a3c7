package org.quotewright.review.comparison;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;

/**
 * What both analysts make of one quotation.
 *
 * @param kept for each side whether it is kept; empty where that analyst has not judged it
 */
record Judgement(Matching.Pair pair, Optional<Boolean> leftKept, Optional<Boolean> rightKept) {

    static Judgement of(Matching.Pair pair, ComparedPair articles) {
        return new Judgement(
                pair, kept(pair.left(), articles.left()), kept(pair.right(), articles.right()));
    }

    /** Whoever judged the article and does not have the quotation does not keep it. */
    private static Optional<Boolean> kept(Optional<ReviewedQuote> quote, ComparedArticle article) {
        return quote.map(ReviewedQuote::state)
                .map(state ->
                        Optional.of(state)
                                .filter(QuoteState::isDecided)
                                .map(QuoteState::isAccepted))
                .orElseGet(() -> Optional.of(false).filter(no -> article.isJudged()));
    }

    boolean isJudgedByBoth() {
        return leftKept.isPresent() && rightKept.isPresent();
    }

    boolean isKeptByBoth() {
        return leftKept.orElse(false) && rightKept.orElse(false);
    }

    boolean isInBoth() {
        return pair.left().isPresent() && pair.right().isPresent();
    }

    /** Both have it and both decided on it. */
    boolean isDecidedByBoth() {
        return isInBoth() && isJudgedByBoth();
    }

    private boolean isDecidedOn(Optional<ReviewedQuote> quote) {
        return quote.filter(known -> known.state().isDecided()).isPresent();
    }

    Standing standing(Set<Aspect> aspects) {
        boolean left = isDecidedOn(pair.left());
        boolean right = isDecidedOn(pair.right());
        if (left && right) {
            return EnumSet.of(Aspect.STATE).containsAll(aspects)
                    ? Standing.SAME
                    : Standing.DIFFERING;
        }
        if (left) {
            return Standing.ONLY_LEFT;
        }
        return right ? Standing.ONLY_RIGHT : Standing.OPEN;
    }

    Set<Aspect> aspects(Directories directories) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (isJudgedByBoth() && !leftKept.equals(rightKept)) {
            aspects.add(Aspect.FOUND);
        }
        if (isDecidedByBoth() && left().state() != right().state()) {
            aspects.add(Aspect.STATE);
        }
        if (isKeptByBoth()) {
            addDifferencesOfContent(aspects, directories);
        }
        return aspects;
    }

    private void addDifferencesOfContent(Set<Aspect> aspects, Directories directories) {
        if (!left().quote().spans().equals(right().quote().spans())) {
            aspects.add(Aspect.EXTENT);
        }
        if (!directories.speakers(left()).equals(directories.speakers(right()))) {
            aspects.add(Aspect.SPEAKER);
        }
        if (!directories.organisations(left()).equals(directories.organisations(right()))) {
            aspects.add(Aspect.ORGANISATION);
        }
    }

    ReviewedQuote left() {
        return pair.left().orElseThrow();
    }

    ReviewedQuote right() {
        return pair.right().orElseThrow();
    }
}
