package org.quotewright.ui.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.Span;
import org.quotewright.ui.common.palette.Initials;
import org.quotewright.ui.common.palette.SpeakerColour;

/** Who speaks in a row, in the order of their first words. */
final class Voices {

    private record Key(SpeakerColour colour, List<String> names) {}

    private Voices() {}

    static List<Voice> of(Span row, List<ColouredQuote> quotes, List<ColouredQuote> above) {
        Map<Key, Span> here = extents(row, quotes);
        Optional<Key> before = onlyOne(extents(everywhere(), above));
        return here.entrySet().stream()
                .map(entry -> voice(entry.getKey(), entry.getValue(), before))
                .toList();
    }

    private static Voice voice(Key key, Span extent, Optional<Key> before) {
        String initials = Initials.of(key.names().stream().findFirst().orElse(""));
        boolean announced = !before.equals(Optional.of(key));
        return new Voice(key.colour(), initials, String.join(", ", key.names()), extent, announced);
    }

    private static Map<Key, Span> extents(Span row, List<ColouredQuote> quotes) {
        Map<Key, Span> extents = new LinkedHashMap<>();
        for (ColouredQuote quote : quotes) {
            if (!quote.isRejected()) {
                quote.spans().stream()
                        .filter(row::overlaps)
                        .map(span -> cut(span, row))
                        .forEach(span -> extents.merge(key(quote), span, Span::cover));
            }
        }
        return extents;
    }

    private static Key key(ColouredQuote quote) {
        List<String> names =
                quote.reviewed().verdict().attribution().speakers().stream()
                        .map(by -> by.speaker().name())
                        .toList();
        return new Key(quote.colour(), names);
    }

    private static Optional<Key> onlyOne(Map<Key, Span> extents) {
        return extents.size() == 1 ? extents.keySet().stream().findFirst() : Optional.empty();
    }

    private static Span everywhere() {
        return new Span(0, Integer.MAX_VALUE);
    }

    private static Span cut(Span span, Span row) {
        return new Span(Math.max(span.begin(), row.begin()), Math.min(span.end(), row.end()));
    }
}
