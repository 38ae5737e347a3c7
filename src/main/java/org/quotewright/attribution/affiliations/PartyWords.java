package org.quotewright.attribution.affiliations;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Words;

/** Reads the party that a word tells where it stands: "Democrat" is none in "Liberal Democrat". */
public final class PartyWords {

    private static final Set<String> KINDS =
            Set.of("social", "liberal", "christian", "free", "new", "national", "united");

    private PartyWords() {}

    /** The party of the word at that index, or empty where it tells none. */
    public static Optional<String> at(Words words, int i) {
        Optional<String> party = NameWords.partyOf(words.bare(i));
        boolean longer = words.isCapital(i - 1) && KINDS.contains(words.lower(i - 1));
        if (party.isEmpty() || !longer) {
            return party;
        }
        String noun = words.at(i).text();
        return Optional.of(words.at(i - 1).text() + " " + (noun.endsWith("s") ? noun : noun + "s"));
    }
}
