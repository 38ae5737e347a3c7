package org.quotewright.app.evaluate.quotes;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotewright.app.evaluate.gold.MeasuredQuote;
import org.quotewright.app.evaluate.gold.Stretch;

/** Counts pieces and words that labels and predictions have in common. */
final class Extraction {

    private final QuoteScore score;

    Extraction(QuoteScore score) {
        this.score = score;
    }

    void count(List<MeasuredQuote> gold, List<MeasuredQuote> predicted) {
        for (QuoteClass each : QuoteClass.values()) {
            List<MeasuredQuote> labelled = inClass(each, gold);
            List<MeasuredQuote> given = inClass(each, predicted);
            score.add(each, Count.GOLD, labelled.size());
            score.add(each, Count.PREDICTED, given.size());
            score.add(each, Count.GOLD_PIECES, pieces(labelled).size());
            score.add(each, Count.PREDICTED_PIECES, pieces(given).size());
            score.add(each, Count.GOLD_PIECES_HIT, sharedPieces(labelled, predicted));
            score.add(each, Count.PREDICTED_PIECES_HIT, sharedPieces(given, gold));
            score.add(each, Count.GOLD_WORDS, words(labelled).cardinality());
            score.add(each, Count.PREDICTED_WORDS, words(given).cardinality());
            score.add(each, Count.GOLD_WORDS_HIT, sharedWords(labelled, predicted));
            score.add(each, Count.PREDICTED_WORDS_HIT, sharedWords(given, gold));
        }
    }

    private static List<MeasuredQuote> inClass(QuoteClass wanted, List<MeasuredQuote> quotes) {
        return quotes.stream().filter(it -> QuoteClass.of(it.type()).contains(wanted)).toList();
    }

    private static int sharedPieces(List<MeasuredQuote> some, List<MeasuredQuote> all) {
        Set<Stretch> shared = new HashSet<>(pieces(some));
        shared.retainAll(pieces(all));
        return shared.size();
    }

    private static Set<Stretch> pieces(List<MeasuredQuote> quotes) {
        Set<Stretch> pieces = new HashSet<>();
        quotes.forEach(it -> pieces.addAll(it.pieces()));
        return pieces;
    }

    private static int sharedWords(List<MeasuredQuote> some, List<MeasuredQuote> all) {
        return Partners.shared(words(some), words(all));
    }

    private static BitSet words(List<MeasuredQuote> quotes) {
        BitSet words = new BitSet();
        quotes.forEach(it -> words.or(it.words()));
        return words;
    }
}
