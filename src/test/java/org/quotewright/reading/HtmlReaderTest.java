package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;

class HtmlReaderTest {

    private static final String FIRST =
            "The council of the harbour town decided on Friday to open the new bridge early.";
    private static final String SECOND =
            "“Nobody will pay for it twice,” said the mayor, Jürgen Çelik, on the quay.";
    private static final String PARAGRAPHS = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    private static final String BODY = FIRST + "\n\n" + SECOND;

    private static Article read(String html) throws UnreadableArticle {
        return Reads.one(new HtmlReader(), "a.html", html.getBytes(StandardCharsets.UTF_8))
                .article();
    }

    private static String text(String body) throws UnreadableArticle {
        return read("<!DOCTYPE html><html><body>" + body + "</body></html>").text();
    }

    private static final String SURROUNDED =
            "<html><head><title>Bridge opens</title></head><body>"
                    + "<header><p>The Harbour Post</p></header><nav><a href='/'>Home</a></nav>"
                    + "<article><h1>Bridge opens</h1><p>"
                    + FIRST
                    + "</p><aside><p>More: the old bridge</p></aside><p>"
                    + SECOND
                    + "</p></article><div class='cookie-banner'>We use cookies</div>"
                    + "<p hidden>Nobody sees this</p><p>All rights reserved</p></body></html>";

    private static ReadArticle surrounded() throws UnreadableArticle {
        return Reads.one(new HtmlReader(), "a.html", SURROUNDED.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsWhatItLeftOutAndWhy() throws UnreadableArticle {
        assertThat(surrounded().leftOut())
                .extracting(each -> each.reason() + " " + each.text())
                .containsExactly(
                        "ELSEWHERE The Harbour Post",
                        "NAVIGATION Home",
                        "RELATED More: the old bridge",
                        "NOTICE We use cookies",
                        "ELSEWHERE All rights reserved");
    }

    @Test
    void bringsWhatWasLeftOutBackAtItsPlace() throws UnreadableArticle {
        ReadArticle read = surrounded();
        assertThat(read.article().text()).isEqualTo("Bridge opens\n\n" + BODY);
        assertThat(read.corrected(read.leftOut(), read.article().facts()).article().text())
                .isEqualTo(
                        "Bridge opens\n\nThe Harbour Post\n\nHome\n\n"
                                + FIRST
                                + "\n\nMore: the old bridge\n\n"
                                + SECOND
                                + "\n\nWe use cookies\n\nAll rights reserved");
    }

    @Test
    void bringsOneParagraphAfterTheOtherBack() throws UnreadableArticle {
        ReadArticle read = surrounded();
        ArticleFacts facts = read.article().facts();
        ReadArticle all = read.corrected(read.leftOut(), facts);
        while (!read.leftOut().isEmpty()) {
            read = read.corrected(read.leftOut().subList(0, 1), facts);
        }
        assertThat(read.article()).isEqualTo(all.article());
    }

    @Test
    void putsTheHeadlineAboveTheParagraphs() throws UnreadableArticle {
        assertThat(text("<h1>Bridge  opens</h1>" + PARAGRAPHS))
                .isEqualTo("Bridge opens\n\n" + BODY);
        assertThat(text("<article><h1>Bridge opens</h1>" + PARAGRAPHS + "</article>"))
                .isEqualTo("Bridge opens\n\n" + BODY);
    }

    @Test
    void keepsQuotesListsAndHeadingsAsParagraphs() throws UnreadableArticle {
        String html =
                PARAGRAPHS
                        + "<h2>What next</h2><blockquote><p>One quote.</p>Another one."
                        + "</blockquote><ul><li>First</li><li>Second <i>point</i></li></ul>"
                        + "<table><tr><td>Cost</td><td>5</td></tr></table>";
        assertThat(text("<article>" + html + "</article>"))
                .isEqualTo(
                        BODY
                                + "\n\nWhat next\n\nOne quote.\n\nAnother one.\n\nFirst"
                                + "\n\nSecond point\n\nCost 5");
    }

    @Test
    void readsEntitiesInlineTagsAndLineBreaks() throws UnreadableArticle {
        assertThat(
                        text(
                                "<p>&ldquo;A&nbsp;<b>b</b>old&rdquo;&hellip; &#8217;n&shy;ew&#x1F600; x\n\t y</p>"))
                .isEqualTo("“A bold”… ’new😀 x y");
        assertThat(text("<div>one<br>two<br/><br>three</div>")).isEqualTo("one\ntwo\n\nthree");
        assertThat(text("<p>She said <q>yes</q>.")).isEqualTo("She said “yes”.");
    }

    @Test
    void neitherRunsNorReadsScriptsAndFrames() throws UnreadableArticle {
        String html =
                "<script>document.write('<p>written</p>')</script>"
                        + PARAGRAPHS
                        + "<iframe src='http://127.0.0.1:1/x'>framed</iframe><noscript>none</noscript>"
                        + "<object data='http://127.0.0.1:1/o'>object</object><img src='x' onerror='y'>"
                        + "<template><p>template</p></template><style>p{}</style><svg><text>s</text></svg>";
        assertThat(text(html)).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><ul><li>Home of the paper that everybody in town likes to read</li></ul></nav>",
                "<footer><p>Imprint of the paper and a long address of its publisher.</p></footer>",
                "<aside><p>More on this: the last bridge that opened early was closed.</p></aside>",
                "<div class='cookie-banner'><p>We use cookies to make this page better, do you"
                        + " agree with that or not?</p></div>",
                "<div id='onetrust-consent-sdk'><p>We value your privacy more than ever before,"
                        + " believe us.</p></div>",
                "<section class='comments-area'><p>Great article, thank you so much for writing it."
                        + "</p><p>I do not agree with the council of this harbour town.</p></section>",
                "<div class='related-posts'><p><a href='x'>Ten other bridges that opened early</a>"
                        + "</p></div>",
                "<div role='dialog'><p>Subscribe to our letter and never miss an article again.</p>"
                        + "</div>",
                "<p hidden>Something that nobody should ever see on this page, not even we.</p>",
                "<figure><img src='x'><figcaption>The bridge. Photo: Nobody</figcaption></figure>",
                "<form><p>Your name and address, so that we can write to you all day.</p></form>"
            })
    void leavesWhatSurroundsTheArticleOut(String surrounding) throws UnreadableArticle {
        assertThat(text(surrounding + "<div class='story'>" + PARAGRAPHS + "</div>"))
                .isEqualTo(BODY);
        assertThat(text("<article>" + PARAGRAPHS + surrounding + "</article>")).isEqualTo(BODY);
    }

    @Test
    void findsTheBodyByDensityWhereNothingNamesIt() throws UnreadableArticle {
        String page =
                "<div class=top><div>Menu</div><p>Weather today</p></div>"
                        + "<div class=columns><div class=left><p>Short news of the day in a box</p></div>"
                        + "<div class=middle>"
                        + PARAGRAPHS
                        + "</div></div><div class=bottom>All rights reserved</div>";
        assertThat(text(page)).isEqualTo(BODY);
    }

    @Test
    void prefersTheLongArticleToTeasersOfOthers() throws UnreadableArticle {
        String teaser =
                "<article><p>A teaser about a wholly different story in town.</p></article>";
        assertThat(text(teaser + "<article>" + PARAGRAPHS.repeat(2) + "</article>" + teaser))
                .isEqualTo(BODY + "\n\n" + BODY);
    }

    @Test
    void keepsTheBodyOfAPageWhoseBodyIsNamedLikeASide() throws UnreadableArticle {
        assertThat(text("<div class='no-sidebar comments-open'>" + PARAGRAPHS + "</div>"))
                .isEqualTo(BODY);
    }

    @Test
    void keepsASectionThatIsNamedAfterItsHeading() throws UnreadableArticle {
        String sharing =
                "<section id='sharing-a-bridge-with-others'><h2>Sharing a bridge with others¶</h2>"
                        + PARAGRAPHS
                        + "</section>";
        String whole = "<main><h1>Bridge</h1>" + "<p>" + FIRST.repeat(3) + "</p>" + sharing;
        assertThat(text(whole + "</main>")).endsWith("Sharing a bridge with others¶\n\n" + BODY);
        assertThat(text(whole.replace("-a-bridge", "") + "</main>")).doesNotContain(SECOND);
    }

    @Test
    void takesTheStatedBodyWhereThePageShowsNone() throws UnreadableArticle {
        String page =
                "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"Bridge opens\",\"articleBody\":\""
                        + FIRST
                        + "\\n\\n"
                        + SECOND
                        + "\"}</script><body><p>Please log in</p></body></html>";
        assertThat(read(page).text()).isEqualTo("Bridge opens\n\n" + BODY);
    }

    @Test
    void keepsEveryPartOfABodyThatThePageCutsUp() throws UnreadableArticle {
        String part = "<section><div class='part'>" + PARAGRAPHS + "</div></section>";
        String page =
                "<div class='post'><div>" + part + "</div><div>" + part.repeat(2) + "</div></div>";
        assertThat(text(page)).isEqualTo(String.join("\n\n", BODY, BODY, BODY));
    }

    @Test
    void readsPagesThatStandInAFormOrADialog() throws UnreadableArticle {
        assertThat(text("<form>" + PARAGRAPHS + "</form>")).isEqualTo(BODY);
        assertThat(
                        text(
                                "<div><p>Front page with short news of the day and the weather.</p>"
                                        + "</div><div role=dialog><article>"
                                        + PARAGRAPHS
                                        + "</article></div>"))
                .isEqualTo(BODY);
    }

    @Test
    void readsALargePageInLinearTime() throws UnreadableArticle {
        String noise =
                "<div class='related ad'><ul><li><a href=x>Teaser</a></li></ul>".repeat(20_000);
        String story = PARAGRAPHS.repeat(10_000);
        assertThat(text("<article>" + story + "</article>" + noise))
                .hasSize(10_000 * (BODY.length() + 2) - 2);
    }

    @Test
    void survivesTagsWithoutEnd() throws UnreadableArticle {
        assertThat(text("<div>".repeat(100_000) + "<b><i>".repeat(10_000) + "deep"))
                .contains("deep");
    }

    @Test
    void takesTheEncodingFromTheMarkFirst() throws Exception {
        String page = "\uFEFF<html><meta charset='iso-8859-1'><p>“Ž”";
        ReadArticle read =
                Reads.one(new HtmlReader(), "a.html", page.getBytes(StandardCharsets.UTF_16LE));
        assertThat(read.article().text()).isEqualTo("“Ž”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "koi8-r", "utf-8"})
    void takesTheEncodingThatThePageDeclares(String name) throws Exception {
        String text = "Мы едем домой, сказала она.";
        for (String declaration :
                new String[] {
                    "<meta charset=\"" + name + "\">",
                    "<META http-equiv='Content-Type' content='text/html; charset=" + name + "'>"
                }) {
            byte[] page =
                    ("<html><head>" + declaration + "</head><p>" + text)
                            .getBytes(Charset.forName(name));
            ReadArticle read = Reads.one(new HtmlReader(), "a.html", page);
            assertThat(read.article().text()).isEqualTo(text);
            assertThat(read.isUnsure()).isFalse();
        }
    }

    @Test
    void takesLatin1ForWindows1252() throws Exception {
        byte[] page =
                "<html><meta charset=iso-8859-1><p>“It’s 5 €”"
                        .getBytes(Charset.forName("windows-1252"));
        assertThat(Reads.one(new HtmlReader(), "a.html", page).article().text())
                .isEqualTo("“It’s 5 €”");
    }

    @Test
    void refusesPagesWithoutText() {
        UnreadableArticle refused =
                catchThrowableOfType(
                        UnreadableArticle.class,
                        () -> read("<html><body><script>load()</script><div id=app></div></body>"));
        assertThat(refused.messageKey()).isEqualTo("reading.no-article");
    }
}
