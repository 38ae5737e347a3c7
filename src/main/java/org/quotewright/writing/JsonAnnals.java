package org.quotewright.writing;

import java.time.LocalDate;
import java.util.function.Function;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.StoredArticle;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** What lies behind the quotations, as the last fields of a JSON export. */
record JsonAnnals(QuoteExport export, JsonGenerator to) {

    void write() {
        Annals annals = export.annals();
        JsonOffsets offsets = new JsonOffsets(annals.texts());
        for (QuoteInContext quote : export.quotes()) {
            offsets.learn(quote.quote().id(), quote.article().id());
        }
        annals.suggestions()
                .forEach(each -> offsets.learn(each.quote(), each.number(), each.version()));
        JsonDecisions decisions = new JsonDecisions(offsets, at -> at::codePoint);
        each("texts", annals.texts(), JsonAnnals::write);
        each("directory", annals.directory(), JsonAnnals::write);
        each("organisations", annals.organisations(), JsonAnnals::write);
        each("suggestions", annals.suggestions(), suggestion -> write(suggestion, decisions));
        each("decisions", annals.decisions(), decisions::write);
    }

    private <T> void each(String name, Iterable<T> all, Function<T, ObjectNode> write) {
        to.writeArrayPropertyStart(name);
        all.forEach(one -> to.writeTree(write.apply(one)));
        to.writeEndArray();
    }

    private static ObjectNode write(StoredArticle text) {
        ArticleFacts facts = text.article().facts();
        ObjectNode node = JsonNodes.object();
        node.put("article", text.id().value());
        node.put("version", text.version());
        node.put("file", text.fileName());
        node.put("sha256", text.sha256());
        node.put("importedAt", text.importedAt().toString());
        node.put("title", facts.title());
        node.put("outlet", facts.outlet());
        node.put("author", facts.author());
        node.put("date", facts.date().map(LocalDate::toString).orElse(""));
        node.put("url", facts.url());
        node.put("text", text.text());
        return node;
    }

    private static ObjectNode write(KnownSpeaker speaker) {
        ObjectNode node = JsonNodes.object();
        node.put("id", speaker.id().value());
        node.put("name", speaker.speaker().name());
        node.put("kind", JsonNodes.name(speaker.speaker().kind()));
        node.set("aliases", JsonNodes.array(speaker.aliases(), JsonNodes::text));
        return node;
    }

    private static ObjectNode write(Annals.Named organisation) {
        ObjectNode node = JsonNodes.object();
        node.put("id", organisation.id().value());
        node.put("name", organisation.name());
        return node;
    }

    private static ObjectNode write(Annals.Numbered suggestion, JsonDecisions decisions) {
        JsonAttributions attributions =
                decisions.attributions(suggestion.quote(), suggestion.number());
        ObjectNode node = JsonNodes.object();
        node.put("quote", suggestion.quote().value());
        node.put("number", suggestion.number());
        node.put("engine", suggestion.engine());
        node.put("version", suggestion.version());
        node.setAll(new JsonSuggestions(attributions).write(suggestion.suggestion()));
        return node;
    }
}
