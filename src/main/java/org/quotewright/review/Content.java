package org.quotewright.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.finding.QuoteTypes;
import org.quotewright.model.Attribution;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/** The content of a quotation in its article's text, and what it may become. */
record Content(String text, Attribution attribution) {

    /**
     * Other content, in any order; what overlaps or has only spaces between it is one part, and
     * spaces alone are no content.
     */
    Attribution with(List<Span> spans) {
        List<Span> parts = new ArrayList<>();
        spans.stream()
                .flatMap(span -> trimmed(text, span.begin(), span.end()).stream())
                .sorted()
                .forEach(span -> add(parts, span));
        return parts.isEmpty() ? attribution : attribution.withQuote(new Quote(type(parts), parts));
    }

    /** An offset inside a word as the begin of the word that is nearest; any other as it is. */
    int beforeWord(int offset) {
        boolean isInside =
                offset > 0
                        && offset < text.length()
                        && Character.isLetterOrDigit(text.charAt(offset - 1))
                        && Character.isLetterOrDigit(text.charAt(offset));
        return isInside ? new WordStops(text).nearest(WordStops.Edge.BEGIN, offset) : offset;
    }

    Optional<Attribution> before(int offset) {
        return part(0, offset);
    }

    Optional<Attribution> after(int offset) {
        return part(offset, text.length());
    }

    /** The words between two offsets without the spaces round them; empty where there are none. */
    static Optional<Span> trimmed(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    private Optional<Attribution> part(int from, int to) {
        List<Span> kept =
                attribution.quote().spans().stream()
                        .flatMap(span ->
                                trimmed(
                                        text,
                                        Math.max(span.begin(), from),
                                        Math.min(span.end(), to))
                                        .stream())
                        .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(with(kept));
    }

    private void add(List<Span> parts, Span span) {
        if (!parts.isEmpty() && meets(parts.getLast(), span)) {
            parts.add(parts.removeLast().cover(span));
        } else {
            parts.add(span);
        }
    }

    private boolean meets(Span before, Span after) {
        return before.end() >= after.begin()
                || text.substring(before.end(), after.begin()).isBlank();
    }

    private QuoteType type(List<Span> parts) {
        TextLayout layout = TextLayout.of(text);
        QuoteType now = attribution.quote().type();
        boolean isCounted = QuoteTypes.of(layout, attribution.quote().spans()) == now;
        return isCounted ? QuoteTypes.of(layout, parts) : now;
    }
}
