package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.quotewright.app.Engines;
import org.quotewright.model.ArticleId;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.review.Progress;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Search;
import org.quotewright.review.Session;
import org.quotewright.review.Sessions;
import org.quotewright.store.ProjectFile;

/**
 * A program of its own in a bounded heap: makes a project of invented articles where there is none,
 * indexes a copy of it, searches it, decides and merges. Prints the names and values of its
 * figures.
 */
final class SearchRun {

    private static final int QUERIES = 1_000;
    private static final int WARM_OF = 5;
    private static final int DECISIONS = 200;
    private static final int MERGED = 10_000;
    private static final int AT_ONCE = 100;

    private SearchRun() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        copy(generated(file, articles), file);
        say("project file", LargeProject.megabytes(file), "MB");
        try (ProjectSession open =
                Sessions.open(
                        file, "bench", Engines.choose(Engines.Choice.RULES), Clock.systemUTC())) {
            rebuild(open, articles);
            say("index size", Folders.megabytes(Path.of(file + ".index")), "MB");
            Search search = open.session().search();
            for (var kind : new SearchQueries(articles).kinds().entrySet()) {
                measure(kind, search);
            }
            complete(search);
            decide(open.session(), articles);
            merge(open.session());
        }
        say("peak memory", ProcessCost.peakMegabytes(ProcessHandle.current().pid()), "MB");
    }

    /** Decided on by no run, and so good for the next. */
    private static Path generated(Path file, int articles) throws Exception {
        Path generated = file.resolveSibling("generated-" + articles + ".qw");
        if (!Files.exists(generated)) {
            Path unfinished = file.resolveSibling("unfinished.qw");
            Files.deleteIfExists(unfinished);
            write(unfinished, articles);
            Files.move(unfinished, generated);
        }
        return generated;
    }

    /** A run that was killed leaves a log that would be taken for the copy's. */
    private static void copy(Path generated, Path file) throws IOException {
        for (String log : List.of("-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + log));
        }
        Files.copy(generated, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Path file, int articles) throws Exception {
        long begin = System.nanoTime();
        try (ProjectFile project = ProjectFile.create(file)) {
            for (int from = 1; from <= articles; from += AT_ONCE) {
                int first = from;
                int last = Math.min(articles, from + AT_ONCE - 1);
                project.write(() -> {
                    for (int number = first; number <= last; number++) {
                        add(project, number);
                    }
                    return last;
                });
            }
        }
        say("generating the project", since(begin) / 1e3, "s");
    }

    private static void add(ProjectFile project, int number) {
        InventedSpeech.Page page = InventedSpeech.page(number);
        ArticleId article =
                project.articles().add(page.article(), number + ".txt", Instant.EPOCH).id();
        page.suggestions().forEach(each -> project.quotes().add(article, "rules-0", each));
    }

    private static void rebuild(ProjectSession open, int articles) throws Exception {
        long begin = System.nanoTime();
        open.maintenance().rebuildIndex(Progress.NONE);
        double seconds = since(begin) / 1e3;
        say("full rebuild", seconds, "s");
        say("full rebuild", articles * InventedSpeech.QUOTES / seconds, "quotations/s");
    }

    private static void measure(Map.Entry<String, IntFunction<SearchRequest>> kind, Search search) {
        percentiles(kind.getKey(), QUERIES, i -> search.find(kind.getValue().apply(i)));
    }

    private static void complete(Search search) {
        percentiles(
                "completion",
                QUERIES,
                i -> {
                    String query = prefix(i);
                    search.complete(query, query.length());
                });
    }

    static String prefix(int number) {
        String word =
                number % 2 == 0
                        ? SearchQueries.word(number)
                        : SearchQueries.speaker(number).split(" ")[1];
        String begin = word.substring(0, Math.min(word.length(), 2 + number % 3));
        return number % 2 == 0 ? begin : "speaker:" + begin;
    }

    /** Measures the first so many queries, after a fifth of them to warm up. */
    static void percentiles(String figure, int queries, IntConsumer query) {
        for (int i = 0; i < queries / WARM_OF; i++) {
            query.accept(-1 - i);
        }
        double[] times = new double[queries];
        double[] cpu = new double[queries];
        for (int i = 0; i < queries; i++) {
            long begin = System.nanoTime();
            double before = ProcessCost.threadMillis();
            query.accept(i);
            cpu[i] = ProcessCost.threadMillis() - before;
            times[i] = since(begin);
        }
        say(figure, times);
        Arrays.sort(cpu);
        say(figure + ", CPU time, p95", cpu[queries * 95 / 100], "ms");
    }

    static void say(String figure, double[] times) {
        Arrays.sort(times);
        say(figure + ", p50", times[times.length / 2], "ms");
        say(figure + ", p95", times[times.length * 95 / 100], "ms");
    }

    /** From the key to the hit, what the disk takes for the decision included. */
    private static void decide(Session session, int articles) {
        double[] all = new double[DECISIONS];
        double[] visible = new double[DECISIONS];
        for (int i = 0; i < DECISIONS; i++) {
            QuoteId quote =
                    new QuoteId(1 + (long) i * articles * InventedSpeech.QUOTES / DECISIONS);
            long begin = System.nanoTime();
            session.review().accept(quote);
            long decided = System.nanoTime();
            if (session.search().find(SearchRequest.of("is:verified")).total() != i + 1) {
                throw new IllegalStateException("the decision is not in sight");
            }
            all[i] = since(begin);
            visible[i] = since(decided);
        }
        say("decision, from key to hit", all);
        say("decision, from answer to hit", visible);
    }

    private static void merge(Session session) throws Exception {
        List<DirectorySpeaker> speakers = session.directory().speakers();
        DirectorySpeaker from =
                speakers.stream()
                        .min(
                                Comparator.comparingInt(
                                        speaker -> Math.abs(speaker.quotes() - MERGED)))
                        .orElseThrow();
        DirectorySpeaker into = speakers.getLast();
        String query = "speaker:\"" + into.speaker().name() + "\"";
        long begin = System.nanoTime();
        session.directory().merge(from.id(), into.id());
        long answered = System.nanoTime();
        session.search().prepare(Progress.NONE);
        long found = session.search().find(query, 1).total();
        say("merge, quotations", from.quotes(), "quotations");
        say("merge, decided and on disk", (answered - begin) / 1e6, "ms");
        say("merge, index in the background", since(answered), "ms");
        say("merge, found under the other name", found, "quotations");
    }

    static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    static void say(String figure, double value, String unit) {
        System.out.println(figure + '\t' + value + '\t' + unit);
    }
}
