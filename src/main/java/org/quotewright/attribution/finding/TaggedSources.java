package org.quotewright.attribution.finding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotewright.model.ReasonKey;

/** Tells which sources of the tagger can be one where they stand. */
final class TaggedSources {

    /** What no source begins with ("for instance"); "about forty" and "over half" may speak. */
    private static final Set<String> NO_BEGINNING =
            Set.of("for", "of", "with", "from", "in", "at", "on", "by", "to");

    private final Reading reading;

    TaggedSources(Reading reading) {
        this.reading = reading;
    }

    /** What of a source lies in one paragraph: that of its cue, else that of its own end. */
    TokenRange beside(TokenRange cue, TokenRange source) {
        int kept = reading.paragraphOf(source.to() - 1);
        if (reading.paragraphOf(source.from()) == reading.paragraphOf(cue.from())) {
            kept = reading.paragraphOf(source.from());
        }
        int from = source.from();
        int to = source.to();
        while (reading.paragraphOf(from) < kept) {
            from++;
        }
        while (reading.paragraphOf(to - 1) > kept) {
            to--;
        }
        return new TokenRange(from, to);
    }

    /** The same finding, without a source that cannot be its source. */
    Finding sound(Finding finding) {
        boolean isSound =
                finding.mention()
                        .filter(source ->
                                !canSpeak(source)
                                        || finding.touches(source)
                                        || isElsewhere(finding, source)
                                        || isOfALaterSentence(finding, source))
                        .isEmpty();
        return isSound && !isImpersonal(finding) ? finding : finding.withoutSource();
    }

    /** True for a source of another paragraph than its cue, which the rules give one beside it. */
    boolean isFarther(Finding rule, Finding tagged) {
        return rule.cue().isPresent()
                && tagged.cue().filter(rule.cue().get()::overlaps).isPresent()
                && rule.mention().filter(mention -> isBeside(rule, mention)).isPresent()
                && tagged.mention().filter(mention -> !isBeside(tagged, mention)).isPresent();
    }

    private boolean isBeside(Finding finding, TokenRange source) {
        return reading.paragraphOf(source.from())
                == reading.paragraphOf(finding.cue().get().from());
    }

    /** "It was unclear whether", "it seems that": nobody is said to say so. */
    private boolean isImpersonal(Finding finding) {
        return finding.cue().filter(cue -> reading.word(cue.from()).equals("it")).isPresent();
    }

    /** "As reported earlier, the bridge is shut": the paper speaks of itself. */
    private boolean isOwnReport(Finding finding) {
        return finding.mention().isEmpty()
                && finding.cue()
                        .filter(cue -> cue.from() > 0 && reading.word(cue.from() - 1).equals("as"))
                        .isPresent();
    }

    /** False for words that only join others ("But don't expect it"). */
    private boolean canSpeak(TokenRange source) {
        return !NO_BEGINNING.contains(reading.word(source.from()))
                && IntStream.range(source.from(), source.to())
                        .anyMatch(i -> reading.isWord(i) && !reading.is(i, WordClass.CONJUNCTION));
    }

    /** A source of the next paragraph, where cue and content stand in one. */
    private boolean isElsewhere(Finding finding, TokenRange source) {
        return finding.cue()
                .filter(cue ->
                        source.from() > cue.from()
                                && reading.paragraphOf(source.from())
                                        > reading.paragraphOf(finding.to() - 1)
                                && reading.paragraphOf(source.from())
                                        > reading.paragraphOf(cue.from()))
                .isPresent();
    }

    /** Nobody who is named first in the next sentence, where nothing said is in marks. */
    private boolean isOfALaterSentence(Finding finding, TokenRange source) {
        int end = finding.cue().map(cue -> Math.max(cue.to(), finding.to())).orElse(finding.to());
        return source.from() >= end
                && !reading.isQuoted(finding.to() - 1)
                && reading.layout()
                        .sentenceAt(reading.token(end - 1).span().begin())
                        .filter(sentence ->
                                sentence.end() <= reading.token(source.from()).span().begin())
                        .isPresent();
    }

    /**
     * True where the rules found a cue of words and its source right behind the closing mark, or at
     * the begin of a transcript's line, and the tagger a cue before the quotation or within its
     * words.
     */
    boolean isNearer(Finding rule, Finding tagged) {
        Optional<TokenRange> cue = tagged.cue();
        if (rule.cue().isEmpty() || rule.mention().isEmpty() || cue.isEmpty()) {
            return false;
        }
        boolean isWithin = rule.covers(cue.get());
        boolean isQuoted = reading.isQuoted(cue.get().from());
        return switch (rule.key()) {
            case TRANSCRIPT_LINE -> isWithin;
            case CUE_AFTER_QUOTE ->
                    rule.cueClass().isWords()
                            && isRightBehind(rule)
                            && (isWithin && isQuoted || tagged.key() == ReasonKey.CUE_BEFORE_QUOTE)
                            && !cue.get().overlaps(rule.cue().get());
            default -> false;
        };
    }

    /** True for words in marks with a cue and its source right behind the closing one. */
    boolean isToldBehind(Finding rule) {
        return rule.key() == ReasonKey.CUE_AFTER_QUOTE
                && rule.cue().isPresent()
                && rule.mention().isPresent()
                && isRightBehind(rule);
    }

    /** True for words in marks that follow a sentence about somebody else than the source. */
    boolean isOfNext(Finding rule, TokenRange source) {
        return rule.key() == ReasonKey.SHARED_CUE_SENTENCE
                && rule.cue().isEmpty()
                && rule.mention()
                        .filter(next -> source.to() <= next.from() && next.to() <= rule.from())
                        .filter(next -> isOtherName(next, source))
                        .isPresent();
    }

    private boolean isOtherName(TokenRange next, TokenRange source) {
        int last = next.to() - 1;
        boolean name = reading.isCapitalised(last) && !reading.is(last, WordClass.SUBJECT_PRONOUN);
        return name
                && IntStream.range(source.from(), source.to())
                        .mapToObj(reading::word)
                        .noneMatch(reading.word(last)::equals);
    }

    private boolean isRightBehind(Finding rule) {
        int first = Math.min(rule.cue().get().from(), rule.mention().get().from());
        return reading.isQuoted(rule.to() - 1) && first - rule.to() <= 1;
    }

    /**
     * "The clock says ten", "Storm Ada: roofs gone", "as reported earlier": nobody speaks there,
     * unless words are marked.
     */
    boolean isSilent(Finding finding) {
        boolean marked =
                finding.content().stream()
                        .anyMatch(range ->
                                IntStream.range(range.from(), range.to())
                                        .anyMatch(reading::isQuoted));
        return !marked
                && (isOwnReport(finding)
                        || finding.mention()
                                .filter(source -> isThing(finding, source))
                                .isPresent());
    }

    private boolean isThing(Finding finding, TokenRange source) {
        boolean colon =
                finding.cue().filter(cue -> reading.word(cue.from()).equals(":")).isPresent();
        return colon
                ? SilentNouns.isIn(reading, source.from(), source.to())
                : SilentNouns.isHead(reading, source);
    }
}
