package org.quotewright.attribution.affiliations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** The governments that an article names by a capital and a noun: "the Velmia government". */
final class Governments {

    private final Map<String, Span> named = new LinkedHashMap<>();

    Governments(Words words) {
        for (int i = 1; i < words.count(); i++) {
            boolean government = words.lower(i).equals("government") && words.isCapital(i - 1);
            if (government && !words.isInitialWord(i - 1)) {
                Span span = words.span(i - 1, i + 1);
                named.putIfAbsent(span.in(words.layout().text()), span);
            }
        }
    }

    /** Empty where the article names none, or several. */
    Optional<Body> only() {
        return named.size() == 1
                ? named.entrySet().stream()
                        .findFirst()
                        .map(only ->
                                new Body(
                                        only.getKey(),
                                        "",
                                        PostStrength.SEAT,
                                        Optional.of(only.getValue())))
                : Optional.empty();
    }
}
