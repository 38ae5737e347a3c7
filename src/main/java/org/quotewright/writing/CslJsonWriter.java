package org.quotewright.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.StoredArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The articles of the quotations as CSL-JSON, for programs that manage references. */
public final class CslJsonWriter implements QuoteWriter {

    @Override
    public void write(QuoteExport export, OutputStream out) throws IOException {
        JsonNode items = JsonNodes.array(export.articles(), article -> item(article, export));
        out.write(JsonMapper.shared().writeValueAsBytes(items));
        out.write('\n');
        out.flush();
    }

    private static JsonNode item(StoredArticle article, QuoteExport export) {
        ArticleFacts facts = article.article().facts();
        ObjectNode item = JsonNodes.object();
        item.put("id", "article-" + article.id().value());
        item.put("type", "article-newspaper");
        item.put("title", article.heading());
        put(item, "container-title", facts.outlet());
        if (!facts.author().isBlank()) {
            ObjectNode author = JsonNodes.object();
            author.put("literal", facts.author());
            item.set("author", JsonNodeFactory.instance.arrayNode().add(author));
        }
        facts.date().ifPresent(date -> item.set("issued", issued(date)));
        put(item, "URL", facts.url());
        item.put("note", export.remark());
        return item;
    }

    private static void put(ObjectNode item, String field, String value) {
        if (!value.isBlank()) {
            item.put(field, value);
        }
    }

    private static JsonNode issued(LocalDate date) {
        ArrayNode parts =
                JsonNodeFactory.instance
                        .arrayNode()
                        .add(date.getYear())
                        .add(date.getMonthValue())
                        .add(date.getDayOfMonth());
        ObjectNode issued = JsonNodes.object();
        issued.set("date-parts", JsonNodeFactory.instance.arrayNode().add(parts));
        return issued;
    }
}
