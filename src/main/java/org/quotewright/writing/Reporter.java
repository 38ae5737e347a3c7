package org.quotewright.writing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.AttributedSpeaker;
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
 * @param language of all but what the project says; English where it is not German
 */
public record Reporter(
        ReportOrder order, Themes themes, CitationStyle style, boolean notes, Locale language) {

    ReportWords words() {
        return new ReportWords(language);
    }

    Report report(QuoteExport export) throws IOException {
        List<StoredArticle> articles = export.articles();
        Citations citations = new Citations(style, language, articles);
        return new Report(
                words().text("report.title", export.project()),
                about(export),
                sections(export, citations),
                articles.stream()
                        .map(article ->
                                new Report.Source(citations.list(article), WebLink.of(article)))
                        .toList(),
                methods(export));
    }

    private List<String> about(QuoteExport export) {
        Extract extract = export.extract();
        Account account = export.account();
        return List.of(
                words().text("report.scope." + extract.kind().key(), extract.words()),
                extract.includesUnverified()
                        ? words().text("report.all", account.found())
                        : words().text(
                                        "report.verified-only",
                                        account.in(QuoteState.VERIFIED)
                                                + account.in(QuoteState.CORRECTED),
                                        account.in(QuoteState.OPEN),
                                        account.in(QuoteState.REJECTED)),
                words().text("report.outside", extract.outside()));
    }

    private List<Report.Section> sections(QuoteExport export, Citations citations) {
        SortedMap<String, List<Report.Entry>> named = new TreeMap<>(Alphabet.ORDER);
        List<Report.Entry> others = new ArrayList<>();
        for (QuoteInContext quote : export.quotes()) {
            List<String> headings = headings(quote);
            headings.forEach(name ->
                    named.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(entry(quote, name, citations)));
            if (headings.isEmpty()) {
                others.add(entry(quote, "", citations));
            }
        }
        List<Report.Section> sections = new ArrayList<>();
        named.forEach((name, entries) -> sections.add(new Report.Section(name, entries)));
        if (!others.isEmpty()) {
            sections.add(new Report.Section(withoutHeading(), others));
        }
        return sections;
    }

    /** Under which it stands: what several said together under each of them. */
    private List<String> headings(QuoteInContext quote) {
        return switch (order) {
            case SPEAKER, ORGANISATION ->
                    speakers(quote.quote()).stream()
                            .map(this::heading)
                            .filter(name -> !name.isEmpty())
                            .distinct()
                            .toList();
            case THEME -> themes.of(quote.quote().id());
            case DATE ->
                    quote.article().article().facts().date().map(LocalDate::toString).stream()
                            .toList();
        };
    }

    private String heading(AttributedSpeaker by) {
        return order == ReportOrder.ORGANISATION
                ? by.affiliation().organisation()
                : by.speaker().name();
    }

    private static List<AttributedSpeaker> speakers(ReviewedQuote quote) {
        return quote.verdict().attribution().speakers();
    }

    /** Those of a heading first. */
    private List<AttributedSpeaker> speakers(ReviewedQuote quote, String heading) {
        Map<Boolean, List<AttributedSpeaker>> parted =
                speakers(quote).stream()
                        .collect(Collectors.partitioningBy(by -> heading(by).equals(heading)));
        return Stream.of(true, false).flatMap(part -> parted.get(part).stream()).toList();
    }

    private String withoutHeading() {
        return switch (order) {
            case SPEAKER -> words().text("report.no-speaker");
            case ORGANISATION -> words().text("report.no-organisation");
            case THEME -> words().text("report.no-theme");
            case DATE -> words().text("report.no-date");
        };
    }

    private Report.Entry entry(QuoteInContext quote, String heading, Citations citations) {
        String words = line(quote.words());
        return new Report.Entry(
                quote.quote().id().value(),
                words,
                quote.quote().verdict().attribution().quote().type(),
                by(quote, speakers(quote.quote(), heading), words()),
                quote.context().equals(words) ? "" : quote.context(),
                citations.cite(quote.article()),
                remarks(quote));
    }

    /** Who said it, and where the words are the article's that they are. */
    static String by(QuoteInContext quote, ReportWords messages) {
        return by(quote, speakers(quote.quote()), messages);
    }

    private static String by(
            QuoteInContext quote, List<AttributedSpeaker> speakers, ReportWords messages) {
        String names = names(speakers, messages);
        return switch (quote.quote().quote().type()) {
            case DIRECT -> areAllOwn(quote) ? names : messages.text("report.by.mixed", names);
            case MIXED -> messages.text("report.by.mixed", names);
            case INDIRECT -> messages.text("report.by.indirect", names);
        };
    }

    private static boolean areAllOwn(QuoteInContext quote) {
        return OwnWords.areAll(quote.article().text(), quote.quote().quote());
    }

    private static String names(List<AttributedSpeaker> speakers, ReportWords messages) {
        List<String> names = speakers.stream().map(Reporter::by).toList();
        return switch (names.size()) {
            case 0 -> messages.text("report.no-speaker");
            case 1 -> names.getFirst();
            default ->
                    messages.text(
                            "report.by.together",
                            names.getFirst(),
                            String.join("; ", names.subList(1, names.size())));
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
        String state = words().text("state." + JsonNodes.name(reviewed.state()));
        String number = Long.toString(reviewed.id().value());
        List<String> remarks = new ArrayList<>();
        remarks.add(
                reviewed.state() == QuoteState.OPEN
                        ? words().text("report.open", number, state)
                        : words().text(
                                        "report.decided",
                                        number,
                                        state,
                                        decided.analyst(),
                                        reviewed.lastDecision()
                                                .map(last -> words().time(last.at()))
                                                .orElse("")));
        if (notes && !reviewed.verdict().note().isBlank()) {
            remarks.add(words().text("report.note", line(reviewed.verdict().note())));
        }
        return remarks;
    }

    private List<String> methods(QuoteExport export) {
        Account account = export.account();
        List<String> methods = new ArrayList<>();
        methods.add(
                words().text(
                                "report.methods.found",
                                account.found(),
                                account.in(QuoteState.VERIFIED),
                                account.in(QuoteState.CORRECTED),
                                account.in(QuoteState.REJECTED),
                                account.in(QuoteState.OPEN)));
        account.engines().forEach((engine, count) -> methods.add(suggested(engine, count)));
        account.analysts()
                .forEach((analyst, count) ->
                        methods.add(words().text("report.methods.analyst", analyst, count)));
        account.decided()
                .ifPresent(period ->
                        methods.add(
                                words().text(
                                                "report.methods.decided",
                                                words().time(period.first()),
                                                words().time(period.last()))));
        if (order == ReportOrder.THEME) {
            methods.add(words().text("report.methods.themes"));
        } else if (export.quotes().stream().anyMatch(quote -> headings(quote).size() > 1)) {
            methods.add(words().text("report.methods.together"));
        }
        methods.add(words().text("report.methods.types"));
        methods.add(words().text("report.methods.program", export.generator()));
        return methods;
    }

    private String suggested(String engine, int count) {
        return engine.equals(Account.BY_HAND)
                ? words().text("report.methods.by-hand", count)
                : words().text("report.methods.engine", engine, count);
    }

    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
