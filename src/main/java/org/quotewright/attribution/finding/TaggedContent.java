package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quotewright.model.ReasonKey;

/** Sets the ends of contents that the tagger found by paragraphs and quotation marks. */
final class TaggedContent {

    /** What may stand between whom a quotation is about and its words. */
    private static final Set<String> AFTER_OBJECT = Set.of("for", "of", "on", "as", "to");

    private final Reading reading;

    TaggedContent(Reading reading) {
        this.reading = reading;
    }

    /**
     * The content that stays, in reading order; at least one range.
     *
     * @param rule what the rules found there
     */
    List<TokenRange> of(List<TokenRange> tagged, Optional<Finding> rule) {
        List<TokenRange> kept = new ArrayList<>();
        tagged.forEach(range -> kept.addAll(parts(range)));
        rule.filter(same -> startsLater(same, kept.getFirst()))
                .map(same -> new TokenRange(same.from(), kept.getFirst().to()))
                .ifPresent(shorter -> kept.set(0, shorter));
        rule.filter(same -> isTranscript(same, kept))
                .ifPresent(same -> {
                    kept.clear();
                    kept.addAll(same.content());
                });
        return kept;
    }

    /**
     * The pieces of the cue's paragraph, and those of others that marks left open lead to; where
     * the cue's paragraph has none, the pieces of the nearest one.
     */
    List<TokenRange> near(TokenRange cue, List<TokenRange> pieces) {
        int home = reading.paragraphOf(cue.from());
        int nearest =
                pieces.stream()
                        .mapToInt(piece -> reading.paragraphOf(piece.from()))
                        .boxed()
                        .min(Comparator.comparingInt(paragraph -> Math.abs(paragraph - home)))
                        .orElse(home);
        TreeSet<Integer> told = new TreeSet<>(Set.of(nearest));
        while (reading.isLeftOpen(told.last())) {
            told.add(told.last() + 1);
        }
        while (reading.isLeftOpen(told.first() - 1)) {
            told.add(told.first() - 1);
        }
        return pieces.stream()
                .filter(piece -> told.contains(reading.paragraphOf(piece.from())))
                .toList();
    }

    /** Cuts at ends of paragraphs: what stands in marks stays, else the first part. */
    private List<TokenRange> parts(TokenRange range) {
        List<TokenRange> parts = new ArrayList<>();
        int from = range.from();
        for (int i = from + 1; i <= range.to(); i++) {
            if (i == range.to() || reading.beginsParagraph(i)) {
                parts.add(new TokenRange(from, i));
                from = i;
            }
        }
        List<TokenRange> quoted = parts.stream().filter(p -> reading.isQuoted(p.from())).toList();
        boolean whole = parts.size() == 1 || quoted.isEmpty();
        return whole ? parts.subList(0, 1) : quoted;
    }

    /** {@code praised the crew for "courage"}: whom is no part of what was said. */
    private boolean startsLater(Finding rule, TokenRange first) {
        return first.from() < rule.from()
                && rule.from() < first.to()
                && AFTER_OBJECT.contains(reading.word(rule.from()))
                && !hasMarks(new TokenRange(first.from(), rule.from()))
                && hasMarks(first);
    }

    private static boolean isTranscript(Finding rule, List<TokenRange> content) {
        return rule.key() == ReasonKey.TRANSCRIPT_LINE
                && content.size() == 1
                && rule.from() == content.getFirst().from();
    }

    boolean hasMarks(TokenRange range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (reading.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }
}
