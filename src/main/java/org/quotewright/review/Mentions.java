package org.quotewright.review;

import java.util.Optional;
import java.util.Set;
import org.quotewright.model.Names;
import org.quotewright.model.ReviewedQuote;

/** The words by which articles call those who speak. */
final class Mentions {

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "i", "we", "who", "him", "her", "them", "you");

    private Mentions() {}

    /** The folded words beside a quotation; empty for a pronoun, which may stand for anybody. */
    static Optional<String> words(ReviewedQuote quote, String text) {
        return quote.verdict()
                .attribution()
                .mention()
                .map(span -> Names.fold(span.in(text)))
                .filter(words -> !isPronoun(words));
    }

    static boolean isPronoun(String words) {
        return PRONOUNS.contains(Names.fold(words));
    }
}
