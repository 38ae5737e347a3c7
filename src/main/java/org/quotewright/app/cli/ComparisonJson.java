package org.quotewright.app.cli;

import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.StoredArticle;
import org.quotewright.review.comparison.Case;
import org.quotewright.review.comparison.Comparison;
import org.quotewright.review.comparison.Figure;
import org.quotewright.review.comparison.Standing;
import org.quotewright.review.comparison.Unplaced;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints a comparison as one JSON object; figures refer to cases by number, and offsets are Unicode
 * code points, half-open, into the article's text.
 */
final class ComparisonJson {

    private final JsonGenerator json;
    private final String left;
    private final String right;
    private final Map<Case, Integer> numbers = new IdentityHashMap<>();

    ComparisonJson(Writer out, String left, String right) {
        this.json =
                JsonFactory.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), out);
        this.left = left;
        this.right = right;
    }

    void print(Comparison comparison) {
        json.writeStartObject();
        json.writeStringProperty("left", left);
        json.writeStringProperty("right", right);
        articles(comparison);
        json.writeObjectPropertyStart("quotations");
        for (Standing standing : Standing.values()) {
            json.writeNumberProperty(name(standing), comparison.count(standing));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("cases");
        comparison.cases().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("figures");
        comparison.figures().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void articles(Comparison comparison) {
        json.writeObjectPropertyStart("articles");
        json.writeNumberProperty("both", comparison.articles());
        json.writeNumberProperty("judged", comparison.judged());
        fingerprints("onlyLeft", comparison.onlyLeft());
        fingerprints("onlyRight", comparison.onlyRight());
        fingerprints("replaced", comparison.leftThere().replaced());
        json.writeEndObject();
        json.writeArrayPropertyStart("unplaced");
        comparison.leftThere().unplaced().forEach(this::write);
        json.writeEndArray();
    }

    private void write(Unplaced unplaced) {
        json.writeStartObject();
        json.writeStringProperty("article", unplaced.article().sha256());
        json.writeNumberProperty("id", unplaced.quote().id().value());
        json.writeStringProperty("state", name(unplaced.quote().state()));
        json.writeStringProperty("text", unplaced.words());
        json.writeEndObject();
    }

    private void fingerprints(String name, List<StoredArticle> articles) {
        json.writeArrayPropertyStart(name);
        articles.stream().map(StoredArticle::sha256).forEach(json::writeString);
        json.writeEndArray();
    }

    private void write(Case listed) {
        numbers.put(listed, numbers.size() + 1);
        json.writeStartObject();
        json.writeNumberProperty("number", numbers.get(listed));
        json.writeStringProperty("article", listed.article().sha256());
        json.writeStringProperty("heading", listed.article().heading());
        json.writeStringProperty("standing", name(listed.standing()));
        json.writeArrayPropertyStart("aspects");
        listed.aspects().stream().sorted().map(ComparisonJson::name).forEach(json::writeString);
        json.writeEndArray();
        side("left", listed, listed.left());
        side("right", listed, listed.right());
        json.writeEndObject();
    }

    private void side(String name, Case listed, Optional<ReviewedQuote> quote) {
        if (quote.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        String text = listed.article().text();
        CodePointOffsets offsets = CodePointOffsets.of(text);
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("id", quote.get().id().value());
        json.writeStringProperty("state", name(quote.get().state()));
        json.writeArrayPropertyStart("spans");
        quote.get().quote().spans().forEach(span -> write(span, offsets));
        json.writeEndArray();
        json.writeStringProperty("text", quote.get().quote().in(text));
        json.writeArrayPropertyStart("speakers");
        quote.get().verdict().attribution().speakers().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Span span, CodePointOffsets offsets) {
        json.writeStartArray();
        json.writeNumber(offsets.codePoint(span.begin()));
        json.writeNumber(offsets.codePoint(span.end()));
        json.writeEndArray();
    }

    private void write(AttributedSpeaker speaker) {
        json.writeStartObject();
        json.writeStringProperty("name", speaker.speaker().name());
        json.writeStringProperty("role", speaker.affiliation().role());
        json.writeStringProperty("organisation", speaker.affiliation().organisation());
        json.writeEndObject();
    }

    private void write(Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("aspect", name(figure.aspect()));
        json.writeNumberProperty("agreeing", figure.agreeing());
        json.writeNumberProperty("compared", figure.compared());
        number("percentage", figure.percentage().stream().boxed().findFirst());
        number("alpha", figure.alpha());
        json.writeArrayPropertyStart("cases");
        figure.differing().stream().map(numbers::get).forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void number(String name, Optional<Double> value) {
        value.ifPresentOrElse(
                number -> json.writeNumberProperty(name, number),
                () -> json.writeNullProperty(name));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
