package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The most frequent words of a field that begin in some way. */
final class FrequentWords {

    /** A single letter begins more words than are worth looking at. */
    private static final int LOOKED_AT = 20_000;

    private FrequentWords() {}

    private record Word(String text, int about) {}

    static List<String> beginning(String begin, String field, int most, IndexSearcher index)
            throws IOException {
        Terms terms = MultiTerms.getTerms(index.getIndexReader(), field);
        PriorityQueue<Word> best = new PriorityQueue<>(Comparator.comparingInt(Word::about));
        if (terms != null) {
            add(terms.iterator(), new BytesRef(begin), most, best);
        }
        List<Word> words = new ArrayList<>(best);
        words.sort(Comparator.comparingInt(Word::about).reversed().thenComparing(Word::text));
        return words.stream().map(Word::text).toList();
    }

    private static void add(TermsEnum each, BytesRef begin, int most, PriorityQueue<Word> best)
            throws IOException {
        if (each.seekCeil(begin) == TermsEnum.SeekStatus.END) {
            return;
        }
        BytesRef term = each.term();
        for (int i = 0; i < LOOKED_AT && term != null; i++) {
            if (!StringHelper.startsWith(term, begin)) {
                return;
            }
            int about = each.docFreq();
            if (best.size() < most || about > best.peek().about) {
                best.add(new Word(term.utf8ToString(), about));
            }
            if (best.size() > most) {
                best.poll();
            }
            term = each.next();
        }
    }
}
