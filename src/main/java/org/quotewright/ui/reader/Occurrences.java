package org.quotewright.ui.reader;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.Span;

/**
 * Words that are looked for in a text, in capitals or not, with curly marks or straight ones, with
 * accents as they are encoded or otherwise, and over line ends and spaces that do not break.
 */
record Occurrences(String words) {

    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]++");
    private static final Pattern LETTER = Pattern.compile("(?s).\\p{M}*+");
    private static final String NO_ACCENT = "(?!\\p{InCombiningDiacriticalMarks})";
    private static final String SINGLE = "['\u2018\u2019\u201A]";
    private static final String DOUBLE = "[\"\u201C\u201D\u201E\u00AB\u00BB]";

    List<Span> in(String text) {
        List<String> wanted = GAP.splitAsStream(words).filter(word -> !word.isEmpty()).toList();
        return wanted.isEmpty()
                ? List.of()
                : pattern(wanted)
                        .matcher(text)
                        .results()
                        .map(found -> new Span(found.start(), found.end()))
                        .toList();
    }

    private static Pattern pattern(List<String> wanted) {
        return Pattern.compile(
                wanted.stream().map(Occurrences::word).collect(Collectors.joining(GAP.pattern())),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String word(String word) {
        return LETTER.matcher(Normalizer.normalize(word, Form.NFC))
                .results()
                .map(MatchResult::group)
                .map(Occurrences::unit)
                .collect(Collectors.joining());
    }

    private static String unit(String letter) {
        if (Pattern.matches(SINGLE, letter)) {
            return SINGLE;
        }
        return Pattern.matches(DOUBLE, letter) ? DOUBLE : spelled(letter);
    }

    /** With its accents in one sign or in several, and with no other. */
    private static String spelled(String letter) {
        return Stream.of(letter, Normalizer.normalize(letter, Form.NFD))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")" + NO_ACCENT));
    }
}
