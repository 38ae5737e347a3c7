package org.quotewright.app.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.quotewright.model.Attribution;
import org.quotewright.model.Suggestion;

/** Prints articles for people: each quotation, its speaker and organisation, and why. */
final class TextAttributions implements AttributionPrinter {

    private final PrintWriter out;

    TextAttributions(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin() {
        // a page of text has no opening
    }

    @Override
    public void print(AnalysedArticle article) {
        String title = article.article().facts().title();
        out.println(
                OneLine.of(title.isBlank() ? article.path() : title + " (" + article.path() + ")"));
        if (article.suggestions().isEmpty()) {
            out.println("  " + Words.MESSAGES.text("cli.attribute.none"));
        }
        article.suggestions().forEach(suggestion -> print(suggestion, article.article().text()));
        out.println();
    }

    @Override
    public void end() {
        out.flush();
    }

    private void print(Suggestion suggestion, String text) {
        Attribution attribution = suggestion.attribution();
        out.println();
        out.println("  " + OneLine.of(attribution.quote().in(text)));
        out.println("    — " + OneLine.of(SpeakerLine.of(attribution.speakers())));
        String why =
                suggestion.reasons().stream()
                        .map(Words.MESSAGES::reason)
                        .collect(Collectors.joining("; "));
        if (!why.isEmpty()) {
            out.println("      " + Words.MESSAGES.text("cli.attribute.why", OneLine.of(why)));
        }
    }
}
