package org.quotewright.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Verdict;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Scripts;

/** Puts what the sheet shows beside the article's own text into words. */
final class ReaderWords {

    private final Messages messages;

    ReaderWords(Messages messages) {
        this.messages = messages;
    }

    /** The line below the heading: outlet, date, author and how many quotations. */
    String facts(OpenArticle open) {
        ArticleFacts facts = open.article().article().facts();
        String author = facts.author().isBlank() ? "" : text("reader.author", facts.author());
        List<String> known =
                Stream.of(
                                facts.outlet(),
                                facts.date().map(messages.dates()::full).orElse(""),
                                author,
                                quotations(open))
                        .filter(fact -> !fact.isBlank())
                        .toList();
        return Scripts.joined("  ·  ", known);
    }

    /** What a mark in the margin stands for. */
    String mark(ReviewedQuote quote) {
        Verdict verdict = quote.verdict();
        List<String> words =
                Stream.of(
                                state(verdict.state()),
                                verdict.flagged() ? text("reader.flagged") : "",
                                verdict.lookAgain() ? text("reader.look-again") : "",
                                quote.principal()
                                        .map(principal -> principal.speaker().name())
                                        .orElse(text("reader.no-speaker")))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return String.join(" · ", words);
    }

    String nothingOpen() {
        return text("reader.nothing-open");
    }

    private String quotations(OpenArticle open) {
        if (open.article().text().isBlank()) {
            return text("reader.no-text");
        }
        long count = open.quotes().stream().filter(q -> q.state() != QuoteState.REJECTED).count();
        return text("reader.quotations", count);
    }

    private String state(QuoteState state) {
        return text("reader.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
