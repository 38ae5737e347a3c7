package org.quotewright.reading.worker;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.LeftOut;
import org.quotewright.reading.ReadArticle;

/**
 * An article on the wire: facts, text, how it was decoded, the file's bytes, remarks, what was left
 * out.
 */
final class ArticleWire {

    private static final int MOST_REMARKS = 1000;

    private ArticleWire() {}

    static void write(ReadArticle read, Wire.Out out) throws IOException {
        ArticleFacts facts = read.article().facts();
        String date = facts.date().map(LocalDate::toString).orElse("");
        out.texts(List.of(facts.title(), facts.outlet(), facts.author(), date, facts.url()));
        out.text(read.article().text());
        out.text(read.charset().name());
        out.number(read.isUnsure() ? 1 : 0);
        out.bytes(read.bytes());
        out.number(read.remarks().size());
        for (ReadArticle.Remark remark : read.remarks()) {
            out.text(remark.messageKey());
            out.texts(remark.arguments());
        }
        out.number(read.leftOut().size());
        for (LeftOut paragraph : read.leftOut()) {
            out.number(paragraph.place());
            out.text(paragraph.text());
            out.number(paragraph.reason().ordinal());
        }
    }

    static ReadArticle read(Wire.In in) throws IOException {
        try {
            ArticleFacts facts = facts(in.texts());
            return new ReadArticle(
                    new Article(in.text(), facts),
                    Charset.forName(in.text()),
                    in.number(1) == 1,
                    in.bytes(),
                    remarks(in),
                    leftOut(in));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new IOException(e);
        }
    }

    private static ArticleFacts facts(List<String> values) {
        return new ArticleFacts(
                values.get(0),
                values.get(1),
                values.get(2),
                Optional.of(values.get(3)).filter(date -> !date.isEmpty()).map(LocalDate::parse),
                values.get(4));
    }

    private static List<LeftOut> leftOut(Wire.In in) throws IOException {
        LeftOut.Reason[] reasons = LeftOut.Reason.values();
        List<LeftOut> paragraphs = new ArrayList<>();
        for (int left = in.number(Integer.MAX_VALUE); left > 0; left--) {
            int place = in.number(Integer.MAX_VALUE);
            paragraphs.add(new LeftOut(place, in.text(), reasons[in.number(reasons.length - 1)]));
        }
        return paragraphs;
    }

    private static List<ReadArticle.Remark> remarks(Wire.In in) throws IOException {
        List<ReadArticle.Remark> remarks = new ArrayList<>();
        for (int left = in.number(MOST_REMARKS); left > 0; left--) {
            remarks.add(new ReadArticle.Remark(in.text(), in.texts()));
        }
        return remarks;
    }
}
