package org.quotewright.reading.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.quotewright.reading.WrittenDate;

/** What the library that reads feeds does not take, or does not tell. */
final class FeedMarkup {

    /** One that declares entities itself is not among these. */
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s[^>\\[]{0,1000}+>");

    private static final Pattern ENTITY =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)\\w{2,12}+;");

    private static final List<String> DATES =
            List.of("pubDate", "published", "dc:date", "issued", "updated", "modified");

    private FeedMarkup() {}

    /** Without the doctype of old feeds, and with the letters that its entities stand for. */
    static String plain(String feed) {
        Matcher doctype = DOCTYPE.matcher(feed);
        return doctype.find()
                ? ENTITY.matcher(doctype.replaceFirst(""))
                        .replaceAll(entity ->
                                Matcher.quoteReplacement(
                                        Parser.unescapeEntities(entity.group(), true)))
                : feed;
    }

    /** The day that stands on each entry, in its own part of the world. */
    static List<Optional<LocalDate>> days(String feed) {
        return Jsoup.parse(feed, "", Parser.xmlParser()).stream()
                .filter(element -> List.of("item", "entry").contains(element.tagName()))
                .map(FeedMarkup::day)
                .toList();
    }

    private static Optional<LocalDate> day(Element entry) {
        return DATES.stream()
                .flatMap(name -> entry.children().stream().filter(it -> it.tagName().equals(name)))
                .flatMap(date -> WrittenDate.in(date.text()).stream())
                .map(WrittenDate::day)
                .findFirst();
    }
}
