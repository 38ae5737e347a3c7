package org.quotewright.review;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;

/** A desk in a process of its own that decides and indexes until it is killed. */
final class IndexingDesk {

    /** More than are taken into the index at once. */
    private static final int MANY = 80;

    private IndexingDesk() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Random random = new Random(Long.parseLong(arguments[1]));
        out.println("starting");
        try (ProjectSession open =
                Sessions.open(
                        Path.of(arguments[0]), "kaya", new InventedEngine(), Clock.systemUTC())) {
            List<QuoteId> quotes = new ArrayList<>(ids(open.session()));
            while (!out.checkError()) {
                Collections.shuffle(quotes, random);
                act(open, quotes, random.nextInt(5));
                out.println("done");
            }
        }
    }

    private static void act(ProjectSession open, List<QuoteId> quotes, int choice)
            throws Exception {
        switch (choice) {
            case 0 -> open.maintenance().rebuildIndex(Progress.NONE);
            case 1 -> open.session().review().accept(quotes.subList(0, MANY));
            case 2 -> open.session().review().undo();
            case 3 -> open.session().search().find("ferry", 5);
            default -> open.session().review().reject(quotes.getFirst());
        }
    }

    private static List<QuoteId> ids(Session session) {
        return session.library().articles().stream()
                .flatMap(article -> session.library().open(article.id()).quotes().stream())
                .map(ReviewedQuote::id)
                .toList();
    }
}
