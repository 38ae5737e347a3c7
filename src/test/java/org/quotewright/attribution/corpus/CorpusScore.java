package org.quotewright.attribution.corpus;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;

/**
 * Counts what an engine got right. A suggestion and a gold quotation match if they share at least
 * half of the letters of the shorter, as {@code found} of the usual scorers does.
 */
final class CorpusScore {

    private int inMarks;
    private int inMarksExact;
    private int gold;
    private int found;
    private int suggested;
    private int suggestedRight;
    private int mentionRight;
    private int speakerRight;
    private int organisations;
    private int organisationRight;
    private int without;
    private int invented;

    void add(GoldArticle article, List<Suggestion> suggestions) {
        Set<Suggestion> matched = new HashSet<>();
        for (GoldQuote quote : article.quotes()) {
            Optional<Suggestion> best = best(article.text(), quote, suggestions);
            best.ifPresent(matched::add);
            if (best.isPresent() || !quote.isOptional()) {
                count(article.text(), quote, best);
            }
        }
        suggested += suggestions.size();
        suggestedRight += matched.size();
    }

    private void count(String text, GoldQuote quote, Optional<Suggestion> best) {
        gold++;
        found += best.isPresent() ? 1 : 0;
        if (quote.type() != QuoteType.INDIRECT) {
            inMarks++;
            inMarksExact += holds(best, it -> isExact(text, quote, it));
        }
        mentionRight += holds(best, it -> isMention(quote, it));
        speakerRight += holds(best, it -> isSpeaker(quote, it));
        if (quote.organisations().isEmpty()) {
            without++;
            invented += holds(best, it -> !organisation(it).isEmpty());
        } else {
            organisations++;
            organisationRight +=
                    holds(best, it -> quote.organisations().contains(organisation(it)));
        }
    }

    private static int holds(Optional<Suggestion> best, Predicate<Suggestion> claim) {
        return best.filter(claim).isPresent() ? 1 : 0;
    }

    private static Optional<Suggestion> best(
            String text, GoldQuote quote, List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(it -> shared(text, quote, it) * 2 >= shorter(text, quote, it))
                .filter(it -> shared(text, quote, it) > 0)
                .max(Comparator.comparingDouble(it -> dice(text, quote, it)));
    }

    private static double dice(String text, GoldQuote quote, Suggestion suggestion) {
        int both = letters(text, quote.spans()) + letters(text, spans(suggestion));
        return 2.0 * shared(text, quote, suggestion) / both;
    }

    private static int shorter(String text, GoldQuote quote, Suggestion suggestion) {
        return Math.min(letters(text, quote.spans()), letters(text, spans(suggestion)));
    }

    private static int shared(String text, GoldQuote quote, Suggestion suggestion) {
        int shared = 0;
        for (Span mine : quote.spans()) {
            for (Span theirs : spans(suggestion)) {
                if (mine.overlaps(theirs)) {
                    int begin = Math.max(mine.begin(), theirs.begin());
                    shared += letters(text, begin, Math.min(mine.end(), theirs.end()));
                }
            }
        }
        return shared;
    }

    private static int letters(String text, List<Span> spans) {
        return spans.stream().mapToInt(it -> letters(text, it.begin(), it.end())).sum();
    }

    private static int letters(String text, int begin, int end) {
        return (int)
                text.substring(begin, end).codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static boolean isExact(String text, GoldQuote quote, Suggestion suggestion) {
        int letters = shared(text, quote, suggestion);
        return letters == letters(text, quote.spans())
                && letters == letters(text, spans(suggestion));
    }

    private static boolean isMention(GoldQuote quote, Suggestion suggestion) {
        Optional<Span> mention = suggestion.attribution().mention();
        return quote.mention().isEmpty()
                ? mention.isEmpty()
                : mention.filter(quote.mention().getFirst()::overlaps).isPresent();
    }

    private static boolean isSpeaker(GoldQuote quote, Suggestion suggestion) {
        Optional<AttributedSpeaker> speaker = suggestion.attribution().principal();
        return quote.speakers().isEmpty()
                ? speaker.isEmpty()
                : speaker.map(it -> GoldQuote.folded(it.speaker().name()))
                        .filter(quote.speakers()::contains)
                        .isPresent();
    }

    private static String organisation(Suggestion suggestion) {
        return suggestion
                .attribution()
                .principal()
                .map(it -> it.affiliation().organisation())
                .filter(name -> !name.isEmpty())
                .map(GoldQuote::folded)
                .orElse("");
    }

    private static List<Span> spans(Suggestion suggestion) {
        return suggestion.attribution().quote().spans();
    }

    /** Of all gold quotations, in percent. */
    double foundPercent() {
        return percent(found, gold);
    }

    /** Of all suggestions, in percent. */
    double precisionPercent() {
        return percent(suggestedRight, suggested);
    }

    /** Of the gold quotations in marks those with the very words, in percent. */
    double exactPercent() {
        return percent(inMarksExact, inMarks);
    }

    /** Of all gold quotations those found with the right source mention, in percent. */
    double mentionPercent() {
        return percent(mentionRight, gold);
    }

    /** Of all gold quotations those found with the right speaker, in percent. */
    double speakerPercent() {
        return percent(speakerRight, gold);
    }

    /** Of the gold quotations that have an organisation those found with it, in percent. */
    double organisationPercent() {
        return percent(organisationRight, organisations);
    }

    /** Of the gold quotations without an organisation those that were given one, in percent. */
    double inventedPercent() {
        return percent(invented, without);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "found %.1f, precision %.1f, exact in marks %.1f, mention %.1f, speaker %.1f,"
                        + " organisation %.1f, invented organisations %.1f",
                foundPercent(),
                precisionPercent(),
                exactPercent(),
                mentionPercent(),
                speakerPercent(),
                organisationPercent(),
                inventedPercent());
    }
}
