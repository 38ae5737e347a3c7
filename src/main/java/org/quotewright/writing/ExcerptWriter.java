package org.quotewright.writing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.quotewright.model.QuoteInContext;

/**
 * One quotation with its speakers and citation, to be pasted into a text.
 *
 * @param language of all but what the article says; English where it is not German
 */
public record ExcerptWriter(CitationStyle style, Locale language) {

    /** In plain text. */
    public String plain(QuoteInContext quote) throws IOException {
        return words(quote) + "\n— " + cited(quote);
    }

    /** As a piece of HTML. */
    public String html(QuoteInContext quote) throws IOException {
        return "<blockquote><p>%s</p></blockquote><p>— %s</p>"
                .formatted(
                        HtmlReportWriter.escaped(words(quote)),
                        HtmlReportWriter.escaped(cited(quote)));
    }

    private static String words(QuoteInContext quote) {
        return Reporter.line(quote.words());
    }

    /** Says so where nobody has verified the quotation. */
    private String cited(QuoteInContext quote) throws IOException {
        ReportWords messages = new ReportWords(language);
        String citation =
                new Citations(style, language, List.of(quote.article())).cite(quote.article());
        String remark =
                quote.quote().state().isAccepted() ? "" : " " + messages.text("report.unverified");
        return Reporter.by(quote, messages) + ". " + citation + remark;
    }
}
