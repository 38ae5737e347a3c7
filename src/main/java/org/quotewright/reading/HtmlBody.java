package org.quotewright.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article's body among navigation, banners, teasers and comments: by what the page says
 * of its parts, and else by where paragraphs of running text stand closest together (after C.
 * Kohlschütter et al., Boilerplate Detection using Shallow Text Features, WSDM 2010).
 */
final class HtmlBody {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, frame, object, embed, svg, canvas, audio,"
                    + " video, picture, img, form, button, input, select, textarea, nav, footer,"
                    + " aside, dialog, menu, figcaption, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=dialog], [role=alert], [role=search]";
    private static final Set<String> SIDE_WORDS =
            Set.of(
                    "cookie",
                    "cookies",
                    "consent",
                    "gdpr",
                    "comment",
                    "comments",
                    "disqus",
                    "sidebar",
                    "share",
                    "sharing",
                    "social",
                    "related",
                    "recommended",
                    "newsletter",
                    "subscribe",
                    "promo",
                    "advert",
                    "advertisement",
                    "ad",
                    "ads",
                    "breadcrumb",
                    "breadcrumbs",
                    "menu",
                    "navbar",
                    "footer",
                    "popup",
                    "modal",
                    "overlay",
                    "pullquote",
                    "tags",
                    "teaser",
                    "caption",
                    "skip",
                    "byline");
    private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");
    private static final int RUNNING_TEXT = 40;

    private HtmlBody() {}

    /**
     * @param stated the body as the page's JSON-LD gives it, or empty; taken where the page shows
     *     less than half of it
     */
    static String text(Document page, String stated) {
        Document content = page.clone();
        long whole = runningText(content);
        content.select(NEVER_TEXT).remove();
        content.select("[class], [id]").stream()
                .filter(element -> isAside(element) && 2 * runningText(element) <= whole)
                .forEach(Element::remove);
        String shown = HtmlText.of(body(content));
        String told = stated.isBlank() ? "" : told(stated);
        return 2 * shown.length() < told.length() ? told : shown;
    }

    private static String told(String stated) {
        String marked = stated.strip().replaceAll("\\R++", "<p>");
        return HtmlText.of(Jsoup.parse(marked).body());
    }

    private static boolean isAside(Element element) {
        if (FRAMES.contains(element.normalName())) {
            return false;
        }
        String names = element.className() + " " + element.id();
        for (String word : names.toLowerCase(Locale.ROOT).split("[^a-z]++")) {
            if (SIDE_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Element body(Document content) {
        return named(content).or(() -> densest(content)).orElse(content.body());
    }

    /** What the page itself calls the body, where it holds most of the running text there is. */
    private static Optional<Element> named(Document content) {
        long whole = runningText(content);
        return List.of("[itemprop=articleBody]", "article", "main", "[role=main]").stream()
                .flatMap(where -> longest(content.select(where)).stream())
                .filter(element -> 2 * runningText(element) >= whole && whole > 0)
                .findFirst();
    }

    private static Optional<Element> longest(List<Element> elements) {
        return elements.stream().max(Comparator.comparingLong(HtmlBody::runningText));
    }

    private static Optional<Element> densest(Document content) {
        Map<Element, Long> scores = new HashMap<>();
        for (Element paragraph : content.select("p, blockquote, pre, li")) {
            long length = running(paragraph);
            Element parent = paragraph.parent();
            if (length > 0 && parent != null) {
                scores.merge(parent, 2 * length, Long::sum);
                if (parent.parent() != null) {
                    scores.merge(parent.parent(), length, Long::sum);
                }
            }
        }
        return content.getAllElements().stream()
                .filter(scores::containsKey)
                .max(Comparator.comparingLong(scores::get));
    }

    private static long runningText(Element element) {
        return element.select("p, blockquote, pre, li").stream().mapToLong(HtmlBody::running).sum();
    }

    /** The length of a paragraph's own text, or 0 where it is short or mostly links. */
    private static long running(Element paragraph) {
        int length = paragraph.text().length();
        int linked = paragraph.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return length < RUNNING_TEXT || 2 * linked > length ? 0 : length;
    }
}
