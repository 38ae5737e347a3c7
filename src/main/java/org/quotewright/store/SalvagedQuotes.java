package org.quotewright.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import tools.jackson.core.JacksonException;

/**
 * Brings quotations along as they were before anything was decided. One whose suggestion is lost is
 * made anew from the first row of the log about it, so that what was decided on it stays.
 */
final class SalvagedQuotes {

    private static final String COLUMNS =
            "id, article, engine, suggestion, verdict, checksum = iif(first_version = 1,"
                    + " checksum(article, engine, suggestion),"
                    + " checksum(article, engine, suggestion, first_version)), first_version";

    /** The index has the article of a quotation too. */
    private static final List<String> ARTICLE =
            List.of(
                    "SELECT article FROM quotes INDEXED BY quotes_in_reading_order WHERE id = ?",
                    "SELECT article FROM quotes WHERE id = ?");

    private final DamagedFile from;
    private final Sql to;
    private final Losses losses;
    private final SpeakerRepository speakers;
    private final Map<Long, String> verdicts = new HashMap<>();

    SalvagedQuotes(DamagedFile from, Sql to, Losses losses) {
        this.from = from;
        this.to = to;
        this.losses = losses;
        this.speakers = new SpeakerRepository(to);
    }

    void bring(List<SalvagedLog.Link> rows) {
        LoggedSuggestions logged = new LoggedSuggestions(rows);
        Set<Long> absent = SalvagedLog.first(QuoteState.ABSENT, rows);
        Set<Long> withdrawn = SalvagedLog.first(QuoteState.WITHDRAWN, rows);
        UnreadRows lost = new UnreadRows(losses);
        Set<Long> unseen = logged.quotes();
        for (Object[] row : from.rows("quotes", "id", COLUMNS, Salvage.values(7), lost)) {
            long id = Salvage.number(row[0]);
            unseen.remove(id);
            if (Salvage.number(row[5]) == 0 || !hasText(place(row[1], row[6]))) {
                lost.numbers().add(id);
            } else {
                Suggestion suggestion = SuggestionCodec.read(row[3].toString());
                insert(row, first(suggestion, absent.contains(id), withdrawn.contains(id)));
            }
        }
        lost.numbers().stream()
                .filter(id -> !isRebuilt(id, logged))
                .forEach(id -> losses.row("quotes", id));
        unseen.removeAll(lost.numbers());
        unseen.forEach(id -> isRebuilt(id, logged));
    }

    private static Verdict first(Suggestion suggestion, boolean isAbsent, boolean isWithdrawn) {
        if (isAbsent) {
            return Verdict.absent(suggestion);
        }
        return isWithdrawn ? Verdict.withdrawn(suggestion) : Verdict.open(suggestion);
    }

    private void insert(Object[] row, Verdict first) {
        insert(
                new ReviewedQuote(
                        new QuoteId(Salvage.number(row[0])),
                        new ArticleId(Salvage.number(row[1])),
                        (int) Salvage.number(row[6]),
                        SuggestionCodec.read(row[3].toString()),
                        first,
                        Optional.empty()),
                row[2].toString());
        verdicts.put(Salvage.number(row[0]), String.valueOf(row[4]));
    }

    private void insert(ReviewedQuote quote, String engine) {
        QuoteRepository.insert(to, quote, engine);
        speakers.link(quote.id(), QuoteStates.speakers(quote.verdict()));
    }

    /** Where the log has anything about it, and its article is known. */
    private boolean isRebuilt(long id, LoggedSuggestions logged) {
        Optional<TextPlace> place =
                article(id).map(article -> place(article, version(id, article)));
        Optional<LoggedSuggestions.Logged> found =
                logged.first(id)
                        .filter(first -> place.filter(it -> first.fits(text(it))).isPresent());
        found.ifPresent(first -> rebuild(new QuoteId(id), place.get(), first));
        return found.isPresent();
    }

    private void rebuild(QuoteId id, TextPlace place, LoggedSuggestions.Logged logged) {
        Suggestion suggestion = logged.suggestion();
        insert(
                new ReviewedQuote(
                        id,
                        new ArticleId(place.article()),
                        place.version(),
                        suggestion,
                        QuoteStates.first(suggestion, Optional.of(logged.held())),
                        Optional.empty()),
                logged.engine());
        losses.suggestion(id.value());
    }

    private Optional<Long> article(long id) {
        return ARTICLE.stream()
                .flatMap(select -> from.find(select, row -> row.getLong(1), id).stream())
                .filter(article -> hasText(place(article, 1)))
                .findFirst();
    }

    private int version(long id, long article) {
        return from.find("SELECT first_version FROM quotes WHERE id = ?", row -> row.getInt(1), id)
                .filter(version -> hasText(place(article, version)))
                .orElse(1);
    }

    private static TextPlace place(Object article, Object version) {
        return new TextPlace(Salvage.number(article), (int) Salvage.number(version));
    }

    private boolean hasText(TextPlace place) {
        String count = "SELECT count(*) FROM " + place.table();
        return to.number(count, place.article(), place.version()) > 0;
    }

    private String text(TextPlace place) {
        String select = "SELECT text FROM " + place.table();
        return to.first(select, row -> row.getString(1), place.article(), place.version())
                .orElse("");
    }

    int count() {
        return (int) to.number("SELECT count(*) FROM quotes");
    }

    /** Where the log leads elsewhere than quotations showed, their last rows are missing. */
    void compare() {
        verdicts.forEach(this::compare);
    }

    private void compare(long quote, String shown) {
        String now =
                to.first("SELECT verdict FROM quotes WHERE id = ?", row -> row.getString(1), quote)
                        .orElseThrow();
        if (!now.equals(shown) && !isVerdict(shown, now)) {
            losses.verdict(quote);
        }
    }

    private static boolean isVerdict(String shown, String now) {
        try {
            Verdict verdict = VerdictCodec.read(shown);
            return verdict.equals(VerdictCodec.read(now));
        } catch (JacksonException | IllegalArgumentException e) {
            return false;
        }
    }
}
