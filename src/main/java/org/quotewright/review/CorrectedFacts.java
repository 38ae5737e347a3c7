package org.quotewright.review;

import java.util.function.Function;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;

/** A corrected article with those facts of the older one that the newer does not state. */
final class CorrectedFacts {

    private CorrectedFacts() {}

    static Article of(Article older, Article newer) {
        ArticleFacts facts = newer.facts();
        ArticleFacts before = older.facts();
        return new Article(
                newer.text(),
                new ArticleFacts(
                        stated(facts, before, ArticleFacts::title),
                        stated(facts, before, ArticleFacts::outlet),
                        stated(facts, before, ArticleFacts::author),
                        facts.date().or(before::date),
                        stated(facts, before, ArticleFacts::url)));
    }

    private static String stated(
            ArticleFacts facts, ArticleFacts before, Function<ArticleFacts, String> fact) {
        String stated = fact.apply(facts);
        return stated.isBlank() ? fact.apply(before) : stated;
    }
}
