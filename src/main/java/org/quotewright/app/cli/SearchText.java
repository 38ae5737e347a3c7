package org.quotewright.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.Span;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCount;
import org.quotewright.model.search.MarkedExcerpt;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.model.search.QueryPiece;
import org.quotewright.review.SearchHit;
import org.quotewright.review.SearchPage;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what a search found for people. */
final class SearchText {

    /** The terminal is for people: programs get all of them. */
    private static final int MOST_TOLD = 5;

    private static final String BOLD_ON = "\u001b[1m";
    private static final String BOLD_OFF = "\u001b[22m";

    private final CommandSpec spec;
    private final PrintWriter out;

    SearchText(CommandSpec spec) {
        this.spec = spec;
        this.out = spec.commandLine().getOut();
    }

    /** On standard error, the part that was not understood marked below the query. */
    void tellMistakes(SearchPage page) {
        Complaints complaints = new Complaints(spec);
        List<QueryMistake> told = page.mistakes().stream().limit(MOST_TOLD).toList();
        told.forEach(mistake -> tell(mistake, page.request().query(), complaints));
        int others = page.mistakes().size() - told.size();
        if (others > 0) {
            complaints.remark(Words.MESSAGES.text("search.more-mistakes", others));
        }
    }

    private static void tell(QueryMistake mistake, String query, Complaints complaints) {
        String sentence = Words.MESSAGES.textOrKey(mistake.messageKey(), mistake.arguments());
        complaints.remark(OneLine.of(sentence));
        MarkedExcerpt.of(query, mistake)
                .ifPresent(excerpt -> {
                    complaints.remark("  " + excerpt.text());
                    complaints.remark("  " + below(excerpt));
                });
    }

    /** Below the marked part; characters of two units take one place. */
    private static String below(MarkedExcerpt excerpt) {
        Span mark = excerpt.mark();
        int before = excerpt.text().codePointCount(0, mark.begin());
        int marked = excerpt.text().codePointCount(mark.begin(), mark.end());
        return " ".repeat(before) + "^".repeat(marked);
    }

    void print(SearchPage page) {
        page.hits().forEach(this::print);
        for (Facet facet : Facet.values()) {
            page.of(facet).values().forEach(value -> print(facet, value));
        }
        out.println(Words.MESSAGES.text("cli.search.found", page.total(), page.hits().size()));
    }

    private void print(SearchHit hit) {
        out.println(highlighted(hit));
        ArticleFacts facts = hit.quote().article().article().facts();
        String line =
                Stream.of(
                                SpeakerLine.of(
                                        hit.quote().quote().verdict().attribution().speakers()),
                                hit.quote().article().heading(),
                                facts.outlet(),
                                facts.date().map(LocalDate::toString).orElse(""),
                                Words.MESSAGES.state(hit.quote().quote().state()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · "));
        out.println("    — " + OneLine.of(line));
    }

    /** As a piece of a query that narrows to it. */
    private void print(Facet facet, FacetCount value) {
        out.println(
                "%8d  %s"
                        .formatted(value.count(), OneLine.of(QueryPiece.of(facet, value.value()))));
    }

    private static String highlighted(SearchHit hit) {
        StringBuilder words = new StringBuilder(hit.snippet().text());
        if (Ansi.AUTO.enabled()) {
            for (Span mark : hit.snippet().highlights().reversed()) {
                words.insert(mark.end(), BOLD_OFF).insert(mark.begin(), BOLD_ON);
            }
        }
        return OneLine.of(words.toString());
    }
}
