package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
 * Makes a project anew from a damaged one: rows that are as they were written keep their ids, the
 * log is tied into a chain again, and what holds follows from it.
 */
final class Salvage {

    private static final System.Logger LOG = System.getLogger(Salvage.class.getName());

    private final DamagedFile from;
    private final Sql to;
    private final TextReader reader;
    private final Instant now;
    private final Losses losses = new Losses();
    private final Map<Long, String> verdicts = new HashMap<>();
    private int articles;
    private int quotes;
    private int decisions;

    private Salvage(DamagedFile from, Sql to, TextReader reader, Instant now) {
        this.from = from;
        this.to = to;
        this.reader = reader;
        this.now = now;
    }

    /**
     * @throws ProjectDamaged where no article can be read
     */
    static Salvage of(Path damaged, Path draft, TextReader reader, Instant now)
            throws IOException, ProjectDamaged {
        Files.deleteIfExists(draft);
        bringUpToDate(damaged);
        ProjectOpener.build(draft);
        try (DamagedFile from = DamagedFile.open(damaged);
                Sql to = Connections.draft(draft)) {
            Salvage salvage = new Salvage(from, to, reader, now);
            to.transaction(salvage::run);
            salvage.requireSomething(damaged);
            return salvage;
        }
    }

    /** An empty project in its place would be worse than the damaged one. */
    private void requireSomething(Path damaged) throws ProjectDamaged {
        if (articles == 0 && !losses.all().isEmpty()) {
            throw new ProjectDamaged(damaged);
        }
    }

    /** One of an older format is read as one of this where its tables let it become one. */
    private static void bringUpToDate(Path damaged) {
        try (Sql sql = Connections.writer(damaged)) {
            if (Migrations.version(sql) < Migrations.newest()) {
                Migrations.run(sql, Migrations.newest());
            }
        } catch (StoreFailure e) {
            LOG.log(System.Logger.Level.INFO, "Read as it is: " + damaged, e);
        }
    }

    Salvaged.Counts counts() {
        return new Salvaged.Counts(articles, quotes, decisions);
    }

    List<ProjectCheck.Fault> losses() {
        return losses.all();
    }

    private boolean run() {
        SalvagedTexts texts = new SalvagedTexts(from, to, new SalvagedFiles(from, reader), losses);
        texts.bring(SalvagedPlaces.of(from, losses));
        articles = texts.articles();
        new SalvagedNames(from, to, losses).bring();
        List<SalvagedLog.Link> rows =
                from.rows("decisions", "number", SalvagedLog.COLUMNS, SalvagedLog::link, losses);
        SalvagedVersions versions = new SalvagedVersions(from, to, losses);
        versions.bringFiles();
        bringQuotes(rows);
        versions.bringSuggestions();
        SalvagedLog log = new SalvagedLog(to, losses);
        log.bring(rows);
        verdicts.forEach(this::compare);
        log.mark(texts.damaged(), now);
        decisions = log.count();
        return true;
    }

    private void bringQuotes(List<SalvagedLog.Link> log) {
        Set<Long> absent = SalvagedLog.first(QuoteState.ABSENT, log);
        Set<Long> withdrawn = SalvagedLog.first(QuoteState.WITHDRAWN, log);
        String columns =
                "id, article, engine, suggestion, verdict, checksum = iif(first_version = 1,"
                        + " checksum(article, engine, suggestion),"
                        + " checksum(article, engine, suggestion, first_version)), first_version";
        SpeakerRepository speakers = new SpeakerRepository(to);
        for (Object[] row : from.rows("quotes", "id", columns, values(7), losses)) {
            long id = number(row[0]);
            if (number(row[5]) == 0 || !hasArticle(row[1])) {
                losses.row("quotes", id);
                continue;
            }
            Suggestion suggestion = SuggestionCodec.read(row[3].toString());
            Verdict first = first(suggestion, absent.contains(id), withdrawn.contains(id));
            ReviewedQuote quote =
                    new ReviewedQuote(
                            new QuoteId(id),
                            new ArticleId(number(row[1])),
                            (int) number(row[6]),
                            suggestion,
                            first,
                            Optional.empty());
            QuoteRepository.insert(to, quote, row[2].toString());
            speakers.link(quote.id(), QuoteStates.speakers(first));
            verdicts.put(id, String.valueOf(row[4]));
            quotes++;
        }
    }

    private static Verdict first(Suggestion suggestion, boolean isAbsent, boolean isWithdrawn) {
        if (isAbsent) {
            return Verdict.absent(suggestion);
        }
        return isWithdrawn ? Verdict.withdrawn(suggestion) : Verdict.open(suggestion);
    }

    private boolean hasArticle(Object id) {
        return to.number("SELECT count(*) FROM articles WHERE id = ?", id) > 0;
    }

    /** Where the log leads elsewhere than the quotation showed, its last rows are missing. */
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

    static Sql.RowReader<Object[]> values(int count) {
        return row -> values(row, count);
    }

    private static Object[] values(ResultSet row, int count) throws SQLException {
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }

    static long number(Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
