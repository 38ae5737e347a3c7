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
 * same words agree, and where it covers several words that are no law's or treaty's.
 */
final class MarkedNames {

    static final MarkedNames NONE = new MarkedNames();

    private static final WordList DOCUMENTS = WordList.named("document-names.txt");

    private final Map<String, Set<NameKind>> byPhrase = new HashMap<>();
    private final Map<Integer, Integer> bodies = new HashMap<>();

    private MarkedNames() {}

    static MarkedNames of(Words words, List<MarkedName> marks) {
        MarkedNames marked = new MarkedNames();
        marks.forEach(mark -> marked.add(words, mark));
        return marked;
    }

    private void add(Words words, MarkedName mark) {
        int from = words.from(mark.span().begin());
        int to = words.to(mark.span().end());
        int begin = words.lower(from).equals("the") ? from + 1 : from;
        if (to - begin < 2 || DOCUMENTS.has(words.bare(to - 1))) {
            return;
        }
        byPhrase.computeIfAbsent(words.phrase(begin, to), key -> EnumSet.noneOf(NameKind.class))
                .add(mark.kind());
        if (mark.kind() == NameKind.ORGANISATION) {
            bodies.put(begin, to);
        }
    }

    /** What all marks of these words say that they name. */
    Optional<NameKind> kindOf(String phrase) {
        Set<NameKind> kinds = byPhrase.getOrDefault(phrase, Set.of());
        return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    /** The token after the marked body that begins with that token, or -1. */
    int endOfBody(int begin) {
        return bodies.getOrDefault(begin, -1);
    }
}
