package org.quotewright.review.comparison;

/** The same text in both projects. */
public record ComparedPair(ComparedArticle left, ComparedArticle right) {

    public ComparedPair {
        if (!left.article().text().equals(right.article().text())) {
            throw new IllegalArgumentException("these are different texts");
        }
    }

    ComparedArticle on(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
