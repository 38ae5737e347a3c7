package org.quotewright.app.evaluate.quotes;

import java.util.List;
import java.util.Locale;
import org.quotewright.text.WordList;

/** What the first name of a person tells: a rough sign, for finding who is attributed worse. */
enum NameGroup {
    WOMEN("women's first names"),
    MEN("men's first names"),
    UNLISTED("other first names"),
    SINGLE("one name only");

    private static final WordList FEMALE = WordList.named("first-names-female.txt");
    private static final WordList MALE = WordList.named("first-names-male.txt");

    private final String label;

    NameGroup(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Of the person of this full name, by the lists that the engines know first names by. */
    static NameGroup of(String name) {
        List<String> words = List.of(name.strip().toLowerCase(Locale.ROOT).split("\\s++"));
        String first = words.getFirst();
        if (words.size() == 1) {
            return SINGLE;
        }
        boolean isFemale = FEMALE.has(first);
        boolean isMale = MALE.has(first);
        if (isFemale == isMale) {
            return UNLISTED;
        }
        return isFemale ? WOMEN : MEN;
    }
}
