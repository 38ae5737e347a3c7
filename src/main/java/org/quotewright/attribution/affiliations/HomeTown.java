package org.quotewright.attribution.affiliations;

import java.util.Optional;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Spelling;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** The town from which an article reports, told by its dateline: "TARN BLUFF, Ohio — The". */
final class HomeTown {

    private static final int LONGEST = 4;
    private static final int PARAGRAPHS = 6;

    private final Optional<Body> town;

    HomeTown(Words words) {
        this.town =
                words.layout().paragraphs().stream()
                        .limit(PARAGRAPHS)
                        .flatMap(paragraph -> dateline(words, paragraph).stream())
                        .findFirst();
    }

    private static Optional<Body> dateline(Words words, Span paragraph) {
        int from = words.from(paragraph.begin());
        int end = from;
        while (end < from + LONGEST && words.isWord(end) && words.at(end).isAllCaps()) {
            end++;
        }
        boolean ends = end > from && !words.isWord(end) && words.isWord(end + 1);
        String phrase = end > from ? words.phrase(from, end) : "";
        boolean wide = NameWords.country(phrase).isPresent() || NameWords.isState(phrase);
        if (!ends || wide || "(\"\u201C:".contains(words.lower(end))) {
            return Optional.empty();
        }
        Span span = words.span(from, end);
        String name = Spelling.of(span.in(words.layout().text()));
        return Optional.of(new Body(name, "", PostStrength.PLACE, Optional.of(span)));
    }

    /** The body that a mayor speaks for whose town nothing states. */
    Body mayors() {
        return town.orElse(Body.NONE);
    }
}
