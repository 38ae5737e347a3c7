package org.quotewright.store;

import org.quotewright.model.Verdict;
import org.quotewright.model.ArticleState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.QuoteId;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.Decision;
import org.quotewright.model.ArticleId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Candidate;
import org.quotewright.model.Cue;
import org.quotewright.model.CueClass;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Span;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Suggestion;
import org.sqlite.SQLiteConfig;

/** An invented article with one quotation for each sentence, and what an engine would say. */
final class StoreSamples {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.250Z");
    static final String TEXT =
            "\"The ferry sails at six,\" said harbour master Ilse Brandt of Nordport Ferries.\r\n";

    /** Of the files that {@link FilledProject} keeps. */
    static final TextReader FILES =
            (name, file, isIt) ->
                    Optional.of(new String(file, StandardCharsets.UTF_16)).filter(isIt);

    private StoreSamples() {}

    static Speaker brandt() {
        return new Speaker("Ilse Brandt", SpeakerKind.PERSON);
    }

    static AttributedSpeaker brandtOfNordport() {
        return new AttributedSpeaker(
                brandt(),
                new Affiliation("harbour master", "Nordport Ferries", List.of(new Span(61, 77))));
    }

    static AttributedSpeaker council() {
        return new AttributedSpeaker(
                new Speaker("Nordport Council", SpeakerKind.ORGANISATION), Affiliation.NONE);
    }

    static Suggestion suggestion(int begin) {
        Attribution attribution =
                new Attribution(
                        Quote.of(QuoteType.DIRECT, new Span(begin, 10), new Span(11, 25)),
                        Optional.of(new Cue(new Span(26, 30), CueClass.SPEECH)),
                        Optional.of(new Span(31, 77)),
                        List.of(brandtOfNordport()));
        return new Suggestion(
                attribution,
                List.of(new Span(46, 57), new Span(61, 77)),
                List.of(
                        new Candidate(brandtOfNordport(), 0.7),
                        new Candidate(council(), 0.1 + 0.2)),
                0.7,
                List.of(
                        Reason.of(ReasonKey.CUE_AFTER_QUOTE, "harbour master Ilse Brandt", "said"),
                        Reason.of(ReasonKey.MARKS_DIFFER)));
    }

    /** An attribution that states as little as it may. */
    static Suggestion bareSuggestion() {
        return new Suggestion(
                new Attribution(
                        Quote.of(QuoteType.INDIRECT, new Span(4, 9)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                List.of(),
                List.of(),
                0,
                List.of());
    }

    static StoredArticle addArticle(ProjectFile project, String text) {
        return project.write(() -> project.articles().add(Article.of(text), "ferry.txt", NOON));
    }

    /** A newer text, and a quotation measured on it. */
    static List<Decision> revise(
            ProjectFile project, ArticleId article, QuoteId quote, String text) {
        return project.write(() -> {
            int version = project.versions().add(article, Article.of(text), "b.txt", NOON);
            Suggestion suggestion = bareSuggestion();
            int number = project.suggestions().add(quote, "rules-2", version, suggestion);
            ReviewedQuote before = project.quotes().get(quote);
            Verdict after = before.verdict().measuredBy(number, suggestion.attribution());
            return project.decisions()
                    .append(
                            "kaya",
                            NOON,
                            List.of(
                                    new DecisionDraft(
                                            article,
                                            DecisionKind.REVISE,
                                            ArticleState.FIRST,
                                            new ArticleState(version)),
                                    new DecisionDraft(before, DecisionKind.REVISE, after)));
        });
    }

    /** Decides something on the first quotation. */
    static List<Decision> flag(ProjectFile project, Instant now) {
        return project.write(() -> {
            ReviewedQuote quote = project.quotes().get(new QuoteId(1));
            Verdict after = quote.verdict().withFlag(!quote.verdict().flagged());
            return project.decisions()
                    .append(
                            "kaya",
                            now,
                            List.of(new DecisionDraft(quote, DecisionKind.FLAG, after)));
        });
    }

    /** What another program might do to the file, without this one's rules. */
    static void tamper(ProjectFile project, String statements) {
        try (Sql sql = Sql.connect(project.path(), new SQLiteConfig())) {
            sql.script(statements);
        }
    }
}
