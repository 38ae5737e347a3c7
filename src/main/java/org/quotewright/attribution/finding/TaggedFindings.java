package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.tagging.TaggedAttribution;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Span;

/**
 * Joins what the tagger found with what the rules found: the tagger decides, the rules' quotation
 * marks fill in what it passed over or left without a source.
 */
final class TaggedFindings {

    private static final int NONE = -1;

    private final Reading reading;
    private final CueClasses classes;
    private final TaggedContent contents;
    private final TaggedSources sources;
    private final UntoldWords untold;
    private final List<Finding> rules;
    private final int[] ruleAt;
    private final List<Finding> found = new ArrayList<>();

    /**
     * @param rules what the rules found
     */
    TaggedFindings(Reading reading, List<Finding> rules) {
        this.reading = reading;
        this.classes = new CueClasses(reading);
        this.contents = new TaggedContent(reading);
        this.sources = new TaggedSources(reading);
        this.untold = new UntoldWords(reading);
        this.rules = rules;
        this.ruleAt = owners(rules, reading.size());
    }

    private static int[] owners(List<Finding> findings, int tokens) {
        int[] owners = new int[tokens];
        Arrays.fill(owners, NONE);
        for (int i = 0; i < findings.size(); i++) {
            for (TokenRange range : findings.get(i).content()) {
                Arrays.fill(owners, range.from(), range.to(), i);
            }
        }
        return owners;
    }

    List<Finding> joinedWith(List<TaggedAttribution> tagged) {
        tagged.stream()
                .filter(each -> each.cue().isPresent() && !isFarLine(each))
                .filter(each -> !isOfAnotherParagraph(each))
                .map(this::finding)
                .map(this::headed)
                .filter(each -> !isName(each) && !sources.isSilent(each) && !isSigned(each))
                .map(untold::without)
                .forEach(found::add);
        int[] owners = owners(found, reading.size());
        for (Finding rule : rules) {
            if (isLine(rule) && isUntold(rule)) {
                found.add(rule);
            } else {
                addFree(rule, owners);
            }
        }
        return found;
    }

    /** The colon of a transcript's line tells nothing of the paragraphs below. */
    private boolean isFarLine(TaggedAttribution tagged) {
        TokenRange cue = range(tagged.cue().orElseThrow());
        boolean ends = cue.to() == reading.size() || reading.beginsParagraph(cue.to());
        return cue.size() == 1
                && reading.word(cue.from()).equals(":")
                && !ends
                && tagged.contents().stream()
                        .map(TaggedFindings::range)
                        .noneMatch(piece ->
                                reading.paragraphOf(piece.from())
                                        <= reading.paragraphOf(cue.from()));
    }

    /** Words in marks with a cue of their own paragraph; the tagger took one of another. */
    private boolean isOfAnotherParagraph(TaggedAttribution tagged) {
        int home = reading.paragraphOf(range(tagged.cue().orElseThrow()).from());
        return tagged.contents().stream()
                .map(TaggedFindings::range)
                .allMatch(
                        piece -> reading.paragraphOf(piece.from()) != home && isToldBeside(piece));
    }

    private boolean isToldBeside(TokenRange piece) {
        return reading.isQuoted(piece.from())
                && owner(List.of(piece), ruleAt)
                        .map(rules::get)
                        .filter(rule -> rule.cueClass().isWords() && rule.mention().isPresent())
                        .flatMap(Finding::cue)
                        .filter(cue ->
                                reading.paragraphOf(cue.from())
                                        == reading.paragraphOf(piece.from()))
                        .isPresent();
    }

    /** What a name behind a dash signs is told by the rules; the tagger takes the next name. */
    private boolean isSigned(Finding finding) {
        return owner(finding.content(), ruleAt)
                .map(rules::get)
                .filter(rule -> SignedQuotes.isSigned(reading, rule))
                .isPresent();
    }

    private Finding finding(TaggedAttribution tagged) {
        TokenRange cue = range(tagged.cue().orElseThrow());
        List<TokenRange> content = contents.near(cue, own(cue, tagged));
        Optional<Finding> rule = owner(content, ruleAt).map(rules::get);
        Finding finding =
                Finding.tagged(
                        contents.of(content, rule),
                        cue,
                        classes.of(cue),
                        tagged.source().map(source -> sources.beside(cue, range(source))),
                        key(content, cue));
        Finding sound =
                rule.filter(other -> sources.isNearer(other, finding))
                        .map(finding::withCueOf)
                        .orElseGet(() -> sources.sound(finding));
        boolean told =
                rule.isEmpty()
                        || sound.mention().isPresent() && !sources.isFarther(rule.get(), sound);
        return told ? sound : sources.sound(sound.withSourceOf(rule.get()));
    }

    /** Without pieces behind whose closing mark another cue stands with a source of its own. */
    private List<TokenRange> own(TokenRange cue, TaggedAttribution tagged) {
        List<TokenRange> pieces = tagged.contents().stream().map(TaggedFindings::range).toList();
        List<TokenRange> kept =
                pieces.stream()
                        .filter(piece -> !isOfOther(cue, piece) && !isOfNext(tagged, piece))
                        .toList();
        return kept.isEmpty() ? pieces : kept;
    }

    private boolean isOfOther(TokenRange cue, TokenRange piece) {
        return owner(List.of(piece), ruleAt)
                .map(rules::get)
                .filter(rule -> sources.isToldBehind(rule) && !rule.cue().get().overlaps(cue))
                .isPresent();
    }

    /**
     * {@code "A slip," Hale said. Marr laughs at it. "He forgets what he likes."}: Marr's words.
     */
    private boolean isOfNext(TaggedAttribution tagged, TokenRange piece) {
        return tagged.source().isPresent()
                && owner(List.of(piece), ruleAt)
                        .map(rules::get)
                        .filter(rule -> sources.isOfNext(rule, range(tagged.source().get())))
                        .isPresent();
    }

    /** What the rules found by the cue, where the tagger took what heads an article for content. */
    private Finding headed(Finding finding) {
        return rules.stream()
                .filter(rule -> rule.cue().equals(finding.cue()))
                .filter(rule ->
                        isDate(finding)
                                || isBelowHeadline(finding, rule)
                                || isHeadline(finding, rule))
                .findFirst()
                .orElse(finding);
    }

    private boolean isDate(Finding finding) {
        return finding.content().stream().allMatch(range -> Datelines.isDate(reading, range));
    }

    /** The author's name under {@code Strait closed, board says}. */
    private boolean isBelowHeadline(Finding finding, Finding rule) {
        int cue = rule.cue().map(TokenRange::from).orElse(0);
        return rule.key() == ReasonKey.HEADLINE
                && reading.paragraphOf(cue) < reading.paragraphOf(finding.from());
    }

    /**
     * The article's first line, above {@code The harbour is filling up, warden Ilse Brandt said}.
     */
    private boolean isHeadline(Finding finding, Finding rule) {
        int cue = reading.paragraphOf(finding.cue().orElseThrow().from());
        return finding.content().stream().noneMatch(contents::hasMarks)
                && finding.content().stream()
                        .allMatch(range -> reading.paragraphOf(range.to() - 1) == 0)
                && cue > 0
                && reading.paragraphOf(rule.from()) == cue;
    }

    private ReasonKey key(List<TokenRange> content, TokenRange cue) {
        if (cue.size() == 1 && reading.word(cue.from()).equals(":")) {
            return ReasonKey.TRANSCRIPT_LINE;
        }
        if (cue.to() <= content.getFirst().from()) {
            return ReasonKey.CUE_BEFORE_QUOTE;
        }
        boolean after = cue.from() >= content.getLast().to();
        return after ? ReasonKey.CUE_AFTER_QUOTE : ReasonKey.CUE_INSIDE_QUOTE;
    }

    /** A title or nickname in marks, in which the rules saw no quotation either. */
    private boolean isName(Finding finding) {
        TokenRange first = finding.content().getFirst();
        boolean whole =
                reading.isQuoted(first.from())
                        && reading.stretchAt(first.from()) == reading.stretchAt(first.to() - 1);
        return whole
                && finding.content().size() == 1
                && Titles.isCapitalised(reading, first)
                && owner(finding.content(), ruleAt).isEmpty();
    }

    private static boolean isLine(Finding rule) {
        return rule.key() == ReasonKey.TRANSCRIPT_LINE;
    }

    /** What is said within a transcript's line is no account of the line itself. */
    private boolean isUntold(Finding line) {
        TokenRange first = new TokenRange(line.from(), line.from() + 1);
        return found.stream().noneMatch(each -> each.touches(first));
    }

    /**
     * Adds what stands in marks and is not tagged, to the quotation that it is a part of if any.
     */
    private void addFree(Finding rule, int[] owners) {
        List<TokenRange> free =
                rule.content().stream()
                        .filter(range -> contents.hasMarks(range))
                        .filter(range -> owner(List.of(range), owners).isEmpty())
                        .toList();
        Optional<Integer> whole = owner(rule.content(), owners);
        if (free.isEmpty()) {
            return;
        }
        if (whole.isPresent()) {
            found.set(whole.get(), found.get(whole.get()).withAll(free));
        } else {
            found.add(rule);
        }
    }

    private static Optional<Integer> owner(List<TokenRange> content, int[] owners) {
        return content.stream()
                .flatMapToInt(range -> Arrays.stream(owners, range.from(), range.to()))
                .filter(owner -> owner != NONE)
                .boxed()
                .findFirst();
    }

    private static TokenRange range(Span tokens) {
        return new TokenRange(tokens.begin(), tokens.end());
    }
}
