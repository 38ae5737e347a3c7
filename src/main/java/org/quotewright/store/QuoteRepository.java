package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Triage;
import org.quotewright.model.Verdict;

/** The quotations of a project: what was suggested, and what holds now. */
public final class QuoteRepository {

    private static final String QUOTES =
            "SELECT q.id, q.article, coalesce(r.version, 1) AS version,"
                    + " coalesce(s.suggestion, q.suggestion) AS suggestion, q.verdict, "
                    + DecisionCodec.COLUMNS
                    + " FROM quotes q LEFT JOIN decisions d ON d.number = q.last_decision"
                    + QuoteReadings.JOINED;

    private final Sql sql;
    private final SpeakerRepository speakers;
    private final StandingDecision standing;

    QuoteRepository(Sql sql, SpeakerRepository speakers) {
        this.sql = sql;
        this.speakers = speakers;
        this.standing = new StandingDecision(sql);
    }

    /** Adds an open quotation, and its speakers to the directory. */
    public ReviewedQuote add(ArticleId article, String engine, Suggestion suggestion) {
        ReviewedQuote added = insert(article, engine, suggestion, Verdict.open(suggestion));
        suggestion.attribution().speakers().forEach(by -> speakers.idOf(by.speaker()));
        speakers.link(added.id(), added.verdict().attribution().speakers());
        return added;
    }

    /** Adds a quotation that is not in the project before a decision says so. */
    public ReviewedQuote addAbsent(ArticleId article, String engine, Suggestion suggestion) {
        return insert(article, engine, suggestion, Verdict.absent(suggestion));
    }

    /** Adds a quotation that nobody suggests before a decision says so. */
    public ReviewedQuote addWithdrawn(ArticleId article, String engine, Suggestion suggestion) {
        return insert(article, engine, suggestion, Verdict.withdrawn(suggestion));
    }

    /** Its spans are measured on the text that is read now. */
    private ReviewedQuote insert(
            ArticleId article, String engine, Suggestion suggestion, Verdict verdict) {
        ReviewedQuote quote =
                new ReviewedQuote(
                        new QuoteId(last() + 1),
                        article,
                        ArticleStates.read(sql, article.value()),
                        suggestion,
                        verdict,
                        Optional.empty());
        insert(sql, quote, engine);
        return quote;
    }

    /** As measured by its first suggestion. */
    static void insert(Sql sql, ReviewedQuote quote, String engine) {
        sql.update(
                """
                INSERT INTO quotes (id, article, engine, begins, ends, type, state, flagged,
                    look_again, note, verdict, suggestion, first_version, checksum)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, 0, '', ?8, ?9, ?10,
                    iif(?10 = 1, checksum(?2, ?3, ?9), checksum(?2, ?3, ?9, ?10)))
                """,
                quote.id().value(),
                quote.article().value(),
                engine,
                quote.quote().begin(),
                quote.quote().end(),
                JsonText.name(quote.quote().type()),
                JsonText.name(quote.state()),
                VerdictCodec.write(quote.verdict()),
                SuggestionCodec.write(quote.suggestion()),
                quote.version());
        if (quote.version() > 1) {
            new QuoteReadings(sql).settle(quote.id().value(), quote.verdict().suggestion());
        }
    }

    /**
     * @throws NoSuchElementException where the project has no such quotation
     */
    public ReviewedQuote get(QuoteId id) {
        return find(id).orElseThrow();
    }

    /**
     * These, in the same order.
     *
     * @throws NoSuchElementException where the project lacks one of them
     */
    public List<ReviewedQuote> get(List<QuoteId> ids) {
        Map<QuoteId, ReviewedQuote> found =
                sql
                        .query(
                                QUOTES + "WHERE q.id IN (SELECT value FROM json_each(?))",
                                this::quote,
                                ids.stream().map(QuoteId::value).toList().toString())
                        .stream()
                        .collect(Collectors.toMap(ReviewedQuote::id, Function.identity()));
        return ids.stream().map(id -> Optional.ofNullable(found.get(id)).orElseThrow()).toList();
    }

    public Optional<ReviewedQuote> find(QuoteId id) {
        return sql.first(QUOTES + "WHERE q.id = ?", this::quote, id.value());
    }

    /** Those that stand in the text that is read, in its order. */
    public List<ReviewedQuote> of(ArticleId article) {
        return placed(article).stream().filter(ReviewedQuote::isPresent).toList();
    }

    /** As {@link #of}, and those that are on file only. */
    public List<ReviewedQuote> placed(ArticleId article) {
        return in(article, QuoteReadings.IS_PLACED);
    }

    /** Those of versions of the text that is not read any more too, and those on file only. */
    public List<ReviewedQuote> everyOf(ArticleId article) {
        return in(article, "true");
    }

    private List<ReviewedQuote> in(ArticleId article, String condition) {
        return sql.query(
                QUOTES + "WHERE q.article = ? AND " + condition + " ORDER BY q.begins, q.id",
                this::quote,
                article.value());
    }

    /** Those that could not be placed in the text that is read now, article by article. */
    public List<ReviewedQuote> unplaced() {
        return sql
                .query(
                        QUOTES
                                + "WHERE (q.article IN (SELECT article FROM corrected_articles) OR"
                                + " q.id IN (SELECT quote FROM quote_readings)) AND NOT"
                                + QuoteReadings.IS_PLACED
                                + "ORDER BY q.article, q.begins, q.id",
                        this::quote)
                .stream()
                .filter(ReviewedQuote::isPresent)
                .toList();
    }

    /** The name of the engine whose suggestion a quotation is measured by. */
    public String engineOf(QuoteId id) {
        return sql.first(
                        "SELECT coalesce(s.engine, q.engine) FROM quotes q"
                                + QuoteReadings.JOINED
                                + "WHERE q.id = ?",
                        row -> row.getString(1),
                        id.value())
                .orElseThrow();
    }

    /** The id of the one added last; 0 in a project without quotations. */
    public long last() {
        return sql.number("SELECT max(id) FROM quotes");
    }

    /**
     * The quotation that waits next after another one, in the order of the triage: open ones of its
     * article to the last and then from the first, on into the next articles, the first following
     * the last; never the same one.
     */
    public Optional<ReviewedQuote> after(QuoteId id, Triage triage) {
        TriageCondition waiting = new TriageCondition(triage);
        ReviewedQuote here = get(id);
        String within = triage.order() == Triage.Order.TEXT ? "" : TriageCondition.CONFIDENCE + ",";
        long article = here.article().value();
        return first(waiting, within, article, here)
                .or(() -> waiting.isOpenOnly() ? above(waiting, within, here) : Optional.empty())
                .or(() ->
                        article(waiting, " > ", article)
                                .or(() -> article(waiting, " < ", article))
                                .or(() -> Optional.of(article))
                                .flatMap(next -> first(waiting, within, next)))
                .filter(next -> !next.id().equals(id));
    }

    private Optional<ReviewedQuote> above(
            TriageCondition waiting, String within, ReviewedQuote here) {
        return first(waiting, within, here.article().value())
                .filter(above -> !above.id().equals(here.id()));
    }

    private Optional<Long> article(TriageCondition waiting, String side, long article) {
        return sql.first(
                "SELECT q.article FROM quotes q"
                        + QuoteReadings.JOINED
                        + "WHERE"
                        + waiting.sql()
                        + "AND q.article"
                        + side
                        + "? ORDER BY q.article LIMIT 1",
                row -> row.getLong(1),
                waiting.and(article));
    }

    private Optional<ReviewedQuote> first(
            TriageCondition waiting, String within, long article, ReviewedQuote after) {
        List<Object> place = new ArrayList<>(List.of(article));
        if (!within.isEmpty()) {
            place.add(after.suggestion().confidence());
        }
        place.addAll(List.of(after.quote().begin(), after.id().value()));
        String marks = within.isEmpty() ? "(?, ?)" : "(?, ?, ?)";
        return sql.first(
                QUOTES
                        + "WHERE"
                        + waiting.sql()
                        + "AND q.article = ? AND ("
                        + within
                        + " q.begins, q.id) > "
                        + marks
                        + " ORDER BY "
                        + within
                        + " q.begins, q.id LIMIT 1",
                this::quote,
                waiting.and(place.toArray()));
    }

    private Optional<ReviewedQuote> first(TriageCondition waiting, String within, long article) {
        return sql.first(
                QUOTES
                        + "WHERE"
                        + waiting.sql()
                        + "AND q.article = ? ORDER BY "
                        + within
                        + " q.begins, q.id LIMIT 1",
                this::quote,
                waiting.and(article));
    }

    private ReviewedQuote quote(ResultSet row) throws SQLException {
        return new ReviewedQuote(
                new QuoteId(row.getLong("id")),
                new ArticleId(row.getLong("article")),
                row.getInt("version"),
                SuggestionCodec.read(row.getString("suggestion")),
                VerdictCodec.read(row.getString("verdict")),
                standing.in(row));
    }

    /**
     * How many quotations are accepted, and were decided or changed since then; a flag or a note is
     * no decision, nor is what a corrected text or another analysis brought along.
     */
    public int acceptedSince(Instant then) {
        return decidedSince(then, "('verified', 'corrected')");
    }

    /** As {@link #acceptedSince}, of those that are rejected. */
    public int rejectedSince(Instant then) {
        return decidedSince(then, "('rejected')");
    }

    private int decidedSince(Instant then, String states) {
        return Math.toIntExact(
                sql.number(
                        """
                        SELECT count(*) FROM quotes q
                        WHERE q.state IN %s AND EXISTS (
                            SELECT 1 FROM decisions d WHERE d.subject = 'quote'
                                AND d.subject_id = q.id AND d.at >= ?
                                AND d.kind NOT IN ('flag', 'note', 'revise', 'reanalyse'))
                        """
                                .formatted(states),
                        Timestamps.write(then)));
    }
}
