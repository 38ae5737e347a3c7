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
                .filter(each -> each.cue().isPresent())
                .map(this::finding)
                .map(this::undated)
                .filter(each -> !isName(each) && !sources.isSilent(each) && !isSigned(each))
                .forEach(found::add);
        int[] owners = owners(found, reading.size());
        for (Finding rule : rules) {
            addFree(rule, owners);
        }
        return found;
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
        List<TokenRange> content =
                contents.near(cue, tagged.contents().stream().map(TaggedFindings::range).toList());
        Optional<Finding> rule = owner(content, ruleAt).map(rules::get);
        Finding finding =
                Finding.tagged(
                        contents.of(content, rule),
                        cue,
                        classes.of(cue),
                        tagged.source().map(TaggedFindings::range),
                        key(content, cue));
        Finding sound =
                rule.filter(other -> sources.isNearer(other, finding))
                        .map(finding::withCueOf)
                        .orElseGet(() -> sources.sound(finding));
        boolean told = sound.mention().isPresent() || rule.isEmpty();
        return told ? sound : sources.sound(sound.withSourceOf(rule.get()));
    }

    /**
     * What the rules found behind the cue, where the tagger took the article's date for content.
     */
    private Finding undated(Finding finding) {
        boolean date =
                finding.content().stream().allMatch(range -> Datelines.isDate(reading, range));
        return date
                ? rules.stream()
                        .filter(rule -> rule.cue().equals(finding.cue()))
                        .findFirst()
                        .orElse(finding)
                : finding;
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
