package org.quotewright.attribution.finding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.quotewright.text.WordList;

/** Closed classes of words, each kept as a word list; a word may be of several. */
enum WordClass {
    ADVERB("adverbs.txt"),
    AUXILIARY("auxiliaries.txt"),
    PREPOSITION("prepositions.txt"),
    DETERMINER("determiners.txt"),
    SUBJECT_PRONOUN("subject-pronouns.txt"),
    OBJECT_PRONOUN("object-pronouns.txt"),
    CLAUSE_OPENER("clause-openers.txt"),
    CONJUNCTION("conjunctions.txt"),
    TIME("times.txt"),
    OCCASION("occasions.txt"),
    COMMON_VERB("common-verbs.txt");

    private static final Map<String, Set<WordClass>> CLASSES = classes();

    private final String list;

    WordClass(String list) {
        this.list = list;
    }

    /** The classes of a word given in lower case. */
    static Set<WordClass> of(String lower) {
        return CLASSES.getOrDefault(lower, Collections.emptySet());
    }

    private static Map<String, Set<WordClass>> classes() {
        Map<String, Set<WordClass>> classes = new HashMap<>();
        for (WordClass each : values()) {
            for (String word : WordList.named(each.list).words()) {
                classes.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class)).add(each);
            }
        }
        return classes;
    }
}
