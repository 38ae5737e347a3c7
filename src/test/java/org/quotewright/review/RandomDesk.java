package org.quotewright.review;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.store.BackupRefused;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectUnavailable;

/**
 * A desk in a process of its own that does at random what an analyst may do until it is killed.
 * After every command it prints how many articles and rows of the log there are, and the chain of
 * the last row.
 */
public final class RandomDesk {

    private final ProjectSession open;
    private final Random random;
    private final Path folder;

    private RandomDesk(ProjectSession open, Random random, Path folder) {
        this.open = open;
        this.random = random;
        this.folder = folder;
    }

    /** Takes the project and a seed. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path file = Path.of(arguments[0]);
        out.println("starting");
        try (ProjectSession open =
                Sessions.open(file, "child", new InventedEngine(), Clock.systemUTC())) {
            out.println("open");
            Random random = new Random(Long.parseLong(arguments[1]));
            RandomDesk desk = new RandomDesk(open, random, file.toAbsolutePath().getParent());
            while (!out.checkError()) {
                desk.act();
                out.println(state(file));
            }
        }
    }

    /** Read by another connection, so that only what is on disk counts. */
    private static String state(Path file) throws ProjectUnavailable {
        try (ProjectFile reader = ProjectFile.openForReading(file)) {
            return reader.articles().ids().size()
                    + " "
                    + reader.decisions().last()
                    + " "
                    + reader.decisions().chain();
        }
    }

    private void act() throws IOException, BackupRefused {
        Review review = open.session().review();
        switch (random.nextInt(12)) {
            case 0 -> add();
            case 1, 2 -> review.undo();
            case 3 -> review.redo();
            case 4 -> open.maintenance().backUp(Instant.now());
            default -> decide(review);
        }
    }

    private void add() throws IOException {
        String text = OpenedProject.FERRY + random.nextLong();
        Path file = Files.writeString(folder.resolve("child.txt"), text);
        open.session().library().add(List.of(file), Progress.NONE);
    }

    private void decide(Review review) {
        List<ArticleSummary> articles = open.session().library().articles();
        if (articles.isEmpty()) {
            return;
        }
        ArticleId article = articles.get(random.nextInt(articles.size())).id();
        List<QuoteId> quotes =
                open.session().library().open(article).quotes().stream()
                        .map(quote -> quote.id())
                        .toList();
        QuoteId quote = quotes.get(random.nextInt(quotes.size()));
        switch (random.nextInt(5)) {
            case 0 -> review.accept(quote);
            case 1 -> review.reject(quote);
            case 2 -> review.note(quote, "note " + random.nextInt());
            case 3 ->
                    review.assign(
                            quote, new Speaker("Speaker " + random.nextInt(9), SpeakerKind.PERSON));
            default -> review.reopen(quote);
        }
    }
}
