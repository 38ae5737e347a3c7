package org.quotewright.writing;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.StoredArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link JsonWriter} wrote, exactly as it was. */
public final class JsonReader {

    /**
     * @param name of the file, for the exception
     */
    public QuoteExport read(InputStream in, String name) throws IOException, UnreadableExport {
        try {
            return export(JsonMapper.shared().readTree(in));
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new UnreadableExport(name, e);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | DateTimeException
                | NoSuchElementException e) {
            throw new UnreadableExport(name, e);
        }
    }

    private static QuoteExport export(JsonNode node) {
        if (!JsonWriter.LAYOUT.equals(JsonNodes.string(node, "format"))
                || node.path("version").asInt(0) != JsonWriter.LAYOUT_VERSION) {
            throw new IllegalArgumentException("another format");
        }
        List<StoredArticle> texts = JsonNodes.list(node.path("texts"), JsonHead::text);
        JsonOffsets offsets = new JsonOffsets(texts);
        learn(node, offsets);
        JsonDecisions codec = new JsonDecisions(offsets, at -> at::utf16);
        Annals annals =
                new Annals(
                        texts,
                        JsonNodes.list(node.path("suggestions"), each -> suggestion(each, codec)),
                        JsonNodes.list(node.path("decisions"), codec::read),
                        JsonNodes.list(node.path("directory"), JsonHead::speaker),
                        JsonNodes.list(node.path("organisations"), JsonHead::organisation));
        return new QuoteExport(
                JsonNodes.string(node, "project"),
                JsonNodes.string(node, "generator"),
                JsonHead.extract(node),
                new Quotes(offsets, codec, annals).read(node.path("articles")),
                JsonHead.account(node.path("account")),
                annals);
    }

    private static void learn(JsonNode node, JsonOffsets offsets) {
        for (JsonNode article : node.path("articles")) {
            ArticleId id = new ArticleId(article.path("id").asLong());
            article.path("quotes").forEach(quote -> offsets.learn(quoteId(quote, "id"), id));
        }
        for (JsonNode suggestion : node.path("suggestions")) {
            offsets.learn(
                    quoteId(suggestion, "quote"),
                    suggestion.path("number").asInt(),
                    suggestion.path("version").asInt());
        }
    }

    private static QuoteId quoteId(JsonNode node, String field) {
        return new QuoteId(node.path(field).asLong());
    }

    private static Annals.Numbered suggestion(JsonNode node, JsonDecisions codec) {
        QuoteId quote = quoteId(node, "quote");
        int number = node.path("number").asInt();
        return new Annals.Numbered(
                quote,
                number,
                JsonNodes.string(node, "engine"),
                node.path("version").asInt(),
                new JsonSuggestions(codec.attributions(quote, number)).read(node));
    }

    /** The quotations, put together again from what lies behind them. */
    private static final class Quotes {

        private final JsonOffsets offsets;
        private final JsonDecisions codec;
        private final Map<List<Long>, Annals.Numbered> suggestions = new HashMap<>();
        private final Map<Long, Decision> decisions;
        private final Map<SpeakerId, KnownSpeaker> directory;

        private Quotes(JsonOffsets offsets, JsonDecisions codec, Annals annals) {
            this.offsets = offsets;
            this.codec = codec;
            annals.suggestions()
                    .forEach(each ->
                            suggestions.put(
                                    List.of(each.quote().value(), (long) each.number()), each));
            this.decisions =
                    annals.decisions().stream()
                            .collect(Collectors.toMap(Decision::number, Function.identity()));
            this.directory =
                    annals.directory().stream()
                            .collect(Collectors.toMap(KnownSpeaker::id, Function.identity()));
        }

        private List<QuoteInContext> read(JsonNode articles) {
            List<QuoteInContext> quotes = new ArrayList<>();
            for (JsonNode article : articles) {
                StoredArticle text =
                        offsets.text(
                                new ArticleId(article.path("id").asLong()),
                                article.path("version").asInt());
                Agreement.of(JsonNodes.string(article, "sha256"), text.sha256());
                article.path("quotes").forEach(quote -> quotes.add(agreed(quote, text)));
            }
            return quotes;
        }

        private QuoteInContext agreed(JsonNode node, StoredArticle text) {
            QuoteInContext quote = quote(node, text);
            Agreement.of(node, quote);
            return quote;
        }

        private QuoteInContext quote(JsonNode node, StoredArticle text) {
            QuoteId id = quoteId(node, "id");
            long suggestion = node.path("suggestion").asLong();
            ReviewedQuote quote =
                    new ReviewedQuote(
                            id,
                            text.id(),
                            text.version(),
                            known(suggestions, List.of(id.value(), suggestion)).suggestion(),
                            codec.verdict(id, node),
                            JsonNodes.present(node, "decision")
                                    .map(number -> known(decisions, number.asLong())));
            return new QuoteInContext(
                    quote,
                    text,
                    JsonNodes.list(
                            node.path("entries"),
                            entry -> known(directory, new SpeakerId(entry.asLong()))));
        }

        private static <K, V> V known(Map<K, V> all, K key) {
            return Optional.ofNullable(all.get(key)).orElseThrow();
        }
    }
}
