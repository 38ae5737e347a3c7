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
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object (RFC 8259, UTF-8) of a head, the articles, in each its quotations with all their
 * spans, and the history of all of it; {@link JsonReader} reads it. Offsets are Unicode code
 * points, half-open.
 */
public final class JsonWriter implements QuoteWriter {

    static final String LAYOUT = "quotewright-quotations";
    static final int LAYOUT_VERSION = 1;

    private final JsonMapper json =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(QuoteExport export, OutputStream out) throws IOException {
        try (JsonGenerator to = json.createGenerator(out, JsonEncoding.UTF8)) {
            to.writeStartObject();
            head(export, to);
            articles(export.quotes(), to);
            new JsonAnnals(export, to).write();
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
        JsonHead.write(export, to);
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
        to.writeNumberProperty("version", article.version());
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
