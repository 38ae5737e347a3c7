package org.quotewright.reading.mail;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.reading.Content;
import org.quotewright.reading.DecodedText;
import org.quotewright.reading.Decoder;
import org.quotewright.reading.Opener;
import org.quotewright.reading.PageText;
import org.quotewright.reading.Part;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.reading.WrittenDate;

/** A message as an article: its subject and text; attachments but pictures stand beside it. */
record MailArticle(String fileName, Message message, Opener opener, Decoder decoder) {

    private static final String HTML = "text/html";
    private static final int MUCH_MORE = 2;
    private static final int A_FEW_WORDS = 20;

    Content content(byte[] bytes) throws IOException, UnreadableArticle {
        List<Entity> leaves = Leaves.of(message);
        Optional<Entity> body = body(leaves);
        List<Part> parts = new ArrayList<>();
        if (body.isPresent()) {
            ReadArticle article = article(body.get(), bytes);
            parts.add(opener.part(fileName, "", () -> Content.of(article)));
        }
        for (Entity leaf : leaves) {
            if (isAttachment(leaf) && !body.filter(leaf::equals).isPresent()) {
                parts.add(attachment(leaf, parts.size()));
            }
        }
        return parts.size() == 1 && body.isPresent()
                ? Content.of(article(body.get(), bytes))
                : new Content.Parts(parts);
    }

    /**
     * Plain text rather than HTML, as a message gives the same in both; but the one that says more
     * where the other only points to it.
     */
    private Optional<Entity> body(List<Entity> leaves) throws IOException, UnreadableArticle {
        Optional<Entity> plain = first(leaves, "text/plain");
        Optional<Entity> page = first(leaves, HTML);
        if (plain.isEmpty() || page.isEmpty()) {
            return plain.or(() -> page);
        }
        boolean isStub = words(page.get()) > MUCH_MORE * words(plain.get()) + A_FEW_WORDS;
        return isStub ? page : plain;
    }

    private Optional<Entity> first(List<Entity> leaves, String type)
            throws IOException, UnreadableArticle {
        for (Entity leaf : leaves) {
            boolean isIt = leaf.getMimeType().equals(type) && !isMarkedAttached(leaf);
            if (isIt && !decoded(leaf).text().isBlank()) {
                return Optional.of(leaf);
            }
        }
        return Optional.empty();
    }

    private DecodedText decoded(Entity leaf) throws IOException, UnreadableArticle {
        return Leaves.text(leaf, fileName, decoder);
    }

    private int words(Entity body) throws IOException, UnreadableArticle {
        return text(body, decoded(body)).text().split("\\s++").length;
    }

    private static MailText text(Entity body, DecodedText decoded) {
        return body.getMimeType().equals(HTML)
                ? MailText.whole(PageText.of(decoded.text()))
                : MailText.of(body, decoded.text());
    }

    private ReadArticle article(Entity body, byte[] bytes) throws IOException, UnreadableArticle {
        DecodedText decoded = decoded(body);
        MailText text = text(body, decoded);
        ArticleFacts facts = facts();
        String whole =
                Stream.of(facts.title(), text.text())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n"));
        int before = whole.length() - text.text().length();
        return new ReadArticle(
                        new Article(whole, facts), decoded.charset(), decoded.isUnsure(), bytes)
                .without(text.leftOut().stream().map(each -> each.movedBy(before)).toList());
    }

    private ArticleFacts facts() {
        String title = Optional.ofNullable(message.getSubject()).orElse("").strip();
        String author =
                Optional.ofNullable(message.getFrom()).stream()
                        .flatMap(List::stream)
                        .map(MailArticle::name)
                        .collect(Collectors.joining(", "));
        return new ArticleFacts(title, "", author, day(), "");
    }

    /** The sender's, whatever day it was elsewhere. */
    private Optional<LocalDate> day() {
        return Optional.ofNullable(message.getHeader().getField("Date"))
                .flatMap(field -> WrittenDate.in(field.getBody().replaceAll("\\s++", " ")))
                .map(WrittenDate::day)
                .or(() ->
                        Optional.ofNullable(message.getDate())
                                .map(it -> LocalDate.ofInstant(it.toInstant(), ZoneOffset.UTC)));
    }

    private static String name(Mailbox sender) {
        return Optional.ofNullable(sender.getName())
                .filter(name -> !name.isBlank())
                .orElse(sender.getAddress());
    }

    private static boolean isMarkedAttached(Entity leaf) {
        return "attachment".equalsIgnoreCase(leaf.getDispositionType());
    }

    /** Pictures of signatures and the other forms of the text are none. */
    private static boolean isAttachment(Entity leaf) {
        String type = leaf.getMimeType().toLowerCase(Locale.ROOT);
        boolean isNamed = leaf.getFilename() != null || isMarkedAttached(leaf);
        return (isNamed || type.equals("message/rfc822"))
                && !type.startsWith("image/")
                && !type.contains("signature");
    }

    private Part attachment(Entity leaf, int number) throws IOException {
        String name = Optional.ofNullable(leaf.getFilename()).orElseGet(() -> nameOf(leaf, number));
        byte[] bytes = Leaves.bytes(leaf);
        String shown = Part.place(fileName, name).toString();
        return opener.part(fileName, name, () -> opener.open(shown, bytes));
    }

    private static String nameOf(Entity leaf, int number) {
        return number + (leaf.getMimeType().equals("message/rfc822") ? ".eml" : "");
    }
}
