package org.quotewright.attribution.affiliations;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Words;

/** Derives a ministry from its minister: "trade minister", "Minister for Public Works". */
final class Ministries {

    private static final Set<String> RANKS =
            Set.of(
                    "deputy",
                    "vice",
                    "assistant",
                    "junior",
                    "senior",
                    "former",
                    "acting",
                    "first",
                    "prime",
                    "then",
                    "ex",
                    "interim",
                    "shadow",
                    "state",
                    "cabinet",
                    "chief",
                    "outgoing",
                    "incoming",
                    "federal",
                    "top",
                    "new");
    private static final int LONGEST = 8;

    private final Words words;

    Ministries(Words words) {
        this.words = words;
    }

    /**
     * The ministry of the first minister in the tokens, without its country; "Minister for the
     * Harbours" keeps his preposition.
     */
    Optional<String> in(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            if (word.equals("minister") || word.equals("ministers")) {
                return field(from, i, to).map(field -> "Ministry " + field);
            }
        }
        return Optional.empty();
    }

    private Optional<String> field(int from, int minister, int to) {
        int begin = from;
        while (begin < minister && RANKS.contains(words.lower(begin))) {
            begin++;
        }
        if (begin < minister) {
            return Optional.of("of " + capitalised(begin, minister));
        }
        String preposition = words.lower(minister + 1);
        boolean complement = preposition.equals("of") || preposition.equals("for");
        boolean article = words.lower(minister + 2).equals("the");
        int field = minister + (article ? 3 : 2);
        int end = endOfComplement(field, to);
        String link = article ? preposition + " the " : "of ";
        return complement && end > field
                ? Optional.of(link + capitalised(field, end))
                : Optional.empty();
    }

    private int endOfComplement(int from, int to) {
        int end = from;
        while (end < Math.min(to, from + LONGEST) && words.isCapital(end)) {
            end++;
        }
        return end;
    }

    private String capitalised(int from, int to) {
        StringBuilder field = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = words.at(i).text();
            field.append(i > from ? " " : "")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return field.toString();
    }
}
