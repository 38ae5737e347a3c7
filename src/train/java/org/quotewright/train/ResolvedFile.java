package org.quotewright.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code dev.resolved.jsonl}: an article a line, with the speaker of each attribution. */
final class ResolvedFile {

    private final Path file;
    private final Path texts;

    ResolvedFile(Path file, Path texts) {
        this.file = file;
        this.texts = texts;
    }

    List<ResolvedArticle> articles() throws IOException {
        JsonMapper json = new JsonMapper();
        List<ResolvedArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                articles.add(article(json.readTree(line)));
            }
        }
        return articles;
    }

    private ResolvedArticle article(JsonNode node) throws IOException {
        String id = node.get("id").asString();
        String text = Files.readString(texts.resolve(id + ".txt"), StandardCharsets.UTF_8);
        List<ResolvedQuote> quotes = new ArrayList<>();
        node.get("quotes").forEach(quote -> quotes.add(quote(quote, text)));
        return new ResolvedArticle(id, text, quotes);
    }

    private static ResolvedQuote quote(JsonNode quote, String text) {
        List<String> names = new ArrayList<>();
        if (!quote.get("speaker").isNull()) {
            names.add(quote.get("speaker").asString());
            quote.get("accept").forEach(name -> names.add(name.asString()));
        }
        return new ResolvedQuote(
                spans(quote.get("content"), text),
                spans(quote.get("source"), text),
                names,
                quote.get("kind").asString().equals("person"));
    }

    private static List<Span> spans(JsonNode node, String text) {
        List<Span> spans = new ArrayList<>();
        node.forEach(span ->
                spans.add(
                        new Span(
                                text.offsetByCodePoints(0, span.get(0).asInt()),
                                text.offsetByCodePoints(0, span.get(1).asInt()))));
        return spans.stream().sorted().toList();
    }
}
