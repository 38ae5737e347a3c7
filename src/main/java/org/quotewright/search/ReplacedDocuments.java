package org.quotewright.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/** The documents of a segment that stand in the index but count no longer. */
record ReplacedDocuments(LeafReader segment, BitSet documents) {

    static ReplacedDocuments in(LeafReader segment) {
        FixedBitSet documents = new FixedBitSet(segment.maxDoc());
        documents.set(0, segment.maxDoc());
        segment.getLiveDocs().applyMask(documents, 0);
        documents.flip(0, segment.maxDoc());
        return new ReplacedDocuments(segment, documents);
    }

    /** How many of them hold a word. */
    int with(Term word) throws IOException {
        PostingsEnum there = segment.postings(word, PostingsEnum.NONE);
        int count = 0;
        int next = there == null ? DocIdSetIterator.NO_MORE_DOCS : from(0);
        while (next != DocIdSetIterator.NO_MORE_DOCS) {
            int at = there.docID() < next ? there.advance(next) : there.docID();
            count += at == next ? 1 : 0;
            next = from(Math.max(at, next + 1));
        }
        return count;
    }

    private int from(int document) {
        return document < documents.length()
                ? documents.nextSetBit(document)
                : DocIdSetIterator.NO_MORE_DOCS;
    }
}
