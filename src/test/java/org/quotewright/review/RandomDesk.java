package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SavedSearch;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.review.comparison.Choice;
import org.quotewright.review.comparison.MergePlan;
import org.quotewright.store.BackupRefused;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectUnavailable;

/**
 * A desk in a process of its own that does at random what an analyst may do until it is killed. It
 * prints each command before it begins; after it how many articles and rows of the log there are,
 * and the chain of the last row.
 */
public final class RandomDesk {

    private static final int TEXTS = 60;

    private final ProjectSession open;
    private final Random random;
    private final Path file;
    private final Path other;

    private RandomDesk(ProjectSession open, Random random, Path file, Path other) {
        this.open = open;
        this.random = random;
        this.file = file;
        this.other = other;
    }

    /** What such a desk does, with how often it does so in a hundred commands. */
    public enum Act {
        IMPORT(8),
        UNDO(15),
        REDO(8),
        BACK_UP(4),
        REANALYSE(5),
        REVISE(5),
        MERGE(5),
        DIRECTORY(15),
        SEARCH(5),
        DECIDE(30);

        private final int share;

        Act(int share) {
            this.share = share;
        }

        private static Act any(Random random) {
            int left = random.nextInt(100);
            for (Act act : values()) {
                left -= act.share;
                if (left < 0) {
                    return act;
                }
            }
            return DECIDE;
        }
    }

    /** Takes the project, another one to merge with, and a seed. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path file = Path.of(arguments[0]).toAbsolutePath();
        Random random = new Random(Long.parseLong(arguments[2]));
        out.println("starting");
        try (ProjectSession open = open(file, random.nextLong())) {
            out.println("open");
            RandomDesk desk = new RandomDesk(open, random, file, Path.of(arguments[1]));
            while (!out.checkError()) {
                Act act = Act.any(random);
                out.println(act);
                desk.act(act);
                out.println(state(file));
            }
        }
    }

    /** Makes a project by commands at random, but without backups and merges. */
    public static void write(Path file, long seed, int commands)
            throws IOException, ProjectUnavailable {
        Random random = new Random(seed);
        ProjectFile.create(file).close();
        try (ProjectSession open = open(file, seed)) {
            RandomDesk desk = new RandomDesk(open, random, file, file);
            for (int i = 0; i < commands; i++) {
                desk.importText();
                desk.directory();
                desk.decide(open.session().review());
            }
        }
    }

    /**
     * Does so many commands in this process, and fails where the project is not sound after one.
     */
    static void check(Path file, Path other, long seed, int commands) throws Exception {
        Random random = new Random(seed);
        try (ProjectSession open = open(file, random.nextLong())) {
            RandomDesk desk = new RandomDesk(open, random, file, other);
            for (int i = 0; i < commands; i++) {
                Act act = Act.any(random);
                desk.act(act);
                assertThat(open.maintenance().check(Progress.NONE))
                        .as("seed %s, command %s: %s", seed, i, act)
                        .isEmpty();
            }
        }
    }

    /** With an engine that differs from that of the desk before. */
    private static ProjectSession open(Path file, long seed) throws ProjectUnavailable {
        return Sessions.open(file, "child", NewerEngine.random(seed), Clock.systemUTC());
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

    private void act(Act act)
            throws IOException, BackupRefused, NotComparable, UnreadableArticle, NotRevisable {
        Review review = open.session().review();
        switch (act) {
            case IMPORT -> importText();
            case UNDO -> review.undo();
            case REDO -> review.redo();
            case BACK_UP -> open.maintenance().backUp(Instant.now());
            case REANALYSE -> reanalyse();
            case REVISE -> revise();
            case MERGE -> merge();
            case DIRECTORY -> directory();
            case SEARCH -> search();
            case DECIDE -> decide(review);
        }
    }

    /** One or some, in one step. */
    private void importText() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            files.add(text());
        }
        Library library = open.session().library();
        library.conclude(library.add(files, Progress.NONE));
    }

    /** One of so few texts that another desk has some of the same. */
    private Path text() throws IOException {
        int number = random.nextInt(TEXTS);
        String text = OpenedProject.FERRY + number + "\n";
        return Files.writeString(file.resolveSibling("child-" + number + ".txt"), text);
    }

    private void reanalyse() {
        Reanalyses reanalyses = open.session().renewal().reanalyses();
        reanalyses.take(reanalyses.preview(Progress.NONE));
    }

    private void revise() throws IOException, UnreadableArticle {
        List<ArticleSummary> articles = open.session().library().articles();
        if (articles.isEmpty()) {
            return;
        }
        Revisions revisions = open.session().renewal().revisions();
        try {
            revisions.take(revisions.preview(any(articles).id(), text()));
        } catch (NotRevisable e) {
            // The article has that text already, or another one has.
            return;
        }
    }

    private void merge() throws NotComparable {
        Merges merges = open.session().merges();
        ComparedProject compared = merges.compare(other, Progress.NONE);
        MergePlan plan = MergePlan.of(compared.comparison());
        merges.merge(compared, plan.withRest(any(List.of(Choice.LEFT, Choice.RIGHT))));
    }

    /** Merges, splits, names and descriptions of speakers and organisations. */
    private void directory() {
        Session session = open.session();
        List<ReviewedQuote> quotes =
                session.library().articles().stream()
                        .limit(3)
                        .flatMap(article -> session.library().open(article.id()).quotes().stream())
                        .toList();
        boolean isEmpty =
                quotes.isEmpty()
                        || session.directory().speakers().isEmpty()
                        || session.directory().organisations().isEmpty();
        if (!isEmpty) {
            new RandomDirectoryCommand(session, quotes, random).run();
        }
    }

    private void search() {
        SavedSearches searches = open.session().searches();
        List<SavedSearch> saved = searches.all();
        String name = "Search " + random.nextInt(6);
        switch (saved.isEmpty() ? 0 : random.nextInt(4)) {
            case 0 -> searches.save(name, SearchRequest.of("ferry " + random.nextInt(9)));
            case 1 -> searches.rename(any(saved).id(), name);
            case 2 -> searches.remove(any(saved).id());
            default -> searches.visit(any(saved).id());
        }
    }

    private void decide(Review review) {
        List<ArticleSummary> articles = open.session().library().articles();
        if (articles.isEmpty()) {
            return;
        }
        ArticleId article = any(articles).id();
        List<QuoteId> quotes =
                open.session().library().open(article).quotes().stream()
                        .map(quote -> quote.id())
                        .toList();
        if (!quotes.isEmpty()) {
            decide(review, any(quotes));
        }
    }

    private void decide(Review review, QuoteId quote) {
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

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
