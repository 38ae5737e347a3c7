package org.quotewright.reading.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleField;
import org.quotewright.model.Columns;
import org.quotewright.model.Hints;
import org.quotewright.model.TableHead;
import org.quotewright.reading.Content;
import org.quotewright.reading.Part;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.Reads;
import org.quotewright.reading.UnreadableArticle;

class RecordReadersTest {

    private static final ArticleFacts FACTS =
            new ArticleFacts(
                    "Ferry reopens",
                    "The Courier",
                    "Ann Example",
                    Optional.of(LocalDate.of(2026, 5, 12)),
                    "https://example.org/ferry");

    private static List<Part> parts(String name, String content) throws UnreadableArticle {
        return Reads.parts(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(String name, String content) {
        return catchThrowableOfType(UnreadableArticle.class, () -> parts(name, content))
                .messageKey();
    }

    @Test
    void columnsThatAreToldGoBeforeThoseThatAreGuessed() throws Exception {
        Columns told =
                new Columns(Map.of(ArticleField.TEXT, "Abstract", ArticleField.TITLE, "Lead"));
        byte[] table =
                "Text,Abstract,Lead,Date\r\nno,The ferry sails.,Ferry,2026-05-12\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        Content.Parts parts = (Content.Parts) new TableReader(Hints.of(told)).read("a.csv", table);
        ReadArticle read = Reads.one(parts.parts().getFirst());
        assertThat(read.article().text()).isEqualTo("Ferry\n\nThe ferry sails.");
        assertThat(read.article().facts().date()).contains(LocalDate.of(2026, 5, 12));
    }

    @Test
    void showsTheFirstRowsOfATableAndGuessesItsColumns(@TempDir Path folder) throws IOException {
        String text = "It sails at six, and nobody knows why it should not. ".repeat(3);
        Path csv =
                Files.writeString(
                        folder.resolve("a.csv"),
                        "Was;Inhalt;Autor;Tag\n"
                                + ("Ferry;" + text + ";Ann;12 May 2026\n").repeat(5));
        Path jsonl =
                Files.writeString(
                        folder.resolve("a.jsonl"),
                        ("{\"was\":\"Ferry\",\"inhalt\":\"" + text + "\"}\n").repeat(5));
        TableHead head = RecordHeads.of(csv).orElseThrow();
        assertThat(head.names()).containsExactly("Was", "Inhalt", "Autor", "Tag");
        assertThat(head.rows()).hasSize(3);
        assertThat(ColumnGuess.of(head).names())
                .containsEntry(ArticleField.TEXT, "Inhalt")
                .containsEntry(ArticleField.DATE, "Tag");
        TableHead records = RecordHeads.of(jsonl).orElseThrow();
        assertThat(records.rows()).hasSize(3);
        assertThat(ColumnGuess.of(records).names())
                .isEqualTo(Map.of(ArticleField.TEXT, "inhalt", ArticleField.TITLE, "was"));
        assertThat(RecordHeads.of(folder.resolve("a.txt"))).isEmpty();
    }

    @Test
    void takesTheLongestColumnForTheTextHoweverShortItIs() {
        TableHead head =
                new TableHead(
                        List.of("was", "inhalt"),
                        List.of(List.of("Ferry", "\"We sail,\" she said.")));
        assertThat(ColumnGuess.of(head).names())
                .isEqualTo(Map.of(ArticleField.TEXT, "inhalt", ArticleField.TITLE, "was"));
    }

    @Test
    void everyRowOfATableIsAnArticle() throws UnreadableArticle {
        String table =
                "\uFEFFHeadline;By-line;Source;Published at;URL;Body\r\n"
                        + "Ferry reopens;Ann Example;The Courier;2026-05-12;"
                        + "https://example.org/ferry;\"“Yes,”; she said.\nAnd left.\"\r\n"
                        + "Other;;;;;\"\"\r\n";
        List<Part> parts = parts("a.csv", table);
        assertThat(parts)
                .extracting(Part::place)
                .containsExactly(Path.of("a.csv/1 Ferry reopens"), Path.of("a.csv/2 Other"));
        ReadArticle first = Reads.one(parts.getFirst());
        assertThat(first.article().text())
                .isEqualTo("Ferry reopens\n\n“Yes,”; she said.\nAnd left.");
        assertThat(first.article().facts()).isEqualTo(FACTS);
        assertThat(new String(first.bytes(), StandardCharsets.UTF_8))
                .startsWith("Headline,By-line,Source")
                .contains("And left.");
        assertThat(catchThrowableOfType(UnreadableArticle.class, parts.getLast()::open))
                .extracting(UnreadableArticle::messageKey)
                .isEqualTo("reading.empty");
    }

    @Test
    void everyLineOfRecordsIsAnArticle() throws UnreadableArticle {
        String lines =
                """
                {"title": "Ferry reopens", "authors": [{"name": "Ann Example"}], "date":
                 "2026-05-12T10:00:00Z", "outlet": "The Courier",
                 "url": "https://example.org/ferry", "text": "<p>One.</p><p>Two.</p>"}
                {"text": "Second."}
                """;
        List<Part> parts = parts("a.jsonl", lines);
        assertThat(parts).hasSize(2);
        assertThat(Reads.one(parts.getFirst()).article().facts()).isEqualTo(FACTS);
        assertThat(Reads.paragraphs(Reads.one(parts.getFirst())))
                .containsExactly("Ferry reopens", "One.", "Two.");
        assertThat(Reads.one(parts.getLast()).article().text()).isEqualTo("Second.");
        assertThat(parts("a.json", "[" + lines.replace("}\n{", "},{") + "]")).hasSize(2);
    }

    @Test
    void saysWhichColumnsThereAreWhereNoneIsTheText() {
        assertThat(refusal("a.csv", "id,score\r\n1,2\r\n")).isEqualTo("reading.no-text-field");
        assertThat(refusal("a.json", "{\"text\": ")).isEqualTo("reading.broken");
        assertThat(refusal("a.json", "[]")).isEqualTo("reading.empty");
    }

    @Test
    void everyEntryOfAFeedIsAnArticle() throws UnreadableArticle {
        String feed =
                """
                <?xml version="1.0"?><rss version="2.0"
                 xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Courier</title>
                <item><title>Ferry reopens</title><link>https://example.org/ferry</link>
                <dc:creator>Ann Example</dc:creator>
                <pubDate>Tue, 12 May 2026 08:00:00 GMT</pubDate>
                <description>Short.</description>
                <content:encoded>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;
                </content:encoded></item></channel></rss>
                """;
        ReadArticle read = Reads.one(parts("feed.xml", feed).getFirst());
        assertThat(read.article().facts()).isEqualTo(FACTS);
        assertThat(Reads.paragraphs(read)).containsExactly("Ferry reopens", "One.", "Two & three.");
    }

    @Test
    void readsAtomToo() throws UnreadableArticle {
        String feed =
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title><entry>
                <title>Ferry reopens</title><link href="https://example.org/ferry"/>
                <author><name>Ann Example</name></author><updated>2026-05-12T08:00:00Z</updated>
                <content type="html">&lt;p&gt;One.&lt;/p&gt;</content></entry></feed>
                """;
        assertThat(Reads.one(parts("feed", feed).getFirst()).article().facts()).isEqualTo(FACTS);
    }

    @Test
    void feedsThatDeclareEntitiesAreRefused() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss version=\"2.0\"><channel><title>&a;</title></channel></rss>";
        assertThat(refusal("feed.xml", bomb)).isEqualTo("reading.broken");
    }

    @Test
    void readsMarkdownAsItIsShown() throws UnreadableArticle {
        ReadArticle read =
                Reads.one(
                        "a.md",
                        """
                        ---
                        author: "Ann Example"
                        source: The Courier
                        date: 2026-05-12
                        link: https://example.org/ferry
                        ---
                        # Ferry reopens

                        “We *will*
                        sail,” [Ilse Brandt](x) said.

                        - One point
                        """);
        assertThat(read.article().facts()).isEqualTo(FACTS);
        assertThat(Reads.paragraphs(read))
                .containsExactly("Ferry reopens", "“We will sail,” Ilse Brandt said.", "One point");
    }

    @Test
    void theDayOfAnEntryIsThatOfItsFeed() throws UnreadableArticle {
        String rss =
                "<rss version=\"2.0\"><channel><title>o</title><item><title>a</title><pubDate>"
                        + "Fri, 01 Mar 2024 23:30:00 -0800</pubDate><description>It sails."
                        + "</description></item></channel></rss>";
        String atom =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>o</title><entry><title>a</title>"
                        + "<updated>2024-03-05T10:00:00Z</updated>"
                        + "<published>2024-03-01T23:30:00-08:00</published>"
                        + "<content type=\"text\">It sails.</content></entry></feed>";
        for (String feed : List.of(rss, atom)) {
            assertThat(Reads.one(parts("a.rss", feed).getFirst()).article().facts().date())
                    .contains(LocalDate.of(2024, 3, 1));
        }
    }

    @Test
    void readsOldFeedsWithTheirUsualDoctypeAndItsEntities() throws UnreadableArticle {
        String feed =
                "<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS"
                        + " 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">"
                        + "<rss version=\"0.91\"><channel><title>o</title><link>http://o.example</link>"
                        + "<description>d</description><language>en</language><item>"
                        + "<title>Fianc&eacute;&nbsp;A &amp; B</title><link>http://o.example/1</link>"
                        + "<description>It sails.</description></item></channel></rss>";
        assertThat(Reads.one(parts("a.rss", feed).getFirst()).article().facts().title())
                .isEqualTo("Fiancé A & B");
    }
}
