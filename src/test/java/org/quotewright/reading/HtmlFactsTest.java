package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;

/** What a web page tells of its article. */
class HtmlFactsTest {

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

    @Test
    void readsFactsFromJsonLd() throws UnreadableArticle {
        String page =
                "<html><head><title>x</title><script type='application/ld+json'>{\"@context\":"
                        + "\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":"
                        + "[\"Thing\",\"ReportageNewsArticle\"],\"headline\":\"Bridge &amp; quay\","
                        + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Example\"},\"Bo Sample\"],"
                        + "\"datePublished\":\"2024-05-17T23:30:00-05:00\",\"publisher\":{\"name\":"
                        + "\"The Harbour Post\"},\"mainEntityOfPage\":{\"@id\":"
                        + "\"https://post.example/1\"},}]}</script></head><body>"
                        + PARAGRAPHS;
        assertThat(read(page).facts())
                .isEqualTo(
                        new ArticleFacts(
                                "Bridge & quay",
                                "The Harbour Post",
                                "Ann Example, Bo Sample",
                                Optional.of(LocalDate.of(2024, 5, 17)),
                                "https://post.example/1"));
    }

    @Test
    void readsFactsFromOpenGraphAndMeta() throws UnreadableArticle {
        String page =
                "<html><head><title>Bridge opens | The Harbour Post</title>"
                        + "<meta property='og:site_name' content='The Harbour Post'>"
                        + "<meta property='article:author' content='https://social.example/ann'>"
                        + "<meta name='author' content='By Ann Example'>"
                        + "<meta property='article:published_time' content='2024-05-17T08:00:00Z'>"
                        + "<link rel='canonical' href='https://post.example/1'></head><body>"
                        + PARAGRAPHS;
        ArticleFacts facts = read(page).facts();
        assertThat(facts.title()).isEqualTo("Bridge opens");
        assertThat(facts.outlet()).isEqualTo("The Harbour Post");
        assertThat(facts.author()).isEqualTo("Ann Example");
        assertThat(facts.date()).contains(LocalDate.of(2024, 5, 17));
        assertThat(facts.url()).isEqualTo("https://post.example/1");
    }

    @Test
    void readsFactsThatReadersSee() throws UnreadableArticle {
        String page =
                "<html><body><article><h1>Bridge opens</h1><div class='byline'>By Ann Example</div>"
                        + "<time>17 May 2024</time>"
                        + PARAGRAPHS
                        + "</article>";
        ArticleFacts facts = read(page).facts();
        assertThat(facts.title()).isEqualTo("Bridge opens");
        assertThat(facts.author()).isEqualTo("Ann Example");
        assertThat(facts.date()).contains(LocalDate.of(2024, 5, 17));
    }

    @Test
    void printsTheHeadlineOnce() throws UnreadableArticle {
        String page =
                "<html><head><meta property='og:title' content='“Nobody pays” for bridge'></head>"
                        + "<body><article><p>Town</p><h1>\"Nobody Pays\" For Bridge</h1>"
                        + PARAGRAPHS
                        + "</article>";
        assertThat(read(page).text()).isEqualTo("“Nobody pays” for bridge\n\nTown\n\n" + BODY);
    }

    @Test
    void keepsTheNameOfABylineOnly() throws UnreadableArticle {
        String page =
                "<html><body><div class='byline'>By Ann Example • 8h May 17, 2024</div>"
                        + PARAGRAPHS;
        assertThat(read(page).facts().author()).isEqualTo("Ann Example");
    }

    @Test
    void survivesBrokenJsonLd() throws UnreadableArticle {
        String page =
                "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",,</script>"
                        + "<script type='application/ld+json'>"
                        + "[".repeat(100_000)
                        + "</script><script type='application/ld+json'></script><body>"
                        + PARAGRAPHS;
        assertThat(read(page).text()).isEqualTo(BODY);
    }
}
