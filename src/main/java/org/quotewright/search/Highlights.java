package org.quotewright.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotewright.model.Span;
import org.quotewright.search.NameAnalyzer.Word;
import org.quotewright.search.query.Clause;

/** Finds in a text the words that a query asked for, phrases as phrases. */
public final class Highlights {

    private final NameAnalyzer analyzer;
    private final List<Wanted> wanted;

    private Highlights(NameAnalyzer analyzer, List<Wanted> wanted) {
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
                        .map(asked -> Wanted.of(asked, analyzer))
                        .filter(each -> !each.words().isEmpty())
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

    /**
     * A phrase, or one word.
     *
     * @param apart how many other words may stand between
     */
    private record Wanted(List<Predicate<String>> words, int apart) {

        static Wanted of(Clause.Words asked, NameAnalyzer analyzer) {
            return switch (asked.manner()) {
                case WILDCARD, PATTERNS ->
                        new Wanted(
                                PatternWord.in(asked.text(), analyzer).stream()
                                        .map(PatternWord::match)
                                        .toList(),
                                asked.apart());
                case PLAIN, PHRASE -> new Wanted(matches(asked, analyzer), asked.apart());
                case FUZZY -> new Wanted(matches(asked, analyzer), 0);
            };
        }

        private static List<Predicate<String>> matches(Clause.Words asked, NameAnalyzer analyzer) {
            List<String> words = analyzer.foldedWords(asked.text());
            Clause.Manner manner = words.size() == 1 ? asked.manner() : Clause.Manner.PHRASE;
            return words.stream().map(word -> WordMatch.of(manner, word, asked.apart())).toList();
        }

        /** The places of its words from there on; none where they do not stand there. */
        List<Integer> at(int at, List<Word> text) {
            return apart == 0 ? following(at, text) : near(at, text);
        }

        private List<Integer> following(int at, List<Word> text) {
            if (at + words.size() > text.size()) {
                return List.of();
            }
            for (int i = 0; i < words.size(); i++) {
                if (!text.get(at + i).isLike(words.get(i))) {
                    return List.of();
                }
            }
            return IntStream.range(at, at + words.size()).boxed().toList();
        }

        /** In any order, the first of them there. */
        private List<Integer> near(int at, List<Word> text) {
            int end = Math.min(text.size(), at + words.size() + apart);
            List<Integer> places = new ArrayList<>();
            for (Predicate<String> word : words) {
                IntStream.range(at, end)
                        .filter(place -> !places.contains(place))
                        .filter(place -> text.get(place).isLike(word))
                        .findFirst()
                        .ifPresent(places::add);
            }
            return places.size() == words.size() && places.contains(at) ? places : List.of();
        }
    }

    /** In order, without overlap. */
    public List<Span> in(String text) {
        List<Word> words = wanted.isEmpty() ? List.of() : analyzer.words(text, Folding.TEXT);
        TreeSet<Span> found = new TreeSet<>();
        for (int at = 0; at < words.size(); at++) {
            for (Wanted phrase : wanted) {
                List<Integer> places = phrase.at(at, words);
                if (phrase.apart() == 0 && !places.isEmpty()) {
                    int end = words.get(places.getLast()).end();
                    found.add(new Span(words.get(at).begin(), end));
                } else {
                    places.forEach(place -> found.add(words.get(place).span()));
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
