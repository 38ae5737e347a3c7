package org.quotewright.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Tells whether a query asks for words in their order, for which each hit is looked into. */
final class PhraseFinder extends QueryVisitor {

    private boolean isFound;

    private PhraseFinder() {}

    static boolean isIn(Query query) {
        PhraseFinder finder = new PhraseFinder();
        query.visit(finder);
        return finder.isFound;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        isFound |= query instanceof PhraseQuery || query instanceof MultiPhraseQuery;
    }
}
