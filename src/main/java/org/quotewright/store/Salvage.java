package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Makes a project anew from a damaged one: rows that are as they were written keep their ids, the
 * log is tied into a chain again, and what holds follows from it.
 */
final class Salvage {

    private static final int MOST_RELEASES = 100;
    private static final System.Logger LOG = System.getLogger(Salvage.class.getName());

    private final DamagedFile from;
    private final Sql to;
    private final List<Gap> gaps;
    private final TextReader reader;
    private final Instant now;
    private final Losses losses = new Losses();
    private int articles;
    private int quotes;
    private int decisions;

    private Salvage(DamagedFile from, Sql to, List<Gap> gaps, TextReader reader, Instant now) {
        this.gaps = gaps;
        this.from = from;
        this.to = to;
        this.reader = reader;
        this.now = now;
    }

    /**
     * @param left how a desk that did not close it left its log, where one did
     * @param backups of the project, the latest first
     * @throws ProjectDamaged where no article can be read
     */
    static Salvage of(
            Path damaged,
            Optional<LogState> left,
            List<Path> backups,
            Path draft,
            TextReader reader,
            Instant now)
            throws IOException, ProjectDamaged {
        Files.deleteIfExists(draft);
        List<Gap> gaps = bringUpToDate(damaged, left);
        ProjectOpener.build(draft);
        List<Path> models = Stream.concat(backups.stream(), Stream.of(draft)).toList();
        try (DamagedFile from = DamagedFile.open(damaged, models);
                Sql to = Connections.draft(draft)) {
            Salvage salvage = new Salvage(from, to, gaps, reader, now);
            to.transaction(salvage::run);
            salvage.requireSomething(damaged);
            return salvage;
        }
    }

    /**
     * The number of the format of a later release. One that has this format's tables, or that is
     * far from this one, is damaged in that number: a release that changes the format changes a
     * table.
     *
     * @param damaged a copy, with its log
     */
    static OptionalInt laterFormat(Path damaged) {
        try (Sql sql = Connections.writer(damaged)) {
            int version = Migrations.version(sql);
            boolean isLater =
                    version > Migrations.newest()
                            && version <= Migrations.newest() + MOST_RELEASES
                            && Schema.stranger(sql, Migrations.newest()).isPresent();
            return isLater ? OptionalInt.of(version) : OptionalInt.empty();
        } catch (StoreFailure e) {
            return OptionalInt.empty();
        }
    }

    /** An empty project in its place would be worse than the damaged one. */
    private void requireSomething(Path damaged) throws ProjectDamaged {
        if (articles == 0 && !losses.isNone()) {
            throw new ProjectDamaged(damaged);
        }
    }

    /** One of an older format is read as one of this where its tables let it become one. */
    private static List<Gap> bringUpToDate(Path damaged, Optional<LogState> left) {
        try (Sql sql = Connections.writer(damaged)) {
            if (Migrations.version(sql) < Migrations.newest()) {
                Migrations.run(sql, Migrations.newest());
            }
            return SessionMark.gaps(sql, left);
        } catch (StoreFailure e) {
            LOG.log(System.Logger.Level.INFO, "Read as it is: " + damaged, e);
            return List.of();
        }
    }

    Salvaged.Counts counts() {
        return new Salvaged.Counts(articles, quotes, decisions);
    }

    List<ProjectCheck.Fault> losses() {
        return losses.all();
    }

    private boolean run() {
        gaps.forEach(losses::gap);
        SalvagedTexts texts = new SalvagedTexts(from, to, new SalvagedFiles(from, reader), losses);
        texts.bring(SalvagedPlaces.of(from, losses));
        articles = texts.articles();
        new SalvagedNames(from, to, losses).bring();
        List<SalvagedLog.Link> rows =
                from.rows("decisions", "number", SalvagedLog.COLUMNS, SalvagedLog::link, losses);
        SalvagedVersions versions = new SalvagedVersions(from, to, losses);
        versions.bringFiles();
        SalvagedQuotes quotations = new SalvagedQuotes(from, to, losses);
        quotations.bring(rows);
        quotes = quotations.count();
        versions.bringSuggestions(rows);
        SalvagedLog log = new SalvagedLog(to, losses);
        log.bring(rows);
        quotations.compare();
        log.mark(texts.damaged(), now);
        decisions = log.count();
        gaps.forEach(new SessionMark(to)::remember);
        return true;
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
