package org.quotewright.ui.reader;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;

/** The words of a sheet by which somebody is called. */
record Callings(Sheet sheet) {

    /** The longest mention or link of a chain that holds the offset, else words with capitals. */
    Optional<Span> at(int offset) {
        return known(offset).or(() -> capitals(offset));
    }

    /** Whether a known one holds the offset that is no part of a quotation, nor its mention. */
    boolean isApart(ColouredQuote quote, int offset) {
        Optional<Span> mention = quote.reviewed().verdict().attribution().mention();
        return known(offset).isPresent()
                && Stream.concat(quote.spans().stream(), mention.stream())
                        .noneMatch(span -> span.contains(offset));
    }

    private Optional<Span> known(int offset) {
        return sheet.article().quotes().stream()
                .flatMap(Callings::spans)
                .filter(span -> span.contains(offset))
                .max(Comparator.comparingInt(Span::length));
    }

    private static Stream<Span> spans(ReviewedQuote quote) {
        return Stream.concat(
                quote.verdict().attribution().mention().stream(),
                quote.suggestion().chain().stream());
    }

    private Optional<Span> capitals(int offset) {
        Span word = word(offset);
        int begin = word.begin();
        int end = word.end();
        if (!isCapital(begin)) {
            return Optional.empty();
        }
        while (begin >= 2 && text().charAt(begin - 1) == ' ' && isName(begin - 2)) {
            begin = word(begin - 2).begin();
        }
        while (end + 1 < text().length() && text().charAt(end) == ' ' && isCapital(end + 1)) {
            end = word(end + 1).end();
        }
        return Optional.of(new Span(begin, end));
    }

    private boolean isName(int offset) {
        return Character.isLetter(text().charAt(offset)) && isCapital(word(offset).begin());
    }

    private boolean isCapital(int offset) {
        return Character.isUpperCase(text().charAt(offset));
    }

    private Span word(int offset) {
        int begin = offset;
        int end = offset + 1;
        while (begin > 0 && Character.isLetterOrDigit(text().charAt(begin - 1))) {
            begin--;
        }
        while (end < text().length() && Character.isLetterOrDigit(text().charAt(end))) {
            end++;
        }
        return new Span(begin, end);
    }

    private String text() {
        return sheet.text();
    }
}
