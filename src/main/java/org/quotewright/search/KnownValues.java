package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.quotewright.search.names.Apostrophe;

/** Every value of a field of the index, the most frequent first, ready to be completed. */
final class KnownValues {

    /** Making the list anew may take a hundredth of the time. */
    private static final int PATIENCE = 100;

    private final List<Value> values;
    private final Object snapshot;
    private final long made;
    private final long took;

    private record Value(String value, String folded, int about) {}

    private KnownValues(List<Value> values, Object snapshot, long made, long took) {
        this.values = values;
        this.snapshot = snapshot;
        this.made = made;
        this.took = took;
    }

    static KnownValues of(String field, IndexReader reader, NameAnalyzer analyzer)
            throws IOException {
        long begin = System.nanoTime();
        List<Value> values = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                String value = term.utf8ToString();
                String folded = folded(analyzer.foldedWords(value));
                values.add(new Value(value, folded, each.docFreq()));
            }
        }
        values.sort(Comparator.comparingInt(Value::about).reversed());
        long end = System.nanoTime();
        return new KnownValues(values, key(reader), end, end - begin);
    }

    /** A space before each word, two before each way to read words with an apostrophe. */
    private static String folded(List<String> words) {
        String plain = " " + String.join(" ", words);
        return plain.indexOf('\'') < 0
                ? plain
                : plain
                        + read(words, word -> Apostrophe.behind(word).orElse(word))
                        + read(words, word -> Apostrophe.joined(word).orElse(word));
    }

    private static String read(List<String> words, UnaryOperator<String> way) {
        return "  " + String.join(" ", words.stream().map(way).toList());
    }

    private static Object key(IndexReader reader) {
        return reader.getReaderCacheHelper().getKey();
    }

    /** False where the index has changed since, and not just now. */
    boolean isGoodFor(IndexReader reader) {
        return snapshot.equals(key(reader)) || System.nanoTime() - made < PATIENCE * took;
    }

    /** Those in which a word begins like this, the most frequent first. */
    Stream<String> beginning(List<String> folded) {
        String wanted = " " + String.join(" ", folded);
        return values.stream().filter(value -> value.folded.contains(wanted)).map(Value::value);
    }
}
