package org.quotewright.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.quotewright.search.query.Clause;
import org.quotewright.search.query.Wildcards;

/**
 * A word of a phrase that may have wildcards.
 *
 * @param folded as the index has it, but for its wildcards
 */
record PatternWord(String folded, boolean isPattern) {

    /** What no word has within, as far as wildcards may stand for a part of it. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{So}*?'’.]++");

    /** In order; dashes and the like part words as they do in texts. */
    static List<PatternWord> in(String phrase, NameAnalyzer analyzer) {
        List<PatternWord> words = new ArrayList<>();
        for (String piece : Wildcards.pieces(phrase)) {
            if (Wildcards.areIn(piece)) {
                Arrays.stream(BETWEEN.split(piece)).forEach(part -> add(part, analyzer, words));
            } else {
                addPlain(piece, analyzer, words);
            }
        }
        return words;
    }

    private static void add(String part, NameAnalyzer analyzer, List<PatternWord> words) {
        if (Wildcards.areIn(part)) {
            words.add(new PatternWord(analyzer.folded(Wildcards.withoutQuestion(part)), true));
        } else {
            addPlain(part, analyzer, words);
        }
    }

    private static void addPlain(String piece, NameAnalyzer analyzer, List<PatternWord> words) {
        analyzer.foldedWords(piece).forEach(word -> words.add(new PatternWord(word, false)));
    }

    /** Whether it stands for any one word. */
    boolean isAnyWord() {
        return isPattern && folded.chars().allMatch(unit -> unit == '*');
    }

    Predicate<String> match() {
        return WordMatch.of(isPattern ? Clause.Manner.WILDCARD : Clause.Manner.PLAIN, folded, 0);
    }
}
