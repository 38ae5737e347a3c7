package org.quotewright.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.SearchHit;

/** Lists of what was found. */
final class FoundQuotes {

    private FoundQuotes() {}

    static List<FoundQuote> of(List<SearchHit> hits) {
        return hits.stream().map(hit -> new FoundQuote(hit, true)).toList();
    }

    /**
     * The list after a decision: every quotation where it was, found any more or not, so that none
     * moves under the analyst's hands; what comes on the page for the first time comes last.
     *
     * @param changed the quotations that were decided on, as they stand now
     */
    static List<FoundQuote> renewed(
            List<FoundQuote> before, Asking.Again again, List<ReviewedQuote> changed) {
        Map<QuoteId, FoundQuote> now = new LinkedHashMap<>();
        of(again.page().hits()).forEach(found -> now.put(found.id(), found));
        List<FoundQuote> renewed = new ArrayList<>();
        for (FoundQuote old : before) {
            Optional<FoundQuote> found = Optional.ofNullable(now.remove(old.id()));
            boolean isStill = again.still().contains(old.id());
            renewed.add(found.orElseGet(() -> old.standing(standing(old, changed), isStill)));
        }
        renewed.addAll(now.values());
        return renewed;
    }

    /**
     * Where the quotation at a place of the list stands among these; one that is not there is
     * followed up by the next that is, else by the last before it, else by the first of all.
     */
    static int placeAmong(List<SearchHit> hits, List<FoundQuote> list, int place) {
        List<QuoteId> ids = of(hits).stream().map(FoundQuote::id).toList();
        int from = Math.clamp(place, 0, list.size());
        return Stream.concat(
                        list.subList(from, list.size()).stream(),
                        list.subList(0, from).reversed().stream())
                .mapToInt(each -> ids.indexOf(each.id()))
                .filter(there -> there >= 0)
                .findFirst()
                .orElse(0);
    }

    /** The list and what is found behind it. */
    static List<FoundQuote> with(List<FoundQuote> before, List<SearchHit> more) {
        Set<QuoteId> known = before.stream().map(FoundQuote::id).collect(Collectors.toSet());
        return Stream.concat(
                        before.stream(),
                        of(more).stream().filter(each -> !known.contains(each.id())))
                .toList();
    }

    private static ReviewedQuote standing(FoundQuote old, List<ReviewedQuote> changed) {
        return changed.stream()
                .filter(quote -> quote.id().equals(old.id()))
                .findFirst()
                .orElse(old.quote());
    }
}
