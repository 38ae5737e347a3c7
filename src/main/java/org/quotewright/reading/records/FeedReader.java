package org.quotewright.reading.records;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.ArticleFacts;
import org.quotewright.reading.ArticleReader;
import org.quotewright.reading.Content;
import org.quotewright.reading.DecodedText;
import org.quotewright.reading.PageText;
import org.quotewright.reading.UnreadableArticle;

/** Reads what RSS and Atom files carry of their articles; none of their links is followed. */
public final class FeedReader implements ArticleReader {

    @Override
    public boolean recognises(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return Stream.of("<rss", "<feed", "<rdf:RDF").anyMatch(text::contains)
                && text.stripLeading().startsWith("<")
                && !text.toLowerCase(Locale.ROOT).contains("<html");
    }

    @Override
    public boolean recognises(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".rss") || name.endsWith(".atom");
    }

    @Override
    public Content read(String fileName, byte[] content) throws UnreadableArticle {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(content))) {
            StringWriter letters = new StringWriter();
            reader.transferTo(letters);
            String markup = FeedMarkup.plain(letters.toString());
            SyndFeed feed = new SyndFeedInput().build(new StringReader(markup));
            List<Optional<LocalDate>> days = FeedMarkup.days(markup);
            RecordParts parts =
                    new RecordParts(fileName, new DecodedText("", StandardCharsets.UTF_8, false));
            List<SyndEntry> entries = feed.getEntries();
            for (int i = 0; i < entries.size(); i++) {
                Optional<LocalDate> day =
                        days.size() == entries.size() ? days.get(i) : Optional.empty();
                parts.add(facts(feed, entries.get(i), day), body(entries.get(i)), content);
            }
            return parts.content();
        } catch (IOException | FeedException | IllegalArgumentException e) {
            throw new UnreadableArticle(e, "reading.broken", fileName);
        }
    }

    private static ArticleFacts facts(SyndFeed feed, SyndEntry entry, Optional<LocalDate> stated) {
        Optional<LocalDate> date =
                stated.or(() ->
                        Optional.ofNullable(entry.getPublishedDate())
                                .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
                                .map(Date::toInstant)
                                .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC)));
        return new ArticleFacts(
                plain(entry.getTitle()),
                plain(feed.getTitle()),
                plain(entry.getAuthor()),
                date,
                Optional.ofNullable(entry.getLink())
                        .filter(link -> link.startsWith("http"))
                        .orElse(""));
    }

    /** The longest that there is: summaries stand beside whole articles. */
    private static String body(SyndEntry entry) {
        return Stream.concat(
                        entry.getContents().stream(),
                        Optional.ofNullable(entry.getDescription()).stream())
                .map(SyndContent::getValue)
                .map(value -> PageText.of(Optional.ofNullable(value).orElse("")))
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    private static String plain(String text) {
        return text == null ? "" : PageText.of(text).replace("\n\n", " ");
    }
}
