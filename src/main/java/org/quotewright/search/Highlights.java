package org.quotewright.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotewright.model.Span;
import org.quotewright.search.NameAnalyzer.Word;
import org.quotewright.search.query.Clause;
import org.quotewright.search.query.QueryField;

/** Finds in a text the words that a query asked for, phrases as phrases. */
public final class Highlights {

    /** Of an article, in UTF-16 units. */
    private static final int LOOKED_AT = 50_000;

    private final NameAnalyzer analyzer;
    private final Map<IndexedField, List<Wanted>> wanted;
    private final List<Wanted> anywhere;

    private Highlights(
            NameAnalyzer analyzer, Map<IndexedField, List<Wanted>> wanted, List<Wanted> anywhere) {
        this.analyzer = analyzer;
        this.wanted = wanted;
        this.anywhere = anywhere;
    }

    static Highlights none(NameAnalyzer analyzer) {
        return new Highlights(analyzer, Map.of(), List.of());
    }

    static Highlights of(Clause clause, NameAnalyzer analyzer) {
        return new Highlights(
                analyzer,
                Stream.of(IndexedField.SAID, IndexedField.AROUND, IndexedField.TITLE)
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        field -> wanted(clause, asks(field), analyzer))),
                wanted(clause, asked -> asked == QueryField.TEXT, analyzer));
    }

    /** A title belongs to what stands anywhere in an article. */
    private static Predicate<QueryField> asks(IndexedField field) {
        return asked ->
                field.answers(asked) || field == IndexedField.TITLE && asked == QueryField.TEXT;
    }

    private static List<Wanted> wanted(
            Clause clause, Predicate<QueryField> asks, NameAnalyzer analyzer) {
        return wordsIn(clause)
                .filter(asked -> asks.test(asked.field()))
                .map(asked -> Wanted.of(asked, analyzer))
                .filter(each -> !each.words().isEmpty())
                .toList();
    }

    private static Stream<Clause.Words> wordsIn(Clause clause) {
        return switch (clause) {
            case Clause.Words words -> Stream.of(words);
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

    /** Of the words of a quotation; in order, without overlap. */
    public List<Span> in(String text) {
        return in(text, IndexedField.SAID);
    }

    /** Of the heading of an article. */
    public List<Span> inTitle(String text) {
        return in(text, IndexedField.TITLE);
    }

    /**
     * Of the words around a quotation, its own included.
     *
     * @param own where those stand: what is asked of a quotation's own words is found there alone
     */
    public List<Span> around(String text, List<Span> own) {
        Stream<Span> said = in(text).stream().filter(span -> own.stream().anyMatch(span::overlaps));
        Stream<Span> around =
                in(text, IndexedField.AROUND).stream()
                        .filter(span -> own.stream().noneMatch(span::overlaps));
        return Stream.concat(said, around).sorted().toList();
    }

    /** Of what is asked anywhere in an article; the end of a very long one is not looked at. */
    public List<Span> inArticle(String text) {
        return in(text.substring(0, Math.min(text.length(), LOOKED_AT)), anywhere);
    }

    private List<Span> in(String text, IndexedField field) {
        return in(text, wanted.getOrDefault(field, List.of()));
    }

    private List<Span> in(String text, List<Wanted> sought) {
        List<Word> words = sought.isEmpty() ? List.of() : analyzer.words(text, Folding.TEXT);
        TreeSet<Span> found = new TreeSet<>();
        for (int at = 0; at < words.size(); at++) {
            for (Wanted phrase : sought) {
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
