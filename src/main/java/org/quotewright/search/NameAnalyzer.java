package org.quotewright.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.quotewright.model.Span;

/**
 * Words as Unicode Standard Annex 29 breaks them, in the forms of {@link Folding}. Neither stems
 * nor drops words: names are made of them.
 */
final class NameAnalyzer extends Analyzer {

    private static final int BETWEEN_NAMES = 100;

    NameAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new NameFilter(words, folding(field)));
    }

    private static Folding folding(String field) {
        return Arrays.stream(Folding.values())
                .filter(folding -> stream(folding).equals(field))
                .findFirst()
                .orElseGet(() -> Folding.into(field));
    }

    /** For words that belong to no field. */
    private static String stream(Folding folding) {
        return "folding-" + folding.name();
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new NameFilter(words, Folding.PLAIN);
    }

    /** So that no phrase runs from one name of a speaker into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_NAMES;
    }

    /**
     * A word and where it stands in the text, in UTF-16 units.
     *
     * @param forms folded, the plainest first
     */
    record Word(List<String> forms, int begin, int end) {

        String folded() {
            return forms.getFirst();
        }

        boolean isLike(Predicate<String> wanted) {
            return forms.stream().anyMatch(wanted);
        }

        Span span() {
            return new Span(begin, end);
        }
    }

    /** Of several words their folded forms. */
    List<String> foldedWords(String text) {
        return words(text, Folding.PLAIN).stream().map(Word::folded).toList();
    }

    /** The whole as one word, signs and all. */
    String folded(String text) {
        return normalize("", text).utf8ToString();
    }

    List<Word> words(String text, Folding folding) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream(stream(folding), new StringReader(text))) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(
                            new Word(new ArrayList<>(1), offset.startOffset(), offset.endOffset()));
                }
                words.getLast().forms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /**
     * The words of a name as they are sought or compared, each in its forms: initials that stand
     * apart are one word.
     */
    List<List<String>> nameWords(String name, Folding folding) {
        List<List<String>> words = new ArrayList<>();
        boolean isAmongInitials = false;
        for (Word word : words(name, folding)) {
            boolean isInitial = isInitial(word.folded());
            if (isInitial && isAmongInitials) {
                words.add(List.of(words.removeLast().getFirst() + word.folded()));
            } else {
                words.add(word.forms());
            }
            isAmongInitials = isInitial;
        }
        return words;
    }

    static boolean isInitial(String folded) {
        return folded.length() == 1 && Character.isLetter(folded.charAt(0));
    }
}
