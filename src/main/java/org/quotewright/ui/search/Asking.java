package org.quotewright.ui.search;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quotewright.model.QuoteId;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Progress;
import org.quotewright.review.Search;
import org.quotewright.review.SearchPage;
import org.quotewright.ui.common.desk.Workplace;

/** Asks the index, one thing at a time: what is asked anew cancels what was asked before. */
final class Asking {

    private final Search search;
    private final Workplace workplace;
    private JobRunner.RunningJob running = () -> {};

    Asking(Search search, Workplace workplace) {
        this.search = search;
        this.workplace = workplace;
    }

    /**
     * A page, and which quotations of a list are found still.
     *
     * @param still the page's own, and of the list those found further down
     */
    record Again(SearchPage page, Set<QuoteId> still) {}

    void find(SearchRequest asked, Consumer<SearchPage> then) {
        run(() -> search.find(asked), then);
    }

    /** The answer once the index holds everything. */
    void findInAll(SearchRequest asked, Consumer<SearchPage> then) {
        run(
                () -> {
                    search.prepare(Progress.NONE);
                    return search.find(asked);
                },
                then);
    }

    /**
     * Answers twice where the index does not hold everything yet.
     *
     * @param listed those of which it is asked whether they are found still
     */
    void findAgain(SearchRequest asked, Supplier<List<QuoteId>> listed, Consumer<Again> then) {
        List<QuoteId> before = listed.get();
        run(
                () -> again(asked, before),
                answer -> {
                    then.accept(answer);
                    if (!answer.page().isWhole()) {
                        List<QuoteId> now = listed.get();
                        run(
                                () -> {
                                    search.prepare(Progress.NONE);
                                    return again(asked, now);
                                },
                                then);
                    }
                });
    }

    /** An index that is not whole cannot tell that a quotation is found no more. */
    private Again again(SearchRequest asked, List<QuoteId> listed) {
        SearchPage page = search.find(asked);
        Set<QuoteId> still =
                page.hits().stream()
                        .map(hit -> hit.quote().quote().id())
                        .collect(Collectors.toSet());
        List<QuoteId> others = listed.stream().filter(id -> !still.contains(id)).toList();
        still.addAll(page.isWhole() ? search.among(others, asked) : others);
        return new Again(page, still);
    }

    private <T> void run(Supplier<T> answer, Consumer<T> then) {
        running.cancel();
        running =
                workplace
                        .jobs()
                        .aside(
                                Job.of(
                                        workplace.messages().text("search.job"),
                                        progress -> answer.get()),
                                then,
                                failure ->
                                        workplace.notices().failed("notice.not-searched", failure));
    }
}
