package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/** A phrase of words of which some have wildcards, as a phrase of the words that the index has. */
final class PatternPhraseQuery extends Query {

    /** Words of the index for one with wildcards; more are told of as too wide a query. */
    private static final int MOST = 2_000;

    private static final int WORK = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

    private final String field;
    private final List<PatternWord> words;
    private final int slop;

    PatternPhraseQuery(String field, List<PatternWord> words, int slop) {
        this.field = field;
        this.words = List.copyOf(words);
        this.slop = slop;
    }

    /**
     * @throws IndexSearcher.TooManyClauses where too many words of the index are like one of them
     */
    @Override
    public Query rewrite(IndexSearcher index) throws IOException {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        Terms known = MultiTerms.getTerms(index.getIndexReader(), field);
        for (int position = 0; position < words.size(); position++) {
            PatternWord word = words.get(position);
            if (!word.isAnyWord()) {
                List<Term> terms = terms(word, known);
                if (terms.isEmpty()) {
                    return new MatchNoDocsQuery("no word is like " + word.folded());
                }
                phrase.add(terms.toArray(Term[]::new), position);
            }
        }
        return phrase.build();
    }

    private List<Term> terms(PatternWord word, Terms known) throws IOException {
        Term term = new Term(field, word.folded());
        if (!word.isPattern()) {
            return List.of(term);
        }
        List<Term> terms = new ArrayList<>();
        TermsEnum like = known == null ? TermsEnum.EMPTY : automaton(term).getTermsEnum(known);
        for (BytesRef each = like.next(); each != null; each = like.next()) {
            if (terms.size() == MOST) {
                throw new IndexSearcher.TooManyClauses("too many words are like " + word.folded());
            }
            terms.add(new Term(field, BytesRef.deepCopyOf(each)));
        }
        return terms;
    }

    private static CompiledAutomaton automaton(Term term) {
        return new CompiledAutomaton(WildcardQuery.toAutomaton(term, WORK), false, true);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String shown) {
        return field + ":" + words + "~" + slop;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && ((PatternPhraseQuery) other).field.equals(field)
                && ((PatternPhraseQuery) other).words.equals(words)
                && ((PatternPhraseQuery) other).slop == slop;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * classHash() + field.hashCode()) + words.hashCode()) + slop;
    }
}
