package org.quotewright.reading.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ArticleFacts;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.Reads;
import org.quotewright.reading.UnreadableArticle;

class NewsReaderTest {

    private static final ArticleFacts FACTS =
            new ArticleFacts(
                    "Ferry reopens",
                    "Island Agency",
                    "Ann Example",
                    Optional.of(LocalDate.of(2026, 5, 12)),
                    "");
    private static final String ITEM =
            """
            <newsItem><itemMeta><provider><name>Island Agency</name></provider></itemMeta>
            <contentMeta><contentCreated>2026-05-12T10:00:00Z</contentCreated>
            <by>By Ann Example</by><headline>Ferry reopens</headline></contentMeta><contentSet>
            <inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head>
            <body><p>One.</p><p>Two.</p></body></html></inlineXML></contentSet></newsItem>
            """;

    @Test
    void readsNitf() throws UnreadableArticle {
        ReadArticle read =
                Reads.one(
                        "a.xml",
                        """
                        <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head>
                        <title>Slug</title><docdata><date.issue norm="20260512T100000Z"/>
                        <doc.copyright holder="Island Agency"/></docdata></head><body><body.head>
                        <hedline><hl1>Ferry reopens</hl1></hedline><byline>By Ann Example</byline>
                        </body.head><body.content><media><media-caption>A ship</media-caption>
                        </media><p>One.</p><p>Two.</p></body.content></body></nitf>
                        """);
        assertThat(read.article().facts()).isEqualTo(FACTS);
        assertThat(Reads.paragraphs(read)).containsExactly("Ferry reopens", "One.", "Two.");
    }

    @Test
    void readsNewsMl() throws UnreadableArticle {
        ReadArticle read = Reads.one("a.xml", "<?xml version='1.0'?>" + ITEM);
        assertThat(read.article().facts()).isEqualTo(FACTS);
        assertThat(Reads.paragraphs(read)).containsExactly("Ferry reopens", "One.", "Two.");
    }

    @Test
    void everyItemOfAMessageIsAnArticle() throws UnreadableArticle {
        String message = "<newsMessage><itemSet>" + ITEM + ITEM + "</itemSet></newsMessage>";
        assertThat(Reads.parts("a.xml", message.getBytes(StandardCharsets.UTF_8))).hasSize(2);
    }
}
