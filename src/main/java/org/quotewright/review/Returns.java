package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.store.ProjectFile;
import org.quotewright.writing.Annals;
import org.quotewright.writing.ExportReader;
import org.quotewright.writing.QuoteExport;
import org.quotewright.writing.UnreadableExport;

/** Takes exports back into the project. Blocking: see {@link Job}. */
public final class Returns {

    private final ProjectFile project;
    private final Steps steps;
    private final QuoteListener index;
    private final Clock clock;

    Returns(ProjectFile project, Steps steps, QuoteListener index, Clock clock) {
        this.project = project;
        this.steps = steps;
        this.index = index;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param articles that the project did not have
     * @param quotations that were added or changed
     * @param left quotations of texts that another version replaced here; nothing was done to them
     * @param isHistory true where everything came back as it had happened, which is no step
     */
    public record Outcome(int articles, int quotations, int left, boolean isHistory) {}

    /**
     * A file that was read, and what taking it would bring.
     *
     * @param would nothing of it is written yet
     */
    public record Offer(Path file, ExportReader.Returned read, Outcome would) {}

    /** Reads a file and tells what taking it would bring; writes nothing. */
    public Offer offer(Path file) throws IOException, UnreadableExport {
        ExportReader.Returned read = read(file);
        try {
            return new Offer(file, read, project.read(() -> would(read, file)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableExport(file.toString(), e);
        }
    }

    private Outcome would(ExportReader.Returned read, Path file) {
        if (read instanceof ExportReader.Returned.Whole(QuoteExport export)
                && project.transcript().hasPlace()) {
            long articles =
                    export.annals().texts().stream().map(StoredArticle::id).distinct().count();
            return new Outcome((int) articles, export.quotes().size(), 0, true);
        }
        ReturnedDrafts drafts = new ReturnedDrafts(project, "", clock.instant());
        int changes = drafts.count(standing(read, file));
        return new Outcome(drafts.articles(), changes, drafts.left(), false);
    }

    private static List<StandingQuote> standing(ExportReader.Returned read, Path file) {
        return switch (read) {
            case ExportReader.Returned.Whole(QuoteExport export) -> standing(export);
            case ExportReader.Returned.Bare(var quotes) ->
                    quotes.stream().map(quote -> StandingQuote.of(quote, file(file))).toList();
        };
    }

    /** Takes what was offered. */
    public Outcome take(Offer offer) throws UnreadableExport {
        return take(offer.read(), offer.file());
    }

    /**
     * An export that carries its history comes back with it into an empty project. All others come
     * back as they stand, in one step, which can be undone.
     */
    public Outcome take(Path file) throws IOException, UnreadableExport {
        return take(read(file), file);
    }

    /** Reads a file that is to be taken, so that nothing begins where it is none. */
    public static ExportReader.Returned read(Path file) throws IOException, UnreadableExport {
        return new ExportReader().read(Files.readAllBytes(file), file.toString());
    }

    /** Takes what was read from a file. */
    public Outcome take(ExportReader.Returned read, Path file) throws UnreadableExport {
        project.requireWritable();
        try {
            return switch (read) {
                case ExportReader.Returned.Whole(QuoteExport export) ->
                        project.transcript().hasPlace()
                                ? happened(export)
                                : stands(standing(export), export.project());
                case ExportReader.Returned.Bare _ ->
                        stands(standing(read, file), ProjectName.of(file));
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableExport(file.toString(), e);
        }
    }

    private static String file(Path file) {
        return file.getFileName().toString();
    }

    private Outcome happened(QuoteExport export) {
        project.write(() -> {
            new ReturnedHistory(project, export).write();
            return true;
        });
        steps.learn();
        List<ReviewedQuote> quotes =
                project.articles().ids().stream()
                        .flatMap(article -> project.quotes().everyOf(article).stream())
                        .toList();
        index.changed(quotes);
        return new Outcome(project.articles().ids().size(), quotes.size(), 0, true);
    }

    private static List<StandingQuote> standing(QuoteExport export) {
        Map<QuoteId, String> engines =
                export.annals().suggestions().stream()
                        .filter(each -> each.number() == 1)
                        .collect(Collectors.toMap(Annals.Numbered::quote, Annals.Numbered::engine));
        return export.quotes().stream().map(quote -> standing(quote, engines)).toList();
    }

    private static StandingQuote standing(QuoteInContext quote, Map<QuoteId, String> engines) {
        return StandingQuote.of(quote, engines.getOrDefault(quote.quote().id(), ""));
    }

    private Outcome stands(List<StandingQuote> quotes, String why) {
        ReturnedDrafts drafts = new ReturnedDrafts(project, why, clock.instant());
        int rows = steps.take(() -> drafts.of(quotes)).decisions().size();
        return new Outcome(drafts.articles(), rows, drafts.left(), false);
    }
}
