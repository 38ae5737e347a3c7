package org.quotewright.search;

import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.quotewright.search.query.Clause;

/** Tells, as the index does, whether a folded word is one that was asked for. */
final class WordMatch {

    private WordMatch() {}

    /**
     * @param edits how many letters may be off; 0 for as many as usual
     */
    static Predicate<String> of(Clause.Manner manner, String asked, int edits) {
        return switch (manner) {
            case PLAIN, PHRASE -> asked::equals;
            case WILDCARD, PATTERNS -> wildcard(new Term("", asked));
            case FUZZY -> fuzzy(asked, edits == 0 ? Nearness.edits(asked) : edits);
        };
    }

    private static Predicate<String> wildcard(Term term) {
        int limit = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;
        return new CharacterRunAutomaton(WildcardQuery.toAutomaton(term, limit))::run;
    }

    private static Predicate<String> fuzzy(String asked, int edits) {
        CompiledAutomaton near =
                FuzzyQuery.getFuzzyAutomaton(asked, edits, Nearness.SAME_BEGINNING, true);
        return word -> {
            BytesRef bytes = new BytesRef(word);
            return near.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
        };
    }
}
