package org.quotewright.attribution.affiliations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Words;

/**
 * The country that an article plainly is about and whose president it need not name: the one named
 * far more often than any other, by name, adjective or the name of one of its states.
 */
final class HomeCountry {

    private static final String STATES = "United States";
    private static final int LEAST = 3;
    private static final int FAR_MORE = 2;

    private final Words words;
    private final Map<String, Integer> counts = new HashMap<>();

    HomeCountry(Words words) {
        this.words = words;
        for (int i = 0; i < words.count(); i++) {
            if (words.isCapital(i)) {
                country(i).ifPresent(country -> counts.merge(country, 1, Integer::sum));
            }
        }
    }

    private Optional<String> country(int i) {
        String word = words.bare(i);
        if (word.equals("georgia")) {
            return Optional.empty();
        }
        String pair = words.phrase(i, Math.min(words.count(), i + 2));
        boolean state =
                NameWords.isState(word) || NameWords.isState(pair) || word.equals("america");
        if (state || pair.equals("united states")) {
            return Optional.of(STATES);
        }
        return NameWords.countryOf(word).or(() -> NameWords.country(word));
    }

    /** Empty where no country stands out. */
    Optional<String> name() {
        Optional<String> most =
                counts.entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey);
        return most.filter(this::standsOut);
    }

    private boolean standsOut(String country) {
        int count = counts.get(country);
        int next =
                counts.entrySet().stream()
                        .filter(other -> !other.getKey().equals(country))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0);
        return count >= LEAST && count >= FAR_MORE * next;
    }
}
