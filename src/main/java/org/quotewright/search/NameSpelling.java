package org.quotewright.search;

import java.util.Collections;
import java.util.List;
import org.quotewright.search.names.TitleBeforeName;

/** A name, however it is spelled: compared as a search for names compares them. */
public final class NameSpelling {

    private static final NameAnalyzer ANALYZER = new NameAnalyzer();

    private final List<List<String>> words;

    private NameSpelling(List<List<String>> words) {
        this.words = words;
    }

    public static NameSpelling of(String name) {
        return new NameSpelling(
                ANALYZER.nameWords(TitleBeforeName.left(name), Folding.NAME_COMPARED));
    }

    /** True for spellings of one name, such as "Émile Zola" and "Emile Zola". */
    public boolean isOneWith(NameSpelling other) {
        if (words.isEmpty() || words.size() != other.words.size()) {
            return words.isEmpty() && other.words.isEmpty();
        }
        for (int i = 0; i < words.size(); i++) {
            if (Collections.disjoint(words.get(i), other.words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
