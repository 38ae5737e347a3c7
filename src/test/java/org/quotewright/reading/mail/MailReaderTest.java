package org.quotewright.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quotewright.reading.ArticleReaders;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ArticleFacts;
import org.quotewright.reading.Part;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.Reads;
import org.quotewright.reading.UnreadableArticle;

class MailReaderTest {

    private static final String HEAD =
            """
            From: =?utf-8?Q?Ann_M=C3=BCller?= <ann@example.org>
            To: desk@example.org
            Subject: =?utf-8?B?RsOkaHJl?= reopens
            Date: Tue, 12 May 2026 10:00:00 +0200
            Message-ID: <1@example.org>
            MIME-Version: 1.0
            """;

    private static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ReadArticle read(String mail) throws UnreadableArticle {
        return Reads.one("mail", bytes(HEAD + mail));
    }

    @Test
    void subjectAndTextAreTheArticle() throws UnreadableArticle {
        ReadArticle read =
                read(
                        """
                        Content-Type: text/plain; charset=iso-8859-1
                        Content-Transfer-Encoding: quoted-printable

                        =22We will sail,=22 said M=FCller.
                        """);
        assertThat(read.article().text())
                .isEqualTo("Fähre reopens\n\n\"We will sail,\" said Müller.");
        assertThat(read.article().facts())
                .isEqualTo(
                        new ArticleFacts(
                                "Fähre reopens",
                                "",
                                "Ann Müller",
                                Optional.of(LocalDate.of(2026, 5, 12)),
                                ""));
        assertThat(read.isUnsure()).isFalse();
    }

    @Test
    void joinsLinesThatFlow() throws UnreadableArticle {
        String mail =
                "Content-Type: text/plain; format=flowed\n\nOne line \nand its rest.\n\nAnother.\n";
        assertThat(Reads.paragraphs(read(mail)))
                .containsExactly("Fähre reopens", "One line and its rest.", "Another.");
    }

    @Test
    void takesTheTextOfAMessageInHtmlAlone() throws UnreadableArticle {
        String mail = "Content-Type: text/html\n\n<div hidden>x</div><p>One.</p><p>Two.</p>";
        assertThat(Reads.paragraphs(read(mail))).containsExactly("Fähre reopens", "One.", "Two.");
    }

    @Test
    void attachmentsStandBesideTheMessage() throws UnreadableArticle {
        String mail =
                HEAD
                        + """
                        Content-Type: multipart/mixed; boundary=XX

                        --XX
                        Content-Type: multipart/alternative; boundary=YY

                        --YY
                        Content-Type: text/plain

                        See the page.
                        --YY
                        Content-Type: text/html

                        <p>See the page.</p>
                        --YY--
                        --XX
                        Content-Type: application/octet-stream
                        Content-Disposition: attachment; filename="../page.html"

                        <html><p>She said it all, and more.</p></html>
                        --XX
                        Content-Type: image/png; name=logo.png
                        Content-Disposition: attachment

                        x
                        --XX
                        Content-Type: message/rfc822

                        Subject: Inner
                        MIME-Version: 1.0

                        An inner message.
                        --XX--
                        """;
        List<Part> parts = Reads.parts("a.eml", bytes(mail));
        assertThat(parts)
                .extracting(Part::place)
                .containsExactly(
                        Path.of("a.eml"), Path.of("a.eml/page.html"), Path.of("a.eml/2.eml"));
        assertThat(Reads.one(parts.get(0)).article().text())
                .isEqualTo("Fähre reopens\n\nSee the page.");
        assertThat(Reads.one(parts.get(1)).article().text())
                .isEqualTo("She said it all, and more.");
        assertThat(Reads.one(parts.get(2)).article().text())
                .isEqualTo("Inner\n\nAn inner message.");
    }

    @Test
    void findsTheArticleOfASavedPage() throws UnreadableArticle {
        String page =
                """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://example.org/ferry
                Subject: Ferry
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="XX"

                --XX
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable

                <html><head><title>Ferry</title></head><body><nav>Home</nav><article><p>=
                The ferry line will reopen in May, the minister said on Tuesday.</p></article>
                --XX
                Content-Type: text/css

                p { color: red }
                --XX--
                """;
        ReadArticle read = Reads.one("ferry.mhtml", bytes(page));
        assertThat(Reads.paragraphs(read))
                .containsExactly(
                        "Ferry",
                        "The ferry line will reopen in May, the minister said on Tuesday.");
        assertThat(read.article().facts().url()).isEqualTo("https://example.org/ferry");
    }

    @Test
    void takesThePageWhereThePlainTextOnlyPointsToIt() throws UnreadableArticle {
        String page = "<p>The ferry line will reopen in May, the minister said on Tuesday.</p>";
        String mail =
                "Content-Type: multipart/alternative; boundary=YY\n\n"
                        + "--YY\nContent-Type: text/plain\n\nThis message needs an HTML reader.\n"
                        + "--YY\nContent-Type: text/html\n\n"
                        + page.repeat(9)
                        + "\n--YY--\n";
        assertThat(Reads.paragraphs(read(mail))).hasSize(10).doesNotContain("This message");
    }

    @Test
    void aMessageWithoutTextIsRefused() {
        String picture =
                HEAD + "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw\n";
        String elsewhere =
                HEAD + "Content-Type: message/external-body; access-type=URL; URL=\"x\"\n\n";
        for (String mail : List.of(HEAD + "\n", picture, elsewhere)) {
            assertThat(
                            catchThrowableOfType(
                                            UnreadableArticle.class,
                                            () -> new ArticleReaders().open("a.eml", bytes(mail)))
                                    .messageKey())
                    .isEqualTo("reading.empty");
        }
    }

    @Test
    void findsTheTextHoweverDeepItLies() throws UnreadableArticle {
        StringBuilder mail = new StringBuilder();
        for (int depth = 0; depth < 100; depth++) {
            mail.append(
                    "Content-Type: multipart/mixed; boundary=b%dx\n\n--b%dx\n"
                            .formatted(depth, depth));
        }
        mail.append("Content-Type: text/plain\n\nIt lies deep.\n");
        assertThat(Reads.paragraphs(read(mail.toString()))).contains("It lies deep.");
    }

    @Test
    void theDayIsThatOfTheSender() throws UnreadableArticle {
        String mail = HEAD.replace("12 May 2026 10:00:00 +0200", "12 May 2026 23:30:00 -0800");
        assertThat(Reads.one("mail", bytes(mail + "\nIt sails.\n")).article().facts().date())
                .contains(LocalDate.of(2026, 5, 12));
    }
}
