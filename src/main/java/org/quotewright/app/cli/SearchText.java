package org.quotewright.app.cli;

import java.io.PrintWriter;
import org.quotewright.model.Span;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCount;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.review.SearchHit;
import org.quotewright.review.SearchPage;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what a search found for people. */
final class SearchText {

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
        for (QueryMistake mistake : page.mistakes()) {
            complaints.remark(Words.MESSAGES.textOrKey(mistake.messageKey(), mistake.arguments()));
            if (mistake.length() > 0) {
                complaints.remark("  " + OneLine.of(page.request().query()));
                complaints.remark(
                        "  " + " ".repeat(mistake.offset()) + "^".repeat(mistake.length()));
            }
        }
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
        out.println(
                "    — "
                        + SpeakerLine.of(hit.quote().quote().verdict().attribution().speakers())
                        + " · "
                        + hit.quote().article().heading()
                        + " · "
                        + Words.MESSAGES.state(hit.quote().quote().state()));
    }

    /** As a piece of a query that narrows to it. */
    private void print(Facet facet, FacetCount value) {
        out.println("%8d  %s:%s".formatted(value.count(), field(facet), quoted(value.value())));
    }

    private static String field(Facet facet) {
        return switch (facet) {
            case SPEAKER -> "speaker";
            case ORGANISATION -> "org";
            case OUTLET -> "outlet";
            case TYPE -> "type";
            case STATE -> "is";
            case MONTH -> "in";
        };
    }

    private static String quoted(String value) {
        return value.indexOf(' ') < 0 ? value : '"' + value + '"';
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
