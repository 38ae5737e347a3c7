package org.quotewright.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.QuoteId;
import tools.jackson.core.JacksonException;

/** What a damaged file has of files and further suggestions, each as it was written. */
final class SalvagedVersions {

    /** What the checksum of a version is over. */
    static final String TEXT_SUM =
            "article, number, sha256, file_name, title, outlet, author, published, url,"
                    + " imported_at";

    private static final String REBUILT =
            """
            INSERT INTO suggestions (quote, number, engine, version, suggestion, checksum)
            VALUES (?1, ?2, ?3, ?4, ?5, checksum(?1, ?2, ?3, ?4, ?5))
            """;

    private final DamagedFile from;
    private final Sql to;
    private final Losses losses;

    SalvagedVersions(DamagedFile from, Sql to, Losses losses) {
        this.from = from;
        this.to = to;
        this.losses = losses;
    }

    /** A row of a table, its columns as listed. */
    private record Table(String name, String columns, String checked, String parent, int count) {}

    private static final Table FILES =
            new Table(
                    "article_originals",
                    "article, version, sha256, size, checksum, bytes",
                    "article, version, sha256, size",
                    "articles",
                    6);
    private static final Table SUGGESTIONS =
            new Table(
                    "suggestions",
                    "quote, number, engine, version, suggestion, checksum",
                    "quote, number, engine, version, suggestion",
                    "quotes",
                    6);

    /** After the articles. */
    void bringFiles() {
        bring(FILES);
    }

    /** After the quotations; one that is lost is made anew from the first row that goes by it. */
    void bringSuggestions(List<SalvagedLog.Link> rows) {
        bring(SUGGESTIONS);
        Map<Long, Integer> read = versionsRead(rows);
        new LoggedSuggestions(rows)
                .further().stream()
                        .filter(logged -> isMissing(logged.quote(), logged.number()))
                        .forEach(logged -> rebuild(logged, read));
    }

    /** The version of a text that a step brought, by its number. */
    private static Map<Long, Integer> versionsRead(List<SalvagedLog.Link> rows) {
        Map<Long, Integer> read = new HashMap<>();
        for (SalvagedLog.Link row : rows) {
            if (SubjectCodec.ARTICLE.equals(row.columns()[5])) {
                version(row.columns()[9])
                        .ifPresent(number -> read.put(Long.parseLong(row.columns()[1]), number));
            }
        }
        return read;
    }

    private static Optional<Integer> version(String state) {
        try {
            return Optional.of(ArticleStateCodec.read(state).number());
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isMissing(long quote, int number) {
        return to.number("SELECT count(*) FROM quotes WHERE id = ?", quote) > 0
                && new SuggestionRepository(to).version(new QuoteId(quote), number) == 0;
    }

    private void rebuild(LoggedSuggestions.Logged logged, Map<Long, Integer> read) {
        int version =
                from.find(
                                "SELECT version FROM suggestions WHERE quote = ? AND number = ?",
                                row -> row.getInt(1),
                                logged.quote(),
                                logged.number())
                        .or(() -> Optional.ofNullable(read.get(logged.step())))
                        .orElse(1);
        Optional<String> text = text(logged.quote(), version);
        if (text.filter(logged::fits).isPresent()) {
            to.update(
                    REBUILT,
                    logged.quote(),
                    logged.number(),
                    logged.engine(),
                    version,
                    SuggestionCodec.write(logged.suggestion()));
            losses.suggestion(logged.quote());
        }
    }

    private Optional<String> text(long quote, int version) {
        TextPlace place =
                new TextPlace(to.number("SELECT article FROM quotes WHERE id = ?", quote), version);
        return to.first(
                "SELECT text FROM " + place.table(),
                row -> row.getString(1),
                place.article(),
                place.version());
    }

    private void bring(Table table) {
        if (!from.has(table.name())) {
            return;
        }
        String columns = table.columns() + ", checksum = checksum(" + table.checked() + "), rowid";
        int count = table.count();
        for (Object[] row :
                from.rows(table.name(), "rowid", columns, Salvage.values(count + 2), losses)) {
            if (Integer.valueOf(1).equals(row[count]) && isWhole(table, row)) {
                insert(table, Arrays.copyOf(row, count));
            } else {
                losses.row(table.name(), ((Number) row[count + 1]).longValue());
            }
        }
    }

    private boolean isWhole(Table table, Object[] row) {
        String parent = "SELECT count(*) FROM " + table.parent() + " WHERE id = ?";
        return Arrays.stream(row, 0, 3).allMatch(value -> value != null)
                && to.number(parent, row[0]) > 0
                && hasItsContent(table, row);
    }

    private static boolean hasItsContent(Table table, Object[] row) {
        return !table.equals(FILES) || OriginalRepository.isWhole(row[5], row[3], row[2]);
    }

    private void insert(Table table, Object[] row) {
        String marks = "?, ".repeat(row.length);
        to.update(
                "INSERT OR IGNORE INTO "
                        + table.name()
                        + " ("
                        + table.columns()
                        + ") VALUES ("
                        + marks.substring(0, marks.length() - 2)
                        + ")",
                row);
    }
}
