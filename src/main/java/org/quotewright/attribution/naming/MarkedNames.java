package org.quotewright.attribution.naming;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.text.WordList;

/**
 * What a tagger has marked as names in one article. A mark is evidence only where all marks of the
 * same words agree, and where they are no law's or treaty's. A lone word's kind is not believed: a
 * tagger takes one that it does not know for a person's name far too often.
 */
final class MarkedNames {

    static final MarkedNames NONE = new MarkedNames();

    private static final WordList DOCUMENTS = WordList.named("document-names.txt");

    private final Map<String, Set<NameKind>> byPhrase = new HashMap<>();
    private final Map<Integer, Integer> bodies = new HashMap<>();
    private final Map<Integer, Integer> persons = new HashMap<>();

    private MarkedNames() {}

    static MarkedNames of(Words words, List<MarkedName> marks) {
        MarkedNames marked = new MarkedNames();
        marks.forEach(mark -> marked.add(words, mark));
        return marked;
    }

    private void add(Words words, MarkedName mark) {
        int from = words.from(mark.span().begin());
        int to = beforeBracket(words, from, words.to(mark.span().end()));
        int begin = words.lower(from).equals("the") ? from + 1 : from;
        if (begin >= to || DOCUMENTS.has(words.bare(to - 1))) {
            return;
        }
        byPhrase.computeIfAbsent(words.phrase(begin, to), key -> EnumSet.noneOf(NameKind.class))
                .add(mark.kind());
        if (mark.kind() == NameKind.PERSON && to - begin > 1) {
            persons.put(to, begin);
        }
        if (mark.kind() == NameKind.ORGANISATION && to - begin > 1) {
            bodies.put(begin, to);
        }
    }

    /** "Bank of Tarn" of a mark that holds "Bank of Tarn (BoT". */
    private static int beforeBracket(Words words, int from, int to) {
        int end = from + 1;
        while (end < to && !words.lower(end).equals("(")) {
            end++;
        }
        return Math.min(end, to);
    }

    /** What all marks of these words say that they name. */
    Optional<NameKind> kindOf(String phrase) {
        Set<NameKind> kinds = byPhrase.getOrDefault(phrase, Set.of());
        boolean several = phrase.indexOf(' ') > 0;
        return kinds.size() == 1 && several
                ? Optional.of(kinds.iterator().next())
                : Optional.empty();
    }

    /** True where some mark of these words says that they name no person. */
    boolean isSometimesNoPerson(String phrase) {
        return byPhrase.getOrDefault(phrase, Set.of()).stream()
                .anyMatch(kind -> kind != NameKind.PERSON);
    }

    /** True where all marks of these words say that they name a body. */
    boolean isBody(String phrase) {
        return byPhrase.getOrDefault(phrase, Set.of()).equals(Set.of(NameKind.ORGANISATION));
    }

    /** The first token of the marked person whose name ends before that token, or -1. */
    int beginOfPerson(int end) {
        return persons.getOrDefault(end, -1);
    }

    /** The token after the marked body that begins with that token, or -1. */
    int endOfBody(int begin) {
        return bodies.getOrDefault(begin, -1);
    }
}
