package org.quotewright.attribution.affiliations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Reads bodies whose name ends in small letters: "the Commons health committee". */
final class HalfNamedBodies {

    private static final int LONGEST = 6;

    private final Words words;
    private final Map<String, Span> byNoun = new HashMap<>();

    HalfNamedBodies(Words words) {
        this.words = words;
        for (int the = 0; the < words.count(); the++) {
            at(words, the, Math.min(words.count(), the + LONGEST)).ifPresent(this::add);
        }
    }

    private void add(Span span) {
        byNoun.putIfAbsent(words.lower(words.to(span.end()) - 1), span);
    }

    /** The first body whose noun that is: "the board" of "the Tarn school board". */
    Optional<Body> of(String noun) {
        return Optional.ofNullable(byNoun.get(noun)).map(span -> body(words, span));
    }

    /** The body that these words name. */
    static Body body(Words words, Span span) {
        return new Body(span.in(words.layout().text()), "", PostStrength.LIKELY, Optional.of(span));
    }

    /** The body that an article at that token begins, without the article. */
    static Optional<Span> at(Words words, int the, int end) {
        int noun = the + 1;
        while (noun < end && words.isCapital(noun)) {
            noun++;
        }
        int small = noun;
        while (noun < end
                && words.isWord(noun)
                && !words.isCapital(noun)
                && !NameWords.isOrganisationNoun(words.lower(noun))) {
            noun++;
        }
        while (noun + 1 < end
                && !words.isCapital(noun + 1)
                && NameWords.isOrganisationNoun(words.lower(noun + 1))) {
            noun++;
        }
        boolean body =
                words.lower(the).equals("the")
                        && small > the + 1
                        && !NameWords.isWeak(words.phrase(the + 1, small))
                        && noun < end
                        && words.isWord(noun)
                        && !words.isCapital(noun)
                        && !words.isRole(small);
        return body ? Optional.of(words.span(the + 1, noun + 1)) : Optional.empty();
    }
}
