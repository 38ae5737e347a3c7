package org.quotewright.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.Span;
import org.quotewright.model.StoredArticle;

/** The annotations of one text, numbered by the quotations that they belong to. */
final class BratDocument {

    private final StoredArticle article;
    private final CodePointOffsets offsets;
    private final StringBuilder annotations = new StringBuilder();

    BratDocument(StoredArticle article) {
        this.article = article;
        this.offsets = CodePointOffsets.of(article.text());
    }

    boolean isOf(StoredArticle other) {
        return article.isSameVersion(other);
    }

    String name() {
        return "article-" + article.id().value() + "-" + article.version();
    }

    String text() {
        return article.text();
    }

    String annotations() {
        return annotations.toString();
    }

    /** Each quotation has a block of numbers, so that they do not hang on what stands before. */
    void add(QuoteInContext quote) {
        long id = quote.quote().id().value();
        Attribution attribution = quote.quote().verdict().attribution();
        bound("T" + id + "0", "Quotation", attribution.quote().spans());
        line("A" + id + "0", "State T" + id + "0 " + JsonNodes.name(quote.quote().state()));
        line("A" + id + "1", "Manner T" + id + "0 " + JsonNodes.name(attribution.quote().type()));
        attribution.mention().ifPresent(mention -> related(id, 1, "Speaker", "SaidBy", mention));
        attribution.cue().ifPresent(cue -> related(id, 2, "Cue", "CuedBy", cue.span()));
        int place = 0;
        for (AttributedSpeaker speaker : attribution.speakers()) {
            line(
                    "#" + id + String.format(java.util.Locale.ROOT, "%02d", place++),
                    "AnnotatorNotes T" + id + "0\t" + BratWriter.fields(fields(speaker)));
        }
    }

    private static List<String> fields(AttributedSpeaker speaker) {
        return List.of(
                JsonNodes.name(speaker.speaker().kind()),
                speaker.speaker().name(),
                speaker.affiliation().role(),
                speaker.affiliation().organisation());
    }

    private void related(long id, int place, String kind, String relation, Span span) {
        bound("T" + id + place, kind, List.of(span));
        line("R" + id + place, relation + " Arg1:T" + id + "0 Arg2:T" + id + place);
    }

    /** A fragment must not hold a line break: brat then reads it as several. */
    private void bound(String id, String kind, List<Span> spans) {
        List<Span> fragments = new ArrayList<>();
        spans.forEach(span -> BratFragments.of(span, article.text(), fragments));
        String at =
                fragments.stream()
                        .map(span ->
                                offsets.codePoint(span.begin())
                                        + " "
                                        + offsets.codePoint(span.end()))
                        .collect(Collectors.joining(";"));
        line(id, kind + " " + at + "\t" + BratFragments.words(fragments, article.text()));
    }

    private void line(String id, String rest) {
        annotations.append(id).append('\t').append(rest).append('\n');
    }
}
