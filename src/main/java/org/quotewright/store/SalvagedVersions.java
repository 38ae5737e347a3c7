package org.quotewright.store;

import java.util.Arrays;

/** What a damaged file has of files and further suggestions, each as it was written. */
final class SalvagedVersions {

    /** What the checksum of a version is over. */
    static final String TEXT_SUM =
            "article, number, sha256, file_name, title, outlet, author, published, url,"
                    + " imported_at";

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

    /** After the quotations. */
    void bringSuggestions() {
        bring(SUGGESTIONS);
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
