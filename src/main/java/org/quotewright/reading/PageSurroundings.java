package org.quotewright.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quotewright.model.LeftOut;

/** What stands on a page around an article, told by tags, roles and the names of styles. */
final class PageSurroundings {

    private static final String NO_TEXT =
            "head, script, style, noscript, template, iframe, frame, object, embed, svg, canvas, audio,"
                    + " video, picture, img, button, input, select, textarea";
    private static final String NEVER_TEXT = NO_TEXT + ", figcaption";
    private static final String UNSEEN =
            "[hidden], [aria-hidden=true], [style*=display:none], [style*=display: none],"
                    + " [style*=visibility:hidden]";
    private static final String ASIDE =
            "form, nav, footer, aside, dialog, menu, [hidden], [aria-hidden=true],"
                    + " [style*=display:none], [style*=display: none], [style*=visibility:hidden],"
                    + " [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=dialog], [role=alert], [role=search]";
    private static final Set<String> SIDE_WORDS =
            Set.of(
                    "ad",
                    "ads",
                    "advert",
                    "advertisement",
                    "byline",
                    "caption",
                    "consent",
                    "disqus",
                    "footer",
                    "gallery",
                    "gdpr",
                    "menu",
                    "modal",
                    "navbar",
                    "outbrain",
                    "overlay",
                    "player",
                    "popup",
                    "pullquote",
                    "share",
                    "sharedaddy",
                    "shares",
                    "sharing",
                    "sidebar",
                    "skip",
                    "slideshow",
                    "taboola",
                    "tags",
                    "teaser",
                    "toolbar",
                    "trending");
    private static final List<String> SIDE_BEGINNINGS =
            List.of(
                    "breadcrumb",
                    "comment",
                    "cookie",
                    "newsletter",
                    "promo",
                    "recommend",
                    "related",
                    "social",
                    "subscri");
    private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");

    private static final Set<String> CAPTIONS = Set.of("caption", "gallery", "slideshow");
    private static final Set<String> SHARED =
            Set.of("share", "sharedaddy", "shares", "sharing", "tags", "toolbar");
    private static final Set<String> NOTICES =
            Set.of("consent", "gdpr", "modal", "overlay", "popup", "ad", "ads", "advert");
    private static final String NAVIGATING =
            "nav, menu, header, [role=navigation], [role=banner], [role=search]";

    private static final String HEADING = "h1, h2, h3, h4, h5, h6";

    /** Fewer words have headings such as "Share this article". */
    private static final int NAMING_WORDS = 4;

    private PageSurroundings() {}

    /** Why an element was left out. */
    static LeftOut.Reason reason(Element element) {
        List<String> words = words(element);
        if (element.is("footer, [role=contentinfo]") || words.contains("footer")) {
            return LeftOut.Reason.MARGIN;
        }
        if (element.is("figcaption") || words.stream().anyMatch(CAPTIONS::contains)) {
            return LeftOut.Reason.CAPTION;
        }
        if (begins(words, "comment") || words.contains("disqus")) {
            return LeftOut.Reason.COMMENTS;
        }
        if (begins(words, "social") || words.stream().anyMatch(SHARED::contains)) {
            return LeftOut.Reason.SHARING;
        }
        if (element.is("form, dialog, [role=dialog], [role=alert]")
                || begins(words, "cookie", "newsletter", "subscri")
                || words.stream().anyMatch(NOTICES::contains)) {
            return LeftOut.Reason.NOTICE;
        }
        boolean isMenu =
                element.is(NAVIGATING) || words.contains("menu") || words.contains("navbar");
        return isMenu || begins(words, "breadcrumb", "skip")
                ? LeftOut.Reason.NAVIGATION
                : LeftOut.Reason.RELATED;
    }

    private static boolean begins(List<String> words, String... beginnings) {
        return words.stream().anyMatch(word -> Stream.of(beginnings).anyMatch(word::startsWith));
    }

    private static List<String> words(Element element) {
        String names = element.className() + " " + (isNamedByHeading(element) ? "" : element.id());
        return List.of(names.toLowerCase(Locale.ROOT).split("[^a-z]++"));
    }

    /** An id that repeats a long heading, as manuals and wikis have it, tells of no role. */
    private static boolean isNamedByHeading(Element element) {
        Element first = element.firstElementChild();
        Element heading = first != null && first.is(HEADING) ? first : element;
        return element.id().split("-", NAMING_WORDS).length == NAMING_WORDS
                && heading.is(HEADING)
                && asId(heading.text()).startsWith(asId(element.id()));
    }

    private static String asId(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", "-");
    }

    /** What no reader of the page sees as text. */
    static Set<Element> unseen(Document page) {
        Set<Element> unseen = new HashSet<>(page.select(NO_TEXT));
        unseen.addAll(page.select(UNSEEN));
        return unseen;
    }

    /**
     * Keeps what holds more than half of the page's running text, whatever its name, and much less
     * suffices where an article is marked in it: some pages show theirs in a dialog.
     */
    static Set<Element> of(Document page) {
        Set<Element> leftOut = new HashSet<>(page.select(NEVER_TEXT));
        RunningText running = RunningText.of(page, leftOut);
        int whole = running.in(page);
        Stream<Element> aside = page.select(ASIDE).stream();
        Stream<Element> named =
                page.select("[class], [id]").stream().filter(PageSurroundings::isNamedAside);
        Stream.concat(aside, named)
                .filter(element -> !FRAMES.contains(element.normalName()))
                .filter(element -> !isTooMuch(element, running.in(element), whole))
                .forEach(leftOut::add);
        return leftOut;
    }

    private static boolean isTooMuch(Element element, int running, int whole) {
        return 2 * running > whole
                || 6 * running > whole
                        && element.selectFirst("article, [itemprop=articleBody]") != null;
    }

    private static boolean isNamedAside(Element element) {
        return words(element).stream()
                .anyMatch(word ->
                        SIDE_WORDS.contains(word)
                                || SIDE_BEGINNINGS.stream().anyMatch(word::startsWith));
    }
}
