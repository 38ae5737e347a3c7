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
    private final List<Finding> rules;
    private final int[] ruleAt;

    /**
     * @param rules what the rules found
     */
    TaggedFindings(Reading reading, List<Finding> rules) {
        this.reading = reading;
        this.classes = new CueClasses(reading);
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
        List<Finding> found = new ArrayList<>();
        tagged.forEach(each -> finding(each).ifPresent(found::add));
        int[] owners = owners(found, reading.size());
        rules.stream()
                .filter(rule -> hasMarks(rule.content()) && isFree(rule, owners))
                .forEach(found::add);
        return found;
    }

    /** Empty for reported speech that no word introduces. */
    private Optional<Finding> finding(TaggedAttribution tagged) {
        List<TokenRange> content = tagged.contents().stream().map(TaggedFindings::range).toList();
        Optional<TokenRange> cue = tagged.cue().map(TaggedFindings::range);
        Optional<TokenRange> source = tagged.source().map(TaggedFindings::range);
        Optional<Finding> rule = ruleOn(content);
        if (cue.isEmpty()) {
            return rule.filter(same -> hasMarks(content)).map(same -> same.withContent(content));
        }
        Finding found =
                Finding.tagged(
                        content, cue.get(), classes.of(cue.get()), source, key(content, cue.get()));
        return Optional.of(
                source.isPresent() ? found : rule.map(found::withSourceOf).orElse(found));
    }

    private ReasonKey key(List<TokenRange> content, TokenRange cue) {
        if (reading.word(cue.to() - 1).equals(":")) {
            return ReasonKey.TRANSCRIPT_LINE;
        }
        if (cue.to() <= content.getFirst().from()) {
            return ReasonKey.CUE_BEFORE_QUOTE;
        }
        boolean after = cue.from() >= content.getLast().to();
        return after ? ReasonKey.CUE_AFTER_QUOTE : ReasonKey.CUE_INSIDE_QUOTE;
    }

    private Optional<Finding> ruleOn(List<TokenRange> content) {
        return content.stream()
                .flatMapToInt(range -> Arrays.stream(ruleAt, range.from(), range.to()))
                .filter(rule -> rule != NONE)
                .mapToObj(rules::get)
                .findFirst();
    }

    private boolean hasMarks(List<TokenRange> content) {
        return content.stream()
                .anyMatch(c -> reading.isQuoted(c.from()) || reading.isQuoted(c.to() - 1));
    }

    private static boolean isFree(Finding finding, int[] owners) {
        return finding.content().stream()
                .flatMapToInt(range -> Arrays.stream(owners, range.from(), range.to()))
                .allMatch(owner -> owner == NONE);
    }

    private static TokenRange range(Span tokens) {
        return new TokenRange(tokens.begin(), tokens.end());
    }
}
