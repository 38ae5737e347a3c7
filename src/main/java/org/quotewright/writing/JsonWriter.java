package org.quotewright.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.StoredArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object (RFC 8259, UTF-8) of a head, the articles, and in each its quotations with all
 * their spans. Offsets are Unicode code points, half-open.
 */
public final class JsonWriter implements QuoteWriter {

    private static final String LAYOUT = "quotewright-quotations";
    private static final int LAYOUT_VERSION = 1;

    private final JsonFactory json =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(QuoteExport export, OutputStream out) throws IOException {
        try (JsonGenerator to =
                json.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            to.writeStartObject();
            head(export, to);
            articles(export.quotes(), to);
            to.writeEndObject();
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
        out.write('\n');
        out.flush();
    }

    private static void head(QuoteExport export, JsonGenerator to) {
        to.writeStringProperty("format", LAYOUT);
        to.writeNumberProperty("version", LAYOUT_VERSION);
        to.writeStringProperty("generator", export.generator());
        to.writeStringProperty("project", export.project());
        to.writeStringProperty("offsets", "Unicode code points, half-open");
        to.writeStringProperty("scope", export.extract().states());
        to.writeNumberProperty("written", export.quotes().size());
        to.writeNumberProperty("leftOut", export.extract().leftOut());
    }

    private static void articles(List<QuoteInContext> quotes, JsonGenerator to) {
        ArticleOffsets offsets = new ArticleOffsets();
        Optional<StoredArticle> at = Optional.empty();
        to.writeArrayPropertyStart("articles");
        for (QuoteInContext quote : quotes) {
            if (at.filter(quote.article()::isSameVersion).isEmpty()) {
                at.ifPresent(before -> endArticle(to));
                startArticle(quote.article(), to);
                at = Optional.of(quote.article());
            }
            new JsonQuote(quote, offsets.of(quote.article()), to).write();
        }
        at.ifPresent(last -> endArticle(to));
        to.writeEndArray();
    }

    private static void startArticle(StoredArticle article, JsonGenerator to) {
        ArticleFacts facts = article.article().facts();
        to.writeStartObject();
        to.writeNumberProperty("id", article.id().value());
        to.writeStringProperty("file", article.fileName());
        to.writeStringProperty("sha256", article.sha256());
        to.writeStringProperty("title", facts.title());
        to.writeStringProperty("outlet", facts.outlet());
        to.writeStringProperty("author", facts.author());
        to.writeStringProperty("date", facts.date().map(LocalDate::toString).orElse(""));
        to.writeStringProperty("url", facts.url());
        to.writeArrayPropertyStart("quotes");
    }

    private static void endArticle(JsonGenerator to) {
        to.writeEndArray();
        to.writeEndObject();
    }
}
