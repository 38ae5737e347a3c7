package org.quotewright.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.quotewright.model.search.SearchOrder;

/** The orders of hits; equals stand in the order of quotation ids. */
final class HitOrder {

    private static final SortField AS_IMPORTED =
            new SortField(QuoteDocument.ORDER, SortField.Type.LONG);

    private HitOrder() {}

    static Sort of(SearchOrder order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, AS_IMPORTED);
            case NEWEST -> new Sort(newest(), AS_IMPORTED);
            case OLDEST ->
                    new Sort(
                            new SortField(
                                    QuoteDocument.DATE, SortField.Type.LONG, false, Long.MAX_VALUE),
                            AS_IMPORTED);
            case SPEAKER ->
                    new Sort(
                            new SortField(
                                    QuoteDocument.NAME,
                                    SortField.Type.STRING,
                                    false,
                                    SortField.STRING_LAST),
                            newest(),
                            AS_IMPORTED);
        };
    }

    private static SortField newest() {
        return new SortField(QuoteDocument.DATE, SortField.Type.LONG, true, Long.MIN_VALUE);
    }
}
