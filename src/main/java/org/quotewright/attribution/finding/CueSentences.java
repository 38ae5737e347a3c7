package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.ReasonKey;

/** Applies the constructions to every verb of reporting of a sentence. */
final class CueSentences {

    private static final List<Construction> CONSTRUCTIONS =
            List.of(
                    new CueAfterContent(),
                    new ThatClause(),
                    new QuoteAfterCue(),
                    new InfinitiveClause(),
                    new BareClause(),
                    new NounContent());

    private static final int NEAR = 12;

    private final Reading reading;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final CueGroups groups;

    CueSentences(Reading reading) {
        this.reading = reading;
        this.phrases = new NounPhrases(reading);
        this.subjects = new Subjects(reading, phrases);
        this.groups = new CueGroups(reading);
    }

    /** The subject of a sentence's first clause. */
    Optional<TokenRange> subjectOf(TokenRange sentence) {
        return subjects.main(sentence, sentence.to());
    }

    /** The verb of saying before a colon that ends the sentence and opens the next paragraph. */
    Optional<CueContext> openedBy(TokenRange sentence) {
        int colon = sentence.to() - 1;
        List<CueGroup> all = groups.in(sentence).stream().filter(g -> g.verb().isSaid()).toList();
        if (!reading.word(colon).equals(":") || reading.isQuoted(colon) || all.isEmpty()) {
            return Optional.empty();
        }
        CueGroup group = all.getLast();
        Optional<TokenRange> shared = subjects.main(sentence, group.from());
        return Optional.of(context(sentence, sentence.from(), group, shared, List.of()));
    }

    List<Finding> in(TokenRange sentence) {
        List<Finding> found = new ArrayList<>();
        List<CueGroup> all = groups.in(sentence);
        Optional<TokenRange> subject = Optional.empty();
        int floor = sentence.from();
        for (int i = 0; i < all.size(); i++) {
            CueGroup group = all.get(i);
            List<CueGroup> later = all.subList(i + 1, all.size());
            Optional<TokenRange> shared = subject.or(() -> subjects.main(sentence, group.from()));
            CueContext cue = context(sentence, floor, group, shared, later);
            Optional<Finding> finding = find(cue);
            boolean nested = isNested(group, found);
            if (cue.subject().isPresent() && !nested) {
                subject = cue.subject();
            }
            boolean kept = !(nested && isBareObject(finding, cue)) && !isFrontedParticiple(cue);
            if (finding.isPresent() && kept) {
                found.add(finding.get());
                floor =
                        Math.max(
                                cue.end(),
                                finding.get().key() == ReasonKey.CUE_BEFORE_QUOTE
                                        ? cue.end()
                                        : finding.get().to());
            }
        }
        return found;
    }

    private static boolean isNested(CueGroup group, List<Finding> found) {
        return found.reversed().stream().limit(NEAR).anyMatch(f -> f.touches(group.range()));
    }

    /** True for an object inside other content: hardly ever a report of its own. */
    private static boolean isBareObject(Optional<Finding> finding, CueContext cue) {
        return cue.group().modal() || finding.isPresent() && finding.get().isObject();
    }

    /**
     * {@code Asked about it, Quill said}: what the first verb introduces is no report of Quill's.
     */
    private static boolean isFrontedParticiple(CueContext cue) {
        CueForm form = cue.group().verb().form();
        boolean participle = form == CueForm.ING || form == CueForm.PAST;
        return participle && !cue.inverted() && cue.group().from() == cue.sentence().from();
    }

    private CueContext context(
            TokenRange sentence,
            int floor,
            CueGroup group,
            Optional<TokenRange> shared,
            List<CueGroup> later) {
        Optional<TokenRange> before = subjects.before(group, floor);
        boolean own = !group.infinitive() && group.finite();
        boolean open = own && isOpenBefore(group, sentence);
        Optional<TokenRange> after = open ? subjects.after(group, sentence) : Optional.empty();
        boolean inverted =
                after.isPresent()
                        && (before.isEmpty()
                                || reading.isQuoted(group.from() - 1)
                                || after.get().to() >= sentence.to() - 1);
        Optional<TokenRange> subject = inverted ? after : before.or(() -> shared);
        return new CueContext(reading, phrases, sentence, floor, group, subject, inverted, later);
    }

    private boolean isOpenBefore(CueGroup group, TokenRange sentence) {
        int last = group.from() - 1;
        return last < sentence.from() || reading.isQuoted(last) || reading.word(last).equals(",");
    }

    private static Optional<Finding> find(CueContext cue) {
        for (Construction construction : CONSTRUCTIONS) {
            Optional<Finding> finding = construction.find(cue);
            if (finding.isPresent()) {
                return finding;
            }
        }
        return Optional.empty();
    }
}
