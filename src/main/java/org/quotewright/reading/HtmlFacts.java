package org.quotewright.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.quotewright.model.ArticleFacts;

/**
 * Facts that a page states: in JSON-LD first, then as Open Graph, then in other meta elements, then
 * where readers see them.
 */
final class HtmlFacts {

    private final Document page;
    private final JsonLd stated;
    private final List<Element> metas;

    private HtmlFacts(Document page, JsonLd stated) {
        this.page = page;
        this.metas = page.select("meta[content]");
        this.stated = stated;
    }

    static ArticleFacts of(Document page, JsonLd stated) {
        HtmlFacts facts = new HtmlFacts(page, stated);
        String outlet = facts.outlet();
        return new ArticleFacts(
                facts.title(outlet), outlet, facts.author(), facts.date(), facts.url());
    }

    private String title(String outlet) {
        String title =
                first(
                        Stream.of(
                                unescaped(stated.headline()),
                                meta("og:title"),
                                meta("twitter:title"),
                                onlyHeading(),
                                oneLine(page.title())));
        return withoutOutlet(title, outlet);
    }

    /** Names in JSON-LD often carry the page's entities along. */
    private static String unescaped(String text) {
        return oneLine(Parser.unescapeEntities(text, false));
    }

    private String onlyHeading() {
        return page.select("h1").size() == 1 ? oneLine(page.select("h1").text()) : "";
    }

    /** "Bridge opens | The Example" is the title "Bridge opens". */
    private static String withoutOutlet(String title, String outlet) {
        for (String between : new String[] {" | ", " - ", " – ", " — ", " :: "}) {
            int at = title.lastIndexOf(between);
            if (at > 0 && title.substring(at + between.length()).equalsIgnoreCase(outlet)) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private String outlet() {
        return first(
                Stream.of(
                        unescaped(stated.outlet()),
                        meta("og:site_name"),
                        meta("application-name"),
                        meta("publisher"),
                        meta("dc.publisher")));
    }

    private String author() {
        Stream<String> authors =
                Stream.of(
                        unescaped(stated.author()),
                        meta("author"),
                        meta("article:author"),
                        meta("dc.creator"),
                        meta("parsely-author"),
                        seen("[itemprop=author] [itemprop=name]"),
                        seen("[itemprop=author]"),
                        seen("[rel=author]"),
                        seen(".byline"));
        return nameOnly(first(authors.filter(Predicate.not(HtmlFacts::isAddress))));
    }

    /** Of "By Ann Example • 17 May 2024" the name. */
    private static String nameOnly(String author) {
        String line = author.regionMatches(true, 0, "by ", 0, 3) ? author.substring(3) : author;
        int date = WrittenDate.in(line).map(WrittenDate::begin).orElse(line.length());
        return line.substring(0, date).split(" [|•·] ?", 2)[0].strip();
    }

    private Optional<LocalDate> date() {
        Stream<String> dates =
                Stream.of(
                        stated.date(),
                        meta("article:published_time"),
                        meta("datepublished"),
                        meta("date"),
                        meta("dc.date"),
                        meta("dc.date.issued"),
                        meta("parsely-pub-date"),
                        meta("pubdate"),
                        time("[itemprop=datePublished]"),
                        time("article time"),
                        time("time"));
        return dates.flatMap(text -> WrittenDate.in(text).stream())
                .map(WrittenDate::day)
                .findFirst();
    }

    private String time(String where) {
        Element time = page.selectFirst(where);
        if (time == null) {
            return "";
        }
        String stamp = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
        return stamp.isEmpty() ? oneLine(time.text()) : stamp;
    }

    private String url() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        Stream<String> addresses =
                Stream.of(
                        stated.url(),
                        meta("og:url"),
                        canonical == null ? "" : canonical.attr("href"));
        return first(addresses.filter(HtmlFacts::isAddress));
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private String meta(String name) {
        for (Element meta : metas) {
            boolean isIt =
                    meta.attr("property").equalsIgnoreCase(name)
                            || meta.attr("name").equalsIgnoreCase(name)
                            || meta.attr("itemprop").equalsIgnoreCase(name);
            if (isIt && !meta.attr("content").isBlank()) {
                return oneLine(meta.attr("content"));
            }
        }
        return "";
    }

    private String seen(String where) {
        Element first = page.selectFirst(where);
        return first == null || first.text().length() > 120 ? "" : oneLine(first.text());
    }

    private static String first(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static String oneLine(String text) {
        return HtmlText.oneLine(text);
    }
}
