package org.quotewright.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Cue;
import org.quotewright.model.CueClass;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;

/**
 * Invented articles, the same ones every time: words, names and outlets as unevenly used as in
 * newspapers (the nth about one nth as often as the first).
 */
final class InventedSpeech {

    static final int QUOTES = 10;
    private static final int WORDS = 200_000;
    private static final int SPEAKERS = 50_000;
    private static final int ORGANISATIONS = 5_000;
    private static final int OUTLETS = 200;
    private static final int DAYS = 3_650;
    private static final int LONG_CONTENT = 30;
    private static final int CONTEXT = 14;
    private static final List<String> CUES =
            List.of("said", "added", "told", "warned", "wrote", "argued", "claimed", "insisted");
    private static final List<String> ROLES =
            List.of("minister", "mayor", "chief executive", "spokeswoman", "analyst", "captain");
    private static final String ONSETS = "bcdfghklmnprstvwz";
    private static final String VOWELS = "aeiouäéø";

    private final Random random;

    private InventedSpeech(long seed) {
        this.random = new Random(seed);
    }

    /** A quotation as a search sees it. */
    record Line(String said, String around, String speaker, String organisation, String role) {}

    /** An article with what an engine would find in it. */
    record Page(Article article, List<Suggestion> suggestions, List<Line> lines) {

        String month() {
            return article.facts().date().map(YearMonth::from).orElseThrow().toString();
        }
    }

    static Page page(int number) {
        return new InventedSpeech(number).page();
    }

    /** The word of a rank: the same syllables for the same rank, short ones for low ranks. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0 || word.isEmpty(); ) {
            word.append(ONSETS.charAt(rest % ONSETS.length()));
            rest /= ONSETS.length();
            word.append(VOWELS.charAt(rest % VOWELS.length()));
            rest /= VOWELS.length();
        }
        return word.toString();
    }

    static String speaker(int rank) {
        return capital(word(17 + rank % 997)) + " " + capital(word(1_000 + rank));
    }

    static String organisation(int rank) {
        return capital(word(300 + rank % 401)) + " " + capital(word(9_000 + rank)) + " Board";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static int rank(int size, double drawn) {
        return (int) Math.pow(size, drawn) - 1;
    }

    static String anyWord(double drawn) {
        return word(rank(WORDS, drawn));
    }

    static String anySpeaker(double drawn) {
        return speaker(rank(SPEAKERS, drawn));
    }

    static String anyOrganisation(double drawn) {
        return organisation(rank(ORGANISATIONS, drawn));
    }

    private Page page() {
        StringBuilder text = new StringBuilder();
        List<Suggestion> suggestions = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < QUOTES; i++) {
            add(text, suggestions, lines);
        }
        ArticleFacts facts =
                new ArticleFacts(
                        words(6),
                        "The " + capital(word(rank(OUTLETS, random.nextDouble()))) + " Post",
                        "",
                        Optional.of(LocalDate.of(2015, 1, 1).plusDays(random.nextInt(DAYS))),
                        "");
        return new Page(new Article(text.toString(), facts), suggestions, lines);
    }

    private void add(StringBuilder text, List<Suggestion> suggestions, List<Line> lines) {
        String said = "“" + words(6 + random.nextInt(LONG_CONTENT)) + "”";
        String name = anySpeaker(random.nextDouble());
        String organisation = anyOrganisation(random.nextDouble());
        String role = ROLES.get(random.nextInt(ROLES.size()));
        String cue = CUES.get(random.nextInt(CUES.size()));
        String source = " " + name + ", " + role + " of the " + organisation + ", ";
        String rest = " " + words(CONTEXT) + ".\n\n";
        int begin = text.length();
        int cueBegin = begin + said.length() + source.length();
        text.append(said).append(source).append(cue).append(rest);
        Attribution attribution =
                new Attribution(
                        Quote.of(
                                random.nextInt(5) == 0 ? QuoteType.MIXED : QuoteType.DIRECT,
                                new Span(begin, begin + said.length())),
                        Optional.of(
                                new Cue(
                                        new Span(cueBegin, cueBegin + cue.length()),
                                        CueClass.SPEECH)),
                        Optional.empty(),
                        List.of(
                                new AttributedSpeaker(
                                        new Speaker(name, SpeakerKind.PERSON),
                                        new Affiliation(role, organisation, List.of()))));
        suggestions.add(new Suggestion(attribution, List.of(), List.of(), 1, List.of()));
        lines.add(new Line(said, source + cue + rest, name, organisation, role));
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(anyWord(random.nextDouble()));
        }
        return String.join(" ", words);
    }
}
