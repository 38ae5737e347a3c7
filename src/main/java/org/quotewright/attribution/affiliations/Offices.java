package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.WordTable;
import org.quotewright.attribution.naming.Words;

/** Which body an office belongs to, by general rules ("foreign minister" and a country). */
final class Offices {

    private static final WordTable BODIES = WordTable.named("office-bodies.txt");
    private static final WordTable SEATS = WordTable.named("office-seats.txt");
    private static final int LONGEST = 6;

    private final Words words;
    private final Ministries ministries;

    Offices(Words words) {
        this.words = words;
        this.ministries = new Ministries(words);
    }

    /** The body of the office that the tokens name, by the table or as a ministry. */
    Optional<String> bodyIn(int from, int to, String adjective, String country) {
        return longest(BODIES, from, to)
                .flatMap(office -> bodyOf(office, adjective, country))
                .or(() -> ministries.in(from, to).map(m -> placed(m, adjective, country)));
    }

    /** "Ministry of Trade of Denmark", or "Marovian Ministry of Trade" where no country is told. */
    private static String placed(String body, String adjective, String country) {
        if (!country.isEmpty()) {
            return body + " of " + country;
        }
        return adjective.isEmpty() ? body : adjective + " " + body;
    }

    /** The seats of the office that the tokens name, the best first. */
    List<String> seatsOf(int from, int to) {
        return longest(SEATS, from, to)
                .flatMap(SEATS::valueOf)
                .map(seats -> List.of(seats.split(" \\| ")))
                .orElse(List.of());
    }

    /**
     * The body of an office.
     *
     * @param adjective of the country as printed ("US"), or empty
     * @param country its name, or empty
     */
    static Optional<String> bodyOf(String office, String adjective, String country) {
        return BODIES.valueOf(office).flatMap(body -> filled(body, adjective, country));
    }

    private static Optional<String> filled(String body, String adjective, String country) {
        if (body.equals("{country}") && country.isEmpty()) {
            return adjective.isEmpty() ? Optional.empty() : Optional.of(adjective + " Government");
        }
        boolean needsCountry = body.contains("{country}");
        boolean told = body.startsWith("Ministry") || !adjective.isEmpty();
        if (needsCountry && country.isEmpty()) {
            String bare = body.replace(" of {country}", "");
            boolean whole = told && !bare.contains("{country}");
            return whole ? Optional.of(placed(bare, adjective, "")) : Optional.empty();
        }
        return Optional.of(
                body.replace("{country}", country).replace("{adjective}", adjective).strip());
    }

    /** The index after "secretary of state", or after the noun alone where no office is known. */
    int endOfOffice(int head, int to) {
        for (int end = Math.min(to, head + LONGEST); end > head + 1; end--) {
            if (BODIES.has(untied(words.phrase(head, end)))) {
                return end;
            }
        }
        return head + 1;
    }

    private Optional<String> longest(WordTable table, int from, int to) {
        for (int length = Math.min(LONGEST, to - from); length > 0; length--) {
            for (int begin = from; begin + length <= to; begin++) {
                String phrase = singular(untied(words.phrase(begin, begin + length)));
                if (table.has(phrase)) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    /** "secretary of state" of "then-secretary of state". */
    private static String untied(String phrase) {
        int tie = phrase.indexOf('-');
        boolean tied = tie > 0 && Set.of("then", "ex", "former").contains(phrase.substring(0, tie));
        return tied ? phrase.substring(tie + 1) : phrase;
    }

    private static String singular(String phrase) {
        return phrase.endsWith("ministers") || phrase.endsWith("lawmakers")
                ? phrase.substring(0, phrase.length() - 1)
                : phrase;
    }
}
