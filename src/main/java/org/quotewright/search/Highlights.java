package org.quotewright.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quotewright.model.Span;
import org.quotewright.search.NameAnalyzer.Word;

/** Finds in a text the words that a query asked for, phrases as phrases. */
public final class Highlights {

    private final NameAnalyzer analyzer;
    private final List<List<Predicate<String>>> wanted;

    private Highlights(NameAnalyzer analyzer, List<List<Predicate<String>>> wanted) {
        this.analyzer = analyzer;
        this.wanted = wanted;
    }

    static Highlights none(NameAnalyzer analyzer) {
        return new Highlights(analyzer, List.of());
    }

    static Highlights of(Clause clause, NameAnalyzer analyzer) {
        return new Highlights(
                analyzer,
                wordsIn(clause)
                        .map(asked -> wanted(asked, analyzer))
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static Stream<Clause.Words> wordsIn(Clause clause) {
        return switch (clause) {
            case Clause.Words words when IndexedField.SAID.answers(words.field()) ->
                    Stream.of(words);
            case Clause.All(var parts) -> parts.stream().flatMap(Highlights::wordsIn);
            case Clause.Any(var choices) -> choices.stream().flatMap(Highlights::wordsIn);
            default -> Stream.empty();
        };
    }

    private static List<Predicate<String>> wanted(Clause.Words asked, NameAnalyzer analyzer) {
        List<String> words =
                asked.manner() == Clause.Manner.WILDCARD
                        ? List.of(analyzer.folded(asked.text()))
                        : analyzer.foldedWords(asked.text());
        Clause.Manner manner = words.size() == 1 ? asked.manner() : Clause.Manner.PHRASE;
        return words.stream().map(word -> WordMatch.of(manner, word)).toList();
    }

    /** In order, without overlap. */
    public List<Span> in(String text) {
        List<Word> words = wanted.isEmpty() ? List.of() : analyzer.words(text);
        TreeSet<Span> found = new TreeSet<>();
        for (int at = 0; at < words.size(); at++) {
            for (List<Predicate<String>> phrase : wanted) {
                if (standsAt(at, phrase, words)) {
                    int last = at + phrase.size() - 1;
                    found.add(new Span(words.get(at).begin(), words.get(last).end()));
                }
            }
        }
        return merged(found);
    }

    private static boolean standsAt(int at, List<Predicate<String>> phrase, List<Word> text) {
        if (at + phrase.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).test(text.get(at + i).folded())) {
                return false;
            }
        }
        return true;
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
