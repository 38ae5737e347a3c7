package org.quotewright.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Compares the names that an index holds with those of the directory, by fingerprints. */
final class NameComparison {

    private final Set<Long> held = new HashSet<>();

    NameComparison(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            read(leaf);
        }
    }

    private void read(LeafReaderContext leaf) throws IOException {
        NumericDocValues prints = DocValues.getNumeric(leaf.reader(), DirectoryName.FINGERPRINT);
        Bits live = leaf.reader().getLiveDocs();
        for (int at = prints.nextDoc();
                at != DocIdSetIterator.NO_MORE_DOCS;
                at = prints.nextDoc()) {
            if (live == null || live.get(at)) {
                held.add(prints.longValue());
            }
        }
    }

    /** How many names are lacking, and how many are there that no standing entry has. */
    long with(Collection<DirectoryName> names) {
        long lacking = 0;
        for (DirectoryName name : names) {
            boolean isHeld = held.remove(name.fingerprint());
            lacking += !isHeld && name.saysMore() ? 1 : 0;
        }
        return lacking + held.size();
    }
}
