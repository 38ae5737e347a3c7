package org.quotewright.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Builds quotations of invented articles for tests; each call changes one thing. */
public final class SampleQuote {

    private final long id;
    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final List<AttributedSpeaker> suggested = new ArrayList<>();
    private List<AttributedSpeaker> speakers = List.of();
    private List<String> aliases = List.of();
    private long article = 1;
    private long entry = 1;
    private QuoteType type = QuoteType.DIRECT;
    private Optional<Cue> cue = Optional.empty();
    private Optional<Span> mention = Optional.empty();
    private QuoteState state = QuoteState.OPEN;
    private boolean flagged;
    private boolean lookAgain;
    private String note = "";
    private ArticleFacts facts =
            new ArticleFacts(
                    "Bridge opens early",
                    "The Harbour Post",
                    "Ann Example",
                    Optional.of(LocalDate.of(2024, 5, 17)),
                    "https://post.example/bridge");

    private SampleQuote(long id, String text) {
        this.id = id;
        this.text = text;
    }

    /** A direct quotation of these parts of a text. */
    public static SampleQuote of(long id, String text, String... contents) {
        SampleQuote quote = new SampleQuote(id, text);
        for (String content : contents) {
            quote.spans.add(quote.span(content));
        }
        return quote;
    }

    /** Words said by someone, the whole of the text. */
    public static SampleQuote said(long id, String words) {
        return of(id, words, words);
    }

    private Span span(String part) {
        int begin = text.indexOf(part);
        return new Span(begin, begin + part.length());
    }

    public SampleQuote by(String name, String role, String organisation) {
        Affiliation affiliation = new Affiliation(role, organisation, List.of());
        suggested.add(new AttributedSpeaker(new Speaker(name, SpeakerKind.PERSON), affiliation));
        speakers = List.copyOf(suggested);
        return this;
    }

    /** Replaces the suggested speakers by this one, as an analyst would. */
    public SampleQuote correctedTo(String name, String role, String organisation) {
        Affiliation affiliation = new Affiliation(role, organisation, List.of());
        speakers =
                List.of(new AttributedSpeaker(new Speaker(name, SpeakerKind.PERSON), affiliation));
        return in(QuoteState.CORRECTED);
    }

    public SampleQuote alias(String... names) {
        aliases = List.of(names);
        return this;
    }

    /** The entry of the first speaker in the directory; the others follow it. */
    public SampleQuote entry(long number) {
        entry = number;
        return this;
    }

    public SampleQuote article(long other) {
        article = other;
        return this;
    }

    public SampleQuote facts(ArticleFacts other) {
        facts = other;
        return this;
    }

    public SampleQuote type(QuoteType other) {
        type = other;
        return this;
    }

    public SampleQuote cue(String words) {
        return cue(words, CueClass.SPEECH);
    }

    public SampleQuote cue(String words, CueClass kind) {
        cue = Optional.of(new Cue(span(words), kind));
        return this;
    }

    public SampleQuote mention(String words) {
        mention = Optional.of(span(words));
        return this;
    }

    public SampleQuote in(QuoteState other) {
        state = other;
        return this;
    }

    public SampleQuote flagged() {
        flagged = true;
        return this;
    }

    public SampleQuote lookAgain() {
        lookAgain = true;
        return this;
    }

    public SampleQuote note(String words) {
        note = words;
        return this;
    }

    public QuoteInContext build() {
        Quote quote = new Quote(type, spans);
        Attribution before = new Attribution(quote, cue, mention, suggested);
        Suggestion suggestion = new Suggestion(before, List.of(), List.of(), 0.5, List.of());
        Verdict verdict =
                new Verdict(state, before.withSpeakers(speakers), flagged, lookAgain, note);
        return new QuoteInContext(
                new ReviewedQuote(
                        new QuoteId(id),
                        new ArticleId(article),
                        suggestion,
                        verdict,
                        decision(suggestion, verdict)),
                new StoredArticle(
                        new ArticleId(article),
                        new Article(text, facts),
                        "article-" + article + ".txt",
                        Fingerprint.of(text),
                        Instant.EPOCH),
                known());
    }

    private Optional<Decision> decision(Suggestion suggestion, Verdict verdict) {
        return Optional.of(state)
                .filter(QuoteState::isDecided)
                .map(decided ->
                        new Decision(
                                1,
                                1,
                                Instant.parse("2024-05-18T09:30:00Z"),
                                "Robin Reviewer",
                                "rules-0",
                                new QuoteId(id),
                                DecisionKind.ACCEPT,
                                Verdict.open(suggestion),
                                verdict,
                                "",
                                OptionalLong.empty()));
    }

    private List<KnownSpeaker> known() {
        return Stream.iterate(0, i -> i < speakers.size(), i -> i + 1)
                .map(i ->
                        new KnownSpeaker(
                                new SpeakerId(entry + i), speakers.get(i).speaker(), aliases))
                .toList();
    }
}
