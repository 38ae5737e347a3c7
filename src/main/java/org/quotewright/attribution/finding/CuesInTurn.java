package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotewright.model.ReasonKey;

/**
 * Takes the verbs of reporting of one sentence in turn: a later one may share an earlier subject.
 */
final class CuesInTurn {

    private static final List<Construction> CONSTRUCTIONS =
            List.of(
                    new CueAfterContent(),
                    new ThatClause(),
                    new QuoteAfterCue(),
                    new InfinitiveClause(),
                    new BareClause(),
                    new NounContent());
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> SILENCE = Set.of("named", "identified", "quoted");
    private static final int NEAR = 12;

    private final Reading reading;
    private final CueContexts contexts;
    private final Subjects subjects;
    private final TokenRange sentence;
    private final List<Finding> found = new ArrayList<>();
    private Optional<TokenRange> subject = Optional.empty();
    private int floor;

    CuesInTurn(Reading reading, CueContexts contexts, Subjects subjects, TokenRange sentence) {
        this.reading = reading;
        this.contexts = contexts;
        this.subjects = subjects;
        this.sentence = sentence;
        this.floor = sentence.from();
    }

    List<Finding> findings(List<CueGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            take(groups.get(i), groups.subList(i + 1, groups.size()));
        }
        return found;
    }

    private void take(CueGroup group, List<CueGroup> later) {
        if (subjects.isMissing(group, floor) || asksForSilence(group)) {
            return;
        }
        Optional<TokenRange> shared = subject.or(() -> subjects.main(sentence, group.from()));
        CueContext cue = contexts.of(sentence, floor, group, shared, later);
        boolean nested = isNested(group);
        Optional<Finding> finding =
                find(cue)
                        .filter(f -> f.hasContent() && (f.mention().isPresent() || hasMarks(f)))
                        .filter(f -> !(nested && isBareObject(f, cue)) && !Fronted.holds(cue))
                        .filter(f -> f.mention().filter(this::isNoSpeaker).isEmpty());
        if (!nested && leadsOn(cue, finding.isPresent())) {
            subject = cue.subject();
        }
        finding.ifPresent(f -> add(f, cue));
    }

    /** {@code who asked not to be named}: tells of the source, not of what it said. */
    private boolean asksForSilence(CueGroup group) {
        int at = group.to();
        return reading.word(at).equals("not")
                && reading.word(at + 1).equals("to")
                && reading.word(at + 2).equals("be")
                && SILENCE.contains(reading.word(at + 3));
    }

    /** True for {@code According to the survey}, no subject, and for things that cannot speak. */
    private boolean isNoSpeaker(TokenRange mention) {
        boolean source =
                reading.word(mention.from()).equals("according")
                        && reading.word(mention.from() + 1).equals("to");
        return source || SilentNouns.isHead(reading, mention);
    }

    private void add(Finding finding, CueContext cue) {
        found.add(finding);
        boolean before = finding.key() != ReasonKey.CUE_BEFORE_QUOTE;
        floor = before ? Math.max(cue.end(), finding.to()) : cue.end();
    }

    private boolean isNested(CueGroup group) {
        return found.reversed().stream().limit(NEAR).anyMatch(f -> f.touches(group.range()));
    }

    private boolean hasMarks(Finding finding) {
        return finding.content().stream()
                .anyMatch(c -> IntStream.range(c.from(), c.to()).anyMatch(reading::isQuoted));
    }

    /** True for an object inside other content: hardly ever a report of its own. */
    private static boolean isBareObject(Finding finding, CueContext cue) {
        return cue.group().modal() || finding.isObject();
    }

    /** True where verbs that follow without a subject share this one's. */
    private boolean leadsOn(CueContext cue, boolean reports) {
        boolean relative = cue.subject().filter(this::isRelative).isPresent();
        return cue.subject().isPresent() && !relative && (reports || cue.group().verb().isSaid());
    }

    private boolean isRelative(TokenRange range) {
        return range.size() == 1 && RELATIVE.contains(reading.word(range.from()));
    }

    private static Optional<Finding> find(CueContext cue) {
        return CONSTRUCTIONS.stream().flatMap(c -> c.find(cue).stream()).findFirst();
    }
}
