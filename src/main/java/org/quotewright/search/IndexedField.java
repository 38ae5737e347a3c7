package org.quotewright.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteInContext;
import org.quotewright.search.names.Acronym;
import org.quotewright.search.query.QueryField;

/** The fields of the index that hold words, and how much a word weighs there. */
enum IndexedField {
    SAID(QueryField.SAID, 3, 20),
    /** Before the content, between its parts and after it: no phrase runs from one to the other. */
    AROUND(QueryField.CONTEXT, 1, 30),
    SPEAKER(QueryField.SPEAKER, 3, 2),
    ORGANISATION(QueryField.ORGANISATION, 2, 4),
    ROLE(QueryField.ROLE, 1, 2),
    OUTLET(QueryField.OUTLET, 1, 2),
    TITLE(QueryField.TITLE, 1.5f, 8),
    CUE(QueryField.CUE, 1, 1);

    private final QueryField asked;
    private final float weight;
    private final int words;

    IndexedField(QueryField asked, float weight, int words) {
        this.asked = asked;
        this.weight = weight;
        this.words = words;
    }

    /** In words: longer ones weigh less, whatever else the index holds; 1 for any other field. */
    static int usualLength(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .mapToInt(field -> field.words)
                .findFirst()
                .orElse(1);
    }

    float weight() {
        return weight;
    }

    /** True where words stand in any order, and the directory knows other names. */
    boolean isOfNames() {
        return this == SPEAKER || this == ORGANISATION;
    }

    /**
     * Words without a field are sought everywhere but in the outlet and, as such, the cue; those
     * anywhere in an article in its text too, which is no field of a quotation.
     */
    boolean answers(QueryField field) {
        return switch (field) {
            case ANY -> this != OUTLET && this != CUE;
            case TEXT, CONTEXT -> this == SAID || this == AROUND;
            default -> field == asked;
        };
    }

    List<String> of(QuoteInContext quote) {
        ArticleFacts facts = quote.article().article().facts();
        return switch (this) {
            case SAID -> said(quote);
            case AROUND -> quote.around();
            case SPEAKER -> names(quote);
            case ORGANISATION -> organisations(quote);
            case ROLE -> ofSpeakers(quote).map(each -> each.affiliation().role()).toList();
            case OUTLET -> List.of(facts.outlet());
            case TITLE -> List.of(quote.article().heading());
            case CUE -> cue(quote).stream().toList();
        };
    }

    private static List<String> said(QuoteInContext quote) {
        String text = quote.article().text();
        return quote.quote().quote().spans().stream().map(span -> span.in(text)).toList();
    }

    private static Stream<AttributedSpeaker> ofSpeakers(QuoteInContext quote) {
        return quote.quote().verdict().attribution().speakers().stream();
    }

    private static List<String> names(QuoteInContext quote) {
        Stream<String> attributed = ofSpeakers(quote).map(each -> each.speaker().name());
        Stream<String> known = quote.speakers().stream().map(each -> each.speaker().name());
        return Stream.concat(attributed, known).distinct().toList();
    }

    private static List<String> organisations(QuoteInContext quote) {
        return ofSpeakers(quote)
                .map(each -> each.affiliation().organisation())
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Stream.concat(Stream.of(name), Acronym.of(name).stream()))
                .distinct()
                .toList();
    }

    private static Optional<String> cue(QuoteInContext quote) {
        return quote.quote()
                .verdict()
                .attribution()
                .cue()
                .map(cue -> cue.span().in(quote.article().text()));
    }
}
