package org.quotewright.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.CueClass;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.SampleQuote;

/** Exports of an invented project. */
public final class SampleExport {

    /** Two paragraphs with a quotation in parts, one across both, and signs that formats escape. */
    public static final String HARBOUR =
            """
            😀 “It holds,” said Maja Orlov of the Port of Lund, “for <now> & ever”. She & he \
            *smiled*.

            The quay, she wrote, is “safe.

            “We checked it twice,” she added.
            """;

    private SampleExport() {}

    public static QuoteExport of(QuoteInContext... quotes) {
        return of(new Extract(Extract.Kind.PROJECT, "", false, 3, 0), quotes);
    }

    public static QuoteExport of(Extract extract, QuoteInContext... quotes) {
        Account account =
                Account.of(
                        Arrays.stream(quotes).map(QuoteInContext::quote).toList(),
                        quote -> "rules-0");
        return new QuoteExport(
                "Lund \"24\"", "Quotewright 0", extract, List.of(quotes), account, Annals.NONE);
    }

    /** Of every kind: verified, corrected, in parts, across paragraphs, without a speaker. */
    public static QuoteExport harbour() {
        return of(
                first().build(),
                SampleQuote.of(6, HARBOUR, "“safe.\n\n“We checked it twice,”")
                        .by("Maja Orlov", "engineer", "Port of Lund")
                        .type(QuoteType.MIXED)
                        .cue("wrote", CueClass.WRITING)
                        .correctedTo("Maja Orlov", "chief engineer", "Port of Lund")
                        .note("asked\nagain | *twice*")
                        .build(),
                SampleQuote.of(7, "“Yes.”\r\n\r\nNo.", "“Yes.”")
                        .article(2)
                        .facts(ArticleFacts.NONE)
                        .in(QuoteState.VERIFIED)
                        .build());
    }

    public static SampleQuote first() {
        return SampleQuote.of(5, HARBOUR, "“It holds,”", "“for <now> & ever”")
                .by("Maja Orlov", "engineer", "Port of Lund")
                .cue("said")
                .mention("Maja Orlov of the Port of Lund")
                .in(QuoteState.VERIFIED);
    }

    public static byte[] bytes(QuoteWriter writer, QuoteExport export) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(export, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String text(QuoteWriter writer, QuoteExport export) {
        return new String(bytes(writer, export), StandardCharsets.UTF_8);
    }
}
