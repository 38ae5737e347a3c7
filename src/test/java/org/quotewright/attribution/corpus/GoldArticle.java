package org.quotewright.attribution.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article with its labels, read from a text file and a JSON file of code point offsets. */
record GoldArticle(String name, String text, List<GoldQuote> quotes) {

    static List<GoldArticle> inFolder(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path text : texts(folder)) {
            String name = text.getFileName().toString().replace(".txt", "");
            articles.add(read(name, text, folder.resolve(name + ".gold.json")));
        }
        return articles;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    static GoldArticle read(String name, Path text, Path labels) throws IOException {
        String words = Files.readString(text);
        JsonNode gold = JsonMapper.shared().readTree(labels.toFile());
        List<GoldQuote> quotes =
                gold.get("quotes").values().stream().map(quote -> quote(quote, words)).toList();
        return new GoldArticle(name, words, quotes);
    }

    private static GoldQuote quote(JsonNode quote, String text) {
        return new GoldQuote(
                QuoteType.valueOf(quote.get("type").asString().toUpperCase(Locale.ROOT)),
                quote.get("spans").values().stream().map(span -> span(span, text)).toList(),
                mention(quote.path("speakerMention"), text),
                names(quote, "speaker", "accept"),
                names(quote, "organisation", "organisationAliases"),
                quote.path("optional").asBoolean(false));
    }

    private static List<Span> mention(JsonNode mention, String text) {
        return mention.isArray() ? List.of(span(mention, text)) : List.of();
    }

    private static Span span(JsonNode span, String text) {
        return new Span(
                text.offsetByCodePoints(0, span.get(0).asInt()),
                text.offsetByCodePoints(0, span.get(1).asInt()));
    }

    private static Set<String> names(JsonNode quote, String name, String others) {
        return Stream.concat(Stream.of(quote.path(name)), quote.path(others).values().stream())
                .filter(JsonNode::isString)
                .map(node -> GoldQuote.folded(node.asString()))
                .collect(Collectors.toSet());
    }
}
