package org.quotewright.ui.reader;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.Span;

/**
 * Words that are looked for in a text, in capitals or not, with curly marks or straight ones, and
 * over line ends.
 */
record Occurrences(String words) {

    private static final Pattern GAP = Pattern.compile("\\s++");
    private static final String SINGLE = "['\u2018\u2019\u201A]";
    private static final String DOUBLE = "[\"\u201C\u201D\u201E\u00AB\u00BB]";

    List<Span> in(String text) {
        if (words.isBlank()) {
            return List.of();
        }
        return pattern()
                .matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    private Pattern pattern() {
        return Pattern.compile(
                Stream.of(GAP.split(words.strip()))
                        .map(Occurrences::word)
                        .collect(Collectors.joining(GAP.pattern())),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String word(String word) {
        return word.codePoints().mapToObj(Occurrences::unit).collect(Collectors.joining());
    }

    private static String unit(int letter) {
        String written = Character.toString(letter);
        if (Pattern.matches(SINGLE, written)) {
            return SINGLE;
        }
        return Pattern.matches(DOUBLE, written) ? DOUBLE : Pattern.quote(written);
    }
}
