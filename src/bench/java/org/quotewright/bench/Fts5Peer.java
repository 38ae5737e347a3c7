package org.quotewright.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The full-text index of SQLite over the same quotations, with their facets in a table beside. */
final class Fts5Peer implements AutoCloseable {

    private static final int PAGES_AT_ONCE = 500;
    private static final List<String> FACETS =
            List.of("speaker", "organisation", "outlet", "type", "state", "month");

    private final Connection connection;

    Fts5Peer(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA cache_size = -200000");
            statement.execute(
                    "CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(said, around, speaker,"
                            + " organisation, role, title,"
                            + " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')");
            statement.execute(
                    "CREATE VIRTUAL TABLE IF NOT EXISTS vocabulary USING fts5vocab(words, 'row')");
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS facets (id INTEGER PRIMARY KEY, speaker TEXT,"
                            + " organisation TEXT, outlet TEXT, type TEXT, state TEXT, month TEXT,"
                            + " date TEXT)");
            statement.execute("CREATE INDEX IF NOT EXISTS by_speaker ON facets (speaker)");
        }
    }

    void fill(int articles) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement words =
                        connection.prepareStatement(
                                "INSERT INTO words (rowid, said, around, speaker, organisation,"
                                        + " role, title) VALUES (?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement facets =
                        connection.prepareStatement(
                                "INSERT INTO facets VALUES (?, ?, ?, ?, ?, 'open', ?, ?)")) {
            long id = 0;
            for (int number = 1; number <= articles; number++) {
                InventedSpeech.Page page = InventedSpeech.page(number);
                for (int i = 0; i < page.lines().size(); i++) {
                    add(++id, page, i, words, facets);
                }
                if (number % PAGES_AT_ONCE == 0) {
                    connection.commit();
                }
            }
            connection.commit();
        }
        connection.setAutoCommit(true);
    }

    private static void add(
            long id,
            InventedSpeech.Page page,
            int place,
            PreparedStatement words,
            PreparedStatement facets)
            throws SQLException {
        InventedSpeech.Line line = page.lines().get(place);
        var facts = page.article().facts();
        run(
                words,
                id,
                line.said(),
                line.around(),
                line.speaker(),
                line.organisation(),
                line.role(),
                facts.title());
        String type = page.suggestions().get(place).attribution().quote().type().name();
        run(
                facets,
                id,
                line.speaker(),
                line.organisation(),
                facts.outlet(),
                type,
                page.month(),
                facts.date().orElseThrow().toString());
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    /** The best so many, and how many there are. */
    long find(String match, String also, int limit) throws SQLException {
        query(
                "SELECT words.rowid FROM words JOIN facets ON facets.id = words.rowid"
                        + " WHERE words MATCH ? "
                        + also
                        + " ORDER BY rank LIMIT "
                        + limit,
                match);
        return query(
                "SELECT count(*) FROM words JOIN facets ON facets.id = words.rowid"
                        + " WHERE words MATCH ? "
                        + also,
                match);
    }

    void highlighted(String match, int limit) throws SQLException {
        query(
                "SELECT highlight(words, 0, '<', '>'), highlight(words, 1, '<', '>') FROM words"
                        + " WHERE words MATCH ? ORDER BY rank LIMIT "
                        + limit,
                match);
        query("SELECT count(*) FROM words WHERE words MATCH ?", match);
    }

    void faceted(String match, int limit) throws SQLException {
        find(match, "", limit);
        for (String facet : FACETS) {
            query(
                    "SELECT facets."
                            + facet
                            + ", count(*) FROM words JOIN facets ON facets.id = words.rowid"
                            + " WHERE words MATCH ? GROUP BY 1 ORDER BY 2 DESC LIMIT 20",
                    match);
        }
    }

    void complete(String begin) throws SQLException {
        query(
                "SELECT term, doc FROM vocabulary WHERE term >= ? AND term < ? || '\u007e'"
                        + " ORDER BY doc DESC LIMIT 8",
                begin,
                begin);
    }

    void decide(long id) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE facets SET state = 'verified' WHERE id = ?")) {
            run(update, id);
        }
    }

    int rename(String from, String into) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement words =
                        connection.prepareStatement(
                                "UPDATE words SET speaker = ? WHERE rowid IN"
                                        + " (SELECT id FROM facets WHERE speaker = ?)");
                PreparedStatement facets =
                        connection.prepareStatement(
                                "UPDATE facets SET speaker = ? WHERE speaker = ?")) {
            run(words, into, from);
            facets.setString(1, into);
            facets.setString(2, from);
            int changed = facets.executeUpdate();
            connection.commit();
            return changed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private long query(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            long first = 0;
            try (ResultSet rows = statement.executeQuery()) {
                for (boolean isFirst = true; rows.next(); isFirst = false) {
                    Object value = rows.getObject(1);
                    first = isFirst && value instanceof Number number ? number.longValue() : first;
                }
            }
            return first;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
