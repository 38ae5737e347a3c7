package org.quotewright.search;

import java.util.Arrays;
import org.apache.lucene.index.Term;
import org.quotewright.model.search.Completion.Kind;
import org.quotewright.model.search.Facet;
import org.quotewright.search.query.QueryField;

/** Fields of a query whose values are offered, and where these lie in the index. */
enum CompletedField {
    SPEAKER(QueryField.SPEAKER, QuoteDocument.of(Facet.SPEAKER), Kind.SPEAKER),
    ORGANISATION(QueryField.ORGANISATION, QuoteDocument.of(Facet.ORGANISATION), Kind.ORGANISATION),
    OUTLET(QueryField.OUTLET, QuoteDocument.of(Facet.OUTLET), Kind.OUTLET),
    ROLE(QueryField.ROLE, QuoteDocument.valuesOf(QueryField.ROLE), Kind.ROLE),
    CUE(QueryField.CUE, QuoteDocument.valuesOf(QueryField.CUE), Kind.CUE);

    private final QueryField asked;
    private final String indexed;
    private final Kind kind;

    CompletedField(QueryField asked, String indexed, Kind kind) {
        this.asked = asked;
        this.indexed = indexed;
        this.kind = kind;
    }

    static CompletedField of(QueryField field) {
        return Arrays.stream(values())
                .filter(each -> each.asked == field)
                .findFirst()
                .orElseThrow();
    }

    QueryField asked() {
        return asked;
    }

    /** Where values lie as they are shown. */
    String indexed() {
        return indexed;
    }

    /** Where values lie folded, so that they are found in any case. */
    String folded() {
        return "whole-" + name();
    }

    /** By which quotations with this value are found, and no others. */
    Term term(String value) {
        return new Term(folded(), DirectoryName.key(value));
    }

    Kind kind() {
        return kind;
    }
}
