package org.quotewright.attribution.speakers;

import java.util.Set;
import java.util.stream.IntStream;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;
import org.quotewright.text.WordList;

/**
 * Tells companies of one word that nothing else names: "Marlow said in a note", or "Marlow said"
 * where its paragraph speaks of shares and analysts.
 */
final class LoneCompanies {

    private static final WordList BUSINESS = WordList.named("words-of-markets.txt");
    private static final Set<String> ISSUED =
            Set.of("note", "statement", "filing", "report", "release");
    private static final int NEAR = 6;
    private static final int LONGEST = 200;

    private final Words words;

    LoneCompanies(Words words) {
        this.words = words;
    }

    boolean isOne(Mention mention) {
        String word = words.bare(mention.from());
        boolean name =
                mention.isOneWord()
                        && mention.to() == mention.coreEnd()
                        && words.isCapital(mention.from())
                        && !Nouns.isKnown(word)
                        && !NameWords.isNoName(word)
                        && !NameWords.isWeak(word)
                        && !NameWords.isFirstName(word)
                        && Pronoun.of(word).isEmpty();
        return name && (isIssued(mention.to()) || isBusiness(mention.from()));
    }

    /** "said in a note". */
    private boolean isIssued(int verb) {
        return IntStream.range(verb, verb + NEAR)
                .anyMatch(i ->
                        words.lower(i).equals("in")
                                && words.lower(i + 1).equals("a")
                                && ISSUED.contains(words.lower(i + 2)));
    }

    private boolean isBusiness(int at) {
        Span here = words.layout().paragraphAt(words.at(at).begin()).orElse(words.at(at).span());
        int from = Math.max(words.from(here.begin()), at - LONGEST);
        int to = Math.min(words.to(here.end()), at + LONGEST);
        return IntStream.range(from, to).anyMatch(i -> BUSINESS.has(words.lower(i)));
    }
}
