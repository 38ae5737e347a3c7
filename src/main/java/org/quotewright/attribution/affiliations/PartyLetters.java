package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.WordTable;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Reads the party beside a politician's name: "D", "D-Ohio", "R-Wis.", "Con", "Lib Dem". */
final class PartyLetters {

    private static final WordTable PARTIES = WordTable.named("parties-beside-names.txt");
    private static final int LONGEST_TOKENS = 6;
    private static final int LONGEST_STATE = 8;

    private final Words words;

    PartyLetters(Words words) {
        this.words = words;
    }

    Optional<Post> read(int from, int to) {
        if (from >= to || to - from > LONGEST_TOKENS) {
            return Optional.empty();
        }
        Optional<Post> told = abbreviated(from, to);
        if (told.isPresent()) {
            return told;
        }
        String text = words.at(from).text();
        boolean alone = text.length() == 1 && to - from == 1;
        boolean state =
                text.length() > 1 && text.length() <= LONGEST_STATE && text.charAt(1) == '-';
        return alone || state
                ? party(text.charAt(0))
                        .map(party ->
                                post(
                                        party.toLowerCase(Locale.ROOT),
                                        party + " Party",
                                        words.span(from, to)))
                : state(from, to);
    }

    /** "(Con)", "(Lib Dem)", "Labour". */
    private Optional<Post> abbreviated(int from, int to) {
        String phrase = words.phrase(from, to);
        return !words.isCapital(from)
                ? Optional.empty()
                : PARTIES.valueOf(phrase)
                        .or(() -> NameWords.partyOf(phrase))
                        .map(party -> post(phrase, party, words.span(from, to)));
    }

    /** "(Ohio)", "(Ky.)". */
    private Optional<Post> state(int from, int to) {
        String phrase = words.phrase(from, to);
        return NameWords.isState(phrase)
                ? Optional.of(
                        Post.ofBody(
                                NameWords.stateOf(phrase)
                                        .orElse(words.span(from, to).in(words.layout().text())),
                                PostStrength.PLACE,
                                words.span(from, to)))
                : Optional.empty();
    }

    private static Optional<String> party(char letter) {
        return switch (letter) {
            case 'D' -> Optional.of("Democratic");
            case 'R' -> Optional.of("Republican");
            default -> Optional.empty();
        };
    }

    private static Post post(String holder, String party, Span span) {
        Set<String> holders = Set.of(holder);
        return new Post(
                "", "", holders, party, PostStrength.PARTY, List.of(span), Optional.empty(), false);
    }
}
