package org.quotewright.writing;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReportOrder;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;

/**
 * Puts an export into words.
 *
 * @param order of its sections
 * @param themes of its quotations, where they are arranged by these
 * @param style of its citations
 * @param notes whether what the analyst noted goes along
 */
public record Reporter(ReportOrder order, Themes themes, CitationStyle style, boolean notes) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private static final ReportWords WORDS = new ReportWords();

    Report report(QuoteExport export) throws IOException {
        List<StoredArticle> articles = export.articles();
        Citations citations = new Citations(style, articles);
        return new Report(
                WORDS.text("report.title", export.project()),
                about(export),
                sections(export, citations),
                articles.stream()
                        .map(article ->
                                new Report.Source(citations.list(article), WebLink.of(article)))
                        .toList(),
                methods(export));
    }

    private static List<String> about(QuoteExport export) {
        Extract extract = export.extract();
        Account account = export.account();
        return List.of(
                WORDS.text("report.scope." + extract.kind().key(), extract.words()),
                extract.includesUnverified()
                        ? WORDS.text("report.all", account.found())
                        : WORDS.text(
                                "report.verified-only",
                                account.in(QuoteState.VERIFIED) + account.in(QuoteState.CORRECTED),
                                account.in(QuoteState.OPEN),
                                account.in(QuoteState.REJECTED)),
                WORDS.text("report.outside", extract.outside()));
    }

    private List<Report.Section> sections(QuoteExport export, Citations citations) {
        SortedMap<String, List<Report.Entry>> named = new TreeMap<>(Alphabet.ORDER);
        List<Report.Entry> others = new ArrayList<>();
        for (QuoteInContext quote : export.quotes()) {
            Report.Entry entry = entry(quote, citations);
            List<String> headings = headings(quote);
            headings.forEach(
                    name -> named.computeIfAbsent(name, key -> new ArrayList<>()).add(entry));
            if (headings.isEmpty()) {
                others.add(entry);
            }
        }
        List<Report.Section> sections = new ArrayList<>();
        named.forEach((name, entries) -> sections.add(new Report.Section(name, entries)));
        if (!others.isEmpty()) {
            sections.add(new Report.Section(withoutHeading(), others));
        }
        return sections;
    }

    private List<String> headings(QuoteInContext quote) {
        return order == ReportOrder.THEME
                ? themes.of(quote.quote().id())
                : heading(quote).stream().toList();
    }

    private Optional<String> heading(QuoteInContext quote) {
        Optional<AttributedSpeaker> principal = quote.quote().principal();
        return switch (order) {
            case SPEAKER -> principal.map(by -> by.speaker().name());
            case ORGANISATION ->
                    principal
                            .map(by -> by.affiliation().organisation())
                            .filter(name -> !name.isEmpty());
            case THEME -> Optional.empty();
            case DATE -> quote.article().article().facts().date().map(LocalDate::toString);
        };
    }

    private String withoutHeading() {
        return switch (order) {
            case SPEAKER -> WORDS.text("report.no-speaker");
            case ORGANISATION -> WORDS.text("report.no-organisation");
            case THEME -> WORDS.text("report.no-theme");
            case DATE -> WORDS.text("report.no-date");
        };
    }

    private Report.Entry entry(QuoteInContext quote, Citations citations) {
        String words = line(quote.words());
        return new Report.Entry(
                quote.quote().id().value(),
                words,
                quote.quote().verdict().attribution().quote().type(),
                by(quote.quote()),
                quote.context().equals(words) ? "" : quote.context(),
                citations.cite(quote.article()),
                remarks(quote));
    }

    /** Who said it, and where the words are the article's that they are. */
    static String by(ReviewedQuote quote) {
        Attribution attribution = quote.verdict().attribution();
        List<AttributedSpeaker> speakers = attribution.speakers();
        String names =
                speakers.isEmpty()
                        ? WORDS.text("report.no-speaker")
                        : speakers.stream().map(Reporter::by).collect(Collectors.joining("; "));
        return switch (attribution.quote().type()) {
            case DIRECT -> names;
            case MIXED -> WORDS.text("report.by.mixed", names);
            case INDIRECT -> WORDS.text("report.by.indirect", names);
        };
    }

    private static String by(AttributedSpeaker speaker) {
        return Stream.of(
                        speaker.speaker().name(),
                        speaker.affiliation().role(),
                        speaker.affiliation().organisation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<String> remarks(QuoteInContext quote) {
        ReviewedQuote reviewed = quote.quote();
        DecidedBy decided = DecidedBy.of(reviewed);
        String state = WORDS.text("state." + JsonNodes.name(reviewed.state()));
        String number = Long.toString(reviewed.id().value());
        List<String> remarks = new ArrayList<>();
        remarks.add(
                reviewed.state() == QuoteState.OPEN
                        ? WORDS.text("report.open", number, state)
                        : WORDS.text(
                                "report.decided",
                                number,
                                state,
                                decided.analyst(),
                                reviewed.lastDecision().map(last -> time(last.at())).orElse("")));
        if (notes && !reviewed.verdict().note().isBlank()) {
            remarks.add(WORDS.text("report.note", line(reviewed.verdict().note())));
        }
        return remarks;
    }

    private List<String> methods(QuoteExport export) {
        Account account = export.account();
        List<String> methods = new ArrayList<>();
        methods.add(
                WORDS.text(
                        "report.methods.found",
                        account.found(),
                        account.in(QuoteState.VERIFIED),
                        account.in(QuoteState.CORRECTED),
                        account.in(QuoteState.REJECTED),
                        account.in(QuoteState.OPEN)));
        account.engines().forEach((engine, count) -> methods.add(suggested(engine, count)));
        account.analysts()
                .forEach((analyst, count) ->
                        methods.add(WORDS.text("report.methods.analyst", analyst, count)));
        account.decided()
                .ifPresent(period ->
                        methods.add(
                                WORDS.text(
                                        "report.methods.decided",
                                        time(period.first()),
                                        time(period.last()))));
        if (order == ReportOrder.THEME) {
            methods.add(WORDS.text("report.methods.themes"));
        }
        methods.add(WORDS.text("report.methods.types"));
        methods.add(WORDS.text("report.methods.program", export.generator()));
        return methods;
    }

    private static String suggested(String engine, int count) {
        return engine.equals(Account.BY_HAND)
                ? WORDS.text("report.methods.by-hand", count)
                : WORDS.text("report.methods.engine", engine, count);
    }

    private static String time(Instant moment) {
        return TIME.format(moment);
    }

    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
