package org.quotewright.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.quotewright.model.Span;

/**
 * Words as Unicode Standard Annex 29 breaks them, folded by {@link NameFilter} and to ASCII where
 * there is a like letter. Neither stems nor drops words: names are made of them.
 */
final class NameAnalyzer extends Analyzer {

    private static final int BETWEEN_NAMES = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new NameFilter(words)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ASCIIFoldingFilter(new NameFilter(words));
    }

    /** So that no phrase runs from one name of a speaker into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_NAMES;
    }

    /** A folded word and where it stands in the text, in UTF-16 units. */
    record Word(String folded, int begin, int end) {

        Span span() {
            return new Span(begin, end);
        }
    }

    /** Of several words their folded forms. */
    List<String> foldedWords(String text) {
        return words(text).stream().map(Word::folded).toList();
    }

    /** The whole as one word, signs and all. */
    String folded(String text) {
        return normalize("", text).utf8ToString();
    }

    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", new StringReader(text))) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
