package org.quotewright.writing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.Attribution;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.Span;
import org.quotewright.model.StoredArticle;

/** A quotation as the columns of the CSV file ask for it. */
record CsvRow(QuoteInContext quote, CodePointOffsets offsets, DecidedBy decided, Extract extract) {

    static CsvRow of(QuoteInContext quote, CodePointOffsets offsets, Extract extract) {
        return new CsvRow(quote, offsets, DecidedBy.of(quote.quote()), extract);
    }

    Attribution attribution() {
        return quote.quote().verdict().attribution();
    }

    StoredArticle article() {
        return quote.article();
    }

    ArticleFacts facts() {
        return article().article().facts();
    }

    /** On one line. */
    String words(Span span) {
        return Reporter.line(span.in(article().text()));
    }

    int codePoint(int offset) {
        return offsets.codePoint(offset);
    }

    /** One part of every speaker in order; empty where no speaker has it. */
    String ofSpeakers(Function<AttributedSpeaker, String> part) {
        List<String> parts = attribution().speakers().stream().map(part).toList();
        return parts.stream().allMatch(String::isEmpty)
                ? ""
                : parts.stream().collect(Collectors.joining("; "));
    }
}
