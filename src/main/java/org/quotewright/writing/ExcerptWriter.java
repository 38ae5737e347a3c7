package org.quotewright.writing;

import java.io.IOException;
import java.util.List;
import org.quotewright.model.QuoteInContext;

/** One quotation with its speakers and citation, to be pasted into a text. */
public record ExcerptWriter(CitationStyle style) {

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
        String citation = new Citations(style, List.of(quote.article())).cite(quote.article());
        String remark =
                quote.quote().state().isAccepted()
                        ? ""
                        : " " + new ReportWords().text("report.unverified");
        return Reporter.by(quote.quote()) + ". " + citation + remark;
    }
}
