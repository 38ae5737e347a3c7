package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.knowledge.KnownSpeakers;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.ConfirmedSpeaker;
import org.quotewright.model.Decision;
import org.quotewright.model.Knowledge;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.SubjectState;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import org.quotewright.store.ProjectFile;

/**
 * What the project's analysts confirmed by now, for engines and for open quotations. It is read
 * from the project once and then follows the log. Safe for any thread.
 */
final class ProjectKnowledge {

    private static final int MOST_FOLLOWED = 200;

    private final ProjectFile project;
    private Optional<Seen> seen = Optional.empty();

    ProjectKnowledge(ProjectFile project) {
        this.project = project;
    }

    /**
     * What was known at a moment.
     *
     * @param number of the last row of the log then
     */
    private record Seen(long number, KnownSpeakers speakers) {}

    Knowledge now() {
        return latest().speakers().all();
    }

    /** Readings take turns, and so does what they leave behind. */
    private Seen latest() {
        return project.read(() -> {
            Seen latest = seen.flatMap(this::followed).orElseGet(this::all);
            seen = Optional.of(latest);
            return latest;
        });
    }

    private Seen all() {
        return new Seen(project.decisions().last(), new KnownSpeakers(project.confirmed().all()));
    }

    /** Empty where more was decided since than is worth following. */
    private Optional<Seen> followed(Seen before) {
        List<Decision> since = project.decisions().after(before.number(), MOST_FOLLOWED);
        boolean isMore = since.stream().anyMatch(row -> !isNews(row));
        if (isMore || since.size() == MOST_FOLLOWED) {
            return Optional.empty();
        }
        if (since.isEmpty()) {
            return Optional.of(before);
        }
        Knowledge newer = Knowledge.NONE;
        for (Decision row : since) {
            newer = newer.plus(confirmed(row.after()));
        }
        return Optional.of(new Seen(since.getLast().number(), before.speakers().with(newer)));
    }

    /** Nothing that was confirmed is taken back, and nobody is renamed. */
    private static boolean isNews(Decision row) {
        return row.before() instanceof Verdict before
                && row.after() instanceof Verdict after
                && (!before.state().isAccepted() || confirms(after, before));
    }

    private static boolean confirms(Verdict after, Verdict before) {
        return after.state().isAccepted()
                && after.attribution().speakers().equals(before.attribution().speakers());
    }

    private static Knowledge confirmed(SubjectState state) {
        return state instanceof Verdict verdict ? confirmed(verdict, List.of()) : Knowledge.NONE;
    }

    private static Knowledge confirmed(Verdict verdict, List<String> aliases) {
        return verdict.state().isAccepted()
                ? new Knowledge(
                        verdict.attribution().speakers().stream()
                                .map(by -> confirmed(by, aliases))
                                .toList())
                : Knowledge.NONE;
    }

    private static ConfirmedSpeaker confirmed(AttributedSpeaker by, List<String> aliases) {
        return new ConfirmedSpeaker(
                by.speaker(), aliases, List.of(by.affiliation().withoutEvidence()));
    }

    /** The article with what the project knows as further candidates of its open quotations. */
    OpenArticle in(OpenArticle stored) {
        OpenArticle open = stored.named(project.directory().canonicalNames());
        String text = open.article().text();
        List<ConfirmedSpeaker> here =
                open.quotes().stream()
                        .map(quote -> confirmed(quote.verdict(), mentions(quote, text)))
                        .flatMap(known -> known.speakers().stream())
                        .toList();
        List<Suggestion> offered =
                latest().speakers()
                        .with(new Knowledge(here))
                        .offered(
                                text,
                                open.quotes().stream().map(ReviewedQuote::suggestion).toList());
        return Meant.ranked(open.withSuggestions(offered));
    }

    /** The article with what the project knows, as {@link #in} gives it. */
    OpenArticle around(ArticleId article) {
        return in(
                new OpenArticle(
                        project.articles().get(article), project.quotes().of(article), List.of()));
    }

    /** The words beside a quotation, which its article may use for this speaker again. */
    private static List<String> mentions(ReviewedQuote quote, String text) {
        List<AttributedSpeaker> speakers = quote.verdict().attribution().speakers();
        Optional<Span> mention = quote.verdict().attribution().mention();
        return speakers.size() == 1
                ? mention.map(span -> span.in(text)).stream().toList()
                : List.of();
    }
}
