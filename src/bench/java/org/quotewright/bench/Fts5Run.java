package org.quotewright.bench;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The first of the same searches by the full-text index of SQLite, as a program of its own: a
 * faceted one takes seconds on a large project.
 */
final class Fts5Run {

    private static final int SCREEN = 20;
    private static final int PAGE = 50;
    private static final int QUERIES = 200;
    private static final int DECISIONS = 200;

    private Fts5Run() {}

    /** A query that may fail as SQL does. */
    @FunctionalInterface
    private interface Query {
        void run(int number) throws SQLException;
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        SearchQueries queries = new SearchQueries(articles);
        try (Fts5Peer peer = new Fts5Peer(file)) {
            long begin = System.nanoTime();
            peer.fill(articles);
            double seconds = SearchRun.since(begin) / 1e3;
            SearchRun.say("full rebuild", seconds, "s");
            SearchRun.say(
                    "full rebuild", articles * InventedSpeech.QUOTES / seconds, "quotations/s");
            SearchRun.say("index size", LargeProject.megabytes(file), "MB");
            measure("term", i -> peer.find(any(SearchQueries.word(i)), "", SCREEN));
            measure(
                    "fielded",
                    i -> peer.find("speaker : \"" + SearchQueries.speaker(i) + "\"", "", SCREEN));
            measure("phrase", i -> peer.find("\"" + queries.phrase(i) + "\"", "", SCREEN));
            measure("faceted, exact counts", i -> peer.faceted(any(SearchQueries.word(i)), SCREEN));
            measure("50 hits highlighted", i -> peer.highlighted(any(SearchQueries.word(i)), PAGE));
            measure(
                    "wildcard",
                    i ->
                            peer.find(
                                    "said : " + SearchQueries.cut(SearchQueries.word(i)) + " *",
                                    "",
                                    SCREEN));
            measure("completion", i -> peer.complete(plain(SearchRun.prefix(i))));
            decide(peer);
            begin = System.nanoTime();
            int changed = peer.rename(InventedSpeech.speaker(8), "Somebody Else");
            SearchRun.say("merge, quotations", changed, "quotations");
            SearchRun.say("merge, index in the background", SearchRun.since(begin), "ms");
        }
    }

    private static void decide(Fts5Peer peer) throws SQLException {
        double[] times = new double[DECISIONS];
        for (int i = 0; i < DECISIONS; i++) {
            long begin = System.nanoTime();
            peer.decide(i + 1);
            times[i] = SearchRun.since(begin);
        }
        SearchRun.say("decision, from key to hit", times);
    }

    private static String any(String word) {
        return "\"" + word + "\"";
    }

    private static String plain(String prefix) {
        return prefix.substring(prefix.indexOf(':') + 1);
    }

    private static void measure(String figure, Query query) {
        SearchRun.percentiles(
                figure,
                QUERIES,
                number -> {
                    try {
                        query.run(number);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
