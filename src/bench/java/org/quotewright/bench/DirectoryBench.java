package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotewright.app.Engines;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.review.Directory;
import org.quotewright.review.Progress;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Session;
import org.quotewright.review.Sessions;

/** Merging two speakers of 5,000 quotations each, and taking it back, index told. */
final class DirectoryBench implements Benchmark {

    private static final int ARTICLES = 250;
    private static final int QUOTES = 20;
    private static final int ROUNDS = 5;

    @Override
    public void run(Rows rows) throws Exception {
        Path folder = Files.createTempDirectory("directory-bench");
        try (ProjectSession open =
                Sessions.open(
                        folder.resolve("bench.quotewright"),
                        "bench",
                        Engines.choose(Engines.Choice.RULES),
                        Clock.systemUTC())) {
            for (String name : List.of("Inga Brandt", "Ilse Nordstrom")) {
                open.session().library().add(articles(folder, name), Progress.NONE);
            }
            measure(rows, open.session());
        } finally {
            delete(folder);
        }
    }

    private static void measure(Rows rows, Session session) throws Exception {
        Directory directory = session.directory();
        List<SpeakerId> ids = directory.speakers().stream().map(DirectorySpeaker::id).toList();
        for (int round = 1; round <= ROUNDS; round++) {
            String on = "round " + round;
            long begin = System.nanoTime();
            int moved = directory.merge(ids.getFirst(), ids.getLast()).changed().size();
            rows.row("directory", "merge of " + moved + " quotations", since(begin), "ms", on);
            begin = System.nanoTime();
            session.review().undo();
            rows.row("directory", "undo of " + moved + " quotations", since(begin), "ms", on);
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static List<Path> articles(Path folder, String name) throws IOException {
        Path articles = Files.createDirectory(folder.resolve(name));
        for (int article = 0; article < ARTICLES; article++) {
            Files.writeString(articles.resolve(article + ".txt"), text(name, article));
        }
        return List.of(articles);
    }

    private static String text(String name, int article) {
        return IntStream.range(0, QUOTES)
                .mapToObj(number ->
                        "\"Ferry %d sails at %d,\" said %s.\n".formatted(article, number, name))
                .collect(Collectors.joining("\n"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
