package org.quotewright.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quotewright.model.Span;
import org.quotewright.search.NameAnalyzer.Word;

/** Finds in a text the words that a query asked for, phrases as phrases. */
final class Highlights {

    private final NameAnalyzer analyzer;
    private final List<Wanted> wanted;

    /** Folded words that must follow each other; the last may be a beginning only. */
    private record Wanted(List<String> words, boolean isPrefix) {

        boolean standsAt(int at, List<Word> text) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!matches(i, text.get(at + i).folded())) {
                    return false;
                }
            }
            return true;
        }

        private boolean matches(int index, String word) {
            return isPrefix && index == words.size() - 1
                    ? word.startsWith(words.get(index))
                    : word.equals(words.get(index));
        }
    }

    Highlights(NameAnalyzer analyzer, Clause clause) {
        this.analyzer = analyzer;
        this.wanted = wordsIn(clause).map(this::wanted).filter(it -> !it.words.isEmpty()).toList();
    }

    private static Stream<Clause.Words> wordsIn(Clause clause) {
        return switch (clause) {
            case Clause.Words words when IndexedField.SAID.answers(words.field()) ->
                    Stream.of(words);
            case Clause.Words words when IndexedField.TEXT.answers(words.field()) ->
                    Stream.of(words);
            case Clause.All(var parts) -> parts.stream().flatMap(Highlights::wordsIn);
            case Clause.Any(var choices) -> choices.stream().flatMap(Highlights::wordsIn);
            default -> Stream.empty();
        };
    }

    private Wanted wanted(Clause.Words asked) {
        List<String> words = analyzer.words(asked.text()).stream().map(Word::folded).toList();
        return new Wanted(words, asked.isPrefix() && words.size() == 1);
    }

    /** In order, without overlap. */
    List<Span> in(String text) {
        List<Word> words = analyzer.words(text);
        TreeSet<Span> found = new TreeSet<>();
        for (int at = 0; at < words.size(); at++) {
            for (Wanted phrase : wanted) {
                if (phrase.standsAt(at, words)) {
                    int last = at + phrase.words.size() - 1;
                    found.add(new Span(words.get(at).begin(), words.get(last).end()));
                }
            }
        }
        return merged(found);
    }

    private static List<Span> merged(Iterable<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
                merged.add(merged.removeLast().cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
