package org.quotewright.attribution.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;

/**
 * A quotation as labelled by hand; spans in UTF-16 offsets.
 *
 * @param mention the source mention, or no span
 * @param speakers every right answer, folded; empty where nobody is stated
 * @param organisations every right answer, folded; empty where none is stated
 * @param isOptional true for attitudes and agreements: no loss if it is not found
 */
record GoldQuote(
        QuoteType type,
        List<Span> spans,
        List<Span> mention,
        Set<String> speakers,
        Set<String> organisations,
        boolean isOptional) {

    private static final Set<String> LITTLE_WORDS = Set.of("the", "of", "for", "a", "an");

    /** Names are compared by their words, in any order and case, without articles. */
    static String folded(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty() && !LITTLE_WORDS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }
}
