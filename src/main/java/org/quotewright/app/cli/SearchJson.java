package org.quotewright.app.cli;

import java.io.Writer;
import java.time.LocalDate;
import java.util.Locale;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCount;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.review.Passage;
import org.quotewright.review.SearchHit;
import org.quotewright.review.SearchPage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints what a search found as one JSON object with {@code total}, {@code hits}, {@code facets}
 * and {@code mistakes}; offsets count UTF-16 units.
 */
final class SearchJson {

    private final JsonGenerator json;

    SearchJson(Writer out) {
        this.json =
                JsonFactory.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), out);
    }

    void print(SearchPage page) {
        json.writeStartObject();
        json.writeStringProperty("query", page.request().query());
        json.writeNumberProperty("total", page.total());
        json.writeArrayPropertyStart("hits");
        page.hits().forEach(this::write);
        json.writeEndArray();
        json.writeObjectPropertyStart("facets");
        for (Facet facet : Facet.values()) {
            if (page.facets().containsKey(facet)) {
                write(facet, page);
            }
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("mistakes");
        page.mistakes().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void write(SearchHit hit) {
        ReviewedQuote quote = hit.quote().quote();
        ArticleFacts facts = hit.quote().article().article().facts();
        json.writeStartObject();
        json.writeNumberProperty("id", quote.id().value());
        json.writeNumberProperty("article", quote.article().value());
        json.writeStringProperty("heading", hit.quote().article().heading());
        json.writeStringProperty("outlet", facts.outlet());
        json.writeStringProperty("date", facts.date().map(LocalDate::toString).orElse(null));
        json.writeStringProperty("type", name(quote.quote().type()));
        json.writeStringProperty("state", name(quote.state()));
        json.writeArrayPropertyStart("speakers");
        quote.verdict().attribution().speakers().forEach(this::write);
        json.writeEndArray();
        write("content", hit.content());
        write("context", hit.context());
        json.writeEndObject();
    }

    private void write(AttributedSpeaker speaker) {
        json.writeStartObject();
        json.writeStringProperty("name", speaker.speaker().name());
        json.writeStringProperty("role", speaker.affiliation().role());
        json.writeStringProperty("organisation", speaker.affiliation().organisation());
        json.writeEndObject();
    }

    private void write(String name, Passage passage) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", passage.text());
        json.writeArrayPropertyStart("highlights");
        for (Span span : passage.highlights()) {
            json.writeStartArray();
            json.writeNumber(span.begin());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Facet facet, SearchPage page) {
        json.writeObjectPropertyStart(name(facet));
        json.writeNumberProperty("distinct", page.of(facet).distinct());
        json.writeArrayPropertyStart("values");
        for (FacetCount value : page.of(facet).values()) {
            json.writeStartObject();
            json.writeStringProperty("value", value.value());
            json.writeNumberProperty("count", value.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(QueryMistake mistake) {
        json.writeStartObject();
        json.writeStringProperty("code", mistake.messageKey());
        json.writeStringProperty(
                "sentence", Words.MESSAGES.textOrKey(mistake.messageKey(), mistake.arguments()));
        json.writeNumberProperty("offset", mistake.offset());
        json.writeNumberProperty("length", mistake.length());
        json.writeEndObject();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
