package org.quotewright.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Quotations that a tagger predicted ({@code predict}), in the form in which a finder gives them.
 */
final class PredictedFile {

    private final Map<String, JsonNode> articles = new HashMap<>();

    PredictedFile(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode article = json.readTree(line);
            articles.put(article.get("id").asString(), article.get("quotes"));
        }
    }

    List<FoundQuote> of(ResolvedArticle article) {
        List<FoundQuote> found = new ArrayList<>();
        if (articles.containsKey(article.id())) {
            TextLayout layout = TextLayout.of(article.text());
            articles.get(article.id()).forEach(quote -> found.add(quote(quote, layout)));
        }
        return found;
    }

    private static FoundQuote quote(JsonNode quote, TextLayout layout) {
        List<Span> content = new ArrayList<>();
        quote.get("spans").forEach(span -> content.add(span(span, layout.text())));
        JsonNode mention = quote.get("speakerMention");
        List<Span> source = mention.isNull() ? List.of() : List.of(span(mention, layout.text()));
        return GoldQuotes.found(layout, content.stream().sorted().toList(), source);
    }

    private static Span span(JsonNode span, String text) {
        return new Span(
                text.offsetByCodePoints(0, span.get(0).asInt()),
                text.offsetByCodePoints(0, span.get(1).asInt()));
    }
}
