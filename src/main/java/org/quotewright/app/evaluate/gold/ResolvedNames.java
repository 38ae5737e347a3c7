package org.quotewright.app.evaluate.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Gives labelled quotations the answers of a file: who says each and for whom. */
public final class ResolvedNames {

    private final Map<String, GoldArticle> articles = new LinkedHashMap<>();

    private ResolvedNames(Collection<GoldArticle> articles) {
        articles.forEach(it -> this.articles.put(it.id(), it));
    }

    public static List<GoldArticle> addTo(Collection<GoldArticle> articles, Path file)
            throws IOException, UnreadableLabels {
        ResolvedNames names = new ResolvedNames(articles);
        Json.eachLine(file, names::add);
        return List.copyOf(names.articles.values());
    }

    private void add(JsonNode line) {
        GoldArticle article = articles.get(Json.text(line.path("id")));
        if (article == null) {
            return;
        }
        List<GoldQuote> quotes = new ArrayList<>(article.quotes());
        Collection<JsonNode> resolved =
                line.has("quotes") ? line.get("quotes").values() : List.of(line);
        for (JsonNode quote : resolved) {
            int place = placeOf(quote, quotes);
            quotes.set(place, quotes.get(place).withAnswer(answer(quote)));
        }
        articles.put(article.id(), new GoldArticle(article.file(), article.text(), quotes));
    }

    private static int placeOf(JsonNode resolved, List<GoldQuote> quotes) {
        for (int i = 0; i < quotes.size(); i++) {
            if (quotes.get(i).answer().isEmpty()
                    && isSame(resolved, quotes.get(i).quote().labels())) {
                return i;
            }
        }
        throw new IllegalArgumentException("no labelled quotation for " + resolved);
    }

    private static boolean isSame(JsonNode resolved, QuoteLabels labels) {
        List<Stretch> content = Json.stretches(resolved.path("content")).stream().sorted().toList();
        boolean sameContent =
                content.isEmpty()
                        ? labels.content().getFirst().begin() == resolved.path("start").asInt(-1)
                        : labels.content().equals(content);
        List<Stretch> source = Json.stretches(resolved.path("source"));
        List<Stretch> labelled = labels.source();
        boolean sameSource =
                source.isEmpty()
                        ? labelled.isEmpty()
                        : source.equals(
                                labelled.subList(0, Math.min(source.size(), labelled.size())));
        return sameContent && sameSource;
    }

    private static GoldAnswer answer(JsonNode quote) {
        List<String> names = new ArrayList<>();
        Json.addText(quote.path("speaker"), names);
        if (!names.isEmpty()) {
            names.addAll(Json.texts(quote.path("speakerAliases")));
        }
        return new GoldAnswer(
                names,
                Json.texts(quote.path("accept")),
                quote.path("kind").asString("person").equals("person"),
                Json.texts(quote.path("organisations")));
    }
}
