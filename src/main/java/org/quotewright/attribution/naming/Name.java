package org.quotewright.attribution.naming;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.Span;

/**
 * One printing of a name.
 *
 * @param span the name alone, without the title before it
 * @param words in lower case without stops, title and form of address left out
 * @param gender as the title or form of address tells it
 * @param title the words of office and address before the name
 * @param quoted whether it stands between quotation marks
 * @param doubtful whether it stands where a capital tells little: in a heading, or alone at the
 *     start of a sentence
 */
public record Name(
        Span span,
        List<String> words,
        NameKind kind,
        Gender gender,
        Optional<Span> title,
        boolean quoted,
        boolean doubtful) {

    public Name {
        words = List.copyOf(words);
    }

    public boolean isPerson() {
        return kind == NameKind.PERSON;
    }

    public boolean isSingleWord() {
        return words.size() == 1;
    }

    public String firstWord() {
        return words.getFirst();
    }

    public String lastWord() {
        return words.getLast();
    }

    /** From the title's first word to the name's last. */
    public Span withTitle() {
        return title.map(words -> words.cover(span)).orElse(span);
    }
}
