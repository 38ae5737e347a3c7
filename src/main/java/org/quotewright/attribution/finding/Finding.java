package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.CueClass;
import org.quotewright.model.ReasonKey;

/**
 * A quotation in tokens, before it is measured in the text's offsets.
 *
 * @param isObject true where the content is the object of its verb, neither a clause nor words set
 *     off by marks
 * @param key which construction shows the source
 */
record Finding(
        List<TokenRange> content,
        Optional<TokenRange> cue,
        CueClass cueClass,
        Optional<TokenRange> mention,
        boolean continued,
        boolean isObject,
        ReasonKey key) {

    Finding {
        content = content.stream().filter(range -> !range.isEmpty()).toList();
        mention = mention.filter(range -> !range.isEmpty());
    }

    static Finding of(CueContext cue, ReasonKey key, List<TokenRange> content) {
        return new Finding(
                content,
                Optional.of(cue.group().range()),
                cue.group().verb().cueClass(),
                cue.subject(),
                false,
                false,
                key);
    }

    /** A quotation of the source that the one before has. */
    static Finding continued(ReasonKey key, TokenRange content) {
        return new Finding(
                List.of(content),
                Optional.empty(),
                CueClass.SPEECH,
                Optional.empty(),
                true,
                false,
                key);
    }

    static Finding tagged(
            List<TokenRange> content,
            TokenRange cue,
            CueClass cueClass,
            Optional<TokenRange> mention,
            ReasonKey key) {
        return new Finding(content, Optional.of(cue), cueClass, mention, false, false, key);
    }

    /** True where the rules left something to quote. */
    boolean hasContent() {
        return !content.isEmpty();
    }

    int from() {
        return content.getFirst().from();
    }

    int to() {
        return content.getLast().to();
    }

    boolean covers(TokenRange range) {
        return content.stream().anyMatch(c -> c.from() <= range.from() && range.to() <= c.to());
    }

    boolean touches(TokenRange range) {
        return content.stream().anyMatch(range::overlaps);
    }

    Finding asObject() {
        return new Finding(content, cue, cueClass, mention, continued, true, key);
    }

    Finding as(CueClass other) {
        return new Finding(content, cue, other, mention, continued, isObject, key);
    }

    Finding with(TokenRange more) {
        return withAll(List.of(more));
    }

    /** This quotation with the source that another way of finding it has shown. */
    Finding withSourceOf(Finding other) {
        return new Finding(content, cue, cueClass, other.mention, other.continued, isObject, key);
    }

    /** The same words, introduced as another way of finding them has shown. */
    Finding withCueOf(Finding other) {
        return new Finding(
                content,
                other.cue,
                other.cueClass,
                other.mention,
                other.continued,
                isObject,
                other.key);
    }

    /** The same, as what was not said: no words are reported by it. */
    Finding unsaid() {
        return new Finding(content, cue, CueClass.ATTITUDE, mention, continued, isObject, key);
    }

    Finding withoutSource() {
        return new Finding(content, cue, cueClass, Optional.empty(), continued, isObject, key);
    }

    /** This quotation with more content. */
    Finding withAll(List<TokenRange> more) {
        List<TokenRange> all = new ArrayList<>(content);
        all.addAll(more);
        all.sort(Comparator.comparingInt(TokenRange::from));
        return new Finding(all, cue, cueClass, mention, continued, isObject, key);
    }
}
