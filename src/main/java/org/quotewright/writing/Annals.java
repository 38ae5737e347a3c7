package org.quotewright.writing;

import java.util.List;
import org.quotewright.model.Decision;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Suggestion;

/**
 * What lies behind the quotations of an export.
 *
 * @param texts every version of the text of each article, in the order of articles and versions
 * @param suggestions every suggestion for each quotation, in the order of quotations and numbers
 * @param decisions about the quotations, their articles, speakers and organisations, and of a whole
 *     project its saved searches, in the order of the log
 * @param directory the speakers that the quotations and the decisions name, in the order of ids
 * @param organisations that the decisions name, in the order of ids
 */
public record Annals(
        List<StoredArticle> texts,
        List<Numbered> suggestions,
        List<Decision> decisions,
        List<KnownSpeaker> directory,
        List<Named> organisations) {

    /** For formats that do not ask for it. */
    public static final Annals NONE =
            new Annals(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A suggestion for a quotation.
     *
     * @param number among those of the quotation, from 1
     * @param version of the article's text on which its spans are measured
     */
    public record Numbered(
            QuoteId quote, int number, String engine, int version, Suggestion suggestion) {}

    /** An organisation of the directory. */
    public record Named(OrganisationId id, String name) {}

    public Annals {
        texts = List.copyOf(texts);
        suggestions = List.copyOf(suggestions);
        decisions = List.copyOf(decisions);
        directory = List.copyOf(directory);
        organisations = List.copyOf(organisations);
    }
}
