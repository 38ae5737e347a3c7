package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.ReasonKey;

/**
 * {@code "No," she said} and {@code Taxes will rise, she said}: the content before the verb; where
 * it goes on after the verb, {@code "No," she said, "never"}, both parts are one quotation.
 */
final class CueAfterContent implements Construction {

    private static final Set<String> COMMAS = Set.of(",", "\u2014", "\u2013", "--");
    private static final Set<String> DASHES = Set.of("\u2014", "\u2013");
    private static final int NEXT_CUE = 10;
    private static final int LONGEST_TITLE = 12;

    @Override
    public Optional<Finding> find(CueContext cue) {
        int end = cue.begin();
        Reading reading = cue.reading();
        if (end <= cue.floor() || cue.group().infinitive()) {
            return Optional.empty();
        }
        boolean comma = COMMAS.contains(reading.word(end - 1)) && !reading.isQuoted(end - 1);
        int last = comma ? end - 1 : end;
        if (reading.isQuoted(last - 1) && closesHere(cue, last) && isFrontedTitle(cue, last)) {
            return Optional.empty();
        }
        if (reading.isQuoted(last - 1) && closesHere(cue, last)) {
            return afterQuote(cue, last);
        }
        return comma && isParenthetical(cue)
                ? Optional.of(afterClause(cue, last))
                : Optional.empty();
    }

    private static boolean closesHere(CueContext cue, int last) {
        int stretch = cue.reading().stretchAt(last - 1);
        return cue.reading().stretchTokens(stretch).to() == last;
    }

    /** {@code On "Morning Light," she said that}: the marks hold a title, not what she said. */
    private static boolean isFrontedTitle(CueContext cue, int last) {
        Reading reading = cue.reading();
        TokenRange stretch = reading.stretchTokens(reading.stretchAt(last - 1));
        boolean fronted = stretch.from() > cue.floor() && cue.end() < cue.limit();
        int first = cue.floor();
        boolean where =
                reading.is(first, WordClass.PREPOSITION) || reading.is(first, WordClass.TIME);
        boolean title =
                where
                        ? Titles.isCapitalised(reading, stretch)
                        : Titles.isTitleCase(reading, stretch);
        return fronted && stretch.size() < LONGEST_TITLE && title;
    }

    private static Optional<Finding> afterQuote(CueContext cue, int last) {
        boolean own = cue.begin() < cue.group().from() || cue.inverted();
        boolean said = cue.group().verb().isSaid() || cue.group().verb().takes(Frame.CLAUSE);
        if (!own || !said || isSubjectQuoted(cue, last)) {
            return Optional.empty();
        }
        List<TokenRange> content = new ArrayList<>();
        content.add(new TokenRange(ContentBegin.beforeQuote(cue, last), last));
        restOf(cue).ifPresent(content::add);
        ReasonKey key = content.size() > 1 ? ReasonKey.CUE_INSIDE_QUOTE : ReasonKey.CUE_AFTER_QUOTE;
        return Optional.of(Finding.of(cue, key, content));
    }

    /** True for {@code "Moby" said} without subject: the quoted words are the subject's own. */
    private static boolean isSubjectQuoted(CueContext cue, int last) {
        return cue.subject().isEmpty()
                || cue.subject().get().overlaps(new TokenRange(last - 1, last));
    }

    private static boolean isParenthetical(CueContext cue) {
        boolean said = cue.group().verb().isSaid() || cue.group().verb().takes(Frame.CLAUSE);
        if (!said || cue.subject().isEmpty() || !cue.group().finite()) {
            return false;
        }
        int rest = Adjuncts.after(cue, Adjuncts.afterAddressee(cue, cue.end()));
        boolean ends = rest >= cue.limit();
        boolean comma = COMMAS.contains(cue.word(rest));
        if (cue.inverted() && cue.group().verb().isSaid() && isDialogue(cue)) {
            return true;
        }
        return ends && hasVerb(cue) || comma && !isFronted(cue) && isClause(cue, rest + 1);
    }

    /** {@code - The cat, answered the old woman}: a dash opens the line, words need no verb. */
    private static boolean isDialogue(CueContext cue) {
        Reading reading = cue.reading();
        int first = cue.sentence().from();
        boolean dash = DASHES.contains(reading.word(first)) && cue.floor() == first;
        int begin = reading.token(first).begin();
        return dash
                && reading.layout().paragraphAt(begin).filter(p -> p.begin() == begin).isPresent();
    }

    /** True where what stands before the verb, alone or with what follows, makes a clause. */
    private static boolean isClause(CueContext cue, int rest) {
        boolean linked = cue.reading().is(cue.floor(), WordClass.CONJUNCTION);
        return linked || hasVerb(cue) || cue.phrases().isVerb(rest, cue.limit());
    }

    private static boolean isFronted(CueContext cue) {
        Reading reading = cue.reading();
        int first = cue.floor();
        boolean opener =
                reading.is(first, WordClass.CLAUSE_OPENER)
                        && !reading.word(first).equals("whether");
        return opener
                || reading.is(first, WordClass.PREPOSITION)
                || reading.is(first, WordClass.ADVERB)
                || reading.verb(first).isPresent()
                || reading.word(first).endsWith("ing");
    }

    private static boolean hasVerb(CueContext cue) {
        int begin = cue.begin();
        for (int i = cue.floor(); i < begin; i++) {
            Reading reading = cue.reading();
            boolean verb =
                    cue.phrases().isVerb(i, begin)
                            || reading.verb(i).isPresent() && i > cue.floor();
            if (verb && !isOwnership(reading, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Maddern's Hospital}: no short form of "is" between two names. */
    private static boolean isOwnership(Reading reading, int at) {
        return reading.word(at).equals("'s")
                && reading.isCapitalised(at - 1)
                && reading.isCapitalised(at + 1);
    }

    private static Finding afterClause(CueContext cue, int last) {
        List<TokenRange> content = new ArrayList<>();
        content.add(new TokenRange(ContentBegin.beforeClause(cue), last));
        restOf(cue).ifPresent(content::add);
        ReasonKey key = content.size() > 1 ? ReasonKey.CUE_INSIDE_QUOTE : ReasonKey.CUE_AFTER_QUOTE;
        return Finding.of(cue, key, content);
    }

    /** What the content goes on with after the verb. */
    private static Optional<TokenRange> restOf(CueContext cue) {
        int at = Adjuncts.after(cue, Adjuncts.afterAddressee(cue, cue.end()));
        if (at < cue.limit() && cue.reading().isQuoted(at) && at > cue.end()) {
            at = at - 1;
        }
        boolean joined = COMMAS.contains(cue.word(at)) || cue.word(at).equals(":");
        if (!joined && !cue.reading().isQuoted(at) || at >= cue.limit()) {
            return Optional.empty();
        }
        int from = cue.reading().isQuoted(at) ? at : at + 1;
        int to = ClauseEnd.of(cue, from);
        if (from >= to || !goesOn(cue, from) || belongsToNext(cue, from, to)) {
            return Optional.empty();
        }
        return Optional.of(new TokenRange(from, to));
    }

    private static boolean goesOn(CueContext cue, int from) {
        Reading reading = cue.reading();
        if (reading.isQuoted(from)) {
            return true;
        }
        boolean participle = reading.word(from).endsWith("ing");
        boolean adverbial =
                reading.is(from, WordClass.PREPOSITION)
                        || reading.is(from, WordClass.CLAUSE_OPENER)
                                && !reading.word(from).equals("that");
        boolean other = cue.later().stream().anyMatch(g -> g.from() == from);
        return !participle
                && !adverbial
                && !other
                && !reading.is(from, WordClass.ADVERB)
                && !startsQuoteLater(cue, from);
    }

    private static boolean startsQuoteLater(CueContext cue, int from) {
        return cue.later().stream().anyMatch(g -> g.from() < from + 6 && g.from() >= from);
    }

    private static boolean belongsToNext(CueContext cue, int from, int to) {
        return cue.later().stream()
                        .anyMatch(g ->
                                g.finite()
                                        && g.from() >= to
                                        && g.from() < to + NEXT_CUE
                                        && cue.reading().isQuoted(to - 1))
                && to < cue.limit();
    }
}
