package org.quotewright.search;

import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/** Tells, as the index does, whether a folded word is one that was asked for. */
final class WordMatch {

    private WordMatch() {}

    static Predicate<String> of(Clause.Manner manner, String asked) {
        return switch (manner) {
            case PLAIN, PHRASE -> asked::equals;
            case WILDCARD -> wildcard(new Term("", asked));
            case FUZZY -> fuzzy(asked);
        };
    }

    private static Predicate<String> wildcard(Term term) {
        int limit = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;
        return new CharacterRunAutomaton(WildcardQuery.toAutomaton(term, limit))::run;
    }

    private static Predicate<String> fuzzy(String asked) {
        CompiledAutomaton near =
                FuzzyQuery.getFuzzyAutomaton(
                        asked, Nearness.edits(asked), Nearness.SAME_BEGINNING, true);
        return word -> {
            BytesRef bytes = new BytesRef(word);
            return near.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
        };
    }
}
