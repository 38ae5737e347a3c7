package org.quotewright.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.quotewright.app.Engines;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.review.ArticleSummary;
import org.quotewright.review.Progress;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Session;
import org.quotewright.review.Sessions;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectUnavailable;

/**
 * A project of 10,000 articles with 20 quotations each, and, as a program of its own in 400 MB of
 * heap, an analyst's day on it: prints the names and values of its figures.
 */
final class LargeProject {

    static final int QUOTES_IN_ARTICLE = 20;
    private static final int DECISIONS = 3_100;

    /** A key held down is pressed again after so long: nobody decides faster. */
    private static final Duration REPEAT = Duration.ofMillis(33);

    private static final int COLD = 100;
    private static final int BULK = 5_000;

    private LargeProject() {}

    static void write(Path file, int articles) throws ProjectUnavailable {
        List<QuoteInContext> page = new ArrayList<>();
        try (ProjectFile project = ProjectFile.create(file);
                Stream<QuoteInContext> quotes = InventedQuotes.of(articles * QUOTES_IN_ARTICLE)) {
            quotes.forEach(quote -> {
                page.add(quote);
                if (page.size() == QUOTES_IN_ARTICLE) {
                    project.write(() -> add(project, page));
                    page.clear();
                }
            });
        }
        try (ProjectSession open = open(file)) {
            open.session().search().find("word1", 1);
        }
    }

    /** One article of the texts of all. */
    private static ArticleId add(ProjectFile project, List<QuoteInContext> quotes) {
        StringBuilder text = new StringBuilder();
        quotes.forEach(quote -> text.append(quote.article().text()).append('\n'));
        text.append(quotes.getFirst().quote().id().value());
        ArticleId article =
                project.articles()
                        .add(
                                new Article(
                                        text.toString(),
                                        quotes.getFirst().article().article().facts()),
                                "invented.txt",
                                Instant.EPOCH)
                        .id();
        quotes.forEach(
                quote -> project.quotes().add(article, "rules-0", quote.quote().suggestion()));
        return article;
    }

    private static ProjectSession open(Path file) throws ProjectUnavailable {
        return Sessions.open(
                file, "bench", Engines.choose(Engines.Choice.RULES), Clock.systemUTC());
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        open(file).close();
        sync(file.resolveSibling("sync"));
        long begin = System.nanoTime();
        try (ProjectSession open = open(file)) {
            say("open", since(begin));
            begin = System.nanoTime();
            open.session().care().prepare();
            say("getting ready, which the desk does aside", since(begin));
            work(open.session());
            begin = System.nanoTime();
            if (!open.session().care().check(Progress.NONE).isEmpty()) {
                throw new IllegalStateException("the project is not sound");
            }
            say("check of everything", since(begin));
            begin = System.nanoTime();
            open.session().care().backUp();
            say("checked backup", since(begin));
            begin = System.nanoTime();
        }
        say("close", since(begin));
        System.out.println(
                "peak memory\t"
                        + ProcessCost.peakMegabytes(ProcessHandle.current().pid())
                        + "\tMB");
    }

    private static void work(Session session) {
        List<QuoteId> quotes = new ArrayList<>();
        long begin = System.nanoTime();
        List<ArticleSummary> articles = session.library().articles();
        say("list of articles", since(begin));
        for (int i = 0; quotes.size() < DECISIONS + BULK; i++) {
            session.library()
                    .open(articles.get(i).id())
                    .quotes()
                    .forEach(quote -> quotes.add(quote.id()));
        }
        double[] times = new double[DECISIONS];
        for (int i = 0; i < DECISIONS; i++) {
            LockSupport.parkNanos(REPEAT.toNanos());
            begin = System.nanoTime();
            session.review().accept(quotes.get(i));
            times[i] = since(begin);
        }
        say("the first 100 decisions, p99", percentile(99, Arrays.copyOf(times, COLD)));
        double[] warm = Arrays.copyOfRange(times, COLD, DECISIONS);
        say("the 3,000 after them, p50", percentile(50, warm));
        say("the 3,000 after them, p99", percentile(99, warm));
        begin = System.nanoTime();
        session.review().accept(quotes.subList(DECISIONS, DECISIONS + BULK));
        say("bulk edit of 5,000", since(begin));
        begin = System.nanoTime();
        double cpu = ProcessCost.threadMillis();
        session.review().undo();
        say("undo of a bulk edit of 5,000", since(begin));
        say("the same, CPU time", ProcessCost.threadMillis() - cpu);
    }

    /** What the disk itself takes for a small write, without which no decision is safe. */
    private static void sync(Path file) throws IOException {
        double[] times = new double[500];
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int i = 0; i < times.length; i++) {
                channel.write(ByteBuffer.allocate(8192));
                long begin = System.nanoTime();
                channel.force(false);
                times[i] = since(begin);
            }
        }
        Files.delete(file);
        say("the disk alone, p50", percentile(50, times));
        say("the disk alone, p99", percentile(99, times));
    }

    private static double percentile(int percent, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * percent / 100];
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void say(String figure, double millis) {
        System.out.println(figure + '\t' + millis + "\tms");
    }

    /** The lines that the program printed. */
    static List<String> run(Path file) throws IOException {
        return Child.lines("400m", LargeProject.class, file.toString());
    }

    static double megabytes(Path file) throws IOException {
        return Files.size(file) / 1e6;
    }
}
