package org.quotewright.reading.mail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.Field;
import org.quotewright.model.ArticleFacts;
import org.quotewright.reading.Content;
import org.quotewright.reading.DecodedText;
import org.quotewright.reading.Decoder;
import org.quotewright.reading.HtmlReader;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;

/** The page of an MHTML file, without the frames, pictures and styles that lie beside it. */
final class SavedPage {

    private SavedPage() {}

    static Content of(String fileName, Message message, byte[] bytes, Decoder decoder)
            throws IOException, UnreadableArticle {
        Entity page =
                Leaves.of(message).stream()
                        .filter(leaf -> isPage(leaf.getMimeType()))
                        .findFirst()
                        .orElseThrow(() -> new UnreadableArticle("reading.no-article", fileName));
        DecodedText decoded = Leaves.text(page, fileName, decoder);
        ReadArticle read = HtmlReader.article(fileName, decoded, bytes);
        ArticleFacts facts = withAddress(read.article().facts(), List.of(message, page));
        return Content.of(read.corrected(List.of(), facts));
    }

    private static boolean isPage(String type) {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    /** Where the page itself does not state its address, the one that it was saved from. */
    private static ArticleFacts withAddress(ArticleFacts facts, List<Entity> places) {
        if (!facts.url().isEmpty()) {
            return facts;
        }
        String url =
                Stream.of("Snapshot-Content-Location", "Content-Location")
                        .flatMap(name -> places.stream().flatMap(it -> field(it, name).stream()))
                        .filter(address -> address.startsWith("http"))
                        .findFirst()
                        .orElse("");
        return new ArticleFacts(facts.title(), facts.outlet(), facts.author(), facts.date(), url);
    }

    private static Optional<String> field(Entity entity, String name) {
        return Optional.ofNullable(entity.getHeader().getField(name))
                .map(Field::getBody)
                .map(String::strip);
    }
}
