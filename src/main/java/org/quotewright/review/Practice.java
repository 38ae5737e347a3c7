package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Cue;
import org.quotewright.model.CueClass;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectUnavailable;

/**
 * Decides and takes back on a project of its own, which it throws away: what that makes the Java
 * runtime load and compile, an analyst's first decision need not wait for.
 */
final class Practice {

    private static final int ROUNDS = 25;
    private static final String TEXT = "“We sail at six,” said Ada Moss of the Pilots.";

    private final ProjectFile project;
    private final StoredReview review;

    Practice(ProjectFile project, Clock clock) {
        this.project = project;
        Steps steps = new Steps(project, new Analyst(""), clock, changed -> {});
        this.review = new StoredReview(project, new ProjectKnowledge(project), steps);
    }

    /** In a folder that has to be empty, and is so again afterwards. */
    static void in(Path folder, Clock clock) throws IOException, ProjectUnavailable {
        Path file = folder.resolve("practice.quotewright");
        try (ProjectFile project = ProjectFile.create(file, clock)) {
            new Practice(project, clock).run();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    void run() {
        QuoteId quote = project.write(this::quotation);
        for (int i = 0; i < ROUNDS; i++) {
            review.accept(quote);
            review.undo();
        }
    }

    private QuoteId quotation() {
        ArticleId article = project.articles().add(Article.of(TEXT), "", Instant.EPOCH).id();
        return project.quotes().add(article, "", suggestion()).id();
    }

    private static Suggestion suggestion() {
        AttributedSpeaker speaker =
                new AttributedSpeaker(
                        new Speaker("Ada Moss", SpeakerKind.PERSON),
                        new Affiliation("", "Pilots", List.of(span("Pilots"))));
        Attribution attribution =
                new Attribution(
                        new Quote(QuoteType.DIRECT, List.of(span("“We sail at six,”"))),
                        Optional.of(new Cue(span("said"), CueClass.SPEECH)),
                        Optional.of(span("Ada Moss")),
                        List.of(speaker));
        return new Suggestion(attribution, List.of(), List.of(), 1, List.of());
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
