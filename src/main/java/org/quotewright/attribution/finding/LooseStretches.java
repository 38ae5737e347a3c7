package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quotewright.model.CueClass;
import org.quotewright.model.ReasonKey;

/**
 * Quoted stretches that no verb of reporting reaches: they carry on the quotation before them, or
 * belong to the subject of their own sentence or the one before. Short ones are scare quotes,
 * titles and nicknames, and stay out.
 */
final class LooseStretches {

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_PARTS = 50;
    private static final int NEAR = 12;

    private final Reading reading;
    private final CueSentences sentences;
    private final List<TokenRange> ranges;
    private final List<Finding> found;

    LooseStretches(
            Reading reading, CueSentences sentences, List<TokenRange> ranges, List<Finding> found) {
        this.reading = reading;
        this.sentences = sentences;
        this.ranges = ranges;
        this.found = found;
    }

    /** Adds what is loose in the paragraph, whose sentences are numbers {@code first} and on. */
    void addIn(TokenRange paragraph, int first, int last) {
        for (int s = first; s < last; s++) {
            TokenRange sentence = ranges.get(s);
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (reading.isQuoted(i)) {
                    TokenRange stretch = reading.stretchTokens(reading.stretchAt(i));
                    add(stretch, s, s > first);
                    i = stretch.to() - 1;
                }
            }
        }
    }

    private void add(TokenRange stretch, int sentenceNumber, boolean hasBefore) {
        boolean known = found.reversed().stream().limit(NEAR).anyMatch(f -> f.touches(stretch));
        TokenRange sentence = ranges.get(sentenceNumber);
        boolean whole = isWhole(stretch, sentence);
        boolean heading =
                Titles.isTitleCase(reading, stretch) && !(whole && hasBefore && isSentence(stretch))
                        || reading.word(stretch.from() + 1).equals("(");
        if (known || heading || wordsIn(stretch) < FEWEST_WORDS && !whole) {
            return;
        }
        if (whole && hasBefore) {
            addAfter(ranges.get(sentenceNumber - 1), stretch);
        } else if (whole && sentenceNumber > 0 && opens(ranges.get(sentenceNumber - 1))) {
            addFor(sentences.subjectOf(ranges.get(sentenceNumber - 1)), stretch);
        } else if (whole && carriesOver(stretch)) {
            carryOn(stretch);
        } else if (whole
                && sentenceNumber > 0
                && told(ranges.get(sentenceNumber - 1)).isPresent()) {
            addFor(told(ranges.get(sentenceNumber - 1)), stretch);
        } else if (whole
                && sentenceNumber > 0
                && named(ranges.get(sentenceNumber - 1)).isPresent()) {
            addFor(named(ranges.get(sentenceNumber - 1)), stretch);
        } else if (whole && (!found.isEmpty() || isOpen(reading.stretchAt(stretch.from())))) {
            found.add(Finding.continued(ReasonKey.SPEAKER_CONTINUED, stretch));
        } else if (whole && sentenceNumber > 0) {
            addFor(Optional.empty(), stretch);
        } else if (!whole) {
            addFor(sentences.subjectOf(sentence), stretch);
        }
    }

    private void addFor(Optional<TokenRange> mention, TokenRange stretch) {
        found.add(
                new Finding(
                        List.of(stretch),
                        Optional.empty(),
                        CueClass.SPEECH,
                        mention,
                        false,
                        false,
                        ReasonKey.SHARED_CUE_SENTENCE));
    }

    /** Adds a sentence that is nothing but the stretch to what the sentence before it says. */
    private void addAfter(TokenRange before, TokenRange stretch) {
        for (int i = Math.max(0, found.size() - NEAR); i < found.size(); i++) {
            Finding earlier = found.get(i);
            boolean near = earlier.from() < before.to() && earlier.to() > before.from();
            if (near && isSaid(earlier) && hasMarks(earlier) && hasRoom(earlier)) {
                found.set(i, earlier.with(stretch));
                return;
            }
            if (near && isSaid(earlier)) {
                addFor(earlier.mention(), stretch);
                return;
            }
        }
        Optional<TokenRange> subject = sentences.subjectOf(before);
        if (subject.isPresent() || found.isEmpty()) {
            addFor(subject, stretch);
        } else {
            found.add(Finding.continued(ReasonKey.SPEAKER_CONTINUED, stretch));
        }
    }

    /** The source of what a sentence tells without marks. */
    private Optional<TokenRange> told(TokenRange before) {
        return found.reversed().stream()
                .limit(NEAR)
                .filter(earlier -> earlier.from() >= before.from() && earlier.to() <= before.to())
                .filter(earlier -> isSaid(earlier) && !hasMarks(earlier))
                .flatMap(earlier -> earlier.mention().stream())
                .findFirst();
    }

    /** Whom a sentence names first, if nothing in it stands in marks. */
    private Optional<TokenRange> named(TokenRange before) {
        boolean quoted = IntStream.range(before.from(), before.to()).anyMatch(reading::isQuoted);
        return quoted ? Optional.empty() : sentences.subjectOf(before).flatMap(this::nameAtBegin);
    }

    /** The capitals that a subject begins with: two at least, or all of it. */
    private Optional<TokenRange> nameAtBegin(TokenRange subject) {
        int to = subject.from();
        while (to < subject.to() && reading.isCapitalised(to)) {
            to++;
        }
        boolean name = to == subject.to() || to - subject.from() > 1;
        return Optional.of(new TokenRange(subject.from(), to)).filter(range -> name);
    }

    private boolean opens(TokenRange before) {
        return reading.word(before.to() - 1).equals(":") && !reading.isQuoted(before.to() - 1);
    }

    /** True where the stretch before it, in the paragraph before, was left open. */
    private boolean carriesOver(TokenRange stretch) {
        int number = reading.stretchAt(stretch.from());
        return number > 0
                && isOpen(number - 1)
                && reading.stretchTokens(number - 1).to() == stretch.from();
    }

    private boolean isOpen(int stretch) {
        return !reading.stretches().get(stretch).isClosed();
    }

    private void carryOn(TokenRange stretch) {
        TokenRange before = new TokenRange(stretch.from() - 1, stretch.from());
        for (int i = Math.max(0, found.size() - NEAR); i < found.size(); i++) {
            if (found.get(i).touches(before) && hasRoom(found.get(i))) {
                found.set(i, found.get(i).with(stretch));
                return;
            }
        }
        found.add(Finding.continued(ReasonKey.CARRIED_OVER_PARAGRAPH, stretch));
    }

    /** Joins a paragraph that left its marks open with the quotation that closes them. */
    void joinCarriedOver(TokenRange paragraph, int foundBefore) {
        if (foundBefore == 0
                || foundBefore >= found.size()
                || !reading.isQuoted(paragraph.from())) {
            return;
        }
        Finding open = found.get(foundBefore - 1);
        TokenRange stretch = reading.stretchTokens(reading.stretchAt(paragraph.from()));
        boolean loose = open.cue().isEmpty() && open.to() == stretch.from() && carriesOver(stretch);
        for (int i = foundBefore; loose && i < found.size(); i++) {
            Finding closing = found.get(i);
            if (closing.from() == stretch.from() && closing.cue().isPresent()) {
                found.set(i, closing.withAll(open.content()));
                found.remove(foundBefore - 1);
                return;
            }
        }
    }

    /** One quotation has so many parts at most; what follows continues it as another. */
    private static boolean hasRoom(Finding finding) {
        return finding.content().size() < MOST_PARTS;
    }

    private static boolean isSaid(Finding finding) {
        return finding.cueClass() == CueClass.SPEECH || finding.cueClass() == CueClass.WRITING;
    }

    private boolean hasMarks(Finding finding) {
        return finding.content().stream()
                .anyMatch(c -> reading.isQuoted(c.from()) || reading.isQuoted(c.to() - 1));
    }

    private boolean isSentence(TokenRange stretch) {
        String last = reading.word(stretch.to() - 2);
        return stretch.size() > 2 && !last.isEmpty() && ".!?".contains(last);
    }

    private boolean isWhole(TokenRange stretch, TokenRange sentence) {
        return !hasWord(sentence.from(), stretch.from()) && !hasWord(stretch.to(), sentence.to());
    }

    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isWord(i) && !reading.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private int wordsIn(TokenRange range) {
        return (int) IntStream.range(range.from(), range.to()).filter(reading::isWord).count();
    }
}
