package org.quotewright.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quotewright.model.Span;

/** Cuts spans at line breaks, which brat cannot have inside, and puts them together again. */
final class BratFragments {

    private BratFragments() {}

    static void of(Span span, String text, List<Span> into) {
        int begin = span.begin();
        for (int i = span.begin(); i <= span.end(); i++) {
            if (i == span.end() || isBreak(text.charAt(i))) {
                if (i > begin) {
                    into.add(new Span(begin, i));
                }
                begin = i + 1;
            }
        }
    }

    /** As they stand beside their offsets. */
    static String words(List<Span> fragments, String text) {
        return fragments.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    /** Fragments with nothing but line breaks between them are one span. */
    static List<Span> joined(List<Span> fragments, String text) {
        List<Span> spans = new ArrayList<>();
        for (Span fragment : fragments) {
            boolean continues =
                    !spans.isEmpty()
                            && fragment.begin() > spans.getLast().end()
                            && text.substring(spans.getLast().end(), fragment.begin())
                                    .chars()
                                    .allMatch(unit -> isBreak((char) unit));
            if (continues) {
                spans.set(spans.size() - 1, spans.getLast().cover(fragment));
            } else {
                spans.add(fragment);
            }
        }
        return spans;
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }
}
